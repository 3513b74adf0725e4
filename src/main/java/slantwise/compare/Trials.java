package slantwise.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import slantwise.statistics.Draws;
import slantwise.statistics.KolmogorovSmirnov;

/** Runs the comparison where the truth is known, for a {@link Calibration}. */
public final class Trials {
    private static final String FIRST = "first half";
    private static final String SECOND = "second half";
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
        return new Calibration(List.of(), coverage, power, confound(60, samples));
    }

    /**
     * Splits one outlet at random into two and contrasts them, raw and by topic. An event's articles stay together,
     * and where events are not known an article's rows.
     *
     * @param rows any measures, keys and voices of the outlet; others' rows are left out. Rows finer than articles
     *     (one a sentence, each a unit of its own, no event) show what comes of units that are not independent
     * @param units what the rows' units are, in a word
     */
    public List<Calibration.Split> split(Collection<Sampled> rows, String outlet, String units, int splits) {
        List<Sampled> own = rows.stream().filter(r -> r.outlet().equals(outlet)).toList();
        String[] blocks = new TreeSet<>(own.stream().map(Trials::block).toList()).toArray(String[]::new);
        Collection<List<Sampled>> cells = Cell.split(own);
        Map<Contrast.Design, Tally> tallies = new EnumMap<>(Contrast.Design.class);
        for (int s = 0; s < splits; s++) {
            Set<String> first = half(blocks, outlet, s);
            List<Contrast> contrasts = new ArrayList<>();
            for (List<Sampled> cell : cells) {
                contrasts.addAll(comparer.compare(cell.stream()
                        .map(r -> labelled(r, first.contains(block(r)) ? FIRST : SECOND, 0)).toList()).contrasts());
            }
            for (Contrast.Design design : Contrast.Design.values()) {
                List<Contrast> tested = Comparer.adjust(contrasts).stream()
                        .filter(c -> c.design() == design && !Double.isNaN(c.p())).toList();
                if (!tested.isEmpty()) {
                    tallies.computeIfAbsent(design, k -> new Tally()).add(tested, s);
                }
            }
        }
        List<Calibration.Split> result = new ArrayList<>();
        tallies.forEach((design, tally) -> result.add(tally.split(outlet, units, design)));
        return result;
    }

    /** How often a shift is found that is added to half of the text of one half of an outlet. */
    public Calibration.Power planted(List<Sampled> cell, String outlet, double shift, int splits) {
        List<Sampled> own = cell.stream().filter(r -> r.outlet().equals(outlet)).toList();
        String[] blocks = new TreeSet<>(own.stream().map(Trials::block).toList()).toArray(String[]::new);
        double mean = own.stream().mapToDouble(Sampled::value).average().orElse(0);
        double spread = Math.sqrt(own.stream().mapToDouble(r -> (r.value() - mean) * (r.value() - mean)).average().orElse(0));
        int found = 0;
        for (int s = 0; s < splits; s++) {
            Set<String> first = half(blocks, outlet, s);
            found += below(comparer.compare(own.stream().map(r -> first.contains(block(r))
                    ? labelled(r, FIRST, shift * spread / 2) : labelled(r, SECOND, 0)).toList()), Contrast.Design.RAW);
        }
        return new Calibration.Power(outlet, new HashSet<>(own.stream().map(Sampled::unit).toList()).size() / 2, shift, splits,
                (double) found / splits);
    }

    List<Calibration.Intervals> coverage(Simulation.Data data, int n, int samples) {
        Draws draws = Draws.of(settings.seed(), "coverage", data.words, Integer.toString(n));
        double truth = data.truth();
        int means = 0;
        int differences = 0;
        for (int s = 0; s < samples; s++) {
            List<Sampled> rows = Simulation.articles(draws, data, FIRST, n, 0, false);
            rows.addAll(Simulation.articles(draws, data, SECOND, n, 0, false));
            Comparer fresh = new Comparer(new Settings(SECOND, settings.minArticles(), draws.next(), settings.resamples(), 99, false));
            Compared compared = fresh.compare(rows);
            Estimate estimate = compared.estimates().get(0);
            Contrast contrast = compared.contrasts().get(0);
            means += estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
            differences += contrast.low() <= 0 && 0 <= contrast.high() ? 1 : 0;
        }
        return List.of(new Calibration.Intervals(data.words, "a mean", n, samples, (double) means / samples),
                new Calibration.Intervals(data.words, "a raw difference", n, samples, (double) differences / samples));
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
                if (!Double.isNaN(contrast.low())) {
                    int[] counts = held.computeIfAbsent(contrast.design(), k -> new int[2]);
                    counts[0]++;
                    counts[1] += contrast.low() <= 0 && 0 <= contrast.high() ? 1 : 0;
                }
            }
        }
        held.remove(Contrast.Design.RAW);
        List<Calibration.Intervals> result = new ArrayList<>();
        held.forEach((design, counts) -> result.add(new Calibration.Intervals(Simulation.Data.SCORES.words,
                "a difference by " + design.word(), n, counts[0], (double) counts[1] / counts[0])));
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
        return compared.contrasts().stream().anyMatch(c -> c.design() == design && c.p() < 0.05) ? 1 : 0;
    }

    private Set<String> half(String[] blocks, String outlet, int split) {
        int[] places = new int[blocks.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        Draws.of(settings.seed(), "split", outlet, Integer.toString(split)).shuffle(places, blocks.length / 2);
        Set<String> first = new HashSet<>();
        for (int i = 0; i < blocks.length / 2; i++) {
            first.add(blocks[places[i]]);
        }
        return first;
    }

    private static String block(Sampled row) {
        return row.event().isEmpty() ? "article " + row.article() : "event " + row.event();
    }

    private static Sampled labelled(Sampled row, String outlet, double shift) {
        return new Sampled(row.measure(), row.key(), row.voice(), outlet, outlet, row.article(), row.unit(), row.topic(),
                row.event(), row.value() + shift, row.weight());
    }

    /** What the splits found. */
    private static final class Tally {
        private final List<Double> single = new ArrayList<>();
        private int splits;
        private int tests;
        private int below;
        private int found;
        private int any;

        void add(List<Contrast> tested, int split) {
            splits++;
            tests += tested.size();
            below += (int) tested.stream().filter(c -> c.p() < 0.05).count();
            int discovered = (int) tested.stream().filter(c -> c.q() < 0.05).count();
            found += discovered;
            any += discovered > 0 ? 1 : 0;
            single.add(tested.get(split % tested.size()).p());
        }

        Calibration.Split split(String outlet, String units, Contrast.Design design) {
            double[] p = single.stream().mapToDouble(Double::doubleValue).toArray();
            KolmogorovSmirnov uniform = KolmogorovSmirnov.uniform(p);
            return new Calibration.Split(outlet, units, design, splits, tests, (double) below / tests, (double) found / tests,
                    (double) any / splits, uniform.d(), uniform.p(), KolmogorovSmirnov.smaller(p).p());
        }
    }
}
