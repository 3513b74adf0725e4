package slantwise.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import slantwise.topic.Event;
import slantwise.topic.Topic;

/** Which outlet carried what, how much of it, when first, and who carried events before whom. */
public final class Coverages {
    private Coverages() {
    }

    /**
     * Every outlet on every topic, then on every event, in the order given. For an event with known days, the
     * collected articles are those of its days; an outlet without dates is taken with all of its articles.
     */
    public static List<Coverage> of(Collection<Listed> articles, List<Topic> topics, List<Event> events) {
        Map<String, List<Listed>> outlets = outlets(articles);
        List<Coverage> coverage = new ArrayList<>();
        for (Topic topic : topics) {
            outlets.forEach((outlet, own) -> coverage.add(coverage(outlet, topic.id(),
                    own.stream().filter(a -> a.topics().contains(topic.id())).toList(), own)));
        }
        for (Event event : events) {
            Set<String> members = new HashSet<>(event.articles());
            outlets.forEach((outlet, own) -> {
                List<Listed> in = own.stream().filter(a -> members.contains(a.id())).toList();
                boolean dated = !event.first().isEmpty() && !event.last().isEmpty() && own.stream().anyMatch(a -> !day(a).isEmpty());
                List<Listed> collected = !dated ? own : own.stream().filter(a -> members.contains(a.id())
                        || day(a).compareTo(event.first()) >= 0 && day(a).compareTo(event.last()) <= 0).toList();
                coverage.add(coverage(outlet, event.id(), in, collected));
            });
        }
        return coverage;
    }

    private static Coverage coverage(String outlet, String id, List<Listed> in, List<Listed> collected) {
        String first = in.stream().map(Coverages::day).filter(d -> !d.isEmpty()).min(String::compareTo).orElse("");
        return new Coverage(outlet, id, in.size(), collected.size(), words(in), words(collected), first);
    }

    /** Every ordered pair of outlets that share at least one event with known days, by names. */
    public static List<Lead> leads(Collection<Listed> articles, List<Event> events) {
        Map<String, Listed> byId = new HashMap<>();
        articles.forEach(a -> byId.put(a.id(), a));
        List<String> outlets = List.copyOf(outlets(articles).keySet());
        List<Map<String, Long>> firsts = new ArrayList<>();
        for (Event event : events) {
            Map<String, Long> first = new TreeMap<>();
            for (String id : new TreeSet<>(event.articles())) {
                Listed article = byId.get(id);
                if (article != null && !day(article).isEmpty()) {
                    first.merge(article.outlet(), LocalDate.parse(day(article)).toEpochDay(), Math::min);
                }
            }
            firsts.add(first);
        }
        List<Lead> leads = new ArrayList<>();
        for (String outlet : outlets) {
            for (String other : outlets) {
                long[] gaps = firsts.stream().filter(f -> !outlet.equals(other) && f.containsKey(outlet) && f.containsKey(other))
                        .mapToLong(f -> f.get(other) - f.get(outlet)).toArray();
                if (gaps.length > 0) {
                    long sum = 0;
                    int earlier = 0;
                    int same = 0;
                    for (long gap : gaps) {
                        sum += gap;
                        earlier += gap > 0 ? 1 : 0;
                        same += gap == 0 ? 1 : 0;
                    }
                    leads.add(new Lead(outlet, other, gaps.length, earlier, same, (double) sum / gaps.length));
                }
            }
        }
        return leads;
    }

    private static Map<String, List<Listed>> outlets(Collection<Listed> articles) {
        Map<String, List<Listed>> outlets = new TreeMap<>();
        articles.forEach(a -> outlets.computeIfAbsent(a.outlet(), k -> new ArrayList<>()).add(a));
        return outlets;
    }

    private static long words(List<Listed> articles) {
        return articles.stream().mapToLong(Listed::words).sum();
    }

    private static String day(Listed article) {
        return article.published().length() < 10 ? "" : article.published().substring(0, 10);
    }
}
