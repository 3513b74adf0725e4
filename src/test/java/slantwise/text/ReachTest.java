package slantwise.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static Reach.Walk walk(String text, String verb) {
        return Reach.of(text).stream().filter(walk -> walk.attribution().verb().equals(verb)).findFirst()
                .orElseThrow(() -> new AssertionError("no '" + verb + "' in '" + text + "'"));
    }

    @Test
    void aWalkStopsWhereAClauseMayEnd() {
        String text = "The minister said that the bridge was closed, which slowed the trucks after the flood.";
        Reach.Walk walk = walk(text, "say");
        assertEquals("that the bridge was closed", walk.first().of(text));
        assertEquals(List.of(", which slowed the trucks", "after the flood."), walk.steps().stream().map(step -> step.stretch().of(text)).toList());
        assertEquals(List.of(",relative", "time"), walk.steps().stream().map(Reach.Step::kind).toList());
        assertTrue(walk.steps().get(1).last());
    }

    @Test
    void aWalkGoesBackFromATrailingCue() {
        String text = "While the bridge was closed, the trucks waited, the minister said.";
        Reach.Walk walk = walk(text, "say");
        assertEquals(", the trucks waited", walk.first().of(text));
        assertEquals("While the bridge was closed", walk.steps().get(0).stretch().of(text));
        assertEquals("back-,noun", walk.steps().get(0).kind());
    }

    @Test
    void aQuotationThatIsFinishedEndsItsClause() {
        String text = "Despite acknowledging that the plan needs \"important reforms,\" the chancellor said that it is sound.";
        assertTrue(walk(text, "acknowledge").steps().stream().anyMatch(step -> step.stretch().of(text).startsWith("the chancellor")));
    }

    @Test
    void stepsAreBounded() {
        String text = "The minister said " + "that it rained, and ".repeat(200) + "it snowed.";
        assertTrue(Reach.of(text).stream().allMatch(walk -> walk.steps().size() <= 16));
    }

    @Test
    void weightsAddUp() {
        Weights weights = new Weights(Map.of("intercept", -1.0, "a", 1.0, "b", 2.0));
        assertEquals(0.5, weights.probability(List.of("a", "unknown")), 1e-12);
        assertEquals(1 / (1 + Math.exp(-2)), weights.probability(List.of("a", "b")), 1e-12);
        assertThrows(NullPointerException.class, () -> new PassageReader(null));
    }
}
