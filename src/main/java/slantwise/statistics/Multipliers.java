package slantwise.statistics;

import java.util.HashMap;
import java.util.Map;

/**
 * The random weights of clusters in every resample: exponential, less their mean of 1, as in the Bayesian
 * bootstrap (Rubin, The Bayesian bootstrap, 1981). A cluster's weights depend on the seed and its name alone:
 * every statistic that a cluster enters sees it weighted alike, which carries the covariance of outlets that
 * cover the same event. Not for use by two threads at once.
 */
final class Multipliers {
    private static final int BITS = 12;
    private static final int MOST_KEPT = 2048;
    private static final float[] QUANTILES = quantiles();

    private final int resamples;
    private final Map<Long, float[]> kept = new HashMap<>();

    Multipliers(int resamples) {
        this.resamples = resamples;
    }

    /** Weights less 1, one a resample; mean 0 and variance 1. Valid until the next call. */
    float[] of(long seed) {
        float[] row = kept.get(seed);
        if (row == null) {
            row = draw(seed);
            if (kept.size() < MOST_KEPT) {
                kept.put(seed, row);
            }
        }
        return row;
    }

    private float[] draw(long seed) {
        Draws draws = new Draws(seed);
        float[] row = new float[resamples];
        int at = 0;
        while (at < resamples) {
            long bits = draws.next();
            for (int i = 0; i < 64 / BITS && at < resamples; i++) {
                row[at++] = QUANTILES[(int) (bits >>> (64 - BITS))];
                bits <<= BITS;
            }
        }
        return row;
    }

    /** Mid-quantiles of the exponential distribution, put to mean 0 and variance 1. */
    private static float[] quantiles() {
        int n = 1 << BITS;
        double[] values = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            values[i] = -Math.log(1 - (i + 0.5) / n);
            sum += values[i];
        }
        double squares = 0;
        for (int i = 0; i < n; i++) {
            values[i] -= sum / n;
            squares += values[i] * values[i];
        }
        float[] scaled = new float[n];
        for (int i = 0; i < n; i++) {
            scaled[i] = (float) (values[i] / Math.sqrt(squares / n));
        }
        return scaled;
    }
}
