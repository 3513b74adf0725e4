package slantwise.topic;

import java.io.Serializable;

/**
 * How events and topics are told apart.
 *
 * @param event mean likeness from which articles are one event, above 0 to 1
 * @param topic mean likeness from which events are one topic, above 0 to 1
 * @param eventHalfLife days in which the likeness of two articles halves
 * @param topicHalfLife days in which the likeness of two events halves
 * @param eventArticles articles that an event has at least
 * @param topicArticles articles that a topic has at least
 */
public record EventSettings(double event, double topic, double eventHalfLife, double topicHalfLife,
        int eventArticles, int topicArticles) implements Serializable {
    /** Chosen on the even stories of the development file (event) and by reading a month of war news (topic). */
    public static final EventSettings DEFAULT = new EventSettings(0.13, 0.075, 4, 21, 2, 4);

    public EventSettings {
        if (!(event > 0 && event <= 1 && topic > 0 && topic <= 1)) {
            throw new IllegalArgumentException("thresholds " + event + " and " + topic + ", expected above 0 to 1");
        }
        if (!(eventHalfLife > 0 && topicHalfLife > 0)) {
            throw new IllegalArgumentException("half-lives " + eventHalfLife + " and " + topicHalfLife);
        }
        if (eventArticles < 1 || topicArticles < 1) {
            throw new IllegalArgumentException("least articles " + eventArticles + " and " + topicArticles);
        }
    }
}
