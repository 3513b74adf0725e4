package slantwise.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slantwise.compare.EditedCopy;
import slantwise.compare.Sampled;
import slantwise.corpus.Article;
import slantwise.corpus.Format;
import slantwise.corpus.Intake;
import slantwise.corpus.Rejection;
import slantwise.corpus.Source;
import slantwise.corpus.Warning;
import slantwise.instrument.Evidence;
import slantwise.instrument.Observation;
import slantwise.text.Part;
import slantwise.text.Passage;
import slantwise.text.Reading;
import slantwise.text.Voice;
import slantwise.topic.Copy;
import slantwise.topic.Edit;
import slantwise.topic.Membership;

/** Every record that crosses Spark comes back as it went in. */
class RecordsTest {
    private static final Article ARTICLE = new Article("a1", "s1", "f.txt#2", "Outlet", "group", "Title", "", "One.\nTwo.",
            "2026-03-02T14:28Z", "https://example.org/1", "AP", true);
    private static final Passage PASSAGE = new Passage("a1", 0, 1, "\"No,\" he said.", List.of(
            new Part(0, 5, Voice.DIRECT, "He", "say"), new Part(5, 14, Voice.OWN, "", "")));
    private static final Rejection REJECTION =
            new Rejection("s1", "Outlet", "g.txt", Rejection.Reason.TOO_SHORT, "3 words");

    static List<Record> records() {
        return List.of(ARTICLE, PASSAGE, REJECTION,
                new Reading(ARTICLE, List.of(PASSAGE, PASSAGE)),
                new Observation("a1", "Outlet", "stance", "nato", Voice.OWN, -0.25, 2, "v1",
                        List.of(new Evidence(0, 1, 3, -0.5))),
                new Observation("a1", "Outlet", "tone", "", Voice.ALL, 0, 0, "v1", List.of()),
                new Membership("a1", "summit", 1),
                new Sampled("tone", "", Voice.OWN, "Outlet", "group", "a1", "a1", "summit", "", 0.5, 3),
                new Copy("a2", "a1", 0.75, "time"),
                new EditedCopy("a2", "a1", 0.75, List.of(new Edit("He said no.", "He said yes."), new Edit("", "So what."))),
                new Source("s1", "Outlet", "group", Format.CSV, "/d/*.csv", "en", "", "", Map.of("title", "Title"), 2),
                new Warning("s1", "Outlet", "f.txt", "stray-script", "a word"),
                Intake.taken(ARTICLE, List.of(new Warning("s1", "Outlet", "f.txt", "stray-script", "a word"))),
                Intake.rejected(REJECTION));
    }

    @ParameterizedTest
    @MethodSource("records")
    void roundTrips(Record record) {
        roundTrip(record, record.getClass());
    }

    @Test
    void namesWhatIsNotARecord() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Class<Record> notARecord = (Class) String.class;
        assertEquals("class java.lang.String is not a record",
                assertThrows(IllegalArgumentException.class, () -> Records.encoder(notARecord)).getMessage());
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> void roundTrip(Record record, Class<T> type) {
        SparkSession spark = SparkForTests.session();
        List<T> back = spark.createDataset(List.of((T) record), Records.encoder(type))
                .map((MapFunction<T, T>) r -> r, Records.encoder(type))
                .repartition(2)
                .collectAsList();
        assertEquals(List.of(record), back);
    }
}
