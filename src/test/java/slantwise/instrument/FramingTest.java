package slantwise.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slantwise.corpus.InputException;
import slantwise.text.Reading;
import slantwise.text.Voice;

class FramingTest {
    @TempDir
    private Path folder;

    @Test
    void shareOfSentencesWithATerm() throws Exception {
        Framing framing = new Framing(frames("frame,label,term\nred,Red Frame,war of words\nred,,clash*\nblue,Blue Frame,peace talks\n"));
        Reading reading = Readings.of("They clashed in a War of Words, clashing again.", "Nothing here.",
                "[D:x:say:\"Peace talks now\"] was the call made by many.");
        List<Observation> observations = framing.observe(reading);
        Observation red = Readings.one(observations, "frame", "red", Voice.OWN);
        assertEquals(1.0 / 3, red.value(), 1e-12);
        assertEquals(3, red.weight());
        assertEquals(List.of("clashed", "War of Words", "clashing"), Readings.words(reading, red));
        assertEquals(0, Readings.one(observations, "frame", "blue", Voice.OWN).value(), "a zero is observed, so that means are right");
        assertEquals(1, Readings.one(observations, "frame", "blue", Voice.DIRECT).value());
        assertEquals(4, observations.size(), "no voice that the article lacks");
        assertEquals("Red Frame", framing.keys().get("red"));
    }

    @Test
    void aStarStandsForEndingsOnly() throws Exception {
        Framing framing = new Framing(frames("frame,label,term\nred,Red,clash*\nred,,tax\n"));
        Observation red = Readings.one(framing.observe(Readings.of("The eyelash and the taxi, a clas.")), "frame", "red", Voice.OWN);
        assertEquals(0, red.value());
    }

    @Test
    void theShippedFramesHaveTheirTerms() {
        Frames frames = Frames.defaults();
        assertEquals(List.of("conflict", "human-interest", "economic", "morality", "responsibility", "security", "legality",
                "sovereignty", "diplomacy"), List.copyOf(frames.labels().keySet()));
        frames.labels().keySet().forEach(f -> assertTrue(frames.terms(f).size() >= 40 && frames.terms(f).size() <= 100, f));
    }

    @ParameterizedTest
    @CsvSource({
        "conflict, Ministers traded barbs over the plan.",
        "human-interest, Her mother waited in tears.",
        "economic, The budget will grow by two billion.",
        "morality, It was a betrayal of our values.",
        "responsibility, The council is to blame for its inaction.",
        "security, Article 5 is a security guarantee.",
        "legality, The court ruling breached the charter.",
        "sovereignty, The country will choose its own path.",
        "diplomacy, Envoys tried to mediate a truce.",
    })
    void theShippedFramesFindTheirFrame(String frame, String sentence) {
        Reading reading = Readings.of(sentence);
        Observation found = Readings.one(new Framing(Frames.defaults()).observe(reading), "frame", frame, Voice.OWN);
        assertEquals(1, found.value(), sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "frame,label\\na,A; f.csv, line 1: found 'frame,label', expected a column named 'term'.",
        "frame,label,term\\na,A,x\\n,A,y; f.csv, line 3, column 'frame': found '', expected a short id such as conflict.",
        "frame,label,term\\na,A,; f.csv, line 2, column 'term': found '', expected a word or phrase.",
        "frame,label,term\\na,A,x*; f.csv, line 2, column 'term': found 'x*', expected at least 3 letters before each *.",
        "frame,label,term\\na,A,***; f.csv, line 2, column 'term': found '***', expected one to 10 words.",
        "frame,label,term\\na,A,x\\na,B,y; f.csv, line 3, column 'label': found 'B', expected the label of the frame's first row, 'A'.",
        "frame,label,term; f.csv, column 'frame': found '', expected at least one row with a frame.",
    })
    void namesTheFault(String csv, String message) {
        assertEquals(folder.resolve(message).toString(), assertThrows(InputException.class, () -> frames(csv.replace("\\n", "\n"))).getMessage());
    }

    @Test
    void theVersionFollowsTheTerms() throws Exception {
        String one = new Framing(frames("frame,label,term\na,A,x\n")).version();
        assertEquals(one, new Framing(frames("frame,label,term\na,Other label,x\n")).version());
        assertTrue(!one.equals(new Framing(frames("frame,label,term\na,A,y\n")).version()));
    }

    private Frames frames(String csv) throws Exception {
        return Frames.read(Files.writeString(folder.resolve("f.csv"), csv));
    }
}
