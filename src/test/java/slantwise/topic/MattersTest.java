package slantwise.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import slantwise.corpus.Article;

class MattersTest {
    /** An event of two headlines on the bridge, and two articles that treat it below headlines on other matters. */
    private static List<Article> bridge() {
        List<Article> articles = new ArrayList<>(List.of(
                Texts.article("b1", "One", "2024-06-01", "Minister denies order to close Harbour Bridge",
                        "The minister denied that he gave an order to close the Harbour Bridge to lorries."),
                Texts.article("b2", "Two", "2024-06-01", "Order to close Harbour Bridge denied by minister",
                        "An order to close the Harbour Bridge to lorries was denied by the minister."),
                Texts.article("w1", "One", "2024-06-08", "Council raises water prices",
                        "Water prices rise after the harbour bridge repairs. The harbour bridge cost much. Pipes are old."),
                Texts.article("s1", "Two", "2024-06-15", "Ferry company hires sailors",
                        "Sailors are hired for ferries while the bridge in the harbour is shut. The harbour bridge was busy.")));
        List<String> others = List.of("museum maps", "orchard apples", "library novels", "theatre actors", "airport pilots",
                "stadium runners");
        for (String other : others) {
            articles.add(Texts.article("x" + other, "One", "2024-06-03", other, other.substring(0, 5) + "s and " + other + "."));
        }
        return articles;
    }

    private static Set<String> of(Discovered found, String topic) {
        return found.memberships().stream().filter(m -> m.topic().equals(topic)).map(Membership::article)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theHeadlinesOfAnEventBeginATopicOfAllThatTreatTheSame() {
        Discovered found = Events.find(bridge(), EventSettings.DEFAULT);
        Topic topic = found.topics().get(0);
        assertEquals(Set.of("b1", "b2", "s1", "w1"), of(found, topic.id()));
        assertEquals("Harbour Bridge", topic.label().substring(0, 14));
        assertEquals(topic.id(), found.events().get(0).topic());
    }

    @Test
    void aPassingMentionDoesNotCount() {
        List<Article> articles = bridge();
        articles.replaceAll(a -> a.id().equals("w1") ? Texts.article("w1", "One", "2024-06-08", "Council raises water prices",
                "Water prices rise, as the harbour bridge shows. Pipes are old.") : a);
        assertEquals(List.of(), Events.find(articles, EventSettings.DEFAULT).topics());
    }

    @Test
    void anArticleMayBeInTwoTopicsAndTheOrderDoesNotMatter() {
        List<Article> articles = bridge();
        for (int i = 2; i <= 5; i++) {
            articles.add(Texts.article("w" + i, i % 2 == 0 ? "One" : "Two", "2024-06-08", "Council raises water prices again",
                    "Water prices rise in the council's plan. Old pipes are to be replaced, the council says."));
        }
        Discovered found = Events.find(articles, EventSettings.DEFAULT);
        assertEquals(2, found.memberships().stream().filter(m -> m.article().equals("w1")).count());
        Collections.shuffle(articles, new Random(3));
        assertEquals(found, Events.find(articles, EventSettings.DEFAULT));
    }

    @Test
    void aTopicGainsWhatTreatsItsSubjectAndIsLikeIt() {
        List<Document> documents = List.of(document("a"), document("b"), document("c"), document("d"),
                new Document("e", "", "", List.of("other"), List.of(1.0)));
        List<Treated> treated = documents.stream().map(d -> new Treated(d.id(),
                List.of(new Subject("deal grain", "grain deal", d.id().compareTo("c") <= 0)))).toList();
        Cluster topic = Cluster.of("t", documents.subList(0, 3));
        Cluster widened = new Matters(documents, treated).widened(List.of(topic)).get(0);
        assertEquals(List.of("a", "b", "c", "d"), widened.members().stream().map(Document::id).toList());
        assertEquals(topic.centre(), widened.centre());
        assertEquals(List.of("grain deal"), new Matters(documents, treated).phrases(topic));
    }

    private static Document document(String id) {
        return new Document(id, "", "", List.of("deal", "grain"), List.of(0.6, 0.8));
    }

    @Test
    void labelsNameAFormOfAWordOnce() {
        List<Article> articles = List.of(
                Texts.article("a", "One", "2024-06-01", "Iran drones", "Iran sent drones."),
                Texts.article("b", "Two", "2024-06-01", "Iranian drones", "Iran sent drones."));
        String label = Events.find(articles, EventSettings.DEFAULT).events().get(0).label();
        assertTrue(label.contains("drones"), label);
        assertEquals(1, label.split("Iran", -1).length - 1, label);
    }
}
