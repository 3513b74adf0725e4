package slantwise.topic;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/** Two different articles, by ids in ascending order. */
public record Pair(String first, String second) implements Serializable, Comparable<Pair> {
    private static final Comparator<Pair> ORDER = Comparator.comparing(Pair::first).thenComparing(Pair::second);

    public Pair {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("pair of " + first + " and " + second);
        }
    }

    /** In either order. */
    static Pair of(String one, String other) {
        return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }
}
