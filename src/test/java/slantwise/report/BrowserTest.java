package slantwise.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens pages from disk in Chromium: what the policy forbids is not run, and charts are drawn nonetheless. */
class BrowserTest {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    @TempDir
    private static Path home;
    private static Path browser;
    private static Path report;

    @BeforeAll
    static void write() throws IOException {
        Optional<Path> found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name))).filter(Files::isExecutable)
                        .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "no " + String.join(" or ", NAMES) + " on the PATH to open pages with");
        browser = found.get();
        report = Files.createDirectory(home.resolve("report"));
        new Report().write(ComparisonFixture.full(), report);
    }

    private record Opened(Document page, String console) {
    }

    private static Opened open(Path file) throws IOException, InterruptedException {
        return open(file, 1400);
    }

    private static Opened open(Path file, int width) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(home, "profile");
        Path out = Files.createTempFile(home, "dom", ".html");
        Path log = Files.createTempFile(home, "log", ".txt");
        Process process = new ProcessBuilder(browser.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--user-data-dir=" + profile,
                "--enable-logging=stderr", "--window-size=" + width + ",900", "--virtual-time-budget=10000", "--dump-dom",
                        file.toUri().toString())
                .redirectOutput(out.toFile()).redirectError(log.toFile()).start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the browser did not end on " + file);
        }
        return new Opened(Jsoup.parse(Files.readString(out)), Files.readString(log));
    }

    @Test
    void chartsAreDrawnUnderThePolicy() throws IOException, InterruptedException {
        Opened opened = open(report.resolve("index.html"));
        int charts = opened.page.select("figure").size();
        assertTrue(charts >= 5, charts + " charts");
        assertEquals(charts, opened.page.select("figure .plot svg").size(), opened.console);
        assertEquals(0, opened.page.select("figure.undrawn").size());
        assertEquals("", faults(opened.console));
        assertTrue(opened.page.select("#shift svg text").eachText().contains("</script>"), "a hostile word is drawn as text");
    }

    @Test
    void pagesBelowTheTopFindTheirScripts() throws IOException, InterruptedException {
        Opened opened = open(report.resolve("outlets/harbor-herald.html"));
        assertTrue(opened.page.select("figure .plot svg").size() >= 2);
        assertEquals("", faults(opened.console));
    }

    @Test
    void noPageScrollsSideways() throws IOException, InterruptedException {
        Files.writeString(report.resolve("assets/probe.js"), "setTimeout(() => { document.title = innerWidth + ' '"
                + " + document.documentElement.scrollWidth; }, 4000);");
        Path page = report.resolve("probed.html");
        Files.writeString(page, Files.readString(report.resolve("index.html"))
                .replace("</main>", "<script src=\"assets/probe.js\"></script></main>"));
        for (int width : new int[] {420, 1400}) {
            String[] widths = open(page, width).page.title().split(" ");
            assertEquals(2, widths.length);
            assertTrue(Integer.parseInt(widths[1]) <= Integer.parseInt(widths[0]), "at " + width + ": "
                    + String.join(" < ", widths));
            assertTrue(Math.abs(Integer.parseInt(widths[0]) - width) < 100, "asked for " + width + ", got " + widths[0]);
        }
    }

    @Test
    void thePolicyStopsWhatSlipsThrough() throws IOException, InterruptedException {
        Path page = report.resolve("spoiled.html");
        Files.writeString(page, Files.readString(report.resolve("index.html"))
                .replace("</main>", "<script>document.title = 'run'</script><img src=\"https://127.0.0.1:9/x.png\"></main>"));
        Opened opened = open(page);
        assertEquals("Summit & week", opened.page.title());
        assertTrue(faults(opened.console).contains("Content Security Policy"), opened.console);
    }

    private static String faults(String console) {
        return String.join("\n", console.lines().filter(line -> line.contains("CONSOLE"))
                .filter(line -> Stream.of("Content Security Policy", "Error", "ERROR", "Refused", "Uncaught")
                        .anyMatch(line::contains)).toList());
    }
}
