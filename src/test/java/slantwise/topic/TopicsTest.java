package slantwise.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import slantwise.corpus.InputException;

class TopicsTest {
    @TempDir
    Path dir;

    private static boolean found(String term, String title, String body) {
        Topics topics = new Topics(List.of(new Topic("t", "T", List.of(term), List.of(), List.of())));
        return !topics.of(Texts.article("a", "One", "", title, body)).isEmpty();
    }

    private Topics read(String csv) throws IOException {
        return Topics.read(Files.writeString(dir.resolve("topics.csv"), csv));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "US; Leaders tell us to wait; false",
            "US; US leaders wait; true",
            "US; U.S. leaders wait; true",
            "US; JOIN US TODAY; false",
            "NATO; Nato leaders wait; true",
            "nato; NATO's leaders wait; true",
            "dirty bomb; The dirty-bomb claim; true",
            "dirty bomb; A dirty old bomb; false",
            "expan*; The expansion of the bloc; true",
            "nato expan*; NATO expanding east; true",
            "expan*; They expect it; false",
            "art; The start; false",
            "GRAIN DEAL; A grain deal; true",
            "5%; up 5% today; true"})
    void matchesWholeWordsAndPhrases(String term, String title, boolean expected) {
        assertEquals(expected, found(term, title, "Nothing else is told here."));
    }

    @Test
    void aPassingMentionIsNotATopic() {
        assertEquals(false, found("grain", "Prices", "The minister spoke. One line was on grain. Then he left."));
        assertTrue(found("grain", "Prices", "The minister spoke of grain. Most of the grain is sold."));
        assertTrue(found("grain", "Grain prices", "The minister spoke."));
    }

    @Test
    void theOpeningStandsForAHeadThatIsMissing() {
        assertTrue(found("grain", "", "The grain ships sailed on Monday."));
        assertEquals(false, found("grain", "", "word ".repeat(60) + "grain"));
    }

    @Test
    void anyAllAndNoneEachHold() throws IOException {
        Topics topics = read("topic,label,any,all,none\nb,Bridge,bridge|span,blast*,film|novel\n");
        assertEquals(List.of(new Membership("a", "b", 1)),
                topics.of(Texts.article("a", "One", "", "Bridge reopens", "It was closed after the blasts.")));
        assertEquals(List.of(), topics.of(Texts.article("a", "One", "", "Bridge reopens", "It was closed.")));
        assertEquals(List.of(), topics.of(Texts.article("a", "One", "", "Blast downtown", "A house fell.")));
        assertEquals(List.of(), topics.of(Texts.article("a", "One", "", "Bridge blast", "It is a film.")));
    }

    @Test
    void aLongerTermAtTheSamePlaceIsOnePlace() throws IOException {
        Topics topics = read("topic,any\nn,grain|grain deal\n");
        assertEquals(List.of(), topics.of(Texts.article("a", "One", "", "Prices", "He named the grain deal once.")));
    }

    @Test
    void readsColumnsInAnyOrderAndKeepsTheFilesOrder() throws IOException {
        Topics topics = read("\uFEFFany,topic,note\r\n\"b | c\",two,x\r\na,one,y\r\n");
        assertEquals(List.of(new Topic("two", "two", List.of("b", "c"), List.of(), List.of()),
                new Topic("one", "one", List.of("a"), List.of(), List.of())), topics.list());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "'topic,label\nx,y\n'; line 1: found 'topic,label', expected a column named 'any'",
            "'topic,any\nx,a\nx,b\n'; line 3, column 'topic': found 'x', expected a name not used before (line 2 has it)",
            "'topic,any\n,b\n'; line 2, column 'topic': found ''",
            "'topic,any\nx,\n'; line 2, column 'any': found '', expected at least one term",
            "'topic,any\nx,a*b\n'; found 'a*b', expected '*' only at the end",
            "'topic,any\nx,ab|a*\n'; found 'a*', expected at least two letters before '*'",
            "'topic,any\nx,--\n'; found '--', expected a term with a letter or a digit",
            "'topic,any\nx,a b c d e f g h i j k\n'; expected a term of at most 10 words",
            "'topic,any\n'; expected at least one topic",
            "'topic,any\nx,\"open\ny,b\n'; quotation mark that opens on line 2",
            "'topic,any,topic\nx,y,z\n'; expected each column once"})
    void saysWhatIsWrongAndWhere(String csv, String message) {
        InputException fault = assertThrows(InputException.class, () -> read(csv));
        assertTrue(fault.getMessage().contains(message), fault.getMessage());
        assertTrue(fault.getMessage().contains("topics.csv"), fault.getMessage());
    }

    @Test
    void saysThatTheFileIsMissing() {
        assertTrue(assertThrows(InputException.class, () -> Topics.read(dir.resolve("none.csv"))).getMessage()
                .contains("there is no such file"));
    }

    @Test
    void readsAnotherEncoding() throws IOException {
        Path latin = Files.write(dir.resolve("latin.csv"), "topic,any\nx,\u00e9t\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of("\u00e9t\u00e9"), Topics.read(latin).list().get(0).any());
    }

    @Test
    void crossesToAnotherProcess() throws Exception {
        Topics topics = read("topic,any\nx,grain deal*\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(topics);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Topics there = (Topics) in.readObject();
            assertEquals(1, there.of(Texts.article("a", "One", "", "Grain deals", "Text.")).size());
        }
    }
}
