package slantwise.topic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import slantwise.corpus.Article;

/**
 * The word shingles of an article's body: every run of {@value #WORDS} words, hashed to 64 bits, after case,
 * punctuation and hyphens are set aside. The title is not part of it: a copy often changes only the headline.
 * (A. Z. Broder, "On the resemblance and containment of documents", 1997.)
 */
public final class Shingles {
    /** Words in a shingle. */
    public static final int WORDS = 5;
    private static final int KEY_WORDS = 7;
    private static final int WINDOW = 8;
    private static final int MOST_WORDS = 100_000;

    private final long[] words;
    private final long[] sorted;

    private Shingles(long[] words) {
        this.words = words;
        this.sorted = Arrays.stream(runs(words, WORDS)).sorted().distinct().toArray();
    }

    /** Of the first 100,000 words of the body. */
    public static Shingles of(Article article) {
        List<String> words = Words.lower(article.body());
        return new Shingles(words.stream().limit(MOST_WORDS).mapToLong(Shingles::hash).toArray());
    }

    /** How many different shingles. */
    public int size() {
        return sorted.length;
    }

    /** How many different shingles stand in both. */
    public int shared(Shingles other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int order = Long.compare(sorted[i], other.sorted[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** The positions of the words that stand in the other within a shared shingle, among {@link #words()}. */
    public BitSet reused(Shingles other) {
        long[] runs = runs(words, WORDS);
        BitSet reused = new BitSet(words.length);
        for (int i = 0; i < runs.length; i++) {
            if (Arrays.binarySearch(other.sorted, runs[i]) >= 0) {
                reused.set(i, i + WORDS);
            }
        }
        return reused;
    }

    /** How many words the body has. */
    public int words() {
        return words.length;
    }

    /**
     * Keys under which copies meet, different and ascending: of every {@value #WINDOW} neighbouring runs of
     * {@value #KEY_WORDS} words the one with the least hash, so that any 14 words in a row that two texts share give
     * them a key in common (winnowing: S. Schleimer, D. S. Wilkerson and A. Aiken, "Winnowing: local algorithms for
     * document fingerprinting", 2003). On this task it beats MinHash with banding, which estimates the resemblance
     * of whole texts and so misses a short text within a long one.
     */
    public long[] keys() {
        long[] runs = runs(words, KEY_WORDS);
        if (runs.length == 0) {
            return new long[0];
        }
        long[] keys = new long[runs.length];
        int count = 0;
        int least = -1;
        for (int end = Math.min(WINDOW, runs.length) - 1; end < runs.length; end++) {
            int start = Math.max(0, end - WINDOW + 1);
            int before = least;
            if (least < start) {
                least = start;
                for (int i = start; i <= end; i++) {
                    least = runs[i] <= runs[least] ? i : least;
                }
            } else if (runs[end] <= runs[least]) {
                least = end;
            }
            if (least != before) {
                keys[count++] = runs[least];
            }
        }
        return Arrays.stream(keys, 0, count).sorted().distinct().toArray();
    }

    private static long[] runs(long[] words, int length) {
        long[] runs = new long[Math.max(0, words.length - length + 1)];
        for (int i = 0; i < runs.length; i++) {
            long run = length;
            for (int j = i; j < i + length; j++) {
                run = mix(run * 31 + words[j]);
            }
            runs[i] = run;
        }
        return runs;
    }

    static long hash(String word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * 0x100000001B3L + word.charAt(i) + 1;
        }
        return mix(hash);
    }

    /** David Stafford's thirteenth variant of the MurmurHash3 finaliser: one to one on 64 bits. */
    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
