package slantwise.topic;

import java.io.Serializable;
import java.util.Objects;

/**
 * Text of one article that stands in another.
 *
 * @param article the later or credited one: the copy
 * @param origin the article whose words it repeats
 * @param containment share of the copy's word shingles that stand in the origin, 0 to 1
 * @param direction how the order was told: time, credit or unknown
 */
public record Copy(String article, String origin, double containment, String direction) implements Serializable {
    public Copy {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(direction, "direction");
        if (!(containment > 0 && containment <= 1)) {
            throw new IllegalArgumentException("containment " + containment + " of " + article + " in " + origin);
        }
    }

    /** Whether something tells which came first; otherwise the shorter stands as the copy, and both may have a third source. */
    public boolean ordered() {
        return !direction.equals(Direction.UNKNOWN);
    }
}
