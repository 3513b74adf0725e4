package slantwise.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import slantwise.compare.Contrast;
import slantwise.compare.Estimate;
import slantwise.compare.Listed;
import slantwise.topic.Discovered;
import slantwise.topic.Event;
import slantwise.topic.Membership;
import slantwise.topic.Topic;

/**
 * The ids that events and topics bear in an earlier report, by those that their articles give them. All is computed
 * under the latter and named last, so that a name changes no draw and no number.
 */
record Names(Map<String, String> events, Map<String, String> topics) {
    Names {
        events = Map.copyOf(events);
        topics = Map.copyOf(topics);
    }

    /** @param found whether the topics were discovered; those that a user asked for keep the user's names */
    static Names of(Placed placed, boolean found, Earlier earlier) {
        List<Membership> memberships = found ? placed.listed().stream().flatMap(a -> a.topics().stream()
                .map(topic -> new Membership(a.id(), topic, 1))).toList() : List.of();
        Discovered own = new Discovered(placed.events(), found ? placed.topics() : List.of(), memberships);
        Discovered renamed = own.renamed(earlier.found());
        Map<List<String>, String> byArticles = new HashMap<>();
        renamed.events().forEach(event -> byArticles.put(event.articles(), event.id()));
        Map<String, String> events = new HashMap<>();
        own.events().forEach(event -> events.put(event.id(), byArticles.get(event.articles())));
        Map<String, String> topics = new HashMap<>();
        for (int i = 0; i < own.topics().size(); i++) {
            topics.put(own.topics().get(i).id(), renamed.topics().get(i).id());
        }
        return new Names(events, topics);
    }

    private String topic(String id) {
        return topics.getOrDefault(id, id);
    }

    private String event(String id) {
        return events.getOrDefault(id, id);
    }

    Placed name(Placed placed) {
        List<Event> named = placed.events().stream().map(e -> new Event(event(e.id()), e.label(), e.headline(), topic(e.topic()),
                e.first(), e.last(), e.articles())).sorted(Placed.EVENTS).toList();
        List<Topic> topics = placed.topics().stream().map(t -> new Topic(topic(t.id()), t.label(), t.any(), t.all(), t.none()))
                .toList();
        List<Listed> listed = placed.listed().stream().map(a -> new Listed(a.id(), a.outlet(), a.group(), a.source(), a.location(),
                a.headline(), a.published(), a.url(), a.origin(), a.truncated(), a.words(),
                a.topics().stream().map(this::topic).sorted().toList(), event(a.event()), a.copyOf(), a.genre())).toList();
        return new Placed(topics, named, placed.copies(), placed.origins(), listed);
    }

    Estimate name(Estimate estimate) {
        return estimate.on(topic(estimate.topic()));
    }

    Contrast name(Contrast contrast) {
        return contrast.matchedOn(contrast.topics().stream()
                .map(contrast.design() == Contrast.Design.EVENT ? this::event : this::topic).sorted().toList());
    }
}
