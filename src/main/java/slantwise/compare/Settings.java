package slantwise.compare;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a user can set about the statistics; printed in every report.
 *
 * @param reference the outlet that the others are contrasted with; empty for all pairs
 * @param minArticles below so many units a cell says "too few"
 * @param seed of every random draw
 * @param resamples bootstrap draws
 * @param permutations permutation draws at most; fewer where all can be enumerated
 * @param keepCopies whether near-copies stay units of their own
 * @param match what articles of one topic or event must be alike in to be compared, each once, in order
 * @param shrink whether values on topics are shown drawn toward their middle beside the plain means
 */
public record Settings(String reference, int minArticles, long seed, int resamples, int permutations,
        boolean keepCopies, List<Likeness> match, boolean shrink) implements Serializable {
    /** Draws enough for a 95 % interval and a q of 0.05 over a few hundred tests. */
    public static final Settings DEFAULT = new Settings("", 5, 20240607, 2000, 9999, false);

    public Settings {
        Objects.requireNonNull(reference, "reference");
        if (minArticles < 2) {
            throw new IllegalArgumentException("minArticles is " + minArticles + ", expected 2 or more");
        }
        if (resamples < 100 || permutations < 99) {
            throw new IllegalArgumentException("resamples " + resamples + " or permutations " + permutations + " too few");
        }
        match = match.stream().distinct().sorted().toList();
    }

    /** Matched by topic and event alone, nothing shrunk. */
    public Settings(String reference, int minArticles, long seed, int resamples, int permutations, boolean keepCopies) {
        this(reference, minArticles, seed, resamples, permutations, keepCopies, List.of(), false);
    }

    public Settings withReference(String outlet) {
        return new Settings(outlet, minArticles, seed, resamples, permutations, keepCopies, match, shrink);
    }
}
