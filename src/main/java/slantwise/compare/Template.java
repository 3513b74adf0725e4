package slantwise.compare;

import java.util.Objects;

/**
 * A line that an outlet repeats from article to article and others do not have: it is left out of word choice,
 * since it tells of the outlet's page and not of how it tells a story.
 *
 * @param text its words; numbers read 0
 * @param units how many of the outlet's units hold it
 */
public record Template(String outlet, String text, int units) {
    public Template {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(text, "text");
    }
}
