package slantwise.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {
    private static final String FILL = "Much else was told that day. ";

    private static List<String> words(String title, String body) {
        return Subjects.of(Texts.article("a", "One", "", title, body)).stream().map(Subject::words).toList();
    }

    @Test
    void theTitleOrThreePlacesOrTwoFromTheOpeningOnAreTreated() {
        assertTrue(words("Harbour bridge shut", FILL).contains("bridg harbour"));
        String far = FILL.repeat(30);
        assertEquals(false, words("News", far + "The harbour bridge. " + FILL + "The harbour bridge.").contains("bridg harbour"));
        assertTrue(words("News", far + "The harbour bridge. " + FILL + "A harbour bridge. " + FILL + "His harbour bridge.")
                .contains("bridg harbour"));
        assertTrue(words("News", "The harbour bridge. " + far + "The harbour bridge.").contains("bridg harbour"));
        assertEquals(false, words("News", "The harbour bridge. " + far).contains("bridg harbour"));
    }

    @Test
    void aPairThatSeldomStandsTogetherIsNone() {
        String apart = "The harbour. " + FILL + "A bridge. " + FILL;
        assertEquals(false, words("News", "The harbour bridge. " + apart.repeat(6) + "The harbour bridge.").contains("bridg harbour"));
    }

    @Test
    void orderAndFormOfANameDoNotMatter() {
        assertEquals(words("The Crimean bridge", FILL), words("A bridge to Crimea", FILL));
        assertEquals(List.of("bridg crim"), words("The Crimean bridge", "It rained."));
    }

    @Test
    void isWrittenAsBelowTheTitleAndOnlyWhereItIsAPhrase() {
        Subject subject = Subjects.of(Texts.article("a", "One", "", "GRAIN DEAL HOLDS", "The grain deal holds.")).stream()
                .filter(s -> s.words().equals("deal grain")).findFirst().orElseThrow();
        assertEquals(new Subject("deal grain", "grain deal", true), subject);
        assertEquals(List.of("bridge of stone"), Subjects.of(Texts.article("a", "One", "", "Bridge of stone", "A bridge of stone."))
                .stream().map(Subject::written).toList());
        assertEquals(List.of(""), Subjects.of(Texts.article("a", "One", "", "15 envoys", "They met."))
                .stream().map(Subject::written).toList());
    }

    @Test
    void longTextsStayBounded() {
        String body = IntStream.range(0, 20_000).mapToObj(i -> "word" + i % 300).reduce("", (a, b) -> a.length() > 150_000 ? a : a + " " + b);
        assertTrue(Subjects.of(Texts.article("a", "One", "", "Title", body)).size() <= 40);
        assertEquals(List.of(), Subjects.of(Texts.article("a", "One", "", "", ".")));
    }

    @ParameterizedTest
    @CsvSource({"iran,iranian", "crimea,crimean", "russia,russian", "ukraine,ukrainian", "belarus,belarusian", "israel,israeli",
            "zelensky,zelenskyy", "zelensky,zelenskiy", "italy,italian"})
    void formsOfANameHaveOneRoot(String one, String other) {
        assertEquals(Names.root(one), Names.root(other));
    }

    @Test
    void shortNamesStayWhole() {
        assertEquals("iran", Names.root("iran"));
        assertEquals("mali", Names.root("mali"));
        assertTrue(Names.share("Iranian drones".toLowerCase(java.util.Locale.ROOT), "iran"));
    }
}
