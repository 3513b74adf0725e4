package slantwise.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import slantwise.statistics.Bootstrap;
import slantwise.statistics.Draws;
import slantwise.statistics.Interval;

/**
 * Tries intervals on real articles: all articles of an outlet are taken for the population, whose mean is therefore
 * known, and samples of it are drawn with replacement, events whole. Simulated values are smooth; real ones have many
 * zeros, few and equal values and long tails, and that is where intervals of few articles fail.
 */
public final class Resampled {
    /** A population of fewer articles tells too little of the tails. */
    private static final int LEAST_ARTICLES = 40;
    private static final int[] SIZES = {5, 8, 20, 100};

    private final Settings settings;

    public Resampled(Settings settings) {
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    /** Coverage of means, by measure and of all ("") for each size. */
    public List<Calibration.Resample> coverage(Collection<Sampled> rows, String outlet, int samples) {
        List<Calibration.Resample> result = new ArrayList<>();
        Collection<List<Sampled>> cells = Cell.split(rows.stream().filter(r -> r.outlet().equals(outlet)).toList());
        for (int n : SIZES) {
            TreeMap<String, Held> held = new TreeMap<>();
            for (List<Sampled> rowsOfCell : cells) {
                Cell cell = new Cell(rowsOfCell, settings.seed());
                if (cell.units(0) >= LEAST_ARTICLES) {
                    int[] counts = draw(cell, n, samples);
                    held.computeIfAbsent("", k -> new Held()).add(counts, samples);
                    held.computeIfAbsent(cell.head.measure(), k -> new Held()).add(counts, samples);
                }
            }
            held.forEach((measure, found) -> result.add(found.row(outlet, measure, n, samples)));
        }
        return result;
    }

    /** How many of the samples have an interval, and how many of those hold the mean. */
    private int[] draw(Cell cell, int n, int samples) {
        TreeMap<Integer, List<Double>> byCluster = new TreeMap<>();
        double sum = 0;
        for (int i = 0; i < cell.units(0); i++) {
            byCluster.computeIfAbsent(cell.clusters[i], k -> new ArrayList<>()).add(cell.values[i]);
            sum += cell.values[i];
        }
        double truth = sum / cell.units(0);
        List<List<Double>> population = List.copyOf(byCluster.values());
        Draws draws = Draws.of(settings.seed(), "resampled", cell.head.measure(), cell.head.key(), Integer.toString(n));
        int known = 0;
        int held = 0;
        for (int s = 0; s < samples; s++) {
            double[] values = new double[n];
            int[] clusters = new int[n];
            long[] seeds = new long[n];
            int drawn = 0;
            for (int units = 0; units < n; drawn++) {
                seeds[drawn] = draws.next();
                for (double value : population.get(draws.below(population.size()))) {
                    if (units < n) {
                        values[units] = value;
                        clusters[units++] = drawn;
                    }
                }
            }
            // A bootstrap keeps its weights, and these seeds never come again.
            Interval interval = new Bootstrap(settings.resamples()).interval(values, new int[n], new double[] {1}, clusters, seeds);
            known += interval.low() <= interval.high() ? 1 : 0;
            held += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
        }
        return new int[] {known, held};
    }

    private static final class Held {
        private int cells;
        private int known;
        private int held;
        private double lowest = 1;

        /** A cell that has hardly ever an interval says nothing of how often they hold. */
        void add(int[] counts, int samples) {
            cells++;
            known += counts[0];
            held += counts[1];
            if (counts[0] >= samples / 10) {
                lowest = Math.min(lowest, (double) counts[1] / counts[0]);
            }
        }

        Calibration.Resample row(String outlet, String measure, int n, int samples) {
            return new Calibration.Resample(outlet, measure, n, cells, cells * samples, (double) known / (cells * samples),
                    (double) held / known, lowest);
        }
    }
}
