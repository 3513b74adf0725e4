package slantwise.text;

/**
 * A stretch of text.
 *
 * @param from offset, inclusive
 * @param to offset, exclusive; equal to {@code from} where the stretch is empty
 */
public record Span(int from, int to) {
    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("span from " + from + " to " + to);
        }
    }

    public int length() {
        return to - from;
    }

    public boolean isEmpty() {
        return from == to;
    }

    public boolean contains(int offset) {
        return from <= offset && offset < to;
    }

    /** How many characters the two share. */
    public int overlap(Span other) {
        return Math.max(0, Math.min(to, other.to) - Math.max(from, other.from));
    }

    public String of(CharSequence text) {
        return text.subSequence(from, to).toString();
    }
}
