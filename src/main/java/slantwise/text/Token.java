package slantwise.text;

/**
 * A word, number or punctuation mark.
 *
 * @param from offset of its first character, inclusive
 * @param to offset past its last character
 */
public record Token(String text, int from, int to) {
}
