package slantwise.compare;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import slantwise.text.Voice;

/**
 * An outlet against a reference: outlet minus reference, in the measure's unit.
 *
 * @param n the outlet's units that the design uses
 * @param nReference the reference's units that the design uses
 * @param dropped units of both that the design cannot use (raw drops none)
 * @param unlike units among the dropped that the matter alone would have matched, but that found nothing of like
 *     genre or length on the other side; 0 where no likeness was asked for
 * @param low lower end of the 95 % bootstrap interval; NaN where there are too few or too alike
 * @param effect the difference over the standard deviation of the used units within each outlet, pooled (Hedges' g); the
 *     same scale in all designs, so not over the lesser spread within topics; NaN where it is 0
 * @param p permutation p, two-sided; NaN where there are too few
 * @param q Benjamini-Hochberg q within {@code family}; NaN where p is
 * @param smallestP the smallest p that this sample could reach
 * @param family the family of tests that q is over, in words
 * @param topics ids of the topics (or events) matched on, ordered; empty for raw
 * @param tooFew whether either side is below the minimum: then no p is given
 */
public record Contrast(String measure, String key, Voice voice, String outlet, String reference, Design design,
        int n, int nReference, int dropped, int unlike, double difference, double low, double high, double effect, double p,
        double q, double smallestP, String family, List<String> topics, boolean tooFew) {
    /** What the difference holds equal. */
    public enum Design {
        /** Nothing: all units of both. */
        RAW,
        /** The topic: differences within each topic that both cover, averaged; articles of a class apart where asked. */
        TOPIC,
        /** The event: differences within each event that both cover, averaged. */
        EVENT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Contrast {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(design, "design");
        Objects.requireNonNull(family, "family");
        topics = List.copyOf(topics);
        if (outlet.equals(reference)) {
            throw new IllegalArgumentException("outlet '" + outlet + "' is its own reference");
        }
    }

    /** The same under other ids of its topics or events. */
    public Contrast matchedOn(List<String> topics) {
        return new Contrast(measure, key, voice, outlet, reference, design, n, nReference, dropped, unlike, difference, low,
                high, effect, p, q, smallestP, family, topics, tooFew);
    }

    public Contrast withQ(double q, String family) {
        return new Contrast(measure, key, voice, outlet, reference, design, n, nReference, dropped, unlike, difference, low,
                high, effect, p, q, smallestP, family, topics, tooFew);
    }

    /** Whether there are units enough on both sides, but both are too alike for an interval; p needs none. */
    public boolean noSpread() {
        return !tooFew && Double.isNaN(low);
    }
}
