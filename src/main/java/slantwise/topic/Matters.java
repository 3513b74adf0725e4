package slantwise.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Topics by what articles treat. Whole documents are alike only where one matter fills them; an article may treat a
 * second one, and a matter that runs through articles on others never makes a cluster. So the topics that clusters
 * made are widened by the articles that treat what makes the topic, and the headlines of an event begin a topic of
 * every article that treats the same, where no other topic holds half of them.
 */
final class Matters {
    /** Share of a topic's articles that treat a subject from which it makes the topic. */
    private static final double MAKES = 0.5;
    /** Share of the headlines with a subject that must be the topic's. */
    private static final double OWNS = 0.6;
    /** Likeness to a topic's centre below which an article that treats its subject is about another matter of that name. */
    private static final double ALIKE = 0.12;
    /** Share of the articles that treat a subject whose headlines must name it in events of that subject. */
    private static final double BEGINS = 0.25;
    /** Share of all articles from which a word is a commonplace; and the least number of them. */
    private static final double COMMONPLACE = 0.1;
    private static final int COMMON = 20;
    private static final int HEADLINES = 2;
    private static final int PHRASES = 2;
    /** Share of a cluster's articles that treat what its label names. */
    private static final double NAMED = 0.34;
    private static final Comparator<Map.Entry<String, Long>> MOST = Map.Entry.<String, Long>comparingByValue().reversed()
            .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder())));

    private final Map<String, List<Subject>> subjects = new HashMap<>();
    private final Map<String, Set<String>> treating = new TreeMap<>();
    private final Map<String, Set<String>> heading = new HashMap<>();
    private final Map<String, Document> documents;
    private final Set<String> commonplace;

    Matters(Collection<Document> documents, Collection<Treated> treated) {
        this.documents = documents.stream().collect(Collectors.toMap(Document::id, d -> d));
        for (Treated article : treated) {
            subjects.put(article.article(), article.subjects());
            for (Subject subject : article.subjects()) {
                treating.computeIfAbsent(subject.words(), w -> new TreeSet<>()).add(article.article());
                if (subject.headed()) {
                    heading.computeIfAbsent(subject.words(), w -> new TreeSet<>()).add(article.article());
                }
            }
        }
        commonplace = commonplace(treated);
        treating.values().removeIf(articles -> articles.size() < HEADLINES);
        treating.keySet().retainAll(heading.keySet());
    }

    /** The words of which so many articles treat something that a phrase with one of them names no matter ("top Russian"). */
    private static Set<String> commonplace(Collection<Treated> treated) {
        Map<String, Integer> counts = new HashMap<>();
        treated.forEach(article -> article.subjects().stream().flatMap(subject -> Arrays.stream(subject.words().split(" ")))
                .distinct().forEach(word -> counts.merge(word, 1, Integer::sum)));
        counts.values().removeIf(count -> count < Math.max(COMMON, COMMONPLACE * treated.size()));
        return counts.keySet();
    }

    /** The same topics, each with the articles that it gains. */
    List<Cluster> widened(List<Cluster> topics) {
        Map<String, Cluster> topicOf = places(topics);
        Map<Cluster, Set<String>> gained = new HashMap<>();
        treating.forEach((subject, articles) -> {
            counts(heading.get(subject), topicOf).forEach((topic, count) -> {
                long within = articles.stream().filter(article -> topicOf.get(article) == topic).count();
                if (count >= HEADLINES && count >= OWNS * heading.get(subject).size()
                        && within >= MAKES * topic.members().size()) {
                    articles.stream().filter(article -> topicOf.get(article) != topic)
                            .filter(article -> documents.get(article).cosine(topic.centre()) >= ALIKE)
                            .forEach(gained.computeIfAbsent(topic, t -> new TreeSet<>())::add);
                }
            });
        });
        return topics.stream().map(topic -> topic.with(documents(gained.getOrDefault(topic, Set.of())))).toList();
    }

    /**
     * Topics that begin with the headlines of events: of what no other topic holds half.
     *
     * @param topics that there are
     * @param least articles that a topic has
     */
    List<Cluster> begun(List<Cluster> events, List<Cluster> topics, int least) {
        Map<String, Cluster> eventOf = places(events);
        Map<String, Cluster> topicOf = places(topics);
        Map<String, Set<Cluster>> beginnings = new TreeMap<>();
        Map<String, Integer> named = new HashMap<>();
        treating.forEach((subject, articles) -> {
            Map<Cluster, Long> headlines = counts(heading.get(subject), eventOf);
            headlines.entrySet().removeIf(e -> e.getValue() < HEADLINES || 2 * e.getValue() < e.getKey().members().size());
            int count = headlines.values().stream().mapToInt(Long::intValue).sum();
            if (count > 0 && Arrays.stream(subject.split(" ")).noneMatch(commonplace::contains) && articles.size() >= least && count >= BEGINS * articles.size()
                    && counts(articles, topicOf).values().stream().noneMatch(held -> 2 * held >= articles.size())) {
                beginnings.put(subject, headlines.keySet());
                named.put(subject, count);
            }
        });
        List<Cluster> begun = new ArrayList<>();
        Set<Cluster> taken = new HashSet<>();
        beginnings.keySet().stream().sorted(Comparator.comparing((String subject) -> -named.get(subject))
                .thenComparing(subject -> -treating.get(subject).size()).thenComparing(Comparator.naturalOrder()))
                .filter(subject -> beginnings.get(subject).stream().noneMatch(taken::contains)).forEach(subject -> {
                    taken.addAll(beginnings.get(subject));
                    Set<String> articles = new TreeSet<>(treating.get(subject));
                    beginnings.get(subject).forEach(event -> event.members().forEach(member -> articles.add(member.id())));
                    String first = beginnings.get(subject).stream().map(Cluster::id).min(Comparator.naturalOrder()).orElseThrow();
                    begun.add(Cluster.of("s", documents(articles)).named("s" + first.substring(1)));
                });
        return begun;
    }

    private static Map<String, Cluster> places(List<Cluster> clusters) {
        Map<String, Cluster> places = new HashMap<>();
        clusters.forEach(cluster -> cluster.members().forEach(member -> places.put(member.id(), cluster)));
        return places;
    }

    private static Map<Cluster, Long> counts(Set<String> articles, Map<String, Cluster> places) {
        return articles.stream().filter(places::containsKey).collect(Collectors.groupingBy(places::get, Collectors.counting()));
    }

    /**
     * The subjects that many of a cluster's articles treat and few others, as its articles write them: what it is
     * called. Those in headlines count twice.
     */
    List<String> phrases(Cluster cluster) {
        Map<String, List<Subject>> found = cluster.members().stream()
                .flatMap(member -> subjects.getOrDefault(member.id(), List.of()).stream())
                .filter(subject -> treating.containsKey(subject.words()) && !subject.written().isEmpty())
                .collect(Collectors.groupingBy(Subject::words, TreeMap::new, Collectors.toList()));
        double least = Math.max(HEADLINES, NAMED * cluster.members().size());
        found.values().removeIf(same -> same.size() < least);
        List<String> chosen = new ArrayList<>();
        found.keySet().stream().sorted(Comparator.comparingDouble((String words) -> -weight(words, found.get(words)) * found.get(words).size())
                .thenComparing(Comparator.naturalOrder())).forEach(words -> {
                    if (chosen.size() < PHRASES && chosen.stream().noneMatch(other -> Names.share(other, words))) {
                        chosen.add(words);
                    }
                });
        return chosen.stream().map(words -> written(found.get(words))).toList();
    }

    private double weight(String words, List<Subject> within) {
        double rarity = Math.log((documents.size() + 1.0) / treating.get(words).size());
        return rarity * rarity * within.stream().mapToInt(subject -> subject.headed() ? 2 : 1).sum();
    }

    private static String written(List<Subject> same) {
        return same.stream().collect(Collectors.groupingBy(Subject::written, Collectors.counting())).entrySet().stream()
                .min(MOST).orElseThrow().getKey();
    }

    private List<Document> documents(Collection<String> articles) {
        return articles.stream().map(documents::get).toList();
    }
}
