package slantwise.statistics;

import java.util.Arrays;

/**
 * q-values of a family of tests (Benjamini and Hochberg, Controlling the false discovery rate, 1995). They hold for
 * independent tests and for positively dependent ones (Benjamini and Yekutieli 2001). Contrasts that share an outlet or
 * its articles are dependent in other ways too; that q hold all the same is measured (see {@code docs/calibration.md}).
 */
public final class FalseDiscovery {
    private FalseDiscovery() {
    }

    /** The q of each p, in the order given; NaN stays NaN and is no member of the family. */
    public static double[] q(double[] p) {
        return q(p, 0);
    }

    /** As {@link #q(double[])}, for a family that has so many more tests with a p of 1. */
    public static double[] q(double[] p, int more) {
        double[] sorted = Arrays.stream(p).filter(x -> !Double.isNaN(x)).sorted().toArray();
        double[] least = new double[sorted.length];
        double running = 1;
        for (int i = sorted.length - 1; i >= 0; i--) {
            running = Math.min(running, sorted[i] * (sorted.length + more) / (i + 1));
            least[i] = running;
        }
        double[] q = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            q[i] = Double.isNaN(p[i]) ? Double.NaN : least[last(sorted, p[i])];
        }
        return q;
    }

    /** The last place of a value that is in the array; equal p have equal q. */
    private static int last(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sorted[middle] <= value) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
