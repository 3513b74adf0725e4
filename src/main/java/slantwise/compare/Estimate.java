package slantwise.compare;

import java.util.Objects;
import slantwise.text.Voice;

/**
 * An outlet's value of a measure on a topic.
 *
 * @param topic the topic's id; empty for all of the outlet's articles on shared topics together
 * @param n sampling units
 * @param mean mean over units, in the measure's unit; NaN where {@code n} is 0
 * @param low lower end of the 95 % bootstrap interval; NaN where there are too few or too alike
 * @param tooFew whether {@code n} is below the minimum, and the mean not to be quoted
 * @param shrunk the mean drawn toward those of like cells, where that was asked for
 */
public record Estimate(String measure, String key, Voice voice, String outlet, String topic, int n, double mean,
        double low, double high, boolean tooFew, Shrunk shrunk) {
    public Estimate {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(topic, "topic");
        if (n < 0) {
            throw new IllegalArgumentException("n is " + n);
        }
        Objects.requireNonNull(shrunk, "shrunk");
    }

    /** As it was measured, not shrunk. */
    public Estimate(String measure, String key, Voice voice, String outlet, String topic, int n, double mean, double low,
            double high, boolean tooFew) {
        this(measure, key, voice, outlet, topic, n, mean, low, high, tooFew, Shrunk.NONE);
    }

    /** The same under another id of its topic. */
    public Estimate on(String topic) {
        return new Estimate(measure, key, voice, outlet, topic, n, mean, low, high, tooFew, shrunk);
    }

    Estimate with(Shrunk shrunk) {
        return new Estimate(measure, key, voice, outlet, topic, n, mean, low, high, tooFew, shrunk);
    }

    /**
     * Whether there are units enough, but no interval: fewer than three of them, or of their events, differ from the
     * commonest value, and the sample cannot tell its own error.
     */
    public boolean noSpread() {
        return !tooFew && Double.isNaN(low);
    }
}
