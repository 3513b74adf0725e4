package slantwise.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slantwise.corpus.Format;
import slantwise.corpus.Intake;
import slantwise.corpus.Rejection;
import slantwise.corpus.Source;
import slantwise.corpus.StripRules;

class InputReaderTest {
    private static final String TEXT = "The bridge in the harbour was opened on Monday after two years of work, "
            + "and the first lorries crossed it before noon.";
    private static final String LINES = "{\"title\": \"One\", \"text\": \"" + TEXT + "\"}\n{\"title\": \"Two\", \"text\": \"So: " + TEXT + "\"}\n";

    @TempDir
    Path home;

    private List<Intake> read(Path file, Map<String, String> fields) {
        return all(reader(file.toUri().toString(), file.getFileName().toString(), fields));
    }

    private static InputReader reader(String uri, String name, Map<String, String> fields) {
        Source source = new Source("s", "Outlet", "Outlet", Format.JSONL, uri, "en", "", "", fields, 2);
        return new InputReader(new Input(source, uri, name), new Configuration(), LocalDate.of(2026, 6, 1), StripRules.none());
    }

    private static List<Intake> all(InputReader reader) {
        List<Intake> intakes = new ArrayList<>();
        reader.forEachRemaining(intakes::add);
        return intakes;
    }

    @Test
    void readsPlainAndGzipAlike() throws IOException {
        Path plain = Files.writeString(home.resolve("a.jsonl"), LINES);
        Path gzip = home.resolve("a.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(LINES.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(List.of("One", "Two"), read(plain, Map.of()).stream().map(i -> i.article().title()).toList());
        assertEquals(List.of("a.jsonl.gz#1", "a.jsonl.gz#2"), read(gzip, Map.of()).stream().map(i -> i.article().location()).toList());
    }

    @Test
    void aKeyThatTheFileLacksCostsTheFileOnly() throws IOException {
        Path file = Files.writeString(home.resolve("a.jsonl"), LINES);
        Rejection rejection = only(read(file, Map.of("text", "words")));
        assertEquals(Rejection.Reason.MALFORMED, rejection.reason());
        assertEquals("a.jsonl", rejection.location());
        assertTrue(rejection.detail().contains("line 2 of its list") && rejection.detail().contains("'words'"), rejection.detail());
    }

    @Test
    void aFileThatIsGoneWhenItsTurnComes() {
        Rejection rejection = only(all(reader(home.resolve("gone.jsonl").toUri().toString(), "gone.jsonl", Map.of())));
        assertEquals(Rejection.Reason.UNREADABLE, rejection.reason());
        assertEquals("gone.jsonl", rejection.location());
    }

    private static Rejection only(List<Intake> intakes) {
        assertEquals(1, intakes.size());
        return intakes.get(0).rejection();
    }

    @Test
    void endsAsIteratorsDo() throws IOException {
        InputReader reader = reader(Files.writeString(home.resolve("empty.jsonl"), "").toUri().toString(), "empty.jsonl", Map.of());
        while (reader.hasNext()) {
            reader.next();
        }
        assertFalse(reader.hasNext());
        assertEquals("empty.jsonl", assertThrows(NoSuchElementException.class, reader::next).getMessage());
    }
}
