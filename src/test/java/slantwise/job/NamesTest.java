package slantwise.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import slantwise.compare.Contrast;
import slantwise.compare.Listed;
import slantwise.text.Voice;
import slantwise.topic.Discovered;
import slantwise.topic.Event;
import slantwise.topic.EventSettings;
import slantwise.topic.Events;
import slantwise.topic.Membership;
import slantwise.topic.Topic;

class NamesTest {
    private final Discovered found = Events.find(Sample.articles(), EventSettings.DEFAULT);
    private final Placed placed = Placed.of(Sample.articles().stream().map(a -> new Listed(a.id(), a.outlet(), "", "", "", a.title(),
            a.published(), "", "", false, 9, List.of(), "", "", "news")).toList(), found.topics(), found.memberships(),
            found.events(), List.of());

    @Test
    void theNamesOfTheSameArticlesChangeNothing() {
        assertFalse(placed.events().isEmpty() || placed.topics().isEmpty());
        assertEquals(placed, Names.of(placed, true, new Earlier("before", found)).name(placed));
    }

    @Test
    void everyPlaceOfAnIdIsNamed() {
        Discovered before = new Discovered(
                found.events().stream().map(e -> new Event("e-" + e.id(), "", "", "", "", "", e.articles())).toList(), List.of(),
                found.memberships().stream().map(m -> new Membership(m.article(), "t-" + m.topic(), 1)).toList());
        Placed named = Names.of(placed, true, new Earlier("before", before)).name(placed);
        assertEquals(placed.events().stream().map(Event::articles).toList(), named.events().stream().map(Event::articles).toList());
        assertEquals(placed.events().stream().map(e -> "e-" + e.id()).toList(), named.events().stream().map(Event::id).toList());
        assertEquals(placed.events().stream().map(e -> e.topic().isEmpty() ? "" : "t-" + e.topic()).toList(),
                named.events().stream().map(Event::topic).toList());
        assertEquals(placed.topics().stream().map(t -> "t-" + t.id()).toList(), named.topics().stream().map(Topic::id).toList());
        for (int i = 0; i < placed.listed().size(); i++) {
            Listed article = placed.listed().get(i);
            assertEquals(article.event().isEmpty() ? "" : "e-" + article.event(), named.listed().get(i).event());
            assertEquals(article.topics().stream().map(t -> "t-" + t).toList(), named.listed().get(i).topics());
        }
    }

    @Test
    void topicsThatWereAskedForKeepTheirNames() {
        Discovered before = new Discovered(List.of(), List.of(),
                found.memberships().stream().map(m -> new Membership(m.article(), "t-" + m.topic(), 1)).toList());
        assertEquals(placed, Names.of(placed, false, new Earlier("before", before)).name(placed));
    }

    @Test
    void contrastsNameTopicsOrEventsInOrder() {
        Names names = new Names(Map.of("e1", "ez", "e2", "ea"), Map.of("t1", "tz"));
        assertEquals(List.of("ea", "ez"), names.name(contrast(Contrast.Design.EVENT, "e1", "e2")).topics());
        assertEquals(List.of("t0", "tz"), names.name(contrast(Contrast.Design.TOPIC, "t0", "t1")).topics());
    }

    private static Contrast contrast(Contrast.Design design, String... topics) {
        return new Contrast("tone", "", Voice.OWN, "Outlet", "Other", design, 7, 9, 0, 0, 0.1, 0, 0.2, 0.5, 0.01, 0.02, 0.001, "",
                List.of(topics), false);
    }
}
