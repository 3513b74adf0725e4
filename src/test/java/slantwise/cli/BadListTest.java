package slantwise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults that end a command before anything is read: one sentence, exit code 2, nothing written. */
class BadListTest {
    @TempDir
    Path home;

    private Path list;
    private Path out;

    @BeforeEach
    void goodList() throws IOException {
        Files.writeString(home.resolve("a.jsonl"), News.jsonLines(0, 2));
        list = Files.writeString(home.resolve("list.csv"), "outlet,format,path\nPlain Post,jsonl,a.jsonl\n");
        out = home.resolve("report");
    }

    private void faults(String text, Object... parts) throws IOException {
        Files.writeString(list, text);
        Ran.of("check", "--sources", list).faults(parts);
        Ran.of("compare", "--sources", list, "--out", out).faults(parts);
        assertFalse(Files.exists(out));
    }

    private void compareFaults(Object option, Object value, Object... parts) {
        Ran.of("compare", "--sources", list, "--out", out, option, value).faults(parts);
        assertFalse(Files.exists(out));
    }

    @Test
    void missingList() {
        Path none = home.resolve("none.csv");
        Ran.of("check", "--sources", none).faults(none, "there is no such file");
        Ran.of("compare", "--sources", none).faults(none, "there is no such file");
    }

    @Test
    void unknownLikeness() {
        compareFaults("--match", "genre,mood", "--match", "mood", "expected one of", "GENRE, LENGTH");
    }

    @Test
    void idsFromWhatIsNoReport() {
        compareFaults("--ids-from", home, "--ids-from: '" + home + "' has no manifest.json, expected the folder of an earlier report.");
        compareFaults("--ids-from", list, list, "is a file");
        compareFaults("--ids-from", home.resolve("gone"), "does not exist");
    }

    @Test
    void listIsAFolder() {
        Ran.of("check", "--sources", home).faults(home, "cannot be read");
    }

    @Test
    void emptyList() throws IOException {
        faults("", list, "empty", "expected CSV with a header row");
        faults("outlet,format,path\n", list, "names no source", "expected at least one row");
    }

    @Test
    void unknownFormat() throws IOException {
        faults("outlet,format,path\nPlain Post,doc,a.jsonl\n", list + ", line 2, column 'format'", "'doc'",
                "expected one of page-text, digest-text, html, csv, jsonl");
    }

    @Test
    void unknownArticleFieldInFields() throws IOException {
        faults("outlet,format,path,fields\nPlain Post,jsonl,a.jsonl,words=text\n", list + ", line 2, column 'fields'",
                "'words=text'", "expected pairs such as title=Title");
    }

    @Test
    void unclosedQuotationMark() throws IOException {
        faults("outlet,format,path\nA,jsonl,a.jsonl\nB,\"jsonl,a.jsonl\nC,jsonl,a.jsonl\n", list + ", line 3",
                "never closed");
    }

    @Test
    void duplicateSourceId() throws IOException {
        faults("source,outlet,format,path\nx,A,jsonl,a.jsonl\nx,B,jsonl,a.jsonl\n", list + ", line 3, column 'source'",
                "'x'", "line 2 has it already");
    }

    @Test
    void binaryList() throws IOException {
        Files.write(list, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
        Ran.of("check", "--sources", list).faults(list, "not text");
    }

    @Test
    void impossibleDateInTheList() throws IOException {
        faults("outlet,format,path,published\nA,jsonl,a.jsonl,2024-02-31\n", list + ", line 2, column 'published'", "'2024-02-31'");
    }

    @Test
    void faultsInTheOtherLists() throws IOException {
        Path bad = Files.writeString(home.resolve("bad.csv"), "word\nx\n");
        compareFaults("--targets", bad, "bad.csv", "'target'");
        compareFaults("--topics", bad, "bad.csv", "'topic'");
        compareFaults("--frames", bad, "bad.csv", "'frame'");
        compareFaults("--strip", bad, "bad.csv", "'outlet'");
        compareFaults("--topics", home.resolve("none.csv"), "none.csv");
    }

    @Test
    void unknownReference() {
        compareFaults("--reference", "Other Post", "--reference", "'Other Post'", "expected one of 'Plain Post'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "-3"})
    void tooSmallAMinimumOfArticles(String articles) {
        compareFaults("--min-articles", articles, "--min-articles", "'" + articles + "'", "expected 2 or more", "compare --help");
    }

    @Test
    void numbersThatAreNone() {
        compareFaults("--min-articles", "many", "--min-articles", "'many'");
        compareFaults("--seed", "x", "--seed", "'x'");
    }

    @Test
    void outHoldsOtherFiles() throws IOException {
        Path notes = Files.writeString(Files.createDirectory(out).resolve("notes.txt"), "mine");
        Ran.of("compare", "--sources", list, "--out", out).faults("--out", out, "no report of slantwise", "expected a new or empty folder");
        assertEquals("mine", Files.readString(notes));
    }

    @Test
    void outIsAFileOrTheRoot() throws IOException {
        Files.writeString(out, "mine");
        Ran.of("compare", "--sources", list, "--out", out).faults("--out", out, "is a file, expected a folder");
        assertEquals("mine", Files.readString(out));
        Ran.of("compare", "--sources", list, "--out", home.getRoot()).faults("--out", "root of a file system");
    }

    @Test
    void unknownOption() {
        compareFaults("--mini-articles", "5", "--mini-articles", "--min-articles");
        Ran.of("check", "--sources", list, "--al").faults("Unknown option: '--al'", "--all");
    }

    @Test
    void missingOption() {
        Ran.of("check").faults("--sources", "'slantwise check --help'");
        Ran.of("compare").faults("--sources", "'slantwise compare --help'");
        Ran.of("measure").faults("FILE", "'slantwise measure --help'");
    }

    @Test
    void misspelledSubcommand() {
        Ran.of("comapre", "--sources", list).faults("comapre", "compare");
        Ran.of().faults("subcommand", "'slantwise --help'");
    }

    @Test
    void missingSettingsFile() {
        Ran.of("check", "@" + home.resolve("none.txt")).faults(home.resolve("none.txt"), "there is no such file");
    }

    @Test
    void nothingThatCouldBeTaken() throws IOException {
        Files.writeString(list, "outlet,format,path\nPlain Post,jsonl,none-*.jsonl\n");
        Ran checked = Ran.of("check", "--sources", list);
        assertEquals(2, checked.code());
        assertTrue(checked.out().contains("rejected line 2 of the source list (unreadable): the path matches no file: 'none-*.jsonl'"), checked.out());
    }
}
