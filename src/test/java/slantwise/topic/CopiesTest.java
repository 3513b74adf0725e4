package slantwise.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import slantwise.corpus.Article;

class CopiesTest {
    /** A text in which no two words are alike. */
    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" ")) + ".";
    }

    private static Article article(String id, String outlet, String published, String body) {
        return Texts.article(id, outlet, published, "Title of " + id, body);
    }

    @Test
    void findsAFullCopyUnderAnotherTitleCaseAndPunctuation() {
        Article first = article("b", "One", "2024-06-01", "The ministers met in Vilnius; they spoke of the alliance's "
                + "plans, and they will meet again in autumn, the host said.");
        Article second = article("a", "Two", "2024-06-02", "THE MINISTERS met in Vilnius - they spoke of the alliance\u2019s "
                + "plans and they will meet again in autumn, the host said");
        assertEquals(List.of(new Copy("a", "b", 1, "time")), Copies.find(List.of(first, second)));
    }

    @Test
    void containmentIsTheShareOfTheCopy() {
        Article longer = article("a", "One", "2024-06-01", words(0, 1000));
        Article shorter = article("b", "Two", "2024-06-02", words(100, 150) + " " + words(2000, 2050));
        Copy copy = Copies.find(List.of(shorter, longer)).get(0);
        assertEquals("b", copy.article());
        assertEquals(46.0 / 96, copy.containment(), 1e-12);
        assertEquals(0.5, Copies.reuse(shorter, longer), 1e-12);
        assertEquals(0.05, Copies.reuse(longer, shorter), 1e-12);
    }

    @Test
    void aShortTextWithinAnEarlierLongOneIsFound() {
        Article longer = article("a", "One", "2024-06-01", words(0, 20_000));
        Article shorter = article("b", "Two", "2024-06-02", words(7000, 7060));
        assertEquals(List.of(new Copy("b", "a", 1, "time")), Copies.find(List.of(longer, shorter)));
    }

    @Test
    void aSharedPhraseIsNoCopy() {
        Article one = article("a", "One", "", words(0, 12) + " " + words(100, 120));
        Article two = article("b", "Two", "", words(0, 12) + " " + words(200, 220));
        assertEquals(List.of(), Copies.find(List.of(one, two)));
    }

    @Test
    void whatManyPagesOfAnOutletShareIsTheirFrame() {
        List<Article> pages = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            pages.add(article("p" + i, "One", "", words(0, 60) + words(1000 + 60 * i, 1040 + 60 * i)));
        }
        pages.add(article("e", "Two", "", words(0, 60) + words(3000, 3040)));
        assertEquals(List.of(), Copies.find(pages));
        assertEquals(10, Copies.find(List.of(pages.get(0), pages.get(1), pages.get(2), pages.get(3), pages.get(5))).size());
    }

    @Test
    void whatAnOutletPrintsAgainAndAgainIsNoFrame() {
        List<Article> versions = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            versions.add(article("v" + i, "One", "2024-06-0" + (i + 1), words(0, 200) + words(1000 + 20 * i, 1010 + 20 * i)));
        }
        assertEquals(15, Copies.find(versions).size());
    }

    @Test
    void aStoryUnderAnotherTitleInItsOwnOutletIsACopyAmongFramedPages() {
        List<Article> pages = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            pages.add(article("p" + i, "One", "2024-06-0" + (i + 1), words(0, 60) + words(1000 + 60 * i, 1040 + 60 * i)));
        }
        pages.add(article("q", "One", "2024-06-09", words(1000, 1040) + words(4000, 4010)));
        assertEquals(List.of("q"), Copies.find(pages).stream().map(Copy::article).toList());
    }

    @Test
    void directionIsByCreditThenByTimeThenByLength() {
        Article text = article("a", "Agence France-Presse", "2024-06-02T10:00Z", words(0, 60));
        Article credited = Texts.credited(article("b", "Two", "2024-06-01", words(0, 60)), "AFP");
        assertEquals(new Copy("b", "a", 1, "credit"), Copies.verify(text, credited, false).orElseThrow());
        Article later = article("c", "Two", "2024-06-02T10:01Z", words(0, 60));
        assertEquals(new Copy("c", "a", 1, "time"), Copies.verify(later, text, false).orElseThrow());
        Article sameDay = Texts.credited(article("d", "Two", "2024-06-02", words(0, 60)), "Reuters");
        assertEquals(new Copy("d", "a", 1, "credit"), Copies.verify(text, sameDay, false).orElseThrow());
        Article cut = article("e", "Three", "", words(0, 40));
        assertEquals(new Copy("e", "a", 1, "unknown"), Copies.verify(text, cut, false).orElseThrow());
    }

    @Test
    void isTheSameInAnyOrder() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            articles.add(article("id" + i, "Outlet" + i % 5, "2024-06-0" + (1 + i % 9), words(i % 7 * 50, i % 7 * 50 + 200)));
        }
        List<Copy> copies = Copies.find(articles);
        Collections.shuffle(articles, new Random(1));
        assertEquals(copies, Copies.find(articles));
        assertTrue(copies.size() > 100);
    }

    @Test
    void aStoryThatManyPrintStaysBoundedAndMeetsItsOrigin() {
        List<Posting> group = IntStream.range(0, 1000).mapToObj(i -> new Posting(1, "p" + (9999 - i), "Outlet " + i, "2024-06-02"))
                .collect(Collectors.toCollection(ArrayList::new));
        group.add(new Posting(1, "z", "Agency", "2024-06-01"));
        List<Meeting> pairs = Copies.meetings(group);
        assertTrue(pairs.size() <= 4 * group.size(), pairs.size() + " pairs");
        assertEquals(1000, pairs.stream().filter(p -> p.second().equals("z")).count());
    }

    @Test
    void originsFollowCopiesOfCopies() {
        List<Copy> copies = List.of(new Copy("c", "b", 0.9, "time"), new Copy("b", "a", 0.6, "time"),
                new Copy("c", "x", 0.5, "time"), new Copy("d", "a", 0.49, "time"));
        assertEquals(Map.of("b", "a", "c", "a"), Origins.of(copies));
    }

    @Test
    void originsEndWhereCreditsGoRound() {
        List<Copy> copies = List.of(new Copy("a", "b", 0.9, "credit"), new Copy("b", "c", 0.9, "time"),
                new Copy("c", "a", 0.9, "time"), new Copy("d", "c", 0.9, "time"));
        assertEquals(Map.of("b", "a", "c", "a", "d", "a"), Origins.of(copies));
    }

    @Test
    void editsStandSideBySide() {
        List<String> origin = List.of("The envoy arrived on Monday.", "He denied the claim firmly.", "Talks go on.");
        List<String> copy = List.of("Talks go on.", "He denied the false claim.", "The envoy arrived on Monday.",
                "Nobody else commented.");
        assertEquals(List.of(new Edit("He denied the claim firmly.", "He denied the false claim."),
                new Edit("", "Nobody else commented.")), Edits.between(origin, copy));
        assertEquals(List.of(new Edit("He left.", "")), Edits.between(
                article("a", "One", "", "It rained. He left."), article("b", "Two", "", "It rained.")));
    }

    @Test
    void keysOfTwoTextsMeetInEveryPassageOfFourteenWords() {
        for (int at = 0; at < 80; at++) {
            long[] one = Shingles.of(article("a", "One", "", words(0, 100))).keys();
            long[] two = Shingles.of(article("b", "Two", "", words(5000, 5000 + at) + " " + words(at, at + 14) + " "
                    + words(6000, 6040))).keys();
            Set<Long> shared = IntStream.range(0, one.length).mapToObj(i -> one[i]).collect(Collectors.toSet());
            shared.retainAll(IntStream.range(0, two.length).mapToObj(i -> two[i]).toList());
            assertNotEquals(Set.of(), shared, "at " + at);
        }
    }

    @Test
    void findsPlantedCopiesOfRealArticles() {
        Assumptions.assumeTrue(Files.exists(Corpora.POLITICS), "needs " + Corpora.POLITICS);
        Planted planted = Planted.in(Corpora.politics().subList(0, 1500), 20240607);
        Map<String, Article> byId = planted.articles().stream().collect(Collectors.toMap(Article::id, a -> a));
        Set<Pair> truth = planted.copies().stream().filter(p -> CopiesBenchmark.containment(p, byId) >= 0.5)
                .collect(Collectors.toSet());
        Set<Pair> found = Copies.find(planted.articles()).stream().filter(c -> c.containment() >= 0.5)
                .map(c -> Pair.of(c.article(), c.origin())).collect(Collectors.toSet());
        Set<Pair> hits = new HashSet<>(truth);
        hits.retainAll(found);
        assertTrue(truth.size() > 450, truth.size() + " copies");
        assertTrue(hits.size() >= 0.97 * truth.size(), "recall " + hits.size() + " of " + truth.size());
        Set<Pair> strangers = new HashSet<>(found);
        strangers.removeAll(planted.copies());
        strangers.removeAll(planted.donors());
        assertTrue(strangers.size() <= 0.01 * found.size(), strangers.size() + " strangers of " + found.size());
    }
}
