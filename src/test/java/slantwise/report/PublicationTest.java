package slantwise.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
    @TempDir
    private Path home;

    @Test
    void movesAWholeDirectoryIntoPlace() throws IOException {
        Path target = home.resolve("reports/run");
        Publication.publish(target, fresh -> {
            assertFalse(Files.exists(target), "nothing is seen before it is whole");
            assertEquals(target.getParent(), fresh.getParent());
            Files.writeString(Files.createDirectory(fresh.resolve("tables")).resolve("a.csv"), "a");
        });
        assertEquals("a", Files.readString(target.resolve("tables/a.csv")));
        assertEquals(List.of("run"), names(target.getParent()));
    }

    @Test
    void replacesTheLastOneAltogether() throws IOException {
        Path target = home.resolve("run");
        Publication.publish(target, fresh -> Files.writeString(fresh.resolve("old"), "old"));
        Publication.publish(target, fresh -> {
            assertEquals(List.of("old"), names(target), "the last one stands while the next is written");
            Files.writeString(fresh.resolve("new"), "new");
        });
        assertEquals(List.of("new"), names(target));
        assertEquals(List.of("run"), names(home));
    }

    @Test
    void leavesTheLastOneWhenWritingFailsMidway() throws IOException {
        Path target = home.resolve("run");
        Publication.publish(target, fresh -> Files.writeString(fresh.resolve("index.html"), "good"));
        IOException full = assertThrows(IOException.class, () -> Publication.publish(target, fresh -> {
            Files.writeString(fresh.resolve("index.html"), "half");
            Files.writeString(Files.createDirectory(fresh.resolve("tables")).resolve("a.csv"), "half");
            throw new IOException("No space left on device");
        }));
        assertEquals("No space left on device", full.getMessage());
        assertEquals("good", Files.readString(target.resolve("index.html")));
        assertEquals(List.of("run"), names(home));
    }

    @Test
    void leavesNothingWhenTheFirstRunThrows() throws IOException {
        Path target = home.resolve("made/for/it");
        assertThrows(IllegalStateException.class, () -> Publication.publish(target, fresh -> {
            throw new IllegalStateException("fault");
        }));
        assertEquals(List.of(), names(home), "not even the directories made on the way");
    }

    @Test
    void refusesAFileAsTarget() throws IOException {
        Path target = Files.writeString(home.resolve("run"), "a file");
        IOException refused = assertThrows(IOException.class, () -> Publication.publish(target, fresh ->
                Files.createFile(fresh.resolve("x"))));
        assertTrue(refused.getMessage().contains("is a file, expected a directory"), refused.getMessage());
        assertEquals("a file", Files.readString(target));
        assertEquals(List.of("run"), names(home));
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
