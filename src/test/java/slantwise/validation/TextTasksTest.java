package slantwise.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slantwise.corpus.InputException;

class TextTasksTest {
    @TempDir
    Path folder;

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("rows.jsonl"), String.join("\n", lines));
    }

    @Test
    void voiceCountsRandomRowsOnly() throws IOException {
        Path data = file(
                "{\"id\":\"a\",\"previous\":\"\",\"sentence\":\"The minister said Russia had lost.\",\"from\":18,\"voice\":\"indirect\"}",
                "{\"id\":\"b\",\"previous\":\"\",\"sentence\":\"\\\"Russia has lost,\\\" he said.\",\"from\":1,\"voice\":\"direct\",\"draw\":\"random\"}",
                "{\"id\":\"c\",\"previous\":\"It rained.\",\"sentence\":\"Russia lost.\",\"from\":0,\"voice\":\"direct\",\"draw\":\"random\"}",
                "{\"id\":\"d\",\"previous\":\"\",\"sentence\":\"Russia lost.\",\"from\":0,\"voice\":\"own\",\"draw\":\"negative\"}");
        Outcome outcome = new VoiceTask().run(data, 1);
        assertEquals(3, outcome.items());
        assertEquals(2 / 3.0, outcome.metrics().get("accuracy").value(), 1e-9);
        assertEquals((0 + 2 / 3.0 + 1) / 3, outcome.metrics().get("macro_f1").value(), 1e-9);
        assertEquals(1L, outcome.counts().get("enriched rows right"));
        assertEquals(4, outcome.predictions().size());
        assertEquals(outcome.metrics(), new VoiceTask().run(data, 1).metrics());
    }

    @Test
    void attributionMatchesContentBothWays() throws IOException {
        String text = "The minister said the talks had failed. Kyiv blamed Moscow for the attack.";
        Path data = file("{\"id\":\"a\",\"text\":\"" + text + "\",\"attributions\":["
                + "{\"source\":[[0,12]],\"cue\":[[13,17]],\"content\":[[18,38]]},"
                + "{\"source\":[[40,44]],\"cue\":[[45,51]],\"content\":[[52,54]]}]}");
        Outcome outcome = new AttributionTask().run(data, 1);
        assertEquals(2L, outcome.counts().get("labelled"));
        assertEquals(1L, outcome.counts().get("matched"));
        assertEquals(1.0, outcome.metrics().get("source_accuracy").value(), 1e-9);
        assertTrue(outcome.worst().stream().anyMatch(line -> line.startsWith("a: missed: Kyiv | blamed")), outcome.worst()::toString);
    }

    @Test
    void badRowsSaySo() throws IOException {
        Path noJson = file("{\"id\":\"a\"}", "what");
        assertTrue(assertThrows(InputException.class, () -> new AttributionTask().run(noJson, 1)).getMessage().contains("what"));
        Path noField = file("{\"id\":\"a\"}");
        assertTrue(assertThrows(InputException.class, () -> new VoiceTask().run(noField, 1)).getMessage().contains("sentence"));
        Path badOffset = file("{\"id\":\"a\",\"sentence\":\"Short.\",\"from\":99,\"voice\":\"own\"}");
        assertTrue(assertThrows(InputException.class, () -> new VoiceTask().run(badOffset, 1)).getMessage().contains("99"));
    }

    @Test
    void figuresOnLabelledData() throws IOException {
        Path voice = Path.of("../shared/validity/target-sentiment/war-news-dev.jsonl");
        Path attribution = Path.of("../shared/validity/quotation/polnear-dev.jsonl.gz");
        Assumptions.assumeTrue(Files.exists(voice) && Files.exists(attribution), "the labelled data lies beside the project");
        assertTrue(new VoiceTask().run(voice, 1).metrics().get("macro_f1").value() > 0.88);
        Outcome outcome = new AttributionTask().run(attribution, 1);
        assertTrue(outcome.metrics().get("f1").value() > 0.64, outcome.metrics()::toString);
        assertTrue(outcome.metrics().get("source_accuracy").value() > 0.82, outcome.metrics()::toString);
    }

    @Test
    void fittingWritesNamedWeights() throws IOException {
        String row = "{\"id\":\"a\",\"text\":\"The minister said the talks had failed. The state of the road was poor.\",\"attributions\":["
                + "{\"source\":[[0,12]],\"cue\":[[13,17]],\"content\":[[18,38]]}]}";
        String[] rows = new String[12];
        java.util.Arrays.fill(rows, row);
        Path weights = folder.resolve("weights.csv");
        assertTrue(AttributionFit.fit(file(rows), weights) >= 12);
        assertTrue(Files.readString(weights).startsWith("feature,weight\nintercept,"));
    }
}
