package slantwise.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import slantwise.corpus.Article;

/**
 * Finds events and topics, in steps that a cluster can run one by one: the {@link Vocabulary} counted over all
 * articles; each article a {@link Document}; its {@link #postings}; by key, {@link #pairs} of documents that meet
 * there; each different pair an {@link #edge} where the two are alike; and, on all documents and edges together,
 * {@link #discover}. {@link #find} runs them all in memory. No step compares all pairs.
 */
public final class Events {
    /** Likeness below which two documents have nothing to do with each other. */
    static final double FLOOR = 0.04;
    /** Likeness from which two topics that were found apart are one: centres of many articles are much alike then. */
    private static final double SAME_MATTER = 0.36;
    private static final int KEYS = 16;
    private static final int FULL = 60;
    private static final int NEAR = 12;

    static final Comparator<Event> ORDER = Comparator.comparing((Event e) -> e.first().isEmpty())
            .thenComparing(Event::first).thenComparing(Event::id);
    static final Comparator<Membership> MEMBERS = Comparator.comparing(Membership::topic)
            .thenComparing(Membership::article);

    private Events() {
    }

    /** The document under each of its {@value #KEYS} heaviest terms, of those that stand elsewhere too. */
    public static List<Posting> postings(Document document, Vocabulary vocabulary) {
        return postings(document, vocabulary::articles);
    }

    private static List<Posting> postings(Document document, ToLongFunction<String> documents) {
        Comparator<Integer> heaviest = Comparator.comparing((Integer i) -> -document.weights().get(i))
                .thenComparing(i -> document.terms().get(i));
        return IntStream.range(0, document.terms().size()).boxed()
                .filter(i -> documents.applyAsLong(document.terms().get(i)) > 1).sorted(heaviest).limit(KEYS)
                .map(i -> new Posting(Shingles.hash(document.terms().get(i)), document.id(), "", document.day())).toList();
    }

    /**
     * The pairs to compare among the postings of one key, in any order: all of them up to {@value #FULL}, beyond that
     * each with the {@value #NEAR} next in time.
     */
    public static List<Pair> pairs(List<Posting> sameKey) {
        List<Posting> postings = sameKey.stream().sorted(Posting.EARLIEST).toList();
        int reach = postings.size() <= FULL ? postings.size() : NEAR;
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < postings.size(); i++) {
            for (int j = i + 1; j < Math.min(postings.size(), i + reach + 1); j++) {
                if (!postings.get(i).article().equals(postings.get(j).article())) {
                    pairs.add(Pair.of(postings.get(i).article(), postings.get(j).article()));
                }
            }
        }
        return pairs;
    }

    /** The two as neighbours, unless they have nothing to do with each other. */
    public static Optional<Edge> edge(Document a, Document b, Likeness likeness) {
        double between = likeness.between(a, b);
        return between < FLOOR ? Optional.empty() : Optional.of(new Edge(Pair.of(a.id(), b.id()), between));
    }

    /** Everything in memory, the same whatever the order of the articles. */
    public static Discovered find(Collection<Article> articles, EventSettings settings) {
        Vocabulary vocabulary = Vocabulary.of(articles);
        List<Document> documents = articles.stream().map(vocabulary::document).toList();
        return discover(documents, edges(documents, vocabulary::articles, Likeness.ofTerms(settings.eventHalfLife())),
                articles.stream().map(Treated::of).toList(), settings);
    }

    /** The events alone, those of a single article included: ids ordered, by their first ids. */
    public static List<List<String>> cluster(Collection<Article> articles, EventSettings settings) {
        Vocabulary vocabulary = Vocabulary.of(articles);
        List<Document> documents = articles.stream().map(vocabulary::document).toList();
        return clusters(documents, edges(documents, vocabulary::articles,
                Likeness.ofTerms(settings.eventHalfLife())), settings.event());
    }

    private static List<Edge> edges(Collection<Document> documents, ToLongFunction<String> counts, Likeness likeness) {
        Map<String, Document> byId = new HashMap<>();
        Map<Long, List<Posting>> groups = new HashMap<>();
        for (Document document : documents) {
            byId.put(document.id(), document);
            postings(document, counts).forEach(p -> groups.computeIfAbsent(p.key(), k -> new ArrayList<>()).add(p));
        }
        Map<Pair, Optional<Edge>> edges = new HashMap<>();
        groups.values().forEach(group -> pairs(group).forEach(pair -> edges.computeIfAbsent(pair,
                p -> edge(byId.get(p.first()), byId.get(p.second()), likeness))));
        return edges.values().stream().flatMap(Optional::stream).toList();
    }

    private static List<List<String>> clusters(Collection<Document> documents, List<Edge> edges, double threshold) {
        return AverageLink.clusters(documents.stream().map(Document::id).toList(), Background.scaled(edges), threshold);
    }

    /** Events from the edges between articles, topics from the events' centres and from what the articles treat. */
    public static Discovered discover(Collection<Document> documents, List<Edge> edges, Collection<Treated> treated,
            EventSettings settings) {
        Map<String, Document> byId = new HashMap<>();
        documents.forEach(document -> byId.put(document.id(), document));
        List<Cluster> stories = clusters(documents, edges, settings.event()).stream()
                .map(ids -> Cluster.of("e", ids.stream().map(byId::get).toList())).toList();
        Likeness likeness = Likeness.ofTerms(settings.topicHalfLife());
        List<Cluster> alike = joined(joined(stories, likeness, settings.topic()).stream()
                .filter(matter -> matter.members().size() >= settings.topicArticles()).toList(), likeness, SAME_MATTER);
        Matters matters = new Matters(documents, treated);
        List<Cluster> begun = matters.begun(stories, alike, settings.topicArticles());
        List<Cluster> topics = Stream.concat(matters.widened(alike).stream(), begun.stream())
                .sorted(Comparator.comparing((Cluster c) -> -c.members().size()).thenComparing(Cluster::id)).toList();
        return new Discovered(
                stories.stream().filter(story -> story.members().size() >= settings.eventArticles())
                        .map(story -> story.event(topic(story, begun).or(() -> topic(story, alike)).orElse(""),
                                matters.phrases(story))).sorted(ORDER).toList(),
                topics.stream().map(matter -> matter.topic(matters.phrases(matter))).toList(),
                topics.stream().flatMap(matter -> matter.memberships().stream()).sorted(MEMBERS).toList());
    }

    /** The topic that holds all of the event's articles, the narrowest where several do. */
    private static Optional<String> topic(Cluster story, List<Cluster> topics) {
        return topics.stream().filter(topic -> topic.members().containsAll(story.members()))
                .min(Comparator.comparingInt((Cluster topic) -> topic.members().size()).thenComparing(Cluster::id)).map(Cluster::id);
    }

    /** Clusters of clusters by the likeness of their centres. */
    private static List<Cluster> joined(List<Cluster> clusters, Likeness likeness, double threshold) {
        Map<String, Cluster> byId = new HashMap<>();
        Map<String, Long> counts = new HashMap<>();
        for (Cluster cluster : clusters) {
            byId.put(cluster.id(), cluster);
            cluster.centre().terms().forEach(term -> counts.merge(term, 1L, Long::sum));
        }
        List<Document> centres = clusters.stream().map(Cluster::centre).toList();
        return AverageLink.clusters(byId.keySet(), edges(centres, counts::get, likeness), threshold).stream()
                .map(ids -> Cluster.of("t", ids.stream().flatMap(id -> byId.get(id).members().stream()).toList()))
                .toList();
    }
}
