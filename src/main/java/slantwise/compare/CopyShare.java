package slantwise.compare;

import java.util.Objects;

/**
 * How much of an outlet is copy, and of whom.
 *
 * @param from the outlet or agency that the text comes from
 * @param articles the outlet's articles that repeat it (at least half of their words)
 * @param collected all of the outlet's articles
 * @param wordsShare share of the outlet's words that stand in the other's articles, 0 to 1
 */
public record CopyShare(String outlet, String from, int articles, int collected, double wordsShare) {
    public CopyShare {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(from, "from");
    }
}
