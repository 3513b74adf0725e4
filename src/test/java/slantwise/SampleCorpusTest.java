package slantwise;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The sample corpus agrees with itself: its lists name what is there, and all of it is fiction. */
class SampleCorpusTest {
    private static final Path SAMPLE = Path.of("notebooks-data/sample");
    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final Set<String> FORMATS = Set.of("page-text", "digest-text", "html", "csv", "jsonl");
    private static final Set<String> FRAMES = Set.of("conflict", "human-interest", "economic", "morality",
            "responsibility", "security", "legality", "sovereignty", "diplomacy");
    private static final Set<String> MEASURES = Set.of("tone", "stance", "frame", "hedge", "booster", "report-verb",
            "quoted-share", "direct-share", "speakers");
    private static final Set<String> VOICES = Set.of("own", "direct", "indirect", "all");
    private static final Pattern REAL_NAMES = Pattern.compile("\\b(NATO|Nato|Russia|Russian|Moscow|Kremlin|Putin"
            + "|Ukraine|Ukrainian|Kyiv|Kiev|Zelensky\\w*|Crimea|America|American|Washington|Trump|Biden|Rutte"
            + "|Stoltenberg|Europe|European|EU|UN|US|USA|Brussels|Britain|British|London|France|French|Paris|Germany"
            + "|German|Berlin|Poland|Warsaw|Sweden|Finland|Norway|Denmark|Estonia|Latvia|Lithuania|Serbia|Kosovo"
            + "|Turkey|Iran|Israel|China|Chinese|Beijing|Sputnik|TASS|Reuters|Associated Press)\\b|U\\.S\\.");

    @Test
    void everySourceNamesFilesThatExistAndEveryFormatIsUsed() throws IOException {
        Set<String> ids = new HashSet<>();
        Set<String> formats = new TreeSet<>();
        for (CSVRecord row : table("sources.csv")) {
            assertTrue(ids.add(row.get("source")), "source id twice: " + row.get("source"));
            assertTrue(!files(row).isEmpty(), row.get("path") + " matches no file");
            formats.add(row.get("format"));
        }
        assertEquals(new TreeSet<>(FORMATS), formats);
    }

    @Test
    void everyDocumentBelongsToOneSource() throws IOException {
        Map<Path, Integer> listed = new TreeMap<>();
        for (CSVRecord row : table("sources.csv")) {
            files(row).forEach(file -> listed.merge(file, 1, Integer::sum));
        }
        try (Stream<Path> all = Files.walk(SAMPLE)) {
            Map<Path, Integer> expected = new TreeMap<>(all
                    .filter(Files::isRegularFile)
                    .filter(file -> !SAMPLE.equals(file.getParent()))
                    .collect(Collectors.toMap(file -> file, file -> 1)));
            assertEquals(expected, listed);
        }
    }

    @Test
    void fourOutletsInThreeGroupsHaveFifteenDocumentsOrMoreEach() throws IOException {
        Map<String, Integer> documents = new TreeMap<>();
        Set<String> groups = new TreeSet<>();
        for (CSVRecord row : table("sources.csv")) {
            groups.add(row.get("group"));
            for (Path file : files(row)) {
                documents.merge(row.get("outlet"), documents(row.get("format"), file), Integer::sum);
            }
        }
        assertEquals(Set.of("Veldan State Agency", "Northern Wire", "Harbor Herald", "Lake District Post"),
                documents.keySet());
        assertEquals(Set.of("state media", "wire", "regional"), groups);
        documents.forEach((outlet, n) -> assertTrue(n >= 15, outlet + " has " + n));
        int all = documents.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(all >= 64, "60 articles and 4 documents to reject, found " + all);
    }

    @Test
    void theWireHasFiveArticlesOnEachMainTopicByTitle() throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        List<CSVRecord> topics = table("topics.csv");
        for (String month : List.of("northern-wire/2026-03.csv", "northern-wire/2026-04.csv")) {
            Set<String> seen = new HashSet<>();
            for (CSVRecord article : table(month)) {
                if (!seen.add(article.get("URL"))) {
                    continue;
                }
                String text = article.get("Title") + "\n" + article.get("Text");
                List<String> matched = topics.stream()
                        .filter(topic -> mentions(topic, article.get("Title")) > 0 || mentions(topic, text) > 1)
                        .map(topic -> topic.get("topic"))
                        .toList();
                assertEquals(1, matched.size(), article.get("Title") + " is on " + matched);
                counts.merge(matched.get(0), 1, Integer::sum);
            }
        }
        assertEquals(Map.of("summit", 5, "expansion", 5, "spending", 5, "border", 3), counts);
    }

    @Test
    void truthNamesOutletsMeasuresAndKeysThatExist() throws IOException {
        Set<String> outlets = column("sources.csv", "outlet");
        Set<String> targets = column("targets.csv", "target");
        Set<String> rows = new HashSet<>();
        Map<String, Integer> signs = new HashMap<>();
        for (CSVRecord row : table("truth.csv")) {
            String key = row.get("key");
            assertAll(row.toString(),
                    () -> assertTrue(MEASURES.contains(row.get("measure")), "measure"),
                    () -> assertTrue(VOICES.contains(row.get("voice")), "voice"),
                    () -> assertTrue(outlets.contains(row.get("outlet")), "outlet"),
                    () -> assertEquals("Northern Wire", row.get("reference")),
                    () -> assertTrue(!row.get("outlet").equals(row.get("reference")), "its own reference"),
                    () -> assertEquals("topic", row.get("design")),
                    () -> assertTrue(Set.of("+", "-", "0").contains(row.get("sign")), "sign"),
                    () -> assertTrue(!row.get("note").isBlank(), "note"),
                    () -> assertTrue(switch (row.get("measure")) {
                        case "stance" -> targets.contains(key);
                        case "frame" -> FRAMES.contains(key);
                        default -> key.isEmpty();
                    }, "key"));
            assertTrue(rows.add(row.get("measure") + "/" + key + "/" + row.get("voice") + "/" + row.get("outlet")),
                    "twice: " + row);
            signs.merge(row.get("sign"), 1, Integer::sum);
        }
        assertEquals(Set.of("+", "-", "0"), signs.keySet());
        assertEquals(outlets.size() - 1, column("truth.csv", "outlet").size(), "every outlet but the reference");
    }

    @Test
    void everyTargetIsAmongItsAliasesAndInTheTexts() throws IOException {
        String texts = texts().values().stream().collect(Collectors.joining("\n"));
        for (CSVRecord row : table("targets.csv")) {
            assertTrue(List.of(row.get("aliases").split("\\|")).contains(row.get("label")), row.get("label"));
            assertTrue(texts.contains(row.get("label")), row.get("label") + " is not in the corpus");
        }
    }

    @Test
    void noNameOfTheRealWorldIsUsed() throws IOException {
        Map<Path, List<String>> found = new TreeMap<>();
        texts().forEach((file, text) -> {
            List<String> names = REAL_NAMES.matcher(text).results().map(match -> match.group()).distinct().toList();
            if (!names.isEmpty()) {
                found.put(file, names);
            }
        });
        assertEquals(Map.of(), found);
    }

    private static List<CSVRecord> table(String name) throws IOException {
        String text = Files.readString(SAMPLE.resolve(name));
        try (CSVParser parser = CSVParser.parse(text.startsWith("\ufeff") ? text.substring(1) : text, TABLE)) {
            return parser.getRecords();
        }
    }

    private static Set<String> column(String table, String column) throws IOException {
        return table(table).stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }

    private static List<Path> files(CSVRecord source) throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + SAMPLE + "/" + source.get("path"));
        try (Stream<Path> all = Files.walk(SAMPLE)) {
            return all.filter(Files::isRegularFile).filter(matcher::matches).sorted().toList();
        }
    }

    private static int documents(String format, Path file) throws IOException {
        return switch (format) {
            case "csv" -> table(SAMPLE.relativize(file).toString()).size();
            case "jsonl", "digest-text" -> (int) text(file).lines().filter(line -> !line.isBlank()).count();
            default -> 1;
        };
    }

    private static long mentions(CSVRecord topic, String text) {
        String any = Stream.of(topic.get("any").split("\\|")).map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("\\b(" + any + ")\\b", Pattern.CASE_INSENSITIVE).matcher(text).results().count();
    }

    private static Map<Path, String> texts() throws IOException {
        try (Stream<Path> all = Files.walk(SAMPLE)) {
            Map<Path, String> texts = new TreeMap<>();
            for (Path file : all.filter(Files::isRegularFile).filter(f -> !f.endsWith("README.md")).toList()) {
                texts.put(file, text(file));
            }
            return texts;
        }
    }

    /** Byte for character: the names that are looked for are ASCII, and one page is not UTF-8. */
    private static String text(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
