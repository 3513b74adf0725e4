package slantwise.topic;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The same happening, told by one or more outlets within days.
 *
 * @param id stable: it stays while most of the event's articles stay
 * @param label its most distinctive terms
 * @param headline the title of its most central article
 * @param topic the id of the topic that it belongs to, or empty
 * @param first first day seen, {@code yyyy-mm-dd}, or empty
 * @param last last day seen, or empty
 * @param articles the ids of its articles, ordered
 */
public record Event(String id, String label, String headline, String topic, String first, String last,
        List<String> articles) implements Serializable {
    public Event {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        articles = List.copyOf(articles);
    }
}
