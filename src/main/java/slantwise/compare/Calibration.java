package slantwise.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import slantwise.statistics.KolmogorovSmirnov;

/**
 * How often the comparison errs, measured by itself: on an outlet against itself, on samples of an outlet's articles
 * and on simulated data whose truth is known.
 */
public record Calibration(List<Split> splits, List<Uniform> uniform, List<Resample> resampled, List<Intervals> coverage,
        List<Power> power, List<Confound> confounds) {
    public static final Calibration NONE = new Calibration(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * An outlet split at random into two: every difference found is an error.
     *
     * @param units what was taken for a unit: articles, or sentences for contrast
     * @param tests contrasts with a p, over all splits
     * @param found share of them with q &lt; 0.05; at most 0.05 where the tests hold
     * @param families families that q is over, over all splits
     * @param anyFamily share of them with at least one q &lt; 0.05; at most 0.05 where the tests hold
     * @param anySplit share of splits with at least one q &lt; 0.05 in any family: a split has many families
     * @param intervals contrasts with an interval
     * @param held share of them that hold 0
     */
    public record Split(String outlet, String units, Contrast.Design design, int splits, int tests, double found,
            int families, double anyFamily, double anySplit, int intervals, double held) {
    }

    /**
     * The p of those contrasts: how many are small, and whether they are uniform.
     *
     * @param measure empty for all
     * @param tests contrasts with a p, over all splits; the shares are of them
     * @param one share with p of at most 0.01; {@code five} and {@code ten} likewise
     * @param unreachable share of tests with so few arrangements that p cannot be 0.05
     * @param tied mean share of arrangements as extreme as the observed one
     * @param lots tests of the Kolmogorov-Smirnov statistics: one a split, drawn by lot, since those of one split
     *     depend on each other
     * @param reported of p as reported, which counts all ties and cannot be uniform where there are many
     * @param smaller p of the one-sided test that p as reported tends to be too small, which it must never
     * @param broken of p with its ties broken by lot, uniform where the test is right
     */
    public record Uniform(String outlet, String units, Contrast.Design design, String measure, int tests, double one,
            double five, double ten, double unreachable, double tied, int lots, KolmogorovSmirnov reported, double smaller,
            KolmogorovSmirnov broken) {
    }

    /**
     * Share of 95 % intervals of means that hold the mean of the population that samples were drawn from.
     *
     * @param measure empty for all
     * @param articles of a sample
     * @param cells measures and keys
     * @param known share of samples with an interval: the others' articles are too alike
     * @param held share of the intervals that hold the mean
     * @param lowest of a cell, of those that have an interval in at least a tenth of the samples
     */
    public record Resample(String outlet, String measure, int articles, int cells, int samples, double known, double held,
            double lowest) {
    }

    /**
     * Share of 95 % intervals that hold the truth.
     *
     * @param data what was simulated
     * @param of the quantity: a mean, a raw difference, a difference by topic or by event
     * @param articles of each outlet
     * @param samples intervals
     * @param below share of the differences with p of at most 0.05, which are all false; NaN for a mean
     */
    public record Intervals(String data, String of, int articles, int samples, double held, double below) {
    }

    /**
     * Share of planted differences found.
     *
     * @param data what was simulated, or the outlet that was split
     * @param articles of each outlet
     * @param shift what was added to half of the sentences, in standard deviations of articles
     * @param below share with p of at most 0.05
     */
    public record Power(String data, int articles, double shift, int samples, double below) {
    }

    /**
     * Outlets that write alike on each topic and choose topics differently.
     *
     * @param difference mean difference found, in standard deviations of articles within topics
     * @param below share with p of at most 0.05
     */
    public record Confound(Contrast.Design design, int articles, int samples, double difference, double below) {
    }

    public Calibration {
        splits = List.copyOf(splits);
        uniform = List.copyOf(uniform);
        resampled = List.copyOf(resampled);
        coverage = List.copyOf(coverage);
        power = List.copyOf(power);
        confounds = List.copyOf(confounds);
    }

    Calibration with(List<Split> splits, List<Uniform> uniform) {
        return new Calibration(splits, uniform, resampled, coverage, power, confounds);
    }

    public Calibration with(List<Resample> resampled) {
        return new Calibration(splits, uniform, resampled, coverage, power, confounds);
    }

    /** These figures and those. */
    public Calibration and(Calibration other) {
        return new Calibration(join(splits, other.splits), join(uniform, other.uniform), join(resampled, other.resampled),
                join(coverage, other.coverage), join(power, other.power), join(confounds, other.confounds));
    }

    private static <T> List<T> join(List<T> these, List<T> those) {
        return Stream.concat(these.stream(), those.stream()).toList();
    }

    /** The figures as tables of a Markdown page. */
    public String markdown() {
        List<String> page = new ArrayList<>(List.of("# Calibration", "", "Written by `slantwise calibrate`."));
        if (!splits.isEmpty()) {
            page.addAll(List.of("", "## An outlet against itself", "", """
                    An outlet's articles are split at random into two; every difference found is an error. Raw and by topic an \
                    event's articles stay together, as in the tests; by event the articles of each event are split, since halves \
                    that share no event cannot be matched by one. With sentences as units the test takes one article's sentences \
                    for independent, and errs: that is why Slantwise does not.""", "", """
                    A q is over one family: a measure in one voice and design, all its keys. Of families in which nothing differs, at \
                    most one in twenty may hold a q < 0.05. A split has several families, and who reads them all must expect more: \
                    with nine, something in up to 1 - 0.95^9 = 0.37 of the splits. One small q among many tables is no finding.""", "",
                    "| outlet | units | design | splits | tests | q < 0.05 | families | families with any q < 0.05 | splits with any q < 0.05 | intervals | hold 0 |",
                    "|---|---|---|---:|---:|---:|---:|---:|---:|---:|---:|"));
            splits.forEach(s -> page.add(row("%s | %s | %s | %d | %d | %.4f | %d | %.3f | %.3f | %d | %.3f", s.outlet(), s.units(),
                    s.design().word(), s.splits(), s.tests(), s.found(), s.families(), s.anyFamily(), s.anySplit(), s.intervals(),
                    s.held())));
        }
        if (!uniform.isEmpty()) {
            page.addAll(List.of("", "## Are p-values uniform?", "", """
                    Share of the same tests with a p of at most 0.01, 0.05 and 0.10: more than that many is an error, fewer is lost \
                    power. A p as reported counts every arrangement that is as extreme as the one observed, ties included. A measure \
                    that is 0 in most articles has many ties, and very few articles have few arrangements: such a p takes few values, is \
                    greater than a uniform one, and the Kolmogorov-Smirnov test (KS) tells. Broken by lot, ties no longer count, and what \
                    is left is the test itself: that p must be uniform. KS looks at one test a split, drawn by lot, since tests of one \
                    split depend on each other. Of many KS p, one in twenty is below 0.05 by chance. "Too small": one-sided KS p that \
                    p as reported is smaller than uniform. "Cannot": share of tests whose p cannot be 0.05; "tied": mean share of \
                    arrangements as extreme as the one observed.""", "",
                    "| outlet | units | design | measure | tests | p ≤ 0.01 | p ≤ 0.05 | p ≤ 0.10 | cannot | tied | lots | KS distance | KS p | too small | ties broken: KS distance | KS p |",
                    "|---|---|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|"));
            uniform.forEach(u -> page.add(row("%s | %s | %s | %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f | %d | %.3f | %.3f | %.3f | %.3f | %.3f",
                    u.outlet(), u.units(), u.design().word(), all(u.measure()), u.tests(), u.one(), u.five(), u.ten(), u.unreachable(),
                    u.tied(), u.lots(), u.reported().d(), u.reported().p(), u.smaller(), u.broken().d(), u.broken().p())));
        }
        if (!resampled.isEmpty()) {
            page.addAll(List.of("", "## Intervals of real articles", "", """
                    Share of 95 % intervals of a mean that hold the truth, where all articles of an outlet are the population and so \
                    many of them the sample, drawn with replacement, events whole. A sample in which fewer than three events or articles \
                    differ from the commonest value has no interval: it cannot tell its own error. "Lowest": the measure and key \
                    whose intervals hold least, of those with one in at least a tenth of the samples. Where one article in ten or twenty \
                    has a value far out, most small samples miss it, and no interval can know.""", "",
                    "| outlet | measure | articles | measures and keys | samples | have an interval | hold the truth | lowest |",
                    "|---|---|---:|---:|---:|---:|---:|---:|"));
            resampled.forEach(r -> page.add(row("%s | %s | %d | %d | %d | %.3f | %.3f | %.3f", r.outlet(), all(r.measure()), r.articles(),
                    r.cells(), r.samples(), r.known(), r.held(), r.lowest())));
        }
        if (!coverage.isEmpty()) {
            page.addAll(List.of("", "## Intervals of simulated articles", "", """
                    Share of 95 % intervals that hold the truth, on simulated sentences in articles in events. For differences by \
                    topic and event both outlets tell the same events, in four topics. Samples without an interval are left out. Of the \
                    differences, which are all chance, at most one in twenty may have p ≤ 0.05. By topic there are fewer where one outlet \
                    has many more articles on the events that both tell: swapped, what the event makes of both no longer cancels.""", "",
                    "| data | interval of | articles each | intervals | hold the truth | p ≤ 0.05 |", "|---|---|---:|---:|---:|---:|"));
            coverage.forEach(c -> page.add(row("%s | %s | %d | %d | %.3f | %s", c.data(), c.of(), c.articles(), c.samples(), c.held(),
                    Double.isNaN(c.below()) ? "" : String.format(Locale.ROOT, "%.3f", c.below()))));
        }
        if (!power.isEmpty()) {
            page.addAll(List.of("", "## Power", "", """
                    Share of planted differences with p ≤ 0.05: the shift stands in half of one outlet's sentences, and is in \
                    standard deviations of articles.""", "", "| data | articles each | shift | samples | found |",
                    "|---|---:|---:|---:|---:|"));
            power.forEach(p -> page.add(row("%s | %d | %.2f | %d | %.3f", p.data(), p.articles(), p.shift(), p.samples(), p.below())));
        }
        if (!confounds.isEmpty()) {
            page.addAll(List.of("", "## Topic mix", "", """
                    Two outlets that write alike on each topic, one mostly on the first, the other mostly on the last.""", "",
                    "| design | articles each | samples | mean difference | p ≤ 0.05 |", "|---|---:|---:|---:|---:|"));
            confounds.forEach(c -> page.add(row("%s | %d | %d | %.3f | %.3f", c.design().word(), c.articles(), c.samples(),
                    c.difference(), c.below())));
        }
        return String.join("\n", page) + "\n";
    }

    private static String all(String measure) {
        return measure.isEmpty() ? "all" : measure;
    }

    private static String row(String format, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i] instanceof String text ? text.replace("|", "\\|").replaceAll("[\\r\\n]", " ") : cells[i];
        }
        return "| " + String.format(Locale.ROOT, format, cells) + " |";
    }
}
