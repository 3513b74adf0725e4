package slantwise.topic;

import java.io.Serializable;
import java.util.Objects;

/**
 * An article's place in a topic or an event. Apart from an observation, since what an article says does not
 * depend on what it is compared with.
 *
 * @param weight how much of the article is about it, above 0 to 1
 */
public record Membership(String article, String topic, double weight) implements Serializable {
    public Membership {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(topic, "topic");
        if (!(weight > 0 && weight <= 1)) {
            throw new IllegalArgumentException("weight " + weight + " of " + article + " in " + topic);
        }
    }
}
