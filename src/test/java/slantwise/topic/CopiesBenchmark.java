package slantwise.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import slantwise.corpus.Article;

/**
 * Prints how well and how fast copies are found; of the pairs not planted at containment 0.5, 7 are real copies of
 * the corpus itself, 4 the captions of one gallery: {@code java -cp ... slantwise.topic.CopiesBenchmark}. Compares
 * with MinHash and banding (A. Z. Broder 1997) at 32 bands of 4 rows.
 */
public final class CopiesBenchmark {
    private static final int BANDS = 32;
    private static final int ROWS = 4;

    private CopiesBenchmark() {
    }

    public static void main(String[] arguments) {
        List<Article> politics = Corpora.politics();
        quality(politics);
        if (arguments.length > 0) {
            return;
        }
        System.out.println("articles  seconds  ms an article  copies");
        Copies.find(politics.subList(0, 1000));
        for (int size : new int[] {1000, 2000, 4000, 40_000}) {
            List<Article> articles = Planted.synthetic(politics, size, 3);
            long start = System.nanoTime();
            int copies = Copies.find(articles).size();
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(Locale.ROOT, "%8d %8.1f %14.2f %7d%n", size, seconds, 1000 * seconds / size, copies);
        }
    }

    private static void quality(List<Article> politics) {
        Planted planted = Planted.in(politics, 20240607);
        Map<String, Article> byId = planted.articles().stream().collect(Collectors.toMap(Article::id, a -> a));
        Set<Pair> half = planted.copies().stream().filter(p -> containment(p, byId) >= 0.5).collect(Collectors.toSet());
        Set<Pair> some = planted.copies().stream().filter(p -> containment(p, byId) >= 0.2).collect(Collectors.toSet());
        System.out.printf(Locale.ROOT, "%d articles, %d planted copies, %d of them at containment 0.5, %d at 0.2%n",
                planted.articles().size(), planted.copies().size(), half.size(), some.size());
        List<Copy> found = Copies.find(planted.articles());
        score("found at 0.5", found.stream().filter(c -> c.containment() >= 0.5)
                .map(c -> Pair.of(c.article(), c.origin())).collect(Collectors.toSet()), half, planted);
        score("found at 0.2", found.stream()
                .map(c -> Pair.of(c.article(), c.origin())).collect(Collectors.toSet()), some, planted);
        score("winnowing, candidates", candidates(planted.articles()), half, planted);
        score("MinHash, candidates", minHash(planted.articles(), 7), half, planted);
    }

    private static void score(String what, Set<Pair> found, Set<Pair> truth, Planted planted) {
        long hits = truth.stream().filter(found::contains).count();
        Set<Pair> strangers = new HashSet<>(found);
        strangers.removeAll(planted.copies());
        strangers.removeAll(planted.donors());
        System.out.printf(Locale.ROOT, "%-24s recall %.4f  pairs %d, not planted %d%n", what,
                (double) hits / truth.size(), found.size(), strangers.size());
    }

    static double containment(Pair pair, Map<String, Article> byId) {
        Article a = byId.get(pair.first());
        Article b = byId.get(pair.second());
        return Math.max(Copies.containment(a, b), Copies.containment(b, a));
    }

    private static Set<Pair> candidates(List<Article> articles) {
        Map<Long, List<Posting>> groups = new HashMap<>();
        for (Article article : articles) {
            Copies.postings(article).forEach(p -> groups.computeIfAbsent(p.key(), k -> new ArrayList<>(1)).add(p));
        }
        Map<Pair, Integer> meetings = new HashMap<>();
        groups.values().forEach(g -> Copies.meetings(g).forEach(m -> meetings.merge(m.pair(), 1, Integer::sum)));
        meetings.values().removeIf(count -> count < Copies.MEETINGS);
        return meetings.keySet();
    }

    private static Set<Pair> minHash(List<Article> articles, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] factors = random.longs(BANDS * ROWS).map(f -> f | 1).toArray();
        Map<Long, List<Posting>> bands = new HashMap<>();
        for (Article article : articles) {
            List<String> words = Words.lower(article.body());
            long[] least = new long[BANDS * ROWS];
            java.util.Arrays.fill(least, Long.MAX_VALUE);
            for (int i = 0; i + Shingles.WORDS <= words.size(); i++) {
                long shingle = words.subList(i, i + Shingles.WORDS).hashCode() * 0x9E3779B97F4A7C15L;
                shingle ^= words.get(i).hashCode() * 0xBF58476D1CE4E5B9L;
                for (int h = 0; h < least.length; h++) {
                    long value = (shingle ^ factors[h]) * 0x94D049BB133111EBL;
                    least[h] = Math.min(least[h], value ^ (value >>> 29));
                }
            }
            for (int band = 0; band < BANDS; band++) {
                long key = band;
                for (int row = 0; row < ROWS; row++) {
                    key = key * 0x9E3779B97F4A7C15L + least[band * ROWS + row];
                }
                bands.computeIfAbsent(key, k -> new ArrayList<>(1))
                        .add(new Posting(key, article.id(), article.outlet(), article.published()));
            }
        }
        return bands.values().stream().flatMap(g -> Copies.meetings(g).stream()).map(Meeting::pair).collect(Collectors.toSet());
    }
}
