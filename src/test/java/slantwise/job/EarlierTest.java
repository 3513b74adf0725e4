package slantwise.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slantwise.compare.Listed;
import slantwise.compare.Settings;
import slantwise.corpus.InputException;
import slantwise.topic.Discovered;
import slantwise.topic.Event;
import slantwise.topic.Topic;

class EarlierTest {
    @TempDir
    private Path home;
    private Path report;

    @BeforeEach
    void write() throws IOException {
        report = Files.createDirectories(home.resolve("week 1/tables")).getParent();
        write("manifest.json", "{\"inputs\": {\"topics\": \"default\"}}");
        write("tables/events.csv", "event,label,articles\neb,\"bridge, port\",b|c|d\nex,other,x|y\n");
        write("tables/articles.csv", "article,topics\nb,tb\nc,tb\nd,tb\nx,\n");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(report.resolve(file), text);
    }

    private Optional<Earlier> earlier(Path from, Path out) throws IOException {
        return Earlier.of(new Request(home.resolve("list.csv"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(from), out, Settings.DEFAULT));
    }

    private void faults(Path from, String message) {
        assertEquals(message, assertThrows(InputException.class, () -> earlier(from, home.resolve("out"))).getMessage());
    }

    @Test
    void idsGoToWhereMostArticlesAre() throws IOException {
        Earlier earlier = earlier(report, report).orElseThrow();
        Placed own = new Placed(List.of(new Topic("ta", "", List.of(), List.of(), List.of())),
                List.of(new Event("ea", "", "", "ta", "", "", List.of("a", "b", "c")), new Event("en", "", "", "", "", "", List.of("n", "o"))),
                List.of(), Map.of(), List.of(listed("a"), listed("b"), listed("c")));
        Placed named = Names.of(own, true, earlier).name(own);
        assertEquals(List.of("eb tb", "en "), named.events().stream().map(e -> e.id() + " " + e.topic()).toList());
        assertEquals(List.of("tb"), named.topics().stream().map(Topic::id).toList());
        assertEquals("{report=week 1, events=1 of 2, topics=1 of 1}", earlier.kept(named, true).toString());
        assertEquals(Map.of("report", "week 1", "events", "1 of 2"), earlier.kept(named, false));
    }

    private static Listed listed(String id) {
        return new Listed(id, "Outlet", "", "", "", "", "", "", "", false, 9, List.of("ta"), "ea", "", "news");
    }

    @Test
    void topicsThatWereAskedForLendNoName() throws IOException {
        write("manifest.json", "{\"inputs\": {\"topics\": \"topics.csv sha256:00\"}}");
        Discovered found = earlier(report, home).orElseThrow().found();
        assertEquals(List.of(), found.memberships());
        assertEquals(2, found.events().size());
    }

    @Test
    void theFirstReportOfItsFolderHasNothingToKeep() throws IOException {
        assertTrue(earlier(home.resolve("new"), home.resolve("week 1/../new")).isEmpty());
        Files.createDirectory(home.resolve("new"));
        assertTrue(earlier(home.resolve("new"), home.resolve("new")).isEmpty());
        faults(home.resolve("new"), "--ids-from: '" + home.resolve("new") + "' has no manifest.json, expected the folder of an earlier report.");
    }

    @Test
    void whatIsNoReportIsTold() throws IOException {
        Path gone = home.resolve("gone");
        faults(gone, "--ids-from: '" + gone + "' does not exist, expected the folder of an earlier report.");
        Path manifest = report.resolve("manifest.json");
        faults(manifest, "--ids-from: '" + manifest + "' is a file, expected the folder of an earlier report.");
        write("tables/events.csv", "event,label\ne1,a\n");
        faults(report, report.resolve("tables/events.csv") + ", line 1: found 'event,label', expected a column named 'articles'.");
        Files.delete(report.resolve("tables/events.csv"));
        faults(report, "--ids-from: '" + report + "' has no tables/events.csv, expected the folder of an earlier report.");
    }

    @Test
    void aBrokenManifestIsTold() throws IOException {
        write("manifest.json", "{\"inputs\": ");
        faults(report, report.resolve("manifest.json") + ": the file is no JSON, expected the manifest of an earlier report.");
    }
}
