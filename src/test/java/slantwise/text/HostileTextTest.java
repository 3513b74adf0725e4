package slantwise.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slantwise.corpus.Article;

/** Five million characters in one line must end, whatever they are. The limits stand in for "not quadratic". */
class HostileTextTest {
    private static final int LENGTH = 5_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "\u201C", "\u2018 ", "\"a ", "' a", "a' ", "said ", "he said, ", "\u201CA. ", ". ", "A.", ", ", "( ", "said that ",
            "according to ", "x", "Mr. ", "X said, \"a\" and ", "Mark Rutte ", "Rutte, the minister, said he ", "; ", "\n\u201CA", "- "})
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void repeated(String piece) {
        read(piece.repeat(LENGTH / piece.length()));
    }

    @org.junit.jupiter.api.Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void wordsAndUnbalancedMarks() {
        String[] pieces = {"\"", "'", "\u201C", "\u201D", "\u2018", "\u2019", "\u00AB", ". ", ", ", " said ", " told ", " the minister ", " Russia ",
                " according to ", " that ", "? ", " who ", "(", ")", ": ", " he ", "U.S. ", "\u2014", " accused ", " of ", " 1,000 "};
        SplittableRandom random = new SplittableRandom(7);
        StringBuilder text = new StringBuilder(LENGTH + 20);
        while (text.length() < LENGTH) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        read(text.toString());
    }

    private static void read(String body) {
        Reading reading = new PassageReader().read(new Article("id", "source", "place", "Outlet", "group", "", "", body + "z", "", "", "", false));
        assertTrue(reading.passages().stream().mapToInt(passage -> passage.text().length()).sum() > 0);
    }
}
