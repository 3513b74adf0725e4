package slantwise.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private Progress progress(boolean shown) {
        return new Progress(new PrintStream(said, true, StandardCharsets.UTF_8), shown);
    }

    @Test
    void onlyASingleLineAndOnlyWhenShown() {
        ByteArrayOutputStream silent = new ByteArrayOutputStream();
        Progress hidden = new Progress(new PrintStream(silent, true, StandardCharsets.UTF_8), false);
        Progress shown = progress(true);
        SparkSession spark = SparkForTests.session();
        List.of(hidden, shown).forEach(progress -> {
            spark.sparkContext().addSparkListener(progress);
            progress.step("reading");
        });
        assertEquals(1000, spark.range(1000).repartition(4).count());
        // The listener hears of the tasks a little later, on a thread of its own; stopping waits for that.
        spark.stop();
        List.of(hidden, shown).forEach(progress -> {
            progress.step("writing");
            progress.end();
        });
        assertEquals("", silent.toString(StandardCharsets.UTF_8));
        String all = said.toString(StandardCharsets.UTF_8);
        assertTrue(all.indexOf('\n') < 0, all);
        List<String> lines = Arrays.stream(all.split("\r")).filter(line -> !line.isEmpty()).toList();
        assertEquals("reading", lines.get(0).strip());
        assertTrue(lines.stream().anyMatch(line -> line.strip().matches("reading: \\d+ of \\d+ tasks, \\d+\\.\\d a second")), all);
        assertTrue(lines.stream().allMatch(line -> line.length() == lines.get(0).length()), "a shorter line must cover a longer one");
        assertTrue(lines.get(lines.size() - 1).isBlank(), "the line is cleared at the end");
    }

    @Test
    void tellsTheSecondsOfFinishedSteps() {
        Progress progress = progress(false);
        progress.step("reading");
        progress.step("measuring");
        progress.step("reading");
        progress.step("writing");
        assertEquals(List.of("reading", "measuring"), List.copyOf(progress.seconds().keySet()));
        assertTrue(progress.seconds().values().stream().allMatch(seconds -> seconds >= 0));
    }
}
