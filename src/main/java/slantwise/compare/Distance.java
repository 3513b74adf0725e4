package slantwise.compare;

import java.util.Objects;

/**
 * How far apart two outlets are on shared topics or events: Jensen-Shannon divergence, corrected for finite samples.
 *
 * @param of what is compared: frames or wording
 * @param units sampling units of both
 * @param raw plug-in divergence in bits, 0 to 1
 * @param expected mean divergence when the outlets' labels are permuted: what the sample's size alone makes
 * @param corrected {@code raw} less {@code expected}, at least 0
 * @param p permutation p, one-sided
 * @param q Benjamini-Hochberg q over all pairs of this kind
 */
public record Distance(String of, String outlet, String other, int units, double raw, double expected,
        double corrected, double p, double q) {
    public Distance {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(other, "other");
    }
}
