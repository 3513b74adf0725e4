package slantwise.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import slantwise.corpus.Article;

/**
 * Finds text that articles share, in steps that a cluster can run one by one:
 * {@link #postings} of each article; by key, {@link #pairs} of those that meet there; each pair that meets at
 * {@value #MEETINGS} keys or more, {@link #verify verified} on the texts themselves. {@link #find} runs them all
 * in memory. No step compares all pairs: a key gives at most a fixed number of pairs for each article under it.
 */
public final class Copies {
    /** Share of the copy's shingles that must stand in the origin for it to be listed at all. */
    public static final double LISTED = 0.2;
    /** Share from which a copy is no unit of its own. */
    public static final double COLLAPSED = 0.5;
    /** Keys that two articles must have in common to be compared. */
    public static final int MEETINGS = 2;
    /** Shared shingles below which two texts share a phrase, not a passage; texts with fewer must share all. */
    private static final int PASSAGE = 10;
    /** From this share on, what an outlet repeats of itself is a story and no template. */
    private static final double WHOLE = 0.9;
    private static final int TITLE_WORD = 4;
    private static final int TITLE_WORDS = 3;
    private static final int FULL = 40;
    private static final int HUBS = 4;
    private static final int SLICES = 16;

    private static final Comparator<Copy> ORDER = Comparator.comparing(Copy::article).thenComparing(Copy::origin);

    private Copies() {
    }

    /** The article under each of its {@link Shingles#keys() keys}. */
    public static List<Posting> postings(Article article) {
        return Arrays.stream(Shingles.of(article).keys())
                .mapToObj(key -> new Posting(key, article.id(), article.published())).toList();
    }

    /**
     * The pairs to compare among the postings of one key, in any order: all of them up to {@value #FULL} articles,
     * beyond that each with the {@value #HUBS} earliest, so that a story that everybody prints still meets its origin.
     */
    public static List<Pair> pairs(List<Posting> sameKey) {
        List<Posting> postings = sameKey.stream().sorted(Posting.EARLIEST).toList();
        int hubs = postings.size() <= FULL ? postings.size() : HUBS;
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < hubs; i++) {
            for (int j = i + 1; j < postings.size(); j++) {
                if (!postings.get(i).article().equals(postings.get(j).article())) {
                    pairs.add(Pair.of(postings.get(i).article(), postings.get(j).article()));
                }
            }
        }
        return pairs;
    }

    /**
     * What one of the two repeats of the other, where that is {@value #LISTED} of it or more. Within one outlet a
     * repeated part that has less than a third of the words of either title is a template (teasers, newsletter
     * boxes), and no copy.
     */
    public static Optional<Copy> verify(Article a, Article b) {
        return verify(a, Shingles.of(a), b, Shingles.of(b));
    }

    private static Optional<Copy> verify(Article a, Shingles ofA, Article b, Shingles ofB) {
        int shared = ofA.shared(ofB);
        if (shared == 0 || shared < Math.min(PASSAGE, Math.min(ofA.size(), ofB.size()))) {
            return Optional.empty();
        }
        Direction direction = Direction.of(a, ofA.size(), b, ofB.size());
        boolean aIsCopy = direction.copy() == a;
        double containment = (double) shared / (aIsCopy ? ofA : ofB).size();
        if (containment < LISTED || containment < WHOLE && a.outlet().equals(b.outlet()) && template(a, ofA, b, ofB)) {
            return Optional.empty();
        }
        return Optional.of(
                new Copy(direction.copy().id(), (aIsCopy ? b : a).id(), containment, direction.told()));
    }

    /** Whether what the two share is the outlet's own frame around any story: it tells of neither title's matter. */
    private static boolean template(Article a, Shingles ofA, Article b, Shingles ofB) {
        Set<String> told = new HashSet<>();
        List<String> words = Words.lower(a.body());
        ofA.reused(ofB).stream().forEach(i -> told.add(words.get(i)));
        return untold(a.title(), told) && untold(b.title(), told);
    }

    private static boolean untold(String title, Set<String> told) {
        List<String> words = Words.lower(title).stream().filter(word -> word.length() >= TITLE_WORD).toList();
        return words.size() >= TITLE_WORDS && 3 * words.stream().filter(told::contains).count() < words.size();
    }

    /** Share of the words of {@code copy} that stand in {@code origin}, 0 to 1. */
    public static double reuse(Article copy, Article origin) {
        Shingles words = Shingles.of(copy);
        return words.words() == 0 ? 0 : (double) words.reused(Shingles.of(origin)).cardinality() / words.words();
    }

    /** Share of the shingles of {@code copy} that stand in {@code origin}, 0 to 1. */
    public static double containment(Article copy, Article origin) {
        Shingles shingles = Shingles.of(copy);
        return shingles.size() == 0 ? 0 : (double) shingles.shared(Shingles.of(origin)) / shingles.size();
    }

    /** Every copy among these articles, ordered by copy and origin, whatever the order of the articles. */
    public static List<Copy> find(List<Article> articles) {
        Map<String, Article> byId = new HashMap<>();
        Map<String, Shingles> shingles = new HashMap<>();
        Map<String, long[]> keys = new TreeMap<>();
        for (Article article : articles) {
            Shingles own = Shingles.of(article);
            byId.put(article.id(), article);
            shingles.put(article.id(), own);
            keys.put(article.id(), own.keys());
        }
        Map<Pair, Integer> meetings = new HashMap<>();
        for (int slice = 0; slice < SLICES; slice++) {
            group(keys, byId, slice).values().forEach(group -> pairs(group).forEach(
                    pair -> meetings.merge(pair, 1, Integer::sum)));
        }
        return meetings.entrySet().stream().filter(met -> met.getValue() >= MEETINGS).map(Map.Entry::getKey)
                .flatMap(pair -> verify(byId.get(pair.first()), shingles.get(pair.first()),
                        byId.get(pair.second()), shingles.get(pair.second())).stream())
                .sorted(ORDER).toList();
    }

    /** The postings by key, for one sixteenth of the keys at a time to keep memory small. */
    private static Map<Long, List<Posting>> group(Map<String, long[]> keys, Map<String, Article> articles, int slice) {
        Map<Long, List<Posting>> groups = new HashMap<>();
        keys.forEach((id, own) -> {
            for (long key : own) {
                if (Math.floorMod(key, SLICES) == slice) {
                    groups.computeIfAbsent(key, k -> new ArrayList<>(1))
                            .add(new Posting(key, id, articles.get(id).published()));
                }
            }
        });
        groups.values().removeIf(group -> group.size() < 2);
        return groups;
    }
}
