package slantwise.text;

/**
 * A target's name in a text.
 *
 * @param target the target's id
 * @param from offset, inclusive
 * @param to offset, exclusive
 */
public record Mention(String target, int from, int to) {
}
