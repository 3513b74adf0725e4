package slantwise.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import slantwise.corpus.Article;

/**
 * Finds text that articles share, in steps that a cluster can run one by one:
 * {@link #postings} of each article; by key, the {@link #meetings} there; each pair that meets at
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
    /** Articles of one outlet from which a passage that they share is the outlet's frame around any story. */
    private static final int FRAME = 5;
    private static final double WHOLE = 0.85;
    private static final int FULL = 40;
    private static final int HUBS = 4;

    private static final Comparator<Copy> ORDER = Comparator.comparing(Copy::article).thenComparing(Copy::origin);

    private Copies() {
    }

    /** The article under each of its {@link Shingles#keys() keys}. */
    public static List<Posting> postings(Article article) {
        return Arrays.stream(Shingles.of(article).keys())
                .mapToObj(key -> new Posting(key, article.id(), article.outlet(), article.published())).toList();
    }

    /**
     * The pairs to compare among the postings of one key, in any order: all of them up to {@value #FULL} articles,
     * beyond that each with the {@value #HUBS} earliest, so that a story that everybody prints still meets its origin.
     * Where {@value #FRAME} articles or more are of one outlet the passage is the frame of its pages (boxes, galleries,
     * calls to subscribe), also where another outlet's page carries it.
     */
    public static List<Meeting> meetings(List<Posting> sameKey) {
        List<Posting> postings = sameKey.stream().sorted(Posting.EARLIEST).toList();
        boolean framed = isFrame(postings);
        int hubs = postings.size() <= FULL ? postings.size() : HUBS;
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < hubs; i++) {
            for (int j = i + 1; j < postings.size(); j++) {
                if (!postings.get(i).article().equals(postings.get(j).article())) {
                    Pair pair = Pair.of(postings.get(i).article(), postings.get(j).article());
                    meetings.add(new Meeting(pair.first(), pair.second(), framed));
                }
            }
        }
        return meetings;
    }

    private static boolean isFrame(List<Posting> sameKey) {
        if (sameKey.size() < FRAME) {
            return false;
        }
        Map<String, Integer> outlets = new HashMap<>();
        sameKey.forEach(posting -> outlets.merge(posting.outlet(), 1, Integer::sum));
        return outlets.values().stream().anyMatch(count -> count >= FRAME);
    }

    /**
     * What one of the two repeats of the other, where that is {@value #LISTED} of it or more.
     *
     * @param framed whether they meet at fewer than {@value #MEETINGS} keys that are no frame: then what they share is
     *     a copy only if it is {@value #WHOLE} of one of them, as in a story that its outlet prints again and again
     */
    public static Optional<Copy> verify(Article a, Article b, boolean framed) {
        return verify(a, Shingles.of(a), b, Shingles.of(b), framed);
    }

    private static Optional<Copy> verify(Article a, Shingles ofA, Article b, Shingles ofB, boolean framed) {
        int shared = ofA.shared(ofB);
        if (shared == 0 || shared < Math.min(PASSAGE, Math.min(ofA.size(), ofB.size()))) {
            return Optional.empty();
        }
        Direction direction = Direction.of(a, ofA.size(), b, ofB.size());
        boolean aIsCopy = direction.copy() == a;
        double containment = (double) shared / (aIsCopy ? ofA : ofB).size();
        return containment < (framed ? WHOLE : LISTED) ? Optional.empty()
                : Optional.of(new Copy(direction.copy().id(), (aIsCopy ? b : a).id(), containment, direction.told()));
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
        articles.forEach(article -> byId.put(article.id(), article));
        Map<Pair, int[]> meetings = new HashMap<>();
        for (List<Posting> group : groups(List.copyOf(byId.values()))) {
            meetings(group).forEach(met -> meetings.computeIfAbsent(met.pair(), p -> new int[2])[met.framed() ? 1 : 0]++);
        }
        Map<String, Shingles> shingles = new HashMap<>();
        Function<Article, Shingles> of = article -> shingles.computeIfAbsent(article.id(), id -> Shingles.of(article));
        List<Copy> copies = new ArrayList<>();
        meetings.forEach((pair, counts) -> {
            if (counts[0] + counts[1] >= MEETINGS) {
                Article first = byId.get(pair.first());
                Article second = byId.get(pair.second());
                verify(first, of.apply(first), second, of.apply(second), counts[0] < MEETINGS).ifPresent(copies::add);
            }
        });
        copies.sort(ORDER);
        return copies;
    }

    /** The postings of each key that several articles have; as plain numbers until then, since most keys have one. */
    private static List<List<Posting>> groups(List<Article> articles) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(articles.size());
        long[] numbered = IntStream.range(0, articles.size()).boxed()
                .flatMapToLong(i -> Arrays.stream(Shingles.of(articles.get(i)).keys()).map(key -> key << bits | i))
                .sorted().toArray();
        List<List<Posting>> groups = new ArrayList<>();
        for (int from = 0; from < numbered.length;) {
            long key = numbered[from] >>> bits;
            int to = from + 1;
            while (to < numbered.length && numbered[to] >>> bits == key) {
                to++;
            }
            if (to - from > 1) {
                groups.add(Arrays.stream(numbered, from, to).mapToObj(n -> articles.get((int) (n & (1L << bits) - 1)))
                        .map(article -> new Posting(key, article.id(), article.outlet(), article.published())).toList());
            }
            from = to;
        }
        return groups;
    }
}
