package slantwise.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionsTest {
    /** The attribution whose cue has this base form, as "source | content ...". */
    private static String found(String text, String verb) {
        return Attributions.find(text).stream().filter(a -> a.verb().equals(verb)).findFirst()
                .map(a -> a.source().of(text) + " | " + String.join(" ... ", a.content().stream().map(s -> s.of(text)).toList()))
                .orElse("none");
    }

    @Test
    void contentAfterTheVerb() {
        assertEquals("The minister | that the talks had failed", found("The minister said that the talks had failed.", "say"));
        assertEquals("The minister | the talks had failed", found("The minister said the talks had failed.", "say"));
        assertEquals("Antony Blinken | the talks had failed", found("On Monday, Antony Blinken told reporters the talks had failed.", "tell"));
    }

    @Test
    void contentBeforeTheVerb() {
        assertEquals("the minister | The talks had failed", found("The talks had failed, the minister said on Monday.", "say"));
        assertEquals("the minister | \"The talks have failed,\"", found("\"The talks have failed,\" the minister said.", "say"));
        assertEquals("the minister | \"The talks have failed,\"", found("\"The talks have failed,\" said the minister.", "say"));
        assertEquals("he | \"Have the talks failed?\"", found("\"Have the talks failed?\" he asked.", "ask"));
    }

    @Test
    void contentAroundTheVerb() {
        assertEquals("he | \"The talks,\" ... \"have failed.\"", found("\"The talks,\" he said, \"have failed.\"", "say"));
    }

    @Test
    void accordingTo() {
        assertEquals("the ministry | the talks had failed", found("According to the ministry, the talks had failed.", "according to"));
        assertEquals("the ministry | The talks had failed", found("The talks had failed, according to the ministry.", "according to"));
    }

    @Test
    void accusations() {
        assertEquals("Moscow | Kyiv of shelling the plant", found("Moscow accused Kyiv of shelling the plant.", "accuse"));
        assertEquals("Kyiv | Moscow for the attack", found("Kyiv blamed Moscow for the attack.", "blame"));
    }

    @Test
    void aSubjectWithItsAppositive() {
        String text = "Jens Stoltenberg, the secretary general of NATO, said the talks had failed.";
        assertEquals("Jens Stoltenberg, the secretary general of NATO, | the talks had failed", found(text, "say"));
        Attribution attribution = Attributions.find(text).get(0);
        assertEquals("Stoltenberg", Attributions.head(text, attribution.source()).of(text));
    }

    @Test
    void aSharedSubject() {
        String text = "The minister said the talks had failed and warned that winter was near.";
        assertEquals("The minister | that winter was near", found(text, "warn"));
        assertEquals("the minister | that winter was near", found("The talks had failed, the minister said, adding that winter was near.", "add"));
    }

    @Test
    void aQuotationThatGoesOn() {
        String text = "\"The talks have failed,\" the minister said. \"Winter is near.\"\n\"We shall see.\"\nThe meeting ended.";
        Attribution attribution = Attributions.find(text).get(0);
        assertTrue(attribution.quoted());
        assertTrue(attribution.holds(text.indexOf("Winter")));
        assertTrue(attribution.holds(text.indexOf("We shall")));
        assertFalse(attribution.holds(text.indexOf("The meeting")));
    }

    @Test
    void aColonAtTheEndOfAParagraph() {
        String text = "The minister continued:\n\"Winter is near, and the talks have failed.\"";
        assertTrue(Attributions.find(text).get(0).holds(text.indexOf("Winter")));
    }

    @Test
    void aNounThatReports() {
        assertTrue(Attributions.find("Critics rejected the minister's claim that the talks had failed.").stream()
                .anyMatch(a -> a.verb().equals("claim")));
    }

    @Test
    void otherUsesOfTheSameWords() {
        assertEquals(List.of(), Attributions.find("The state of the road was poor, and the post office stood empty."));
        assertEquals(List.of(), Attributions.find(""));
    }

    @Test
    void heads() {
        String text = "a spokeswoman for the council, who asked";
        assertEquals("spokeswoman", Attributions.head(text, new Span(0, text.length())).of(text));
        assertEquals("Rutte", Attributions.head("Mark Rutte", new Span(0, 10)).of("Mark Rutte"));
    }

    @Test
    void sourcesAndContentsOfInsertedCues() {
        String text = "However, according to the mayor, Germany wants to close the bridge.";
        Attribution one = Attributions.find(text).stream().filter(a -> a.verb().equals("according to")).findFirst().orElseThrow();
        assertEquals("the mayor", one.source().of(text));
        assertEquals("Germany wants to close the bridge", one.content().get(0).of(text));
        String threat = "As the war goes on, the mayor has threatened to close the bridge if the army returns.";
        assertTrue(Attributions.find(threat).stream().anyMatch(a -> a.verb().equals("threaten") && a.holds(threat.indexOf("close"))));
        String object = "The company's chairman, said the town, had left after the crisis.";
        assertTrue(Attributions.find(object).stream().noneMatch(a -> a.content().get(0).of(object).equals("The company's chairman")), object);
        String warning = "The mayor urged the army to stop the trucks, warning that the bridge might fall.";
        assertTrue(Attributions.find(warning).stream().anyMatch(a -> a.verb().equals("urge") && a.holds(warning.indexOf("trucks"))));
    }
}
