package slantwise.topic;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Documents that belong together.
 *
 * @param id a letter and the least id among its articles, which is random with respect to their contents: adding
 *     articles seldom changes it
 * @param centre the mean of its members
 */
record Cluster(String id, List<Document> members, Document centre) {
    private static final int LABELLED = 4;
    private static final double LEAST_WEIGHT = 0.01;

    static Cluster of(String letter, List<Document> unordered) {
        List<Document> members = unordered.stream().sorted(Comparator.comparing(Document::id)).toList();
        String id = letter + members.get(0).id();
        Map<String, Double> weights = new TreeMap<>();
        for (Document member : members) {
            for (int i = 0; i < member.terms().size(); i++) {
                weights.merge(member.terms().get(i), member.weights().get(i), Double::sum);
            }
        }
        List<String> days = days(members);
        String day = days.isEmpty() ? "" : days.get(days.size() / 2);
        Document middle = Vocabulary.document(id, day, "", weights);
        String headline = members.stream().max(Comparator.comparingDouble((Document m) -> m.cosine(middle))
                .thenComparing(Document::id, Comparator.reverseOrder())).orElseThrow().headline();
        return new Cluster(id, members, new Document(id, day, headline, middle.terms(), middle.weights()));
    }

    /** The same cluster under another id. */
    Cluster named(String name) {
        return new Cluster(name, members, new Document(name, centre.day(), centre.headline(), centre.terms(), centre.weights()));
    }

    /** The same cluster, its centre included, with members that it gains. */
    Cluster with(Collection<Document> gained) {
        return new Cluster(id, Stream.concat(members.stream(), gained.stream()).sorted(Comparator.comparing(Document::id)).toList(),
                centre);
    }

    private static List<String> days(List<Document> members) {
        return members.stream().map(Document::day).filter(day -> !day.isEmpty()).sorted().toList();
    }

    Event event(String topic) {
        List<String> days = days(members);
        return new Event(id, String.join(", ", label()), centre.headline(), topic, days.isEmpty() ? "" : days.get(0),
                days.isEmpty() ? "" : days.get(days.size() - 1), members.stream().map(Document::id).toList());
    }

    Topic topic() {
        List<String> label = label();
        return new Topic(id, String.join(", ", label), label, List.of(), List.of());
    }

    List<Membership> memberships() {
        return members.stream().map(member -> new Membership(member.id(), id,
                Math.max(LEAST_WEIGHT, member.cosine(centre)))).toList();
    }

    /** The heaviest terms of the centre that stand in a headline, as headlines mostly write them. */
    private List<String> label() {
        Map<String, Map<String, Long>> written = new HashMap<>();
        for (Document member : members) {
            Terms.ofTitle(member.headline()).forEach((stem, word) ->
                    written.computeIfAbsent(stem, s -> new TreeMap<>()).merge(word, 1L, Long::sum));
        }
        List<Integer> heaviest = IntStream.range(0, centre.terms().size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> -centre.weights().get(i))).toList();
        Map<String, String> label = new LinkedHashMap<>();
        for (int i : heaviest) {
            String stem = centre.terms().get(i);
            boolean told = label.keySet().stream().anyMatch(other -> shareWord(other, stem));
            if (label.size() < LABELLED && written.containsKey(stem) && !told) {
                label.put(stem, written.get(stem).entrySet().stream().max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).orElseThrow().getKey());
            }
        }
        return label.isEmpty() ? heaviest.stream().limit(LABELLED).map(centre.terms()::get).toList()
                : List.copyOf(label.values());
    }

    private static boolean shareWord(String a, String b) {
        List<String> words = List.of(a.split(" "));
        return Arrays.stream(b.split(" ")).anyMatch(words::contains);
    }
}
