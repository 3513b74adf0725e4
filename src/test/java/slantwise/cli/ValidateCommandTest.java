package slantwise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    private static final String ROWS = """
            {"id": "a", "sentence": "The bridge was opened on Monday.", "from": 4, "voice": "own"}
            {"id": "b", "sentence": "\\"The bridge is safe,\\" the minister said.", "from": 5, "voice": "direct"}
            {"id": "c", "sentence": "The minister said that the bridge was safe.", "from": 27, "voice": "indirect"}
            {"id": "d", "sentence": "The school stays closed for a week.", "from": 4, "voice": "direct"}
            """;

    @TempDir
    Path home;

    private Path data;

    @BeforeEach
    void write() throws IOException {
        data = Files.writeString(home.resolve("voice.jsonl"), ROWS);
    }

    @Test
    void jsonHasExactlyTheAgreedShape() throws IOException {
        List<String> lines = Ran.of("validate", "voice", "--data", data, "--json").done().lines();
        assertEquals(1, lines.size());
        JsonNode root = new ObjectMapper().readTree(lines.get(0));
        assertEquals(List.of("task", "data", "items", "metrics"), names(root));
        assertEquals("voice", root.get("task").asText());
        assertEquals("voice.jsonl", root.get("data").asText());
        assertEquals(4, root.get("items").asInt());
        assertEquals(List.of("accuracy", "macro_f1"), names(root.get("metrics")));
        for (JsonNode metric : root.get("metrics")) {
            assertEquals(List.of("value", "low", "high"), names(metric));
            assertTrue(metric.get("low").asDouble() <= metric.get("value").asDouble()
                    && metric.get("value").asDouble() <= metric.get("high").asDouble(), metric::toString);
        }
        assertEquals(0.75, root.at("/metrics/accuracy/value").asDouble(), 1e-12);
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void printsFiguresCountsAndTheWorst() {
        String out = Ran.of("validate", "voice", "--data", data).done().out();
        assertTrue(out.startsWith("voice on voice.jsonl: 4 items\n"), out);
        assertTrue(out.contains("accuracy                 0.7500   95 % interval 0."), out);
        assertTrue(out.contains("Worth a look:\n  d: direct read as own"), out);
    }

    @Test
    void theSeedFixesTheIntervals() {
        String once = Ran.of("validate", "voice", "--data", data, "--json", "--seed", "7").done().out();
        assertEquals(once, Ran.of("validate", "voice", "--data", data, "--json", "--seed", "7").done().out());
    }

    @Test
    void readsGzip() throws IOException {
        Path gzip = home.resolve("voice.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(ROWS.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(Ran.of("validate", "voice", "--data", data, "--json").done().out(),
                Ran.of("validate", "voice", "--data", gzip, "--json").done().out().replace(".gz", ""));
    }

    @Test
    void writesOneRowAnItem() throws IOException {
        Path predictions = home.resolve("p.csv");
        Ran.of("validate", "voice", "--data", data, "--predictions", predictions).done();
        List<String> rows = Files.readAllLines(predictions);
        assertEquals("id,voice,found,speaker,cue", rows.get(0));
        assertEquals("a,own,own,,", rows.get(1));
        assertEquals(5, rows.size());
    }

    @Test
    void predictionsThatCannotBeWrittenAreOneSentence() {
        Ran ran = Ran.of("validate", "voice", "--data", data, "--predictions", home.resolve("none/p.csv"));
        assertEquals(1, ran.code());
        assertEquals("slantwise: " + home.resolve("none/p.csv") + ": there is no such file or folder. Nothing was replaced.\n", ran.err());
    }

    @Test
    void namesWhatIsMissingOrUnknown() {
        Ran.of("validate", "humour", "--data", data).faults("'humour'", "expected one of extraction, voice, voice-held-out, attribution, speakers");
        Ran.of("validate", "--data", data).faults("TASK", "expected one of extraction");
        Ran.of("validate", "voice").faults("--data", "--claimed");
        Ran.of("validate", "voice", "--data", home.resolve("none.jsonl")).faults("none.jsonl", "there is no such file");
        Ran.of("validate", "voice", "--data", home).faults(home, "there is no such file");
    }

    @Test
    void namesTheLineOfAMalformedRow() throws IOException {
        for (Map.Entry<String, String> task : Map.of("voice", ROWS, "target-stance", "", "stories", "", "extraction", "").entrySet()) {
            Path bad = Files.writeString(home.resolve(task.getKey() + ".jsonl"), task.getValue() + "{\"id\": \"x\",\n");
            long line = task.getValue().lines().count() + 1;
            Ran.of("validate", task.getKey(), "--data", bad).faults(bad.getFileName(), "line " + line, "JSON object");
        }
    }

    @Test
    void namesAFieldThatIsMissing() throws IOException {
        Path bad = Files.writeString(home.resolve("bad.jsonl"), "{\"id\": \"x\", \"from\": 1}\n");
        Ran.of("validate", "voice", "--data", bad).faults(bad, "'sentence'");
    }
}
