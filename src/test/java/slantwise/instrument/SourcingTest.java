package slantwise.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import slantwise.text.Reading;
import slantwise.text.Voice;

class SourcingTest {
    private static final Sourcing SOURCING = new Sourcing();

    @Test
    void sharesAndSpeakers() {
        Reading reading = Readings.of(
                "[D:minister:say:\"One two three four,\"] she said.",
                "The envoy said [I:envoy:say:one two three four].",
                "Six words stand alone in here.",
                "[D:::\"One two\"] was heard.");
        List<Observation> observations = SOURCING.observe(reading);
        Observation quoted = Readings.one(observations, "quoted-share", "", Voice.ALL);
        assertEquals(10.0 / 23, quoted.value(), 1e-12);
        assertEquals(23, quoted.weight());
        assertEquals(3, quoted.evidence().size());
        assertEquals(6.0 / 23, Readings.one(observations, "direct-share", "", Voice.ALL).value(), 1e-12);
        Observation speakers = Readings.one(observations, "speakers", "", Voice.ALL);
        assertEquals(2, speakers.value(), 1e-12, "two speakers with equal words; the unknown one is not counted");
        assertEquals(8, speakers.weight());
        Observation minister = Readings.one(observations, "speaker-words", "minister", Voice.DIRECT);
        assertEquals(4, minister.value());
        assertEquals(List.of("\"One two three four,\""), Readings.words(reading, minister));
        assertEquals(4, Readings.one(observations, "speaker-words", "envoy", Voice.INDIRECT).value());
    }

    @Test
    void oneLoudSpeakerCountsForLittleMoreThanOne() {
        Reading reading = Readings.of("[D:a:say:" + "word ".repeat(99) + "]", "[D:b:say:word]");
        double value = Readings.one(SOURCING.observe(reading), "speakers", "", Voice.ALL).value();
        assertEquals(Math.exp(-(0.99 * Math.log(0.99) + 0.01 * Math.log(0.01))), value, 1e-12);
    }

    @Test
    void anArticleWithoutQuotationsHasSharesOfZeroAndNoSpeakers() {
        List<Observation> observations = SOURCING.observe(Readings.of("Nobody spoke."));
        assertEquals(0, Readings.one(observations, "quoted-share", "", Voice.ALL).value());
        assertTrue(observations.stream().noneMatch(o -> o.measure().startsWith("speaker")));
        assertEquals(List.of(), SOURCING.observe(Readings.of("...")));
    }
}
