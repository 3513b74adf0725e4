package slantwise.topic;

import java.io.Serializable;
import java.util.Objects;

/**
 * A pair of words that an article treats.
 *
 * @param words two stems, or roots of names, in ascending order with a space between
 * @param written as the article first writes it below its title (titles write capitals), with what stands between the
 *     two; empty where that is no phrase
 * @param headed whether it stands in the title
 */
public record Subject(String words, String written, boolean headed) implements Serializable {
    public Subject {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(written, "written");
    }
}
