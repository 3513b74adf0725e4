package slantwise.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import slantwise.text.Reading;
import slantwise.text.Voice;

class ToneTest {
    private static final Tone TONE = new Tone();
    private static final Vader VADER = new Vader();

    @Test
    void meanCompoundOfTheSentencesOfEachVoice() {
        String bad = "The awful plan failed badly.";
        String plain = "The table stood by the window.";
        Reading reading = Readings.of(bad, plain, "[D:x:say:\"A great success,\"] the minister told the press on Monday.");
        List<Observation> observations = TONE.observe(reading);
        Observation own = Readings.one(observations, "tone", "", Voice.OWN);
        assertEquals(VADER.score(bad).compound() / 3, own.value(), 1e-12);
        assertEquals(3, own.weight());
        Observation direct = Readings.one(observations, "tone", "", Voice.DIRECT);
        assertEquals(VADER.score("\"A great success,\"").compound(), direct.value(), 1e-12);
        assertEquals(List.of("great", "success"), Readings.words(reading, direct).stream().sorted().toList());
        assertEquals(own.value() * 3, own.evidence().stream().mapToDouble(Evidence::weight).sum(), 1e-12, "words add up to the compound");
    }

    @Test
    void anAttributionIsNotASentence() {
        List<Observation> observations = TONE.observe(Readings.of("[D:x:say:\"Great,\"] he said."));
        assertEquals(List.of(Voice.DIRECT), observations.stream().map(Observation::voice).toList());
    }

    @Test
    void readsCurlyApostrophesAndDashes() {
        Observation curly = Readings.one(TONE.observe(Readings.of("The talks weren\u2019t good\u2014at all")), "tone", "", Voice.OWN);
        Observation plain = Readings.one(TONE.observe(Readings.of("The talks weren't good at all")), "tone", "", Voice.OWN);
        assertEquals(plain.value(), curly.value());
        assertTrue(curly.value() < 0, "negated");
    }

    @Test
    void nothingToScoreGivesNothing() {
        assertEquals(List.of(), TONE.observe(Readings.of("...", "\u2014 ?!")));
    }
}
