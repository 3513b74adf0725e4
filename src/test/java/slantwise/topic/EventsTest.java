package slantwise.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import slantwise.corpus.Article;

class EventsTest {
    private static final List<Article> ARTICLES = List.of(
            Texts.article("b1", "One", "2024-06-01", "Harbour bridge closes after storm", "The harbour bridge was closed on Saturday after a storm damaged a pylon."),
            Texts.article("b2", "Two", "2024-06-01", "Storm shuts harbour bridge", "A storm damaged a pylon of the harbour bridge, which was shut."),
            Texts.article("b3", "Three", "2024-06-02", "Harbour bridge shut by storm damage", "The harbour bridge stays closed while a damaged pylon is examined."),
            Texts.article("g1", "One", "2024-06-01", "Grain ships leave port under deal", "Three grain ships left the port under the shipping deal."),
            Texts.article("g2", "Two", "2024-06-02", "Three grain ships sail from port", "Grain ships sailed from the port as the shipping deal allows."),
            Texts.article("m1", "Three", "2024-06-02", "Museum opens new gallery", "A gallery of maps was opened at the museum."),
            Texts.article("h1", "One", "2024-06-20", "Harbour bridge pylon to be replaced", "The pylon of the harbour bridge damaged by a storm will be replaced."),
            Texts.article("h2", "Two", "2024-06-20", "Replacement pylon for harbour bridge", "The storm-damaged pylon of the harbour bridge will be replaced."));

    private static Set<List<String>> articles(Discovered found) {
        return found.events().stream().map(Event::articles).collect(Collectors.toSet());
    }

    @Test
    void tellsEventsApartByWordsAndDays() {
        Discovered found = Events.find(ARTICLES, EventSettings.DEFAULT);
        assertEquals(Set.of(List.of("b1", "b2", "b3"), List.of("g1", "g2"), List.of("h1", "h2")), articles(found));
        Event bridge = found.events().get(0);
        assertEquals("eb1", bridge.id());
        assertEquals("2024-06-01", bridge.first());
        assertEquals("2024-06-02", bridge.last());
        assertTrue(bridge.label().contains("bridge"), bridge.label());
        assertTrue(bridge.headline().contains("bridge"), bridge.headline());
    }

    @Test
    void aTopicHoldsTheEventsOfAContinuingMatter() {
        Discovered found = Events.find(ARTICLES, EventSettings.DEFAULT);
        assertEquals(1, found.topics().size());
        assertEquals(Set.of("b1", "b2", "b3", "h1", "h2"),
                found.memberships().stream().map(Membership::article).collect(Collectors.toSet()));
        assertEquals(List.of("tb1", "", "tb1"), found.events().stream().map(Event::topic).toList());
    }

    @Test
    void withoutDatesTimeDoesNotCount() {
        List<Article> undated = ARTICLES.stream()
                .map(a -> Texts.article(a.id(), a.outlet(), "", a.title(), a.body())).toList();
        assertTrue(articles(Events.find(undated, EventSettings.DEFAULT)).contains(List.of("b1", "b2", "b3", "h1", "h2")));
    }

    @Test
    void isTheSameInAnyOrder() {
        List<Article> shuffled = new ArrayList<>(ARTICLES);
        Collections.shuffle(shuffled, new Random(2));
        assertEquals(Events.find(ARTICLES, EventSettings.DEFAULT), Events.find(shuffled, EventSettings.DEFAULT));
    }

    @Test
    void nothingComesOfNothing() {
        assertEquals(new Discovered(List.of(), List.of(), List.of()), Events.find(List.of(), EventSettings.DEFAULT));
        assertEquals(List.of(), Events.find(ARTICLES.subList(0, 1), EventSettings.DEFAULT).events());
    }

    @Test
    void anEventKeepsItsNameWhileMostOfItsArticlesStay() {
        Discovered before = Events.find(ARTICLES, EventSettings.DEFAULT);
        List<Article> more = new ArrayList<>(ARTICLES);
        more.add(Texts.article("a0", "Four", "2024-06-01", "Bridge in harbour closed by storm", "The harbour bridge was closed after a storm damaged a pylon."));
        more.removeIf(article -> article.id().equals("b1"));
        Discovered after = Events.find(more, EventSettings.DEFAULT);
        assertNotEquals("eb1", after.events().get(0).id());
        Discovered renamed = after.renamed(before);
        assertEquals("eb1", renamed.events().get(0).id());
        assertEquals("tb1", renamed.events().get(0).topic());
        assertEquals(Set.of("tb1"), renamed.memberships().stream().map(Membership::topic).collect(Collectors.toSet()));
    }

    @Test
    void noTwoEventsBearOneName() {
        Event old = new Event("ea", "", "", "", "", "", List.of("a", "b", "c"));
        Event has = new Event("eb", "", "", "", "", "", List.of("b", "c"));
        Event own = new Event("ea", "", "", "", "", "", List.of("a", "d"));
        Discovered renamed = new Discovered(List.of(own, has), List.of(), List.of())
                .renamed(new Discovered(List.of(old), List.of(), List.of()));
        assertEquals(Map.of("ea", List.of("b", "c"), "ed", List.of("a", "d")),
                renamed.events().stream().collect(Collectors.toMap(Event::id, Event::articles)));
    }

    @Test
    void averageLinkDoesNotChain() {
        List<String> ids = List.of("a", "b", "c", "d");
        List<Edge> chain = List.of(new Edge(new Pair("a", "b"), 0.9), new Edge(new Pair("b", "c"), 0.5),
                new Edge(new Pair("c", "d"), 0.9));
        assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), AverageLink.clusters(ids, chain, 0.2));
        assertEquals(List.of(ids), AverageLink.clusters(ids, chain, 0.12));
    }

    @Test
    void aCommonTermGivesABoundedNumberOfPairs() {
        List<Posting> group = IntStream.range(0, 5000).mapToObj(i -> new Posting(1, "p" + i, "", "")).toList();
        assertTrue(Events.pairs(group).size() <= 12 * 5000);
        assertEquals(45, Events.pairs(group.subList(0, 10)).size());
    }

    @Test
    void theHeirOfATopicIsTheOneMostLikeItWhereTopicsOverlap() {
        Topic old = new Topic("ta", "", List.of(), List.of(), List.of());
        Topic wide = new Topic("tw", "", List.of(), List.of(), List.of());
        Topic close = new Topic("tx", "", List.of(), List.of(), List.of());
        Discovered before = new Discovered(List.of(), List.of(old), members("ta", "a", "b", "c"));
        List<Membership> now = new ArrayList<>(members("tw", "a", "b", "c", "d", "e", "f", "g"));
        now.addAll(members("tx", "a", "b", "c"));
        Discovered renamed = new Discovered(List.of(), List.of(wide, close), now).renamed(before);
        assertEquals(List.of("tw", "ta"), renamed.topics().stream().map(Topic::id).toList());
    }

    private static List<Membership> members(String topic, String... articles) {
        return Arrays.stream(articles).map(article -> new Membership(article, topic, 1)).toList();
    }

    @Test
    void theMattersOfOctoberComeOutShared() {
        Assumptions.assumeTrue(Files.isDirectory(Corpora.WAR), "needs " + Corpora.WAR);
        List<Article> war = Corpora.war();
        Discovered found = Events.find(war, EventSettings.DEFAULT);
        Map<String, Article> byId = war.stream().collect(Collectors.toMap(Article::id, a -> a));
        for (String matter : List.of("grain deal", "dirty bomb", "iranian drones", "crimean bridge")) {
            List<String> words = List.of(matter.split(" "));
            List<Article> named = war.stream().filter(a -> Words.lower(a.title()).containsAll(words)).toList();
            Map<String, Set<Article>> topics = found.memberships().stream().collect(Collectors.groupingBy(Membership::topic,
                    Collectors.mapping(m -> byId.get(m.article()), Collectors.toSet())));
            Set<Article> most = topics.values().stream().max(Comparator.comparingLong(
                    topic -> named.stream().filter(topic::contains).count())).orElseThrow();
            long within = named.stream().filter(most::contains).count();
            assertTrue(within >= 0.8 * named.size(), matter + ": " + within + " of " + named.size() + " in one topic");
            long outlets = most.stream().map(Article::outlet).distinct().count();
            assertTrue(outlets >= (matter.equals("crimean bridge") ? 2 : 4), matter + ": " + outlets + " outlets");
        }
    }
}
