package slantwise.job;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import slantwise.compare.Likeness;
import slantwise.compare.Settings;

/** The main job on the sample: every planted difference is found, none of the planted equalities is broken. */
class SampleRunTest {
    private static final Path SAMPLE = Path.of("notebooks-data/sample");
    private static final Path COMMITTED = Path.of("reports/sample");
    private static final double ALPHA = 0.05;

    @TempDir
    private static Path out;

    @BeforeAll
    static void run() throws IOException {
        run(out.resolve("sample"));
    }

    @Test
    void findsEveryPlantedDifferenceAndNoOther() throws IOException {
        Map<String, CSVRecord> contrasts = new HashMap<>();
        for (CSVRecord row : rows(out.resolve("sample/tables/contrasts.csv"))) {
            contrasts.put(cell(row), row);
        }
        List<Executable> checks = new ArrayList<>();
        for (CSVRecord planted : rows(SAMPLE.resolve("truth.csv"))) {
            checks.add(() -> {
                CSVRecord found = contrasts.get(cell(planted));
                assertNotNull(found, () -> "no contrast for " + cell(planted));
                double q = Double.parseDouble(found.get("q"));
                double difference = Double.parseDouble(found.get("difference"));
                String seen = q >= ALPHA ? "0" : difference > 0 ? "+" : "-";
                assertEquals(planted.get("sign"), seen, () -> cell(planted) + ": difference " + difference + ", q " + q);
            });
        }
        assertTrue(checks.size() > 20, "truth.csv lists " + checks.size() + " rows");
        assertAll(checks);
    }

    @Test
    void losesNoDocument() throws IOException {
        JsonNode counts = new ObjectMapper().readTree(out.resolve("sample/manifest.json").toFile()).get("counts");
        assertEquals(counts.get("articles").asInt(), rows(out.resolve("sample/tables/articles.csv")).size());
        assertEquals(counts.get("rejections").asInt(), rows(out.resolve("sample/tables/rejections.csv")).size());
        Map<String, Integer> reasons = new TreeMap<>();
        rows(out.resolve("sample/tables/rejections.csv")).forEach(row -> reasons.merge(row.get("reason"), 1, Integer::sum));
        assertEquals(Map.of("duplicate", 1, "language", 1, "malformed", 1, "empty", 1), reasons);
    }

    @Test
    void committedReportIsCurrent() throws IOException {
        assertEquals(Set.of(), differing(COMMITTED, out.resolve("sample")),
                "reports/sample is stale: run './slantwise compare @" + SAMPLE.resolve("settings.txt") + "' and commit it");
    }

    @Test
    void sameTablesHoweverTheDataIsParted() throws IOException {
        System.setProperty("spark.master", "local[1]");
        System.setProperty("spark.sql.shuffle.partitions", "7");
        try {
            run(out.resolve("other/sample"));
        } finally {
            System.clearProperty("spark.master");
            System.clearProperty("spark.sql.shuffle.partitions");
        }
        assertEquals(Set.of(), differing(out.resolve("sample"), out.resolve("other/sample")));
    }

    /** Options change what they say and nothing else: plain means stay, and another id changes no number. */
    @Test
    void optionsChangeNothingElse() throws IOException {
        run(out.resolve("options"), Optional.of(renamed(out.resolve("sample"))),
                new Settings("Northern Wire", 5, 20240607, 2000, 9999, false, List.of(Likeness.GENRE, Likeness.LENGTH), true));
        for (String same : List.of("topics", "leads", "groups", "stance", "frames", "wording", "distances")) {
            assertEquals(-1, Files.mismatch(out.resolve("sample/tables/" + same + ".csv"), out.resolve("options/tables/" + same + ".csv")), same);
        }
        List<CSVRecord> plain = rows(out.resolve("sample/tables/estimates.csv"));
        List<CSVRecord> shrunk = rows(out.resolve("options/tables/estimates.csv"));
        int drawn = 0;
        for (int i = 0; i < plain.size(); i++) {
            assertEquals(plain.get(i).toList().subList(0, 11), shrunk.get(i).toList().subList(0, 11));
            assertEquals("", plain.get(i).get("shrunk_mean"));
            drawn += shrunk.get(i).get("shrunk_mean").isEmpty() ? 0 : 1;
        }
        assertEquals(plain.size(), shrunk.size());
        assertTrue(drawn > 100, drawn + " cells are shrunk");

        List<CSVRecord> before = rows(out.resolve("sample/tables/contrasts.csv"));
        List<CSVRecord> after = rows(out.resolve("options/tables/contrasts.csv"));
        Set<String> topics = new TreeSet<>();
        rows(out.resolve("options/tables/topics.csv")).forEach(row -> topics.add(row.get("topic")));
        Set<String> events = new TreeSet<>();
        rows(out.resolve("options/tables/events.csv")).forEach(row -> events.add(row.get("event")));
        assertTrue(events.size() > 5 && events.stream().allMatch(event -> event.startsWith("e-")), events::toString);
        for (int i = 0; i < before.size(); i++) {
            assertEquals(cell(before.get(i)), cell(after.get(i)));
            for (String column : List.of("n", "dropped", "unlike", "difference", "low", "high", "p", "q")) {
                // All of the sample's articles are short news, so likeness leaves every match as it is.
                assertEquals(before.get(i).get(column), after.get(i).get(column), before.get(i)::toString);
            }
            if (after.get(i).get("design").equals("topic") && !after.get(i).get("topics").isEmpty()) {
                assertTrue(topics.containsAll(List.of(after.get(i).get("topics").split("\\|"))), after.get(i)::toString);
            } else if (after.get(i).get("design").equals("event") && !after.get(i).get("topics").isEmpty()) {
                assertTrue(events.containsAll(List.of(after.get(i).get("topics").split("\\|"))), after.get(i)::toString);
            }
        }
        JsonNode manifest = new ObjectMapper().readTree(out.resolve("options/manifest.json").toFile());
        assertEquals("{\"report\":\"earlier\",\"events\":\"" + events.size() + " of " + events.size() + "\"}", manifest.get("ids kept").toString());
        assertTrue(manifest.at("/inputs/idsFrom").asText().startsWith("events.csv sha256:"));
    }

    /** As much of a report as ids are taken from, its events with other ids, in another order. */
    private static Path renamed(Path report) throws IOException {
        Path earlier = Files.createDirectories(out.resolve("earlier/tables")).getParent();
        Files.copy(report.resolve("manifest.json"), earlier.resolve("manifest.json"));
        Files.copy(report.resolve("tables/articles.csv"), earlier.resolve("tables/articles.csv"));
        StringBuilder events = new StringBuilder("event,articles\n");
        for (CSVRecord row : rows(report.resolve("tables/events.csv"))) {
            events.append("e-").append(new StringBuilder(row.get("event")).reverse()).append(',').append(row.get("articles")).append('\n');
        }
        Files.writeString(earlier.resolve("tables/events.csv"), events);
        return earlier;
    }

    private static void run(Path target) throws IOException {
        run(target, Optional.empty(), new Settings("Northern Wire", 5, 20240607, 2000, 9999, false));
    }

    private static void run(Path target, Optional<Path> idsFrom, Settings settings) throws IOException {
        Request request = new Request(SAMPLE.resolve("sources.csv"), Optional.of(SAMPLE.resolve("targets.csv")),
                Optional.of(SAMPLE.resolve("topics.csv")), Optional.empty(), Optional.empty(), idsFrom, target,
                settings);
        new Run(request, Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC),
                new Progress(new PrintStream(OutputStream.nullOutputStream()), false)).call();
    }

    private static String cell(CSVRecord row) {
        return String.join("/", row.get("measure"), row.get("key"), row.get("voice"), row.get("outlet"),
                row.get("reference"), row.get("design"));
    }

    private static List<CSVRecord> rows(Path csv) throws IOException {
        try (Reader reader = Files.newBufferedReader(csv)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
        }
    }

    /** The files that only one of two reports has, or that differ. */
    private static Set<String> differing(Path one, Path other) throws IOException {
        Map<String, List<String>> a = contents(one);
        Map<String, List<String>> b = contents(other);
        Set<String> names = new TreeSet<>(a.keySet());
        names.addAll(b.keySet());
        names.removeIf(name -> Objects.equals(a.get(name), b.get(name)));
        return names;
    }

    /** Every table and page by name, as its lines; not the manifest, which holds times, nor the parquet files. */
    private static Map<String, List<String>> contents(Path report) throws IOException {
        Map<String, List<String>> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(report)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = report.relativize(file).toString();
                if (!name.equals("manifest.json") && !name.contains(".parquet") && !name.endsWith(".min.js")) {
                    contents.put(name, Files.readAllLines(file));
                }
            }
        }
        return contents;
    }
}
