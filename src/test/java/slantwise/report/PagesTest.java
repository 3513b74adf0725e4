package slantwise.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slantwise.compare.Comparison;

class PagesTest {
    @TempDir
    private static Path home;
    private static Path full;
    private static Map<Path, Document> pages;

    @BeforeAll
    static void write() throws IOException {
        full = report("full", ComparisonFixture.full());
        pages = pages(full);
        pages.putAll(pages(report("options", ComparisonFixture.withOptions())));
        pages.putAll(pages(report("empty", ComparisonFixture.empty())));
        pages.putAll(pages(report("random", RandomComparison.of(4, 40, false, 3))));
    }

    private static Path report(String name, Comparison comparison) throws IOException {
        Path directory = Files.createDirectory(home.resolve(name));
        new Report().write(comparison, directory);
        return directory;
    }

    private static Map<Path, Document> pages(Path directory) throws IOException {
        Map<Path, Document> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                pages.put(file, Jsoup.parse(Files.readString(file)));
            }
        }
        return pages;
    }

    private static Document page(String name) {
        return pages.get(full.resolve(name));
    }

    @Test
    void everyPageCarriesThePolicy() {
        assertTrue(pages.size() > 20);
        pages.forEach((file, page) -> {
            Element policy = page.head().child(1);
            assertEquals("Content-Security-Policy", policy.attr("http-equiv"), file.toString());
            assertEquals("default-src 'none'; script-src 'self' file:; style-src 'self' file:; base-uri 'none'; "
                    + "form-action 'none'",
                    policy.attr("content"));
        });
    }

    @Test
    void nothingComesFromElsewhereAndNoTextBecomesMarkup() {
        pages.forEach((file, page) -> {
            for (Element script : page.select("script")) {
                if (script.hasAttr("src")) {
                    assertTrue(script.attr("src").matches("(\\.\\./)?assets/[a-z-]+(\\.min)?\\.js"), script.outerHtml());
                } else {
                    assertEquals("application/json", script.attr("type"), file.toString());
                }
            }
            assertEquals(List.of(), page.select("img, iframe, object, embed, style, form, base, audio, video, bold, b, i")
                    .eachText(), file.toString());
            page.getAllElements().forEach(e -> e.attributes().forEach(a -> {
                assertFalse(a.getKey().startsWith("on"), e.outerHtml());
                assertFalse(a.getKey().equals("style"), e.outerHtml());
            }));
            page.select("link").forEach(l -> assertTrue(l.attr("href").matches("(\\.\\./)?assets/style\\.css")));
        });
    }

    @Test
    void hostileNamesAreShownAsText() {
        assertTrue(page("index.html").select("#compared tbody th").eachText().contains(ComparisonFixture.SCRIPT));
        assertEquals(ComparisonFixture.SCRIPT, page("outlets/script-alert-1-script.html").select("h1").text());
        assertTrue(page("outlets/northern-wire.html").select("#articles th a").eachText().contains(ComparisonFixture.BREAKOUT));
        assertEquals("Spending <b>", page("topics/spending.html").select("h1").text());
    }

    @Test
    void chartDataCannotEndItsScript() throws IOException {
        int charts = 0;
        for (Map.Entry<Path, Document> page : pages.entrySet()) {
            for (Element script : page.getValue().select("script[type=application/json]")) {
                assertFalse(script.data().contains("<"), script.data());
                assertTrue(new ObjectMapper().readTree(script.data()).has("$schema"));
                charts++;
            }
        }
        assertTrue(charts > 10);
        assertTrue(page("index.html").select("#shift script").first().data().contains("\\u003c/script\\u003e"));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        pages.forEach((file, page) -> {
            for (Element link : page.select("a[href]")) {
                String href = link.attr("href");
                if (href.toLowerCase(Locale.ROOT).matches("https?://.*")) {
                    assertEquals("noopener noreferrer nofollow", link.attr("rel"), href);
                    continue;
                }
                String[] parts = href.split("#", 2);
                Path target = parts[0].isEmpty() ? file : file.getParent().resolve(parts[0]).normalize();
                assertTrue(Files.exists(target), file + " links " + href);
                if (parts.length == 2) {
                    assertNotNull(pages.get(target).getElementById(parts[1]), file + " links " + href);
                }
            }
        });
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        assertEquals("https://wire.example/1?a=1&b=2", page("outlets/northern-wire.html").select("#articles a[rel]").first()
                .attr("href"));
        assertEquals(0, page("outlets/harbor-herald.html").select("#articles tbody th a").size());
        assertFalse(Links.address("javascript:alert(1)"));
        assertFalse(Links.address("https://a b"));
        assertFalse(Links.address("data:text/html,x"));
    }

    @Test
    void pagesAreBuiltForEveryReader() {
        pages.forEach((file, page) -> {
            assertEquals("en", page.selectFirst("html").attr("lang"));
            assertEquals("#content", page.body().child(0).attr("href"), "the skip link is first");
            assertEquals(1, page.select("h1").size(), file.toString());
            int level = 1;
            for (Element heading : page.select("h1, h2, h3, h4")) {
                int next = heading.tagName().charAt(1) - '0';
                assertTrue(next <= level + 1, file + " jumps to " + heading);
                level = next;
            }
            page.select("table").forEach(t -> {
                assertFalse(t.select("> caption").text().isBlank(), file.toString());
                t.select("th").forEach(h -> assertTrue(h.hasAttr("scope")));
            });
            page.select("figure").forEach(f -> {
                assertFalse(f.select("figcaption").text().isBlank());
                assertEquals(f.select("figcaption").text(), f.select("[role=img]").attr("aria-label"));
                assertFalse(f.select("details tbody tr").isEmpty(), "a chart has its numbers beside it");
            });
            List<String> ids = page.select("[id]").eachAttr("id");
            assertEquals(ids.size(), ids.stream().distinct().count(), file + " has an id twice");
            page.select("section").forEach(s -> assertFalse(s.select("p, table, dl, ul").isEmpty(), file
                    + " has an empty section " + s.id()));
        });
    }

    @Test
    void oneClickLeadsFromANumberToMarkedWords() {
        Element number = page("index.html").select("#contrasts table a[title]").first();
        assertEquals("evidence/tone.html#own-northern-wire", number.attr("href"),
                "Harbor Herald has no sentence, its reference has");
        Document evidence = page("evidence/tone.html");
        Element wire = evidence.getElementById("own-northern-wire").nextElementSibling();
        assertEquals(List.of("shameful−", "<bold>+"), wire.select("mark").eachText());
        assertEquals("A shameful− & <bold>+ end.", wire.select("blockquote p").text());
        assertTrue(wire.select("footer").text().contains(ComparisonFixture.BREAKOUT + ", Northern Wire, 2024-07-09 10:00 UTC"));
        assertEquals(List.of("../topics/summit.html", "../events.html#event-e1"),
                page("evidence/frame-conflict.html").select("#contrasts > p a").eachAttr("href"));
        assertTrue(page("evidence/frame-conflict.html").select("#direct blockquote footer").text()
                .startsWith("Speaker: the minister."));
    }

    @Test
    void aNumberOnATopicLeadsToSentencesOfThatTopic() {
        Document topic = page("topics/summit.html");
        assertEquals("#on-tone", topic.select("#estimates td a").attr("href"));
        assertTrue(topic.getElementById("on-tone").nextElementSibling().text().contains("shameful"));
    }

    @Test
    void contrastsAreTold() {
        String sentence = page("index.html").select("#contrasts .findings li").text().replace('\u00a0', ' ');
        assertEquals("Frame: Conflict. On the same topics (own voice) Harbor Herald differs from Northern Wire: it is 7.0 points higher (95 % "
                + "interval +3.0 to +11; "
                + "q = 0.010). Higher means more sentences in the frame. Over all their articles, whatever the topic, Harbor "
                + "Herald has 12 % and Northern Wire 5.0 % (share of sentences).", sentence);
        List<String> readings = page("index.html").select("#contrasts > .scroll td:nth-child(8)").eachText();
        assertEquals(List.of("differs", "not shown to differ", "too few articles to compare"), readings);
        pages.values().forEach(p -> assertFalse(p.text().toLowerCase(Locale.ROOT).contains("biased")));
    }

    @Test
    void whatCannotBeToldIsNotCalledADifference() {
        Model model = new Model(ComparisonFixture.full());
        List<String> told = model.headlines().stream().map(m -> Sentences.of(model, m).replace('\u00a0', ' ')).toList();
        assertEquals("On the same topics (own voice) Harbor Herald is not shown to differ from Northern Wire: it is 0.02 lower (95 % interval "
                + "−0.06 to +0.02; "
                + "q = 0.40). Higher means more positive words. Over all their articles, whatever the topic, Harbor Herald has "
                + "−0.12 and Northern Wire 0.05 (rating, -1 to 1).", told.get(1));
        assertEquals("<script>alert(1)</script> and Northern Wire cannot be compared in the own voice, with 1 and 12 articles.",
                told.get(2));
    }

    @Test
    void methodsTellHowEveryNumberWasMade() {
        Document methods = page("methods.html");
        assertEquals(List.of("Northern Wire", "5", "7", "2,000", "9,999", "no"), methods.select("#settings td:nth-child(2)")
                .eachText().subList(0, 6));
        assertTrue(methods.select("#settings").text().contains("frame, own voice 3"), methods.select("#settings").text());
        assertTrue(methods.select("#cards").text().contains("Irony <i>is</i> missed."));
        assertEquals("1 document not taken: 1 too-short.", methods.select("#rejections p").text());
        assertEquals("version 0.1.0 inputs / sources.csv 9f86d0", methods.select("#facts tbody").text());
        assertEquals("Northern Wire read <more> here (9 articles)", methods.select("#templates tbody").text());
        assertEquals(Tables.all().size(), methods.select("#tables tbody a").size());
        assertTrue(methods.select("#figures dt").eachText().containsAll(List.of("95 % interval", "q", "Too few", "Raw",
                "Effect (g)")));
    }

    @Test
    void withoutOptionsNothingIsShrunkOrMatchedByLikeness() {
        Document methods = page("methods.html");
        assertEquals(List.of("topic or event alone", "no", "none: ids were made anew"), methods.select("#settings td:nth-child(2)")
                .eachText().subList(6, 9));
        assertTrue(methods.select("#shrinkage").text().contains("No value in this report is shrunk."));
        assertEquals(List.of("Northern Wire 1 0 (0.0 %) 0 (0.0 %) 1 (100 %) 0 (0.0 %)", "Harbor Herald 1 1 (100 %) 0 (0.0 %) 1 (100 %) 0 (0.0 %)"),
                methods.select("#likeness tbody tr").eachText().stream().map(row -> row.replace('\u00a0', ' ')).toList().subList(0, 2));
        for (String name : List.of("index.html", "topics/summit.html", "outlets/harbor-herald.html", "evidence/tone.html")) {
            assertFalse(page(name).text().contains("shrunk") || page(name).text().contains("like genre"), name);
        }
        assertEquals("0.00 too little spread n = 7", page("topics/summit.html").select("#estimates td").eachText().get(2));
    }

    @Test
    void whatIsShrunkIsNamedWhereItStands() {
        Document topic = pages.get(home.resolve("options/topics/summit.html"));
        assertTrue(topic.select("#estimates p").text().contains("Contrasts, p and q do not use them"));
        List<String> cells = topic.select("#estimates td").eachText();
        assertEquals("0.02 shrunk −0.02 to 0.08 mean 0.04, n = 6", cells.get(1));
        assertEquals("0.00 too little spread not shrunk, n = 7", cells.get(2));
        String methods = pages.get(home.resolve("options/methods.html")).select("#shrinkage").text().replace('\u00a0', ' ');
        assertTrue(methods.contains("1 of the 2 values of an outlet on a topic with enough articles are shown shrunk"), methods);
        assertTrue(methods.endsWith("Tone 2 1 70 % 0"), methods);
        for (String name : List.of("index.html", "outlets/harbor-herald.html", "evidence/tone.html")) {
            assertFalse(pages.get(home.resolve("options").resolve(name)).text().contains("shrunk"), name);
        }
    }

    @Test
    void likenessIsToldWhereverMatchedContrastsStand() {
        for (String name : List.of("index.html", "topics/summit.html", "outlets/harbor-herald.html", "evidence/frame-conflict.html")) {
            Document page = pages.get(home.resolve("options").resolve(name));
            String contrasts = page.select("#contrasts").text().replace('\u00a0', ' ');
            assertTrue(contrasts.contains("Matched contrasts compare only articles of like genre and length within a topic or event. On the "
                    + "same topics this drops 8.7 % of the articles that would be matched without it (median of 3 contrasts; from "
                    + "8.7 % to 13 %)."), name + ": " + contrasts);
            assertTrue(page.select("#contrasts th").eachText().contains("On the same topics, like genre and length"), name);
            assertTrue(contrasts.contains("n 9 and 12, 3 dropped, 2 of them as unlike"), name);
            assertTrue(page.select("#contrasts a").eachAttr("href").stream().anyMatch(href -> href.endsWith("methods.html#likeness")));
        }
        Document methods = pages.get(home.resolve("options/methods.html"));
        assertTrue(methods.select("#likeness").text().contains("In this report matched contrasts compare only articles of like genre and length."));
        assertEquals(List.of("topic or event, genre and length", "yes", "the report 'last <week>': 1 of 2 ids of events are borne here"),
                methods.select("#settings td:nth-child(2)").eachText().subList(6, 9));
        Document evidence = pages.get(home.resolve("options/evidence/frame-conflict.html"));
        assertEquals("../topics/summit.html", evidence.select("#contrasts > p a").first().attr("href"), "the topic's page, whatever the class");
        assertTrue(evidence.select("#contrasts > p").text().startsWith("On the same topics, like genre and length (own voice) Harbor Herald"));
    }

    @Test
    void copiesStandBesideTheirOrigins() {
        Document copies = page("copies.html");
        assertEquals("Harbor Herald, “@Leaders, \"meet\"” (2024-07-10) repeats Northern Wire, “" + ComparisonFixture.BREAKOUT
                + "” (2024-07-09 10:00 UTC): 61 % of its word sequences stand there too.",
                copies.select("section p").first().text().replace('\u00a0', ' '));
        assertEquals("1 sentence reworded, 1 added, 1 left out.", copies.select("section p").get(1).text());
        assertEquals(List.of("<b>grave</b> mistake", "step"), copies.select("tbody tr").first().select("mark").eachText());
        assertEquals("not in the original </script>Crowds cheered.", copies.select("tbody tr").last().text());
        assertEquals("=Nobody asked why.", copies.select("details li").text());
        assertEquals("../copies.html#copy-a2-a1", page("outlets/harbor-herald.html").select("#copies td a[href*=copies]").attr("href"));
        assertTrue(pages.get(home.resolve("empty/copies.html")).select("main").text().contains("nothing to set side by side"));
    }

    @Test
    void whichIsTheCopyIsNotSaidWhereNothingTells() {
        Document copies = Jsoup.parse(CopiesPage.of(new Model(ComparisonFixture.discovered())).render());
        String said = copies.select("section p").first().text();
        assertTrue(said.contains(" shares words with Northern Wire") && said.endsWith("Which came first is not known; both may have them from a third."), said);
        assertEquals(List.of("The longer", "The shorter"), copies.select("th").eachText());
    }

    @Test
    void theCopiesPageOfAnEmptyReportIsWhole() {
        assertTrue(pages.get(home.resolve("empty/copies.html")).select("main").text().contains("nothing to set side by side"));
    }

    @Test
    void aTopicShowsItsCourseInTime() {
        Document topic = page("topics/summit.html");
        assertEquals(List.of("Outlet", "2024-07-09", "2024-07-10"), topic.select("#coverage figure thead th").eachText());
        assertEquals(List.of("Northern Wire 1 0", "Harbor Herald 0 1", ComparisonFixture.SCRIPT + " 0 1"),
                topic.select("#coverage figure tbody tr").eachText());
        assertTrue(page("topics/spending.html").select("#coverage figcaption").text().startsWith("Articles on Spending <b> by outlet"));
    }

    @Test
    void aDiscoveredTopicIsNotShownAsAQuery() {
        assertTrue(page("topics/summit.html").text().contains("if it holds at least one of summit, alliance; none of football"));
        assertTrue(page("index.html").select("#compared").text().contains("The 2 topics were asked for by a file of terms"));
        Comparison asked = ComparisonFixture.full();
        Comparison found = ComparisonFixture.discovered();
        assertEquals(asked.topics(), found.topics());
        Model model = new Model(found);
        assertTrue(IndexPage.of(model).render().contains("The 2 topics were discovered"));
        String page = TopicPage.of(model, found.topics().get(0)).render();
        assertTrue(page.contains("set them apart: summit, alliance. They describe it and are no query."));
        assertFalse(page.contains("if it holds"));
    }

    @Test
    void shadesRepeatWhatTheCellSays() {
        Element cell = page("index.html").select("#coverage td.shade4").first();
        assertTrue(cell.text().replace('\u00a0', ' ').startsWith("6 of 12 (50 %)"), cell.text());
        assertEquals("not observed in 9 collected articles", page("index.html").select("#coverage td.shade0").first().text());
    }

    @Test
    void anEmptySectionSaysWhy() {
        Document empty = pages.get(home.resolve("empty/index.html"));
        assertEquals(0, empty.select("figure, script").size());
        assertEquals("No article could be taken from any outlet, so there is nothing to compare.", empty.select("#compared p")
                .last().text());
        assertEquals("A contrast needs two outlets; 0 had articles.", empty.select("#contrasts p").text());
        assertTrue(page("index.html").select("#coverage").text().contains("not observed in 9 collected articles"));
    }

    @Test
    void theSameComparisonGivesTheSameBytes() throws IOException {
        Path again = report("again", ComparisonFixture.full());
        try (Stream<Path> files = Files.walk(full)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertEquals(-1, Files.mismatch(file, again.resolve(full.relativize(file))), file.toString());
            }
        }
    }

    @Test
    void pagesStayReadableWhateverTheSize() throws IOException {
        for (Comparison large : List.of(RandomComparison.of(40, 5000, false, 1), RandomComparison.of(300, 3000, true, 2))) {
            Path directory = report("large-" + large.outlets().size(), large);
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                    assertTrue(Files.size(file) < 3_000_000, file + " has " + Files.size(file) + " bytes");
                }
            }
        }
    }
}
