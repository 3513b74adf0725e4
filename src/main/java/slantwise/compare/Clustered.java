package slantwise.compare;

import java.util.Arrays;
import slantwise.statistics.Permutation;

/**
 * Units summed by cluster within stratum and side, in an order that does not depend on what outlets are called: what
 * the permutation moves.
 *
 * @param first whether the cluster is the outlet's, not the reference's
 * @param strata the stratum of each
 * @param partners where the other outlet's articles of the same event in the same stratum are, or {@link Permutation#ALONE}
 */
record Clustered(double[] sums, double[] counts, boolean[] first, int[] strata, int[] partners) {
    private static final int BITS = 22;

    /**
     * @param clusters the cluster of each unit, 0 to {@code most - 1}
     * @param sides 0 the outlet, 1 the reference
     */
    static Clustered of(double[] values, int[] strata, int[] clusters, int most, int[] sides) {
        if (values.length >= 1 << BITS) {
            throw new IllegalArgumentException(values.length + " units of two outlets, at most " + (1 << BITS));
        }
        long[] order = new long[values.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (((long) strata[i] * most + clusters[i]) * 2 + sides[i]) << BITS | i;
        }
        Arrays.sort(order);
        int groups = 0;
        for (int i = 0; i < order.length; i++) {
            groups += begins(order, i) ? 1 : 0;
        }
        Clustered clustered = new Clustered(new double[groups], new double[groups], new boolean[groups],
                new int[groups], new int[groups]);
        int group = -1;
        for (int i = 0; i < order.length; i++) {
            int unit = (int) (order[i] & (1 << BITS) - 1);
            if (begins(order, i)) {
                group++;
                clustered.first[group] = sides[unit] == 0;
                clustered.strata[group] = strata[unit];
                boolean shared = i > 0 && order[i] >> BITS + 1 == order[i - 1] >> BITS + 1;
                clustered.partners[group] = shared ? group - 1 : Permutation.ALONE;
                if (shared) {
                    clustered.partners[group - 1] = group;
                }
            }
            clustered.sums[group] += values[unit];
            clustered.counts[group]++;
        }
        return clustered;
    }

    private static boolean begins(long[] order, int i) {
        return i == 0 || order[i] >> BITS != order[i - 1] >> BITS;
    }
}
