package slantwise.compare;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The words of one article in the outlet's own voice. An article in two topics gives two.
 *
 * @param unit the sampling unit: the article's id, or the origin's where near-copies are collapsed
 * @param topic the topic's id, or empty
 * @param event the event's id, or empty
 * @param tokens words and punctuation in their order; {@link #BREAK} between sentences and where another voice was
 *     cut out. They are kept in lower case, with straight apostrophes and without the possessive 's, which are
 *     matters of house style
 */
public record Worded(String outlet, String unit, String topic, String event, List<String> tokens) {
    public static final String BREAK = "";

    public Worded {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(event, "event");
        tokens = tokens.stream().map(Worded::plain).toList();
    }

    private static String plain(String token) {
        String word = token.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return word.length() > 2 && word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }
}
