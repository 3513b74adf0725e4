package slantwise.compare;

import java.util.Objects;

/**
 * How much of each category one unit holds: of frames, or of words.
 *
 * @param stratum the topic within which outlets are compared, or empty
 * @param cluster the event, or the unit where it is not known
 * @param categories numbers of categories, 0 and up
 * @param amounts how much of each, at least 0
 */
record Profile(String outlet, String stratum, String cluster, int[] categories, double[] amounts) {
    Profile {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(stratum, "stratum");
        Objects.requireNonNull(cluster, "cluster");
    }
}
