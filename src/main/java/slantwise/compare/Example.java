package slantwise.compare;

import java.util.List;
import java.util.Objects;
import slantwise.instrument.Evidence;
import slantwise.text.Voice;

/**
 * A sentence behind a number.
 *
 * @param value the article's value, in the measure's unit
 * @param passage the passage's number in its article
 * @param text the sentence
 * @param speaker whose words, or empty in the own voice
 * @param marks the words that made the value, offsets in {@code text}, by position
 */
public record Example(String measure, String key, Voice voice, String outlet, String article, double value,
        int passage, String text, String speaker, List<Evidence> marks) {
    public Example {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(speaker, "speaker");
        marks = List.copyOf(marks);
    }
}
