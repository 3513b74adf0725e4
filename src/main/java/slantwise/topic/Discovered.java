package slantwise.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What clustering found.
 *
 * @param events by first day and id
 * @param topics by size, the largest first; their terms in {@code any} describe them, they are no query
 * @param memberships of articles in topics, by topic and article
 */
public record Discovered(List<Event> events, List<Topic> topics, List<Membership> memberships) {
    public Discovered {
        events = List.copyOf(events);
        topics = List.copyOf(topics);
        memberships = List.copyOf(memberships);
    }

    /**
     * The same with labels that join terms into phrases of the headlines.
     *
     * @param headlines by article
     */
    public Discovered labelled(Map<String, String> headlines) {
        Map<String, Set<String>> topicArticles = topicArticles(memberships);
        return new Discovered(
                events.stream().map(e -> new Event(e.id(), Labels.of(List.of(e.label().split(", ")), of(e.articles(), headlines)),
                        e.headline(), e.topic(), e.first(), e.last(), e.articles())).toList(),
                topics.stream().map(t -> new Topic(t.id(),
                        Labels.of(t.any(), of(topicArticles.getOrDefault(t.id(), Set.of()), headlines)), t.any(), t.all(),
                        t.none())).toList(), memberships);
    }

    private static List<String> of(Collection<String> articles, Map<String, String> headlines) {
        return articles.stream().map(article -> headlines.getOrDefault(article, "")).toList();
    }

    /**
     * The same under the names of an earlier run: an event or topic of which most articles are still together keeps
     * its id.
     */
    public Discovered renamed(Discovered previous) {
        Map<String, String> eventNames = names(eventArticles(previous.events), eventArticles(events));
        Map<String, String> topicNames = names(topicArticles(previous.memberships), topicArticles(memberships));
        return new Discovered(
                events.stream().map(e -> new Event(eventNames.get(e.id()), e.label(), e.headline(),
                        topicNames.getOrDefault(e.topic(), ""), e.first(), e.last(), e.articles()))
                        .sorted(Events.ORDER).toList(),
                topics.stream().map(t -> new Topic(topicNames.get(t.id()), t.label(), t.any(), t.all(), t.none()))
                        .toList(),
                memberships.stream().map(m -> new Membership(m.article(), topicNames.get(m.topic()), m.weight()))
                        .sorted(Events.MEMBERS).toList());
    }

    private static Map<String, Set<String>> eventArticles(List<Event> events) {
        Map<String, Set<String>> articles = new TreeMap<>();
        events.forEach(event -> articles.put(event.id(), new TreeSet<>(event.articles())));
        return articles;
    }

    private static Map<String, Set<String>> topicArticles(List<Membership> memberships) {
        return memberships.stream().collect(Collectors.groupingBy(Membership::topic, TreeMap::new,
                Collectors.mapping(Membership::article, Collectors.toCollection(TreeSet::new))));
    }

    /** By present id the id to bear: that of the earlier one more than half of which it holds, or its own. */
    private static Map<String, String> names(Map<String, Set<String>> previous, Map<String, Set<String>> current) {
        Map<String, String> names = new TreeMap<>();
        Map<String, String> holders = new TreeMap<>();
        previous.forEach((name, before) -> current.entrySet().stream()
                .filter(now -> 2 * shared(before, now.getValue()) > before.size())
                .max(Comparator.comparingDouble((Map.Entry<String, Set<String>> now) -> likeness(before, now.getValue()))
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .ifPresent(now -> {
                    String rival = names.get(now.getKey());
                    if (rival == null || shared(previous.get(rival), now.getValue()) < shared(before, now.getValue())) {
                        names.put(now.getKey(), name);
                    }
                }));
        names.forEach((now, name) -> holders.put(name, now));
        for (String now : current.keySet()) {
            if (!names.containsKey(now)) {
                List<String> free = new ArrayList<>(List.of(now));
                current.get(now).forEach(article -> free.add(now.charAt(0) + article));
                String name = free.stream().filter(f -> !holders.containsKey(f)).findFirst().orElse(now + "-new");
                names.put(now, name);
                holders.put(name, now);
            }
        }
        return names;
    }

    /** Share of the articles of either that both hold: topics may overlap, and the one most like the earlier is its heir. */
    private static double likeness(Set<String> a, Set<String> b) {
        double shared = shared(a, b);
        return shared / (a.size() + b.size() - shared);
    }

    private static long shared(Set<String> a, Set<String> b) {
        return a.stream().filter(b::contains).count();
    }
}
