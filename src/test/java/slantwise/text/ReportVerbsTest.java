package slantwise.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import slantwise.text.ReportVerb.Stance;

class ReportVerbsTest {
    private static void assertVerb(String form, String base, Stance stance) {
        assertEquals(Optional.of(new ReportVerb(base, stance)), ReportVerbs.of(form), form);
    }

    @Test
    void regularForms() {
        assertVerb("claims", "claim", Stance.DISTANCE);
        assertVerb("alleged", "allege", Stance.DISTANCE);
        assertVerb("noting", "note", Stance.ENDORSE);
        assertVerb("implies", "imply", Stance.NEUTRAL);
        assertVerb("denied", "deny", Stance.DISTANCE);
        assertVerb("stresses", "stress", Stance.ENDORSE);
        assertVerb("agreed", "agree", Stance.NEUTRAL);
    }

    @Test
    void doubledConsonants() {
        assertVerb("admitted", "admit", Stance.ENDORSE);
        assertVerb("bragging", "brag", Stance.DISTANCE);
        assertVerb("quipped", "quip", Stance.NEUTRAL);
        assertVerb("revealed", "reveal", Stance.ENDORSE);
        assertVerb("reported", "report", Stance.NEUTRAL);
    }

    @Test
    void irregularForms() {
        assertVerb("SAID", "say", Stance.NEUTRAL);
        assertVerb("told", "tell", Stance.NEUTRAL);
        assertVerb("wrote", "write", Stance.NEUTRAL);
        assertVerb("swore", "swear", Stance.DISTANCE);
        assertVerb("foretold".substring(4), "tell", Stance.NEUTRAL);
        assertVerb("known", "know", Stance.ENDORSE);
    }

    @Test
    void phrases() {
        assertVerb("According to", "according to", Stance.NEUTRAL);
        assertVerb("pointed out", "point out", Stance.ENDORSE);
        assertVerb("in the words of", "in the words of", Stance.NEUTRAL);
    }

    @Test
    void othersAreNone() {
        assertEquals(Optional.empty(), ReportVerbs.of("table"));
        assertEquals(Optional.empty(), ReportVerbs.of(""));
    }

    @Test
    void atLeastAHundredAndFiftyOfEveryStance() {
        assertTrue(ReportVerbs.all().size() >= 150, () -> ReportVerbs.all().size() + " verbs");
        for (Stance stance : Stance.values()) {
            assertTrue(ReportVerbs.all().stream().filter(verb -> verb.stance() == stance).count() >= 30, stance.word());
        }
    }
}
