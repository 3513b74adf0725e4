package slantwise.job;

/**
 * An article's place in the comparison: one for each of its topics.
 *
 * @param unit the id of the article, or of the origin that it repeats
 * @param topic the topic's id, or empty
 * @param event the event's id, or empty
 * @param likeness the article's class where matched articles must be alike, else empty
 */
public record Placement(String article, String group, String unit, String topic, String event, String likeness) {
    /** Of no class. */
    public Placement(String article, String group, String unit, String topic, String event) {
        this(article, group, unit, topic, event, "");
    }
}
