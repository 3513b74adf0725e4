package slantwise.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
    private static final int FEWEST = 2;
    private static final int HEAVIEST = 8;
    private static final double NAMED = 0.34;
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

    /**
     * @param topic the id of its topic, or empty
     * @param phrases what its articles treat, to be called after
     */
    Event event(String topic, List<String> phrases) {
        List<String> days = days(members);
        return new Event(id, String.join(", ", label(phrases)), centre.headline(), topic, days.isEmpty() ? "" : days.get(0),
                days.isEmpty() ? "" : days.get(days.size() - 1), members.stream().map(Document::id).toList());
    }

    Topic topic(List<String> phrases) {
        List<String> label = label(phrases);
        return new Topic(id, String.join(", ", label), label, List.of(), List.of());
    }

    List<Membership> memberships() {
        return members.stream().map(member -> new Membership(member.id(), id,
                Math.max(LEAST_WEIGHT, member.cosine(centre)))).toList();
    }

    /** The phrases, and after them the heaviest terms of the centre in a third of the headlines, as those mostly write them. */
    private List<String> label(List<String> phrases) {
        Map<String, Map<String, Long>> written = new HashMap<>();
        for (Document member : members) {
            Terms.ofTitle(member.headline()).forEach((stem, word) ->
                    written.computeIfAbsent(stem, s -> new TreeMap<>()).merge(word, 1L, Long::sum));
        }
        List<String> label = new ArrayList<>(phrases);
        List<String> heaviest = IntStream.range(0, centre.terms().size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> -centre.weights().get(i))).map(centre.terms()::get).toList();
        for (int rank = 0; rank < heaviest.size() && label.size() < LABELLED - phrases.size(); rank++) {
            String stem = heaviest.get(rank);
            Map<String, Long> forms = written.getOrDefault(stem, Map.of());
            long headlines = forms.values().stream().mapToLong(Long::longValue).sum();
            boolean common = headlines >= Math.max(FEWEST, NAMED * members.size());
            if (headlines > 0 && (rank < HEAVIEST && common || phrases.isEmpty() && label.size() < FEWEST)) {
                String form = forms.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).orElseThrow().getKey();
                if (label.stream().noneMatch(other -> Names.share(Words.fold(other), Words.fold(form)))) {
                    label.add(form);
                }
            }
        }
        return label.isEmpty() ? heaviest.stream().limit(FEWEST).toList() : label;
    }
}
