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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slantwise.corpus.InputException;

class StoriesTaskTest {
    private static final Path STORIES = Path.of("../shared/validity/stories/triplets-dev.jsonl.gz");

    @TempDir
    Path dir;

    private Path file(String json) throws IOException {
        return Files.writeString(dir.resolve("stories.jsonl"), json.replace('\'', '"'));
    }

    @Test
    void countsWhatEachReportSharesWithItsEventAndStory() throws IOException {
        Outcome outcome = new StoriesTask().run(file("""
                {'id':'a','story':'1','title':'Harbour bridge closes after storm','text':'The harbour bridge was closed.'}
                {'id':'b','story':'1','title':'Storm shuts harbour bridge','text':'A storm closed the harbour bridge.'}
                {'id':'c','story':'1','title':'Council debates budget','text':'The council met.'}
                {'id':'d','story':'2','title':'Museum opens gallery','text':'A gallery was opened at the museum.'}
                """), 1);
        assertEquals(1, outcome.metrics().get("bcubed_precision").value(), 1e-12);
        assertEquals((2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1) / 4, outcome.metrics().get("bcubed_recall").value(), 1e-12);
        assertEquals(0.8, outcome.metrics().get("bcubed_f1").value(), 1e-12);
        assertEquals(3L, outcome.counts().get("events"));
        assertTrue(outcome.worst().get(0).startsWith("c:"), outcome.worst().get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "{'id':'a'}; line 1, column 'story'",
            "{'id':'a','story':'1','title':' '}; line 1, column 'text'",
            "nothing; line 1: found 'nothing', expected a JSON object",
            "' '; expected at least one report"})
    void saysWhatIsWrongAndWhere(String line, String message) throws IOException {
        Path file = file(line);
        InputException fault = assertThrows(InputException.class, () -> new StoriesTask().run(file, 1));
        assertTrue(fault.getMessage().contains(message), fault.getMessage());
    }

    @Test
    void reachesTheGoalOnStoriesThatChoseNothing() throws IOException {
        Assumptions.assumeTrue(Files.exists(STORIES), "needs " + STORIES);
        Outcome odd = new StoriesTask().runHalf(STORIES, 1, false);
        assertTrue(odd.metrics().get("bcubed_f1").value() >= 0.80, odd.metrics().toString());
    }
}
