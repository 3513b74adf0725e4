package slantwise.compare;

import java.util.Objects;

/**
 * How much of an outlet's collected articles a topic or event takes.
 *
 * @param topic a topic's or an event's id
 * @param articles the outlet's articles in it; 0 reads "not observed in {@code collected} collected articles"
 * @param collected the outlet's collected articles (for an event with days: in those days)
 * @param words words of the outlet's articles in it
 * @param collectedWords words of the outlet's collected articles
 * @param first the first day that the outlet carried it, or empty
 */
public record Coverage(String outlet, String topic, int articles, int collected, long words, long collectedWords,
        String first) {
    public Coverage {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(first, "first");
        if (articles < 0 || articles > collected) {
            throw new IllegalArgumentException(articles + " of " + collected + " articles of " + outlet + " on " + topic);
        }
    }
}
