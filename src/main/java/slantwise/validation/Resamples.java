package slantwise.validation;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Percentile bootstrap of a figure over items (Efron and Tibshirani 1993, An Introduction to the Bootstrap). */
final class Resamples {
    private static final int DRAWS = 1_000;

    private Resamples() {
    }

    /**
     * @param figure of a sample, given as how often each item is drawn
     * @return the figure of the items as they are, with its 95 % interval
     */
    static Metric metric(int items, long seed, ToDoubleFunction<int[]> figure) {
        int[] once = new int[items];
        Arrays.fill(once, 1);
        double value = figure.applyAsDouble(once);
        SplittableRandom random = new SplittableRandom(seed);
        double[] draws = new double[items == 0 ? 0 : DRAWS];
        for (int d = 0; d < draws.length; d++) {
            int[] times = new int[items];
            for (int i = 0; i < items; i++) {
                times[random.nextInt(items)]++;
            }
            draws[d] = figure.applyAsDouble(times);
        }
        Arrays.sort(draws);
        return draws.length == 0 ? new Metric(value, value, value)
                : new Metric(value, draws[(int) (0.025 * DRAWS)], draws[(int) (0.975 * DRAWS) - 1]);
    }
}
