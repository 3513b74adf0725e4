package slantwise.instrument;

/**
 * Words that made a value.
 *
 * @param passage the passage's number in its article
 * @param from offset in the passage's text, inclusive
 * @param to offset in the passage's text, exclusive
 * @param weight what the words added, in the measure's unit before averaging; its sign is the direction
 */
public record Evidence(int passage, int from, int to, double weight) {
    public Evidence {
        if (passage < 0 || from < 0 || to <= from) {
            throw new IllegalArgumentException("evidence in passage " + passage + " from " + from + " to " + to);
        }
        if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException("weight of evidence is " + weight);
        }
    }
}
