package slantwise.topic;

import java.io.Serializable;
import java.util.Objects;

/**
 * A sentence that a copy changed.
 *
 * @param original the sentence in the origin; empty where the copy added it
 * @param copy the sentence in the copy; empty where the copy left it out
 */
public record Edit(String original, String copy) implements Serializable {
    public Edit {
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(copy, "copy");
    }
}
