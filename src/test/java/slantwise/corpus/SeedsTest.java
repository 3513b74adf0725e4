package slantwise.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The five real documents: exactly what must come out of them. */
class SeedsTest {
    private static final Path LIST = Path.of("../shared/seeds/sources.csv");
    private static final Map<String, List<Intake>> READ = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        Assumptions.assumeTrue(Files.exists(LIST), "the seeds are not beside this checkout");
        for (Source source : SourceList.read(LIST)) {
            List<Intake> intakes = new ArrayList<>();
            Path file = Path.of(source.path());
            try (DocumentReader reader = DocumentReader.open(source, file.getFileName().toString(), Files.newInputStream(file),
                    LocalDate.of(2026, 11, 1), StripRules.defaults())) {
                reader.forEachRemaining(intakes::add);
            }
            READ.put(source.id(), intakes);
        }
    }

    private static Article one(String source) {
        assertEquals(1, READ.get(source).size());
        return READ.get(source).get(0).article();
    }

    private static String digest(Article article) {
        return Article.id("", "", article.body());
    }

    @Test
    void sputnik() {
        Article article = one("sputnik-20251211");
        assertEquals("NATO Chief Ducks Question on Bloc's Expansion Amid US Criticism", article.title());
        assertEquals("2025-12-11T14:28Z", article.published());
        assertEquals("Sputnik", article.origin());
        assertEquals(6, article.body().lines().count());
        assertEquals(6, article.body().lines().distinct().count());
        assertFalse(article.lead().isEmpty());
        for (String noise : List.of("http", "@", "1920", "CC BY", "MOSCOW", "\u2022", "\u00a9", "Sputnik", "About Us", "Subscribe", "+7")) {
            assertFalse(article.body().contains(noise), noise);
        }
        assertTrue(article.body().chars().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC));
        assertEquals("558a789609de735c", digest(article));
    }

    @Test
    void wireDigest() {
        List<Article> articles = READ.get("wire-digest").stream().map(Intake::article).toList();
        assertEquals(20, articles.size());
        assertTrue(articles.stream().allMatch(article -> article.title().isEmpty() && article.published().isEmpty()));
        assertEquals(19, articles.stream().filter(Article::truncated).count());
        assertFalse(articles.get(18).truncated());
    }

    @Test
    void rksNews() {
        Article article = one("rks-news");
        assertEquals("Mark Rutte: I Am Not Concerned About Disagreements, the U.S. Is Fully Committed to NATO", article.title());
        assertEquals(7, article.body().lines().count());
        assertFalse(article.body().contains("RKS NEWS") || article.body().contains("Min Read"));
        assertTrue(article.body().chars().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HEBREW));
        assertEquals(List.of("stray-script"), READ.get("rks-news").get(0).warnings().stream().map(Warning::kind).toList());
        assertEquals("403cbdea098e5b00", digest(article));
    }

    @Test
    void bota() {
        Article article = one("bota-rel");
        assertEquals("Rutte: US is fully committed to NATO", article.title());
        assertEquals("REL", article.origin());
        assertEquals(12, article.body().lines().count());
        for (String noise : List.of("Rutte: US is fully", "Flash News", "Bota", "Latest news", "REL")) {
            assertFalse(article.body().contains(noise), noise);
        }
        assertTrue(article.body().endsWith("."));
        assertEquals("c4f47c60d4935580", digest(article));
    }

    @Test
    void theHill() {
        Article article = one("the-hill");
        assertEquals("NATO rejects Russian demands to stop expansion", article.title());
        assertEquals(10, article.body().lines().count());
        assertTrue(article.body().contains("Russian President Vladimir Putin last month laid out demands for the U.S. and NATO"));
        assertEquals(List.of("link-text"), READ.get("the-hill").get(0).warnings().stream().map(Warning::kind).toList());
        assertEquals("b41e6b021874cf94", digest(article));
    }
}
