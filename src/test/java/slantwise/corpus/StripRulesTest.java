package slantwise.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StripRulesTest {
    @TempDir
    Path directory;

    @Test
    void addsTheUsersRulesToTheDefaults() throws IOException {
        Path file = Files.writeString(directory.resolve("strip.csv"),
                "outlet,pattern,what\nDaily,Good morning*!,line\n*,[our staff],text\nDaily,The end*,rest\n");
        StripRules rules = StripRules.read(file);
        List<String> page = List.of("Advertisement", "GOOD MORNING readers!", "The vote [our staff] passed.", "The end is near", "More");
        assertEquals(List.of("The vote  passed."), rules.apply("daily", page));
        assertEquals(List.of("GOOD MORNING readers!", "The vote  passed.", "The end is near", "More"), rules.apply("Other", page));
        assertEquals(page, StripRules.none().apply("daily", page));
    }

    @Test
    void namesWhatIsWrong() throws IOException {
        Path file = Files.writeString(directory.resolve("strip.csv"), "outlet,pattern,what\n*,x,page\n");
        String message = assertThrows(InputException.class, () -> StripRules.read(file)).getMessage();
        assertTrue(message.contains("line 2") && message.contains("'what'") && message.contains("'page'"), message);
        Path star = Files.writeString(directory.resolve("star.csv"), "outlet,pattern,what\n*,**,line\n");
        assertTrue(assertThrows(InputException.class, () -> StripRules.read(star)).getMessage().contains("'pattern'"));
    }
}
