package slantwise.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import slantwise.text.Reading;
import slantwise.text.Voice;

class EpistemicTest {
    private static final Epistemic EPISTEMIC =
            new Epistemic(Map.of("say", 0, "claim", -1, "confirm", 1, "point out", 1, "according to", 0));

    @Test
    void sharesOfOwnSentences() {
        Reading reading = Readings.of("The plan may perhaps fail.", "It will certainly fail.",
                "It failed in May.", "[D:x:say:\"Perhaps it may,\"] the minister said on Monday.");
        List<Observation> observations = EPISTEMIC.observe(reading);
        Observation hedge = Readings.one(observations, "hedge", "", Voice.OWN);
        assertEquals(0.25, hedge.value());
        assertEquals(4, hedge.weight());
        assertEquals(List.of("may", "perhaps"), Readings.words(reading, hedge), "the month and the quoted hedge do not count");
        Observation booster = Readings.one(observations, "booster", "", Voice.OWN);
        assertEquals(0.25, booster.value());
        assertEquals(List.of("certainly"), Readings.words(reading, booster));
    }

    @Test
    void longestPhraseCountsOnce() {
        Reading reading = Readings.of("It is unclear whether it is without a doubt likely.");
        assertEquals(List.of("without a doubt"),
                Readings.words(reading, Readings.one(EPISTEMIC.observe(reading), "booster", "", Voice.OWN)));
    }

    @Test
    void reportVerbsAtTheirPlace() {
        Reading reading = Readings.of(
                "The envoy claimed that [I:envoy:claim:the road was closed].",
                "[D:minister:confirm:\"It is,\"] the minister confirmed to the press.",
                "[D:minister:confirm:\"And it stays so.\"]",
                "[D:aide:say:\"Yes,\"] the aide said, [D:aide:say:\"it is.\"]",
                "[D:aide:mumble:\"Hm,\"] the aide mumbled to the press.");
        Observation verb = Readings.one(EPISTEMIC.observe(reading), "report-verb", "", Voice.OWN);
        assertEquals(0, verb.value(), 1e-12, "claimed, confirmed and said, each once");
        assertEquals(3, verb.weight());
        assertEquals(List.of("claimed", "confirmed", "said"), Readings.words(reading, verb));
        assertEquals(List.of(-1.0, 1.0, 0.0), verb.evidence().stream().map(Evidence::weight).toList());
    }

    @Test
    void aPhraseIsFoundByItsVerb() {
        Reading reading = Readings.of("She pointed out that [I:she:point out:it was late].");
        Observation verb = Readings.one(EPISTEMIC.observe(reading), "report-verb", "", Voice.OWN);
        assertEquals(1, verb.value());
        assertEquals(List.of("pointed"), Readings.words(reading, verb));
    }

    @Test
    void noAttributionNoObservation() {
        assertTrue(EPISTEMIC.observe(Readings.of("It was late.")).stream().noneMatch(o -> o.measure().equals("report-verb")));
    }

    @Test
    void aStanceOutOfRangeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Epistemic(Map.of("say", 2)));
    }
}
