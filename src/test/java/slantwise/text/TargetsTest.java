package slantwise.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import slantwise.corpus.InputException;

class TargetsTest {
    private static final Targets DEFAULTS = Targets.defaults();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
        "Nato ministers meet; nato:Nato",
        "NATO MINISTERS MEET TODAY; nato:NATO",
        "Talks with the EU and the UN; eu:EU un:UN",
        "Ukraine's army held on; ukraine:Ukraine",
        "Ukraine\u2019s army held on; ukraine:Ukraine",
        "A US-led mission; us:US",
        "The U.S.-led mission; us:U.S.",
        "the NATO-Russia Founding Act; nato:NATO russia:Russia",
        "He flew to the U.S.; us:U.S.",
        "Kiev denied it, Kyiv's envoy said; ukraine:Kiev ukraine:Kyiv",
        "President Volodymyr Zelenskyy spoke; zelensky:Volodymyr_Zelenskyy",
        "Zelenskiy and Zelensky; zelensky:Zelenskiy zelensky:Zelensky",
        "US President Donald Trump left; us:US trump:Donald_Trump",
        "Washington warned Ankara; us:Washington turkey:Ankara",
        "RUSSIA DENIES ALL CHARGES; russia:RUSSIA",
        "The West is united; west:The_West",
        "the United Nations Security Council; un:United_Nations",
        "North Korea's leader; north-korea:North_Korea",
        "T\u00fcrkiye agreed; turkey:T\u00fcrkiye",
        "pro-Ukraine rally; ukraine:Ukraine",
    })
    void finds(String text, String expected) {
        assertEquals(expected, found(DEFAULTS, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "they told us to wait", "Tell us", "nato", "TELL US WHAT THEY KNOW", "The Washington Post reported",
        "according to the Moscow Times", "the Kyiv Independent and the Kyiv Post", "George Washington crossed the river",
        "in Washington state", "Washington, D.C. was cold", "he cooked a turkey", "New York and New Zealand",
        "Russian forces", "Ukrainians fled", "Trump Tower", "Hunter Biden", "the South China Sea",
        "in Moscow on Friday", "near Kyiv", "the west of the city", "Putinism", "an industrious man", "Latin America",
        "the Warsaw Pact", "trumped-up charges", "the Eu", "fruitful", "", "   ", "'s -- '' .", "Agence France-Presse"})
    void findsNothing(String text) {
        assertEquals("", found(DEFAULTS, text));
    }

    @Test
    void longestNameWinsAndMentionsDoNotOverlap() {
        List<Mention> mentions = DEFAULTS.find("The United States of America and the United States");
        assertEquals(List.of(new Mention("us", 4, 28), new Mention("us", 37, 50)), mentions);
    }

    @Test
    void aNameDoesNotReachOverPunctuation() {
        assertEquals("", found(DEFAULTS, "North, Korea"));
    }

    @Test
    void readsTheUsersFile() throws Exception {
        Path csv = write("target,label,kind,aliases,note\nred,The Reds,party,Reds|the red party,x\n,,trap,Reds Stadium,\npost,Post,paper,Washington Post,\n");
        Targets targets = Targets.read(csv);
        assertEquals(List.of("red", "post"), targets.list().stream().map(Target::id).toList());
        assertEquals("red:Reds red:The_Red_Party", found(targets, "Reds win; The Red Party at Reds Stadium"));
        assertEquals("post:Washington_Post", found(targets, "the Washington Post"), "a user's target beats a shipped trap");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "target,label,kind\\nx,X,y; t.csv, line 1: found 'target,label,kind', expected a column named 'aliases'.",
        "target,label,kind,aliases\\nx,X,y,; t.csv, line 2, column 'aliases': found '', expected at least one name, several parted by |.",
        "target,label,kind,aliases\\nx,X,y,A\\n,Z,y,B; t.csv, line 3, column 'target': found '', expected a short id such as nato.",
        "target,label,kind,aliases\\nx,X,y,A\\nx,Z,y,B; t.csv, line 3, column 'target': found 'x', expected each id once.",
        "target,label,kind,aliases\\nx,X,y,A|***; t.csv, line 2, column 'aliases': found 'A|***', expected names with at least one letter or digit, parted by |.",
        "target,label,kind,aliases\\nx,X,y,A\\nz,Z,y,B|A; t.csv, line 3, column 'aliases': found 'B|A', expected names of one target only ('A' already belongs to 'x').",
        "target,label,kind,aliases; t.csv, column 'target': found '', expected at least one row with a target.",
    })
    void namesTheFault(String csv, String message) throws Exception {
        Path file = write(csv.replace("\\n", "\n"));
        assertEquals(folder.resolve(message).toString(), assertThrows(InputException.class, () -> Targets.read(file)).getMessage());
    }

    @Test
    void namesTheLineOfAnUnclosedQuote() throws Exception {
        Path file = write("target,label,kind,aliases\na,A,k,A\nb,B,k,\"open\n");
        String message = assertThrows(InputException.class, () -> Targets.read(file)).getMessage();
        assertTrue(message.contains("t.csv, line "), message);
        assertTrue(message.contains("quotation mark"), message);
    }

    @Test
    void aMissingFileIsSaid() {
        assertTrue(assertThrows(InputException.class, () -> Targets.read(folder.resolve("no.csv"))).getMessage().contains("no.csv"));
    }

    @Test
    void readsAnotherEncoding() throws Exception {
        Path file = Files.write(folder.resolve("latin.csv"),
                "target,aliases\nvaleria,Val\u00e9ria\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(1, Targets.read(file).find("In Val\u00e9ria it rains.").size());
    }

    @Test
    void skipsAByteOrderMark() throws Exception {
        assertEquals(1, Targets.read(write("\uFEFFtarget,label,kind,aliases\na,A,k,Alpha\n")).list().size());
    }

    @Test
    void travels() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(DEFAULTS);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Targets back = (Targets) in.readObject();
            assertEquals(DEFAULTS.list(), back.list());
            assertEquals("nato:Nato", found(back, "Nato"));
        }
    }

    @Test
    void hostileTextIsReadInOnePass() {
        String text = "United States of United States North North Atlantic Treaty - ' \uD83D\uDE00 \u0301 ".repeat(20_000);
        assertEquals(40_000, DEFAULTS.find(text).size());
    }

    private Path write(String csv) throws Exception {
        return Files.writeString(folder.resolve("t.csv"), csv);
    }

    private static String found(Targets targets, String text) {
        StringBuilder found = new StringBuilder();
        for (Mention mention : targets.find(text)) {
            found.append(found.isEmpty() ? "" : " ").append(mention.target()).append(':')
                    .append(text.substring(mention.from(), mention.to()).replace(' ', '_'));
        }
        return found.toString();
    }
}
