package slantwise.validation;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Percentile bootstrap over items (Efron and Tibshirani, "An Introduction to the Bootstrap", 1993). */
final class Intervals {
    private static final int DRAWS = 1000;

    private Intervals() {
    }

    /**
     * @param figure of a sample, given as how often each item is drawn
     * @return the figure of the items as they are, with its 95 % interval
     */
    static Metric ofCounts(int items, long seed, ToDoubleFunction<int[]> figure) {
        int[] once = new int[items];
        Arrays.fill(once, 1);
        return of(figure.applyAsDouble(once), items, seed, places -> {
            int[] times = new int[items];
            for (int place : places) {
                times[place]++;
            }
            return figure.applyAsDouble(times);
        });
    }

    /**
     * @param value of the metric on all items as they are
     * @param metric of a resample, given as the places of its items, each 0 to {@code items - 1}
     */
    static Metric of(double value, int items, long seed, ToDoubleFunction<int[]> metric) {
        if (items == 0) {
            return new Metric(value, value, value);
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = new double[DRAWS];
        int[] places = new int[items];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int i = 0; i < items; i++) {
                places[i] = random.nextInt(items);
            }
            values[draw] = metric.applyAsDouble(places);
        }
        double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        if (sorted.length == 0) {
            return new Metric(value, value, value);
        }
        return new Metric(value, sorted[(int) (0.025 * (sorted.length - 1))], sorted[(int) Math.ceil(0.975 * (sorted.length - 1))]);
    }
}
