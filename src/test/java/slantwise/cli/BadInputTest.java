package slantwise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One list with every bad source and a few good ones: the good ones are compared, and no bad one is lost. */
class BadInputTest {
    private static final String FORMULA = "=cmd()";
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final int LONG = 200_000_000;

    @TempDir
    private static Path home;
    private static Path list;
    private static Path report;
    private static Ran ran;

    @BeforeAll
    static void compare() throws IOException {
        list = home.resolve("list.csv");
        report = home.resolve("reports/bad input");
        Files.writeString(list, """
                source,outlet,format,path,fields
                good,Plain Post,jsonl,good.jsonl,
                formula,=cmd(),jsonl,formula.jsonl,
                script,Plain Post,jsonl,script.jsonl,
                column,Plain Post,csv,column.csv,text=Body
                key,Plain Post,jsonl,good.jsonl,text=body
                quote,Plain Post,csv,quote.csv,
                nowhere,Plain Post,page-text,pages/*.txt,
                gone,Plain Post,html,gone.html,
                address,Plain Post,jsonl,1x://store/a.jsonl,
                scheme,Plain Post,jsonl,nosuch://store/a.jsonl,
                binary,Plain Post,page-text,binary.txt,
                cut,Plain Post,jsonl,cut.jsonl.gz,
                empty,Plain Post,page-text,empty.txt,
                long-line,Plain Post,jsonl,long.jsonl.gz,
                long-page,Plain Post,page-text,long.txt.gz,
                mixed,Plain Post,csv,mixed.csv,
                french,Plain Post,jsonl,french.jsonl,
                dates,Plain Post,jsonl,dates.jsonl,
                """);
        write("good.jsonl", News.jsonLines(0, 6));
        write("formula.jsonl", News.jsonLines(20, 6));
        write("script.jsonl", News.json(SCRIPT, News.body(40) + " Then " + SCRIPT + " was shown on the board.", "2024-06-03"));
        write("column.csv", "Title,Text\nA,\"" + News.body(41).replace("\"", "") + "\"\n");
        write("quote.csv", "title,text\nBefore,\"" + News.body(42).replace("\"", "") + "\"\nBroken,\"never closed\nAfter,"
                + News.body(43).replaceAll("[\",\n]", " ") + "\n");
        write("empty.txt", "");
        write("french.jsonl", News.json("Le ministre ouvre le pont", "Le ministre a ouvert lundi le pont du port après des mois de "
                + "travaux. Les ingénieurs l'ont essayé pendant plusieurs semaines, et personne n'a été blessé.", "2024-06-03"));
        write("dates.jsonl", News.json(News.title(44), News.body(44), "2999-01-01") + News.json(News.title(45), News.body(45), "2024-02-31"));
        Files.write(home.resolve("binary.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});
        News.longLine(home.resolve("long.jsonl.gz"), LONG, "{\"text\": \"", "\"}\n" + News.jsonLines(46, 1));
        News.longLine(home.resolve("long.txt.gz"), LONG, "A headline\n\n", "\n");
        byte[] whole = Files.readAllBytes(News.longLine(home.resolve("cut.jsonl.gz"), 1000, News.jsonLines(47, 1), "\n"));
        Files.write(home.resolve("cut.jsonl.gz"), Arrays.copyOf(whole, whole.length - 12));
        News.mixed(home.resolve("mixed.csv"), List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252")));
        ran = Ran.of("compare", "--sources", list, "--out", report);
    }

    private static void write(String name, String text) throws IOException {
        Files.writeString(home.resolve(name), text);
    }

    @Test
    void everythingElseGoesOn() throws IOException {
        ran.done();
        Map<String, Long> articles = rows("articles").stream()
                .collect(Collectors.groupingBy(row -> row.get("source"), TreeMap::new, Collectors.counting()));
        Map<String, Long> expected = new TreeMap<>(Map.of("good", 6L, "formula", 6L, "script", 1L, "quote", 2L, "long-line", 1L,
                "mixed", 2L, "dates", 2L));
        // How much of a file that is cut can be read lies with the inflater; that it is cut is in its rejection.
        articles.remove("cut");
        assertEquals(expected, articles);
        assertFalse(rows("contrasts").isEmpty());
    }

    @Test
    void everyBadSourceHasItsRow() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        rows("rejections").forEach(row -> reasons.merge(row.get("source"), row.get("reason"), (a, b) -> a + " " + b));
        assertEquals(new TreeMap<>(Map.ofEntries(Map.entry("column", "malformed"), Map.entry("key", "malformed"),
                Map.entry("quote", "malformed"), Map.entry("nowhere", "unreadable"), Map.entry("gone", "unreadable"),
                Map.entry("address", "unreadable"), Map.entry("scheme", "unreadable"), Map.entry("binary", "binary"),
                Map.entry("cut", "unreadable"), Map.entry("empty", "empty"), Map.entry("long-line", "too-long"),
                Map.entry("long-page", "too-long"), Map.entry("french", "language"))), reasons);
    }

    @Test
    void rowsSayWhereAndWhat() throws IOException {
        assertDetail("column", "column.csv", "line 5 of its list", "no column 'Body'", "it has Title, Text");
        assertDetail("key", "good.jsonl", "line 6 of its list", "no key 'body'");
        assertDetail("quote", "quote.csv#4", "opens on line 4 in column 2 is never closed");
        assertDetail("nowhere", "line 8 of the source list", "matches no file", "'*.txt'");
        assertDetail("gone", "line 9 of the source list", "'gone.html'");
        assertDetail("address", "line 10 of the source list", "'a.jsonl'");
        assertDetail("scheme", "line 11 of the source list", "nosuch");
        assertDetail("long-line", "long.jsonl.gz#1", "more than 4000000 characters");
        assertDetail("french", "french.jsonl#1", "'fr'");
    }

    @Test
    void sourcesWithoutAnArticleAreNamed() {
        assertTrue(ran.out().contains(" sources gave no article, tables/rejections.csv says why: 'column', 'key', 'nowhere', 'gone',"), ran.out());
    }

    @Test
    void doubtsAreWarnings() throws IOException {
        Map<String, List<String>> kinds = rows("warnings").stream().collect(Collectors.groupingBy(row -> row.get("kind"),
                TreeMap::new, Collectors.mapping(row -> row.get("location"), Collectors.toList())));
        assertEquals(Map.of("bad-date", List.of("dates.jsonl#2"), "future-date", List.of("dates.jsonl#1"),
                "mixed-encoding", List.of("mixed.csv")), kinds);
        for (CSVRecord row : rows("articles")) {
            assertEquals(!List.of("dates", "mixed", "quote").contains(row.get("source")), !row.get("published").isEmpty(), row::toString);
        }
        assertEquals(List.of("Café 0", "Café 1"), rows("articles").stream().filter(row -> row.get("source").equals("mixed"))
                .map(row -> row.get("headline")).sorted().toList());
    }

    @Test
    void noTextBecomesMarkupOrAFormula() throws IOException {
        assertTrue(rows("articles").stream().anyMatch(row -> row.get("outlet").equals("'" + FORMULA)));
        assertTrue(rows("articles").stream().anyMatch(row -> row.get("headline").contains("<script>")), "the title stays readable");
        try (Stream<Path> files = Files.walk(report)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".html"))::iterator) {
                assertFalse(Files.readString(file).contains(SCRIPT), file::toString);
            }
        }
    }

    @Test
    void nothingLeftKeepsTheLastReport() throws IOException {
        Map<String, String> before = state();
        Path other = Files.writeString(home.resolve("nothing.csv"), "outlet,format,path\nA,jsonl,french.jsonl\nB,html,gone.html\n");
        Ran.of("compare", "--sources", other, "--out", report)
                .faults("No article is left to compare; rejected: 1 language, 1 unreadable.", "'slantwise check' shows each source.");
        assertEquals(before, state());
    }

    /** A limit on the size of files stands in for a disk that fills: the vega script of the report breaks it. */
    @Test
    void fullDiskKeepsTheLastReport() throws Exception {
        Path shell = Path.of("/bin/sh");
        Assumptions.assumeTrue(Files.isExecutable(shell), "no /bin/sh to set a limit with");
        Map<String, String> before = state();
        Path other = Files.writeString(home.resolve("two.csv"), "outlet,format,path\nA,jsonl,good.jsonl\nB,jsonl,formula.jsonl\n");
        List<String> command = new ArrayList<>(List.of(shell.toString(), "-c", "ulimit -f 400; exec \"$@\"", "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-XX:-UsePerfData", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path")));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(a -> a.startsWith("--add-opens")).forEach(a -> command.add(5, a));
        command.addAll(List.of("slantwise.cli.Slantwise", "compare", "--sources", other.toString(), "--out", report.toString()));
        File err = home.resolve("err.txt").toFile();
        Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(err).start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        String said = Files.readString(err.toPath());
        assertEquals(1, process.exitValue(), said);
        List<String> ours = said.lines().filter(line -> !line.startsWith("WARNING: ")).toList();
        assertEquals(1, ours.size(), said);
        assertTrue(ours.get(0).startsWith("slantwise: ") && ours.get(0).endsWith(". Nothing was replaced."), said);
        assertEquals(before, state());
    }

    private static void assertDetail(String source, String location, String... parts) throws IOException {
        CSVRecord row = rows("rejections").stream().filter(r -> r.get("source").equals(source)).findFirst().orElseThrow();
        assertEquals(location, row.get("location"));
        for (String part : parts) {
            assertTrue(row.get("detail").contains(part), row::toString);
        }
    }

    /** Everything beside and in the report, hidden files too, by size and time. */
    private static Map<String, String> state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(report.getParent())) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                state.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
        return state;
    }

    private static List<CSVRecord> rows(String table) throws IOException {
        try (Reader reader = Files.newBufferedReader(report.resolve("tables").resolve(table + ".csv"))) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
        }
    }
}
