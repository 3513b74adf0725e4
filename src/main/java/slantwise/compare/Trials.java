package slantwise.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import slantwise.statistics.Draws;

/** Runs the comparison on simulated articles, where the truth is known, for a {@link Calibration}. */
public final class Trials {
    private static final String FIRST = Halves.FIRST;
    private static final String SECOND = Halves.SECOND;
    private static final int TOPICS = 4;

    private final Settings settings;
    private final Comparer comparer;

    public Trials(Settings settings) {
        Objects.requireNonNull(settings, "settings");
        this.settings = new Settings(SECOND, settings.minArticles(), settings.seed(), settings.resamples(),
                settings.permutations(), settings.keepCopies());
        comparer = new Comparer(this.settings);
    }

    /** Intervals and power of simulated data, and the topic confound: {@code samples} of each. */
    public Calibration simulated(int samples) {
        List<Calibration.Intervals> coverage = new ArrayList<>();
        for (Simulation.Data data : Simulation.Data.values()) {
            for (int n : new int[] {8, 20, 100}) {
                coverage.addAll(coverage(data, n, samples));
            }
        }
        for (int n : new int[] {8, 20, 100}) {
            coverage.addAll(matched(n, samples));
        }
        List<Calibration.Power> power = new ArrayList<>();
        for (int n : new int[] {20, 50, 100}) {
            for (double shift : new double[] {0, 0.5, 1, 2}) {
                power.add(power(n, shift, samples));
            }
        }
        return new Calibration(List.of(), List.of(), List.of(), coverage, power, confound(60, samples));
    }

    List<Calibration.Intervals> coverage(Simulation.Data data, int n, int samples) {
        Draws draws = Draws.of(settings.seed(), "coverage", data.words, Integer.toString(n));
        double truth = data.truth();
        int[] means = new int[3];
        int[] differences = new int[3];
        for (int s = 0; s < samples; s++) {
            List<Sampled> rows = Simulation.articles(draws, data, FIRST, n, 0, false);
            rows.addAll(Simulation.articles(draws, data, SECOND, n, 0, false));
            Comparer fresh = new Comparer(new Settings(SECOND, settings.minArticles(), draws.next(), settings.resamples(), 99, false));
            Compared compared = fresh.compare(rows);
            Estimate estimate = compared.estimates().get(0);
            Contrast contrast = compared.contrasts().get(0);
            count(estimate.low(), truth, estimate.high(), Double.NaN, means);
            count(contrast.low(), 0, contrast.high(), contrast.p(), differences);
        }
        return List.of(intervals(data, "a mean", n, means), intervals(data, "a raw difference", n, differences));
    }

    /** Intervals, those that hold the truth, and those with a small p; what has no interval counts in none. */
    private static void count(double low, double truth, double high, double p, int[] counts) {
        counts[0] += Double.isNaN(low) ? 0 : 1;
        counts[1] += low <= truth && truth <= high ? 1 : 0;
        counts[2] += !Double.isNaN(low) && p <= 0.05 ? 1 : 0;
    }

    private static Calibration.Intervals intervals(Simulation.Data data, String of, int n, int[] counts) {
        return new Calibration.Intervals(data.words, of, n, counts[0], (double) counts[1] / counts[0],
                of.equals("a mean") ? Double.NaN : (double) counts[2] / counts[0]);
    }

    /**
     * Two outlets that tell the same events of four topics, each event in its own way but alike on average. Samples
     * that share too little for an interval are left out.
     */
    List<Calibration.Intervals> matched(int n, int samples) {
        Draws draws = Draws.of(settings.seed(), "matched", Integer.toString(n));
        Map<Contrast.Design, int[]> held = new EnumMap<>(Contrast.Design.class);
        for (int s = 0; s < samples; s++) {
            Comparer fresh = new Comparer(new Settings(SECOND, settings.minArticles(), draws.next(), settings.resamples(), 99, false));
            for (Contrast contrast : fresh.compare(Simulation.shared(draws, FIRST, SECOND, n, TOPICS)).contrasts()) {
                count(contrast.low(), 0, contrast.high(), contrast.p(), held.computeIfAbsent(contrast.design(), k -> new int[3]));
            }
        }
        held.remove(Contrast.Design.RAW);
        List<Calibration.Intervals> result = new ArrayList<>();
        held.forEach((design, counts) -> result.add(intervals(Simulation.Data.SCORES, "a difference by " + design.word(), n, counts)));
        return result;
    }

    Calibration.Power power(int n, double shift, int samples) {
        Draws draws = Draws.of(settings.seed(), "power", Integer.toString(n), Double.toString(shift));
        int found = 0;
        for (int s = 0; s < samples; s++) {
            List<Sampled> rows = Simulation.articles(draws, Simulation.Data.SCORES, FIRST, n, shift * Simulation.spread(), false);
            rows.addAll(Simulation.articles(draws, Simulation.Data.SCORES, SECOND, n, 0, false));
            found += below(comparer.compare(rows), Contrast.Design.RAW);
        }
        return new Calibration.Power(Simulation.Data.SCORES.words, n, shift, samples, (double) found / samples);
    }

    /** Topics differ by one standard deviation each; one outlet has most articles on the first, the other on the last. */
    List<Calibration.Confound> confound(int n, int samples) {
        Draws draws = Draws.of(settings.seed(), "confound", Integer.toString(n));
        Contrast.Design[] designs = {Contrast.Design.RAW, Contrast.Design.TOPIC};
        double[] differences = new double[designs.length];
        int[] found = new int[designs.length];
        for (int s = 0; s < samples; s++) {
            List<Sampled> rows = new ArrayList<>();
            for (int i = 0; i < 2 * n; i++) {
                boolean first = i < n;
                int topic = Math.min(draws.below(TOPICS), draws.below(TOPICS));
                topic = first ? topic : TOPICS - 1 - topic;
                rows.add(Simulation.row(first ? FIRST : SECOND, "article " + i, "article " + i, "topic " + topic, "", topic + draws.normal()));
            }
            Compared compared = comparer.compare(rows);
            for (int d = 0; d < designs.length; d++) {
                Contrast.Design design = designs[d];
                differences[d] += compared.contrasts().stream().filter(c -> c.design() == design).findFirst().orElseThrow().difference();
                found[d] += below(compared, design);
            }
        }
        List<Calibration.Confound> result = new ArrayList<>();
        for (int d = 0; d < designs.length; d++) {
            result.add(new Calibration.Confound(designs[d], n, samples, differences[d] / samples, (double) found[d] / samples));
        }
        return result;
    }

    private static int below(Compared compared, Contrast.Design design) {
        return compared.contrasts().stream().anyMatch(c -> c.design() == design && c.p() <= 0.05) ? 1 : 0;
    }
}
