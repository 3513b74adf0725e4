package slantwise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureCommandTest {
    private static final String TEXT = "The Veldanian president praised the harbour agreement on Monday.\n"
            + "\"The agreement is a shameful disaster,\" the opposition leader said.\n"
            + "The parliament will vote on it in the autumn, and both sides expect a long debate.";

    @TempDir
    Path home;

    private Path page;
    private Path targets;

    @BeforeEach
    void write() throws IOException {
        page = Files.writeString(home.resolve("one page.jsonl"), News.json("Harbour agreement signed", TEXT, "2024-06-03"));
        targets = Files.writeString(home.resolve("targets.csv"), "target,label,kind,aliases\nveldania,Veldania,country,Veldania|Veldanian\n");
    }

    @Test
    void printsPassagesVoicesTargetsAndTheWordsBehindEachValue() {
        String out = Ran.of("measure", page, "--targets", targets).done().out();
        assertTrue(out.startsWith("Harbour agreement signed\n  one page.jsonl#1, 2024-06-03, "), out);
        assertTrue(out.contains("  0 [title]\n    own      Harbour agreement signed\n"), out);
        assertTrue(out.contains("    direct   \"The agreement is a shameful disaster,\"  <"), out);
        assertTrue(out.contains(", say>\n"), out);
        assertTrue(out.contains("    targets  veldania (own)\n"), out);
        assertTrue(out.lines().anyMatch(line -> line.startsWith("tone ") && line.contains(" direct ") && line.contains(" -0.")), out);
        assertTrue(out.contains("'disaster' in sentence 2\n"), out);
    }

    @Test
    void jsonHoldsArticlePassagesMentionsAndObservations() throws IOException {
        List<String> lines = Ran.of("measure", "--json", page, "--targets", targets).done().lines();
        assertEquals(1, lines.size());
        JsonNode tree = new ObjectMapper().readTree(lines.get(0));
        Set<String> names = new TreeSet<>();
        tree.fieldNames().forEachRemaining(names::add);
        assertEquals(Set.of("article", "warnings", "passages", "mentions", "observations"), names);
        assertEquals("Harbour agreement signed", tree.at("/article/title").asText());
        assertEquals(TEXT, tree.at("/article/body").asText());
        JsonNode passages = tree.get("passages");
        assertEquals(4, passages.size());
        assertEquals("DIRECT", passages.at("/2/parts/0/voice").asText());
        assertEquals("veldania", tree.at("/mentions/1/0/target").asText());
        for (JsonNode observation : tree.get("observations")) {
            assertEquals(tree.at("/article/id"), observation.get("article"));
            for (JsonNode evidence : observation.get("evidence")) {
                String sentence = passages.get(evidence.get("passage").asInt()).get("text").asText();
                assertTrue(evidence.get("to").asInt() <= sentence.length(), observation::toString);
            }
        }
    }

    @Test
    void theEndingTellsTheFormat() throws IOException {
        Path html = Files.writeString(home.resolve("p.HTML"), "<html><head><title>Harbour agreement signed</title></head><body><article><h1>Harbour agreement signed</h1><p>"
                + TEXT.replace("\n", "</p><p>") + "</p></article></body></html>");
        Path lines = Files.writeString(home.resolve("p.jsonl"), News.jsonLines(0, 3));
        Path csv = Files.writeString(home.resolve("p.csv"), "title,text\nA,\"" + News.body(1).replace("\"", "'") + "\"\n");
        assertEquals(TEXT, json(html).at("/article/body").asText());
        assertEquals(3, Ran.of("measure", "--json", lines).done().lines().size());
        assertEquals("A", json(csv).at("/article/title").asText());
        Path unnamed = Files.copy(lines, home.resolve("lines.dat"));
        assertEquals(3, Ran.of("measure", "--json", "--format", "jsonl", unnamed).done().lines().size());
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(Ran.of("measure", "--json", file).done().out());
    }

    @Test
    void whatIsRejectedIsToldAndTheRestMeasured() throws IOException {
        Path mixed = Files.writeString(home.resolve("m.jsonl"), "no json\n" + News.jsonLines(0, 1));
        Ran ran = Ran.of("measure", "--json", mixed);
        assertEquals(0, ran.code());
        assertEquals(1, ran.lines().size());
        assertTrue(ran.err().startsWith("rejected m.jsonl#1 (malformed): Line 1 is not JSON"), ran.err());
    }

    @Test
    void nothingMeasuredIsTheUsersFault() throws IOException {
        Path binary = Files.write(home.resolve("b.txt"), new byte[] {0, 1, 2, 0, 0, 0, 0, 9});
        Ran ran = Ran.of("measure", binary);
        assertEquals(2, ran.code());
        assertEquals("rejected b.txt (binary): The file is not text.\n", ran.err());
        Ran folder = Ran.of("measure", home);
        assertEquals(2, folder.code());
        assertFalse(folder.err().contains("Exception"), folder.err());
        Ran.of("measure", home.resolve("none.txt")).faults("none.txt", "there is no such file");
    }

    @Test
    void faultsAreNamed() throws IOException {
        Ran.of("measure", page, "--format", "doc").faults("--format", "'doc'", "expected one of page-text");
        Path csv = Files.writeString(home.resolve("x.csv"), "a,b\n1,2\n");
        Ran.of("measure", csv).faults("x.csv", "expected text=NAME with one of a, b");
        Path bad = Files.writeString(home.resolve("bad.csv"), "target,label,kind,aliases\nx,\"y\n");
        Ran malformed = Ran.of("measure", page, "--targets", bad);
        assertEquals(2, malformed.code());
        assertTrue(malformed.err().startsWith("slantwise: " + bad + ", line 2: The quotation mark"), malformed.err());
    }
}
