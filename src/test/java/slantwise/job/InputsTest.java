package slantwise.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import slantwise.corpus.Format;
import slantwise.corpus.Rejection;
import slantwise.corpus.Source;

class InputsTest {
    @TempDir
    Path temporary;

    /** A folder whose own name holds what would be a pattern elsewhere. */
    private Path home;

    @BeforeEach
    void files() throws IOException {
        home = Files.createDirectory(temporary.resolve("corpus [2024] {old} mit Übung"));
        for (String name : List.of("pages/b.txt", "pages/a.txt", "pages/deep/er/c.txt", "pages/.hidden.txt", "pages/_draft.txt",
                "pages/.git/d.txt", "pages/e.html", "two words/f g.txt", "Müller & Söhne/ä#1 50%.txt", "x[1].txt", "x1.txt")) {
            Path file = home.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    private static Source source(String path) {
        return new Source("s", "Outlet", "Outlet", Format.PAGE_TEXT, path, "en", "", "", Map.of(), 3);
    }

    private Inputs inputs(String path) {
        return Inputs.of(List.of(source(path)), new Configuration());
    }

    private void assertFinds(String path, String... names) {
        Inputs inputs = inputs(home + "/" + path);
        assertEquals(List.of(), inputs.missing());
        assertEquals(List.of(names), inputs.files().stream().map(Input::name).toList());
    }

    private void assertMisses(String path, String detail) {
        Inputs inputs = inputs(path);
        assertEquals(List.of(), inputs.files());
        Rejection missing = inputs.missing().get(0);
        assertEquals("line 3 of the source list", missing.location());
        assertEquals(Rejection.Reason.UNREADABLE, missing.reason());
        assertTrue(missing.detail().contains(detail), missing.detail());
    }

    @Test
    void aFile() {
        assertFinds("pages/a.txt", "a.txt");
    }

    @Test
    void aFolderWithItsSubfoldersButNothingHidden() {
        assertFinds("pages", "a.txt", "b.txt", "deep/er/c.txt", "e.html");
        assertFinds("pages/", "a.txt", "b.txt", "deep/er/c.txt", "e.html");
    }

    @Test
    void whatIsAskedForByItsFullName() {
        assertFinds("pages/.hidden.txt", ".hidden.txt");
        assertFinds("pages/.git", "d.txt");
    }

    @Test
    void patterns() {
        assertFinds("pages/*.txt", "a.txt", "b.txt");
        assertFinds("pages/{a,e}.*", "a.txt", "e.html");
        assertFinds("pages/[b-z].txt", "b.txt");
        assertFinds("p*/?.txt", "pages/a.txt", "pages/b.txt");
        assertFinds("pa*", "pages/a.txt", "pages/b.txt", "pages/deep/er/c.txt", "pages/e.html");
    }

    @Test
    void aNameThatLooksLikeAPatternIsTakenAsItStands() {
        assertFinds("x[1].txt", "x[1].txt");
        assertFinds("x[12].txt", "x1.txt");
    }

    @Test
    void spacesUmlautsAndSigns() {
        assertFinds("two words/*", "f g.txt");
        assertFinds("Müller & Söhne", "ä#1 50%.txt");
        assertFinds("M*/*.txt", "Müller & Söhne/ä#1 50%.txt");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a name cannot hold a colon there")
    void colons() throws IOException {
        Files.writeString(Files.createDirectory(home.resolve("10:30")).resolve("11:00.txt"), "noon");
        assertFinds("10:30/11:00.txt", "11:00.txt");
        assertFinds("10:30", "11:00.txt");
    }

    @Test
    void whatWasFoundCanBeOpened() throws Exception {
        for (Input input : inputs(home.toString()).files()) {
            var path = new org.apache.hadoop.fs.Path(input.uri());
            try (var in = path.getFileSystem(new Configuration()).open(path)) {
                assertEquals(input.name(), new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        assertEquals(8, inputs(home.toString()).files().size());
    }

    @Test
    void whatIsNotThere() {
        assertMisses(home + "/none.txt", "matches no file: 'none.txt'");
        assertMisses(home + "/pages/*.pdf", "matches no file: '*.pdf'");
        assertMisses(home + "/pages/.g*/", "matches no file: '.g*'");
    }

    @Test
    void addressesThatCannotBe() {
        assertMisses("1x://store/a.txt", "cannot be listed");
        assertMisses("nosuch://store/a.txt", "nosuch");
        assertMisses("file:", "cannot be listed");
        assertMisses(home + "/pages/[a.txt", "'[a.txt'");
    }

    @Test
    void theOrderOfTheListStays() {
        Inputs inputs = Inputs.of(List.of(source(home + "/x1.txt"), source(home + "/none"), source(home + "/pages/a.txt")), new Configuration());
        assertEquals(List.of("x1.txt", "a.txt"), inputs.files().stream().map(Input::name).toList());
        assertEquals(1, inputs.missing().size());
    }
}
