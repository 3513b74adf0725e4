package slantwise.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slantwise.corpus.InputException;

class ExtractionTaskTest {
    private static final String ONE = "The council of the northern district agreed on Monday to raise its spending on roads.";
    private static final String TWO = "The mayor said after the vote in the town hall that she had waited for this for a long time.";
    @TempDir
    Path directory;

    @Test
    void countsWordFourGrams() {
        assertEquals(Map.of("a b c d", 2, "b c d a", 1, "c d a b", 1, "d a b c", 1), ExtractionTask.grams("a b, c d. a-b 'c d'"));
        assertEquals(Map.of("only three words", 1), ExtractionTask.grams("only three words"));
        assertEquals(Map.of(), ExtractionTask.grams("..."));
    }

    @Test
    void scoresPages() throws IOException {
        String html = "<article><p>" + ONE + "</p><p>" + TWO + "</p></article>";
        Path data = Files.writeString(directory.resolve("pages.jsonl"), "{\"html\":\"" + html + "\",\"url\":\"u\",\"articleBody\":\"" + ONE + "\\n" + TWO + "\"}\n"
                + "{\"html\":\"" + html + "\",\"url\":\"v\",\"articleBody\":\"" + TWO + "\"}\n");
        Outcome outcome = new ExtractionTask().run(data, 1);
        assertEquals(2, outcome.items());
        assertEquals(List.of("f1", "precision", "recall", "page_text_f1", "page_text_precision", "page_text_recall"), List.copyOf(outcome.metrics().keySet()));
        // 15 and 20 words make 12 and 17 grams alone, 32 together: the second page has 17 of the 32 found.
        assertEquals((1 + 17 / 32.0) / 2, outcome.metrics().get("precision").value(), 1e-9);
        assertEquals(1, outcome.metrics().get("recall").value(), 1e-9);
        assertTrue(outcome.worst().get(0).contains(" v"), outcome.worst().toString());
        assertEquals(outcome, new ExtractionTask().run(data, 1));
    }

    @Test
    void namesWhatIsWrongInTheData() throws IOException {
        Path data = Files.writeString(directory.resolve("pages.jsonl"), "{\"html\":\"x\",\"articleBody\":\"x\"}\n{\"html\":1}\n");
        String message = assertThrows(InputException.class, () -> new ExtractionTask().run(data, 1)).getMessage();
        assertTrue(message.contains("pages.jsonl, line 2, column 'html'"), message);
        Path empty = Files.writeString(directory.resolve("empty.jsonl"), "");
        assertThrows(InputException.class, () -> new ExtractionTask().run(empty, 1));
    }

    @Test
    void boundsTheBootstrap() {
        double[] values = {0, 1, 2, 3};
        Metric metric = Intervals.of(1.5, 4, 7, places -> Arrays.stream(places).mapToDouble(i -> values[i]).average().orElseThrow());
        assertTrue(metric.low() >= 0 && metric.low() < 1 && metric.high() > 2 && metric.high() <= 3, metric.toString());
        assertEquals(metric, Intervals.of(1.5, 4, 7, places -> Arrays.stream(places).mapToDouble(i -> values[i]).average().orElseThrow()));
    }

    @Test
    void reachesItsFiguresOnTheDevelopmentPages() throws IOException {
        Path data = Path.of("../shared/validity/extraction/pages-dev.jsonl.gz");
        Assumptions.assumeTrue(Files.exists(data), "the labelled pages are not beside this checkout");
        Outcome outcome = new ExtractionTask().run(data, 1);
        assertEquals(55, outcome.items());
        assertEquals(0.98, outcome.metrics().get("f1").value(), 0.015);
        assertEquals(0.92, outcome.metrics().get("page_text_f1").value(), 0.03);
    }
}
