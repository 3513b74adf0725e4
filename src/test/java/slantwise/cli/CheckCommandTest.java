package slantwise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    Path home;

    private Path list;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(home.resolve("a.jsonl"), News.jsonLines(0, 7));
        Files.writeString(home.resolve("b.jsonl"), News.json("", News.body(20), "") + "{}\n" + News.json("Short", "Too few words.", "")
                + News.json(News.title(21), News.body(21), "2024-02-31"));
        list = Files.writeString(home.resolve("list.csv"),
                "source,outlet,group,format,path\none,Plain Post,wire,jsonl,a.jsonl\ntwo,Harbour Times,regional,jsonl,b.jsonl\n");
    }

    @Test
    void countsWhatWouldBeTaken() {
        String out = Ran.of("check", "--sources", list).done().out();
        long words = IntStream.range(0, 7).mapToLong(i -> words(News.title(i)) + words(News.body(i))).sum();
        assertTrue(out.contains("one: Plain Post (wire), jsonl\n  1 files, 7 articles, " + words
                + " words, 2024-06-01 to 2024-06-07; 0 rejected, 0 warnings\n"), out);
        assertTrue(out.contains("two: Harbour Times (regional), jsonl\n  1 files, 2 articles, "), out);
        assertTrue(out.contains(" words, no dates; 2 rejected, 1 warnings\n"), out);
        assertTrue(out.endsWith("2 sources: 9 articles would be taken, 2 documents rejected, 1 warnings.\n"), out);
    }

    private static long words(String text) {
        return text.replace("\"", "").split("\\s+").length;
    }

    @Test
    void showsFirstWordsReasonsAndWarnings() {
        String out = Ran.of("check", "--sources", list).done().out();
        assertTrue(out.contains("  2024-06-01  " + News.title(0) + "\n      The minister opened the "), out);
        assertTrue(out.contains("  no date  (no title)\n"), out);
        assertTrue(out.contains("  rejected b.jsonl#2 (malformed): No key of line 2"), out);
        assertTrue(out.contains("  rejected b.jsonl#3 (too-short): The text has 3 words"), out);
        assertTrue(out.contains("  warning b.jsonl#4 (bad-date): The date '2024-02-31'"), out);
    }

    @Test
    void listsFiveOfEachUnlessAskedForAll() {
        String out = Ran.of("check", "--sources", list).done().out();
        assertTrue(out.contains("  ... and 2 more articles (--all lists them)\n"), out);
        assertFalse(out.contains(News.title(6)), out);
        String all = Ran.of("check", "--sources", list, "--all").done().out();
        assertTrue(all.contains(News.title(6)), all);
        assertFalse(all.contains("--all"), all);
    }

    @Test
    void aRepeatedTextIsTakenOnceForEachOutlet() throws IOException {
        Files.writeString(list, "source,outlet,format,path\none,Plain Post,jsonl,a.jsonl\nagain,Plain Post,jsonl,a.jsonl\n"
                + "other,Harbour Times,jsonl,a.jsonl\n");
        String out = Ran.of("check", "--sources", list).done().out();
        assertTrue(out.contains("rejected a.jsonl#1 (duplicate): the same text as a.jsonl#1 of source 'one': " + News.title(0)), out);
        assertTrue(out.endsWith("3 sources: 14 articles would be taken, 7 documents rejected, 0 warnings.\n"), out);
    }

    @Test
    void appliesStripRules() throws IOException {
        Files.writeString(home.resolve("page.txt"), "The bridge is open\n\n" + News.body(30) + "\nSend your tips to the night desk of the paper.\n");
        Files.writeString(list, "outlet,format,path\nPlain Post,page-text,page.txt\n");
        Path strip = Files.writeString(home.resolve("strip.csv"), "outlet,pattern,what\nPlain Post,The minister opened*,line\n");
        String plain = Ran.of("check", "--sources", list).done().out();
        String stripped = Ran.of("check", "--sources", list, "--strip", strip).done().out();
        assertTrue(plain.contains("The minister opened"), plain);
        assertFalse(stripped.contains("The minister opened"), stripped);
    }

    @Test
    void keepsOptionsInAFile() throws IOException {
        Path settings = Files.writeString(home.resolve("settings.txt"), "# kept\n--sources \"" + list + "\"\n--all\n");
        assertEquals(Ran.of("check", "--sources", list, "--all").out(), Ran.of("check", "@" + settings).done().out());
    }

    @Test
    void theSampleListIsSound() {
        String out = Ran.of("check", "--sources", "notebooks-data/sample/sources.csv").done().out();
        assertTrue(out.endsWith("9 sources: 84 articles would be taken, 4 documents rejected, 2 warnings.\n"), out);
    }
}
