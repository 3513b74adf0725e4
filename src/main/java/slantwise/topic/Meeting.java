package slantwise.topic;

import java.io.Serializable;
import java.util.Objects;

/**
 * Two articles under one key.
 *
 * @param framed whether the passage stands in so many articles of one outlet that it is the frame of its pages
 */
public record Meeting(String first, String second, boolean framed) implements Serializable {
    public Meeting {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }

    /** The two articles. */
    public Pair pair() {
        return new Pair(first, second);
    }
}
