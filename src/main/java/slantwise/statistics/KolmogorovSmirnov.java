package slantwise.statistics;

import java.util.Arrays;

/**
 * Whether values are uniform over 0 to 1.
 *
 * @param d greatest distance between the values' distribution and the uniform one; one-sided, its greatest excess
 * @param p its p, by the limiting distribution with Stephens's correction for small samples (EDF statistics for
 *     goodness of fit, 1974)
 */
public record KolmogorovSmirnov(double d, double p) {
    public static KolmogorovSmirnov uniform(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double d = 0;
        for (int i = 0; i < n; i++) {
            d = Math.max(d, Math.max((i + 1.0) / n - sorted[i], sorted[i] - (double) i / n));
        }
        double x = d * (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n));
        if (x < 0.2) {
            return new KolmogorovSmirnov(d, 1);
        }
        double p = 0;
        for (int k = 1; k <= 100; k++) {
            p += (k % 2 == 1 ? 2 : -2) * Math.exp(-2.0 * k * k * x * x);
        }
        return new KolmogorovSmirnov(d, Math.min(1, Math.max(0, p)));
    }

    /**
     * Whether values tend to be smaller than uniform ones, one-sided (Smirnov's limit, with the same correction).
     * p-values of few arrangements take few values and cannot be uniform, but must not be too small.
     */
    public static KolmogorovSmirnov smaller(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double d = 0;
        for (int i = 0; i < n; i++) {
            d = Math.max(d, (i + 1.0) / n - sorted[i]);
        }
        double x = d * (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n));
        return new KolmogorovSmirnov(d, Math.exp(-2 * x * x));
    }
}
