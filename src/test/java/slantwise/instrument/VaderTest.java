package slantwise.instrument;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VaderTest {
    private static final Vader VADER = new Vader();

    static Stream<CSVRecord> reference() throws Exception {
        try (Reader reader = new InputStreamReader(
                VaderTest.class.getResourceAsStream("vader-reference.csv"), StandardCharsets.UTF_8)) {
            List<CSVRecord> rows = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
            assertTrue(rows.size() >= 40, "a table of at least 40 cases");
            return rows.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("reference")
    void scoresAsTheReference(CSVRecord row) {
        Vader.Score score = VADER.score(row.get("text"));
        double exact = 0.00005;
        assertAll(row.get("text"),
                () -> assertEquals(Double.parseDouble(row.get("compound")), score.compound(), exact, "compound"),
                () -> assertEquals(Double.parseDouble(row.get("neg")), score.negative(), exact, "negative"),
                () -> assertEquals(Double.parseDouble(row.get("neu")), score.neutral(), exact, "neutral"),
                () -> assertEquals(Double.parseDouble(row.get("pos")), score.positive(), exact, "positive"));
    }

    @Test
    void namesItsWordsAndTheirSharesOfTheCompound() {
        String text = "The awful plan is a fraud";
        Vader.Score score = VADER.score(text);
        assertEquals(List.of("awful", "fraud"),
                score.words().stream().map(w -> text.substring(w.from(), w.to())).toList());
        assertEquals(score.compound(), score.words().stream().mapToDouble(Vader.Scored::weight).sum(), 1e-12);
    }

    @Test
    void aHostileTextIsCutOff() {
        Vader.Score score = VADER.score("good but bad ".repeat(200_000));
        assertTrue(score.words().size() <= Vader.MOST_WORDS);
        assertTrue(Math.abs(score.compound()) <= 1);
    }
}
