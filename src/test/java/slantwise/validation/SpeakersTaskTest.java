package slantwise.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeakersTaskTest {
    private static final Path DEV = Path.of("../shared/validity/quotation/polnear-dev.jsonl.gz");

    @Test
    void articlesWithoutLabelsCountNothing(@TempDir Path folder) throws IOException {
        Path data = Files.writeString(folder.resolve("rows.jsonl"), "{\"id\": \"none\", \"text\": \"The minister said so.\"}\n");
        Outcome outcome = new SpeakersTask().run(data, 1);
        assertEquals(0, outcome.items());
        assertEquals(0.0, outcome.metrics().get("accuracy").value());
    }

    @Test
    void mostResolvedSpeakersAreRight() throws IOException {
        Assumptions.assumeTrue(Files.exists(DEV), "labelled articles are not here");
        Outcome outcome = new SpeakersTask().run(DEV, 1);
        assertTrue(outcome.metrics().get("accuracy").value() >= 0.88, outcome.worst().toString());
        assertTrue(outcome.metrics().get("resolved").value() >= 0.85, outcome.worst().toString());
        assertTrue(outcome.counts().get("of them not attributed") <= 10, outcome.counts().toString());
    }
}
