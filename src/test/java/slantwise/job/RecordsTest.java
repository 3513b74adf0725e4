package slantwise.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slantwise.compare.Compared;
import slantwise.compare.Contrast;
import slantwise.compare.EditedCopy;
import slantwise.compare.Estimate;
import slantwise.compare.Example;
import slantwise.compare.Listed;
import slantwise.compare.Quoted;
import slantwise.compare.Sampled;
import slantwise.compare.Shrunk;
import slantwise.compare.Worded;
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
import slantwise.topic.Document;
import slantwise.topic.Edge;
import slantwise.topic.Edit;
import slantwise.topic.Meeting;
import slantwise.topic.Membership;
import slantwise.topic.Pair;
import slantwise.topic.Posting;
import slantwise.topic.Subject;
import slantwise.topic.Treated;

/** Every record that crosses Spark comes back as it went in. */
class RecordsTest {
    private static final Article ARTICLE = new Article("a1", "s1", "f.txt#2", "Outlet", "group", "Title", "", "One.\nTwo.",
            "2026-03-02T14:28Z", "https://example.org/1", "AP", true);
    private static final Passage PASSAGE = new Passage("a1", 0, 1, "\"No,\" he said.", List.of(
            new Part(0, 5, Voice.DIRECT, "He", "say"), new Part(5, 14, Voice.OWN, "", "")));
    private static final Rejection REJECTION =
            new Rejection("s1", "Outlet", "g.txt", Rejection.Reason.TOO_SHORT, "3 words");
    private static final Source SOURCE =
            new Source("s1", "Outlet", "group", Format.CSV, "/d/*.csv", "en", "", "", Map.of("title", "Title"), 2);
    private static final Estimate ESTIMATE =
            new Estimate("tone", "", Voice.OWN, "Outlet", "summit", 2, 0.25, Double.NaN, Double.NaN, true,
                    new Shrunk(0.5, 0.25, 0.75, 0.125));
    private static final Contrast CONTRAST = new Contrast("stance", "nato", Voice.ALL, "Outlet", "Other",
            Contrast.Design.TOPIC, 7, 9, 3, 1, -0.25, -0.5, 0.125, Double.NaN, 0.01, 0.02, 0.0001, "stance, own voice",
            List.of("summit"), false);

    static List<Record> records() {
        return List.of(ARTICLE, PASSAGE, REJECTION,
                new Reading(ARTICLE, List.of(PASSAGE, PASSAGE)),
                new Observation("a1", "Outlet", "stance", "nato", Voice.OWN, -0.25, 2, "v1",
                        List.of(new Evidence(0, 1, 3, -0.5))),
                new Observation("a1", "Outlet", "tone", "", Voice.ALL, 0, 0, "v1", List.of()),
                new Membership("a1", "summit", 1),
                new Sampled("tone", "", Voice.OWN, "Outlet", "group", "a1", "a1", "summit", "", "opinion", 0.5, 3),
                new Placement("a1", "group", "a0", "summit", "e1", "opinion"),
                new Posting(-7, "a1", "Wire", "2026-03-02"),
                new Pair("a1", "a2"), new Meeting("a1", "a2", true),
                new Treated("a1", List.of(new Subject("bridg harbour", "harbour bridge", true), new Subject("deal grain", "", false))),
                new Copy("a2", "a1", 0.75, "time"),
                new Document("a1", "2026-03-02", "Title", List.of("bridg", "harbour"), List.of(0.6, 0.8)),
                new Document("a1", "", "", List.of(), List.of()),
                new Edge(new Pair("a1", "a2"), 0.25),
                new Worded("Outlet", "a1", "summit", "e1", List.of("a", "bridge", Worded.BREAK, "caf\u00e9")),
                new Said("Outlet", "The minister", "a1", "say", 12, 8),
                new Quoted("Outlet", "The minister", 12, 8, 0.5, 2, "say (neutral) 2"),
                new Example("tone", "", Voice.DIRECT, "Outlet", "a1", 0.5, 3, "\"No,\" he said.", "He",
                        List.of(new Evidence(3, 1, 3, -0.5))),
                new Listed("a1", "Outlet", "group", "s1", "f.txt#2", "Title", "2026-03-02", "", "AP", true, 120,
                        List.of("border", "summit"), "e1", "a0", "news"),
                ESTIMATE, CONTRAST, new Compared(List.of(ESTIMATE), List.of(CONTRAST)), new Compared(List.of(), List.of()),
                SOURCE, new Input(SOURCE, "file:/d/a b.csv", "a b.csv"),
                new EditedCopy("a2", "a1", 0.75, List.of(new Edit("He said no.", "He said yes."), new Edit("", "So what."))),
                new Warning("s1", "Outlet", "f.txt", "stray-script", "a word"),
                Intake.taken(ARTICLE, List.of(new Warning("s1", "Outlet", "f.txt", "stray-script", "a word"))),
                Intake.rejected(REJECTION));
    }

    @ParameterizedTest
    @MethodSource("records")
    void roundTrips(Record record) {
        roundTrip(record, record.getClass());
    }

    /** Whoever sends another record through Spark finds out here that it belongs in the list above. */
    @Test
    void everyRecordThatTheStagesSendIsTried() throws IOException {
        Set<String> tried = records().stream().map(record -> record.getClass().getSimpleName()).collect(Collectors.toSet());
        Pattern encoder = Pattern.compile("Records\\.encoder\\((\\w+)\\.class\\)");
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/slantwise/job"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                encoder.matcher(Files.readString(file)).results().map(found -> found.group(1))
                        .filter(name -> !tried.contains(name)).forEach(missing::add);
            }
        }
        assertEquals(Set.of(), missing);
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
