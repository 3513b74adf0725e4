package slantwise.job;

/**
 * An article's place in the comparison: one for each of its topics.
 *
 * @param unit the id of the article, or of the origin that it repeats
 * @param topic the topic's id, or empty
 * @param event the event's id, or empty
 */
public record Placement(String article, String group, String unit, String topic, String event) {
}
