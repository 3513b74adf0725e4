package slantwise.topic;

import java.io.Serializable;
import java.util.Objects;

/**
 * Two documents that are alike.
 *
 * @param likeness above 0 to 1
 */
public record Edge(Pair pair, double likeness) implements Serializable {
    public Edge {
        Objects.requireNonNull(pair, "pair");
        if (!(likeness > 0 && likeness <= 1)) {
            throw new IllegalArgumentException("likeness " + likeness + " of " + pair);
        }
    }
}
