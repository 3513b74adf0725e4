package slantwise.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import slantwise.compare.Likeness;
import slantwise.compare.Listed;
import slantwise.compare.Settings;
import slantwise.topic.Copy;
import slantwise.topic.Event;
import slantwise.topic.Membership;
import slantwise.topic.Origins;
import slantwise.topic.Topic;

/**
 * Where every article stands: its topics, its event, and whose words it repeats.
 *
 * @param topics topics that hold at least one article, in the order of their list
 * @param listed the articles, each with its place
 * @param origins by article, the origin that it repeats
 */
record Placed(List<Topic> topics, List<Event> events, List<Copy> copies, Map<String, String> origins,
        List<Listed> listed) {
    /** As tables show them: by first day, those without one last, then by id. */
    static final Comparator<Event> EVENTS = Comparator.comparing((Event e) -> e.first().isEmpty()).thenComparing(Event::first)
            .thenComparing(Event::id);

    Placed {
        topics = List.copyOf(topics);
        events = List.copyOf(events);
        copies = List.copyOf(copies);
        origins = Map.copyOf(origins);
        listed = List.copyOf(listed);
    }

    static Placed of(List<Listed> articles, List<Topic> topics, List<Membership> memberships, List<Event> events,
            List<Copy> copies) {
        Map<String, TreeSet<String>> topicsOf = new HashMap<>();
        memberships.forEach(m -> topicsOf.computeIfAbsent(m.article(), k -> new TreeSet<>()).add(m.topic()));
        Map<String, String> eventOf = new HashMap<>();
        events.forEach(event -> event.articles().forEach(article -> eventOf.put(article, event.id())));
        Map<String, String> origins = new TreeMap<>(Origins.of(copies));
        List<Listed> listed = new ArrayList<>();
        for (Listed a : articles) {
            listed.add(new Listed(a.id(), a.outlet(), a.group(), a.source(), a.location(), a.headline(), a.published(),
                    a.url(), a.origin(), a.truncated(), a.words(),
                    List.copyOf(topicsOf.getOrDefault(a.id(), new TreeSet<>())), eventOf.getOrDefault(a.id(), ""),
                    origins.getOrDefault(a.id(), ""), a.genre()));
        }
        return new Placed(topics, events, copies, origins, listed);
    }

    /** One placement for each topic of each article; one without a topic for an article that is in none. */
    List<Placement> placements(Settings settings) {
        List<Placement> placements = new ArrayList<>();
        for (Listed article : listed) {
            String unit = settings.keepCopies() ? article.id() : origins.getOrDefault(article.id(), article.id());
            for (String topic : article.topics().isEmpty() ? List.of("") : article.topics()) {
                placements.add(new Placement(article.id(), article.group(), unit, topic, article.event(),
                        Likeness.of(article, settings.match())));
            }
        }
        return placements;
    }
}
