package slantwise.compare;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How often the comparison errs, measured by itself: on an outlet against itself and on simulated data whose
 * truth is known.
 */
public record Calibration(List<Split> splits, List<Intervals> coverage, List<Power> power, List<Confound> confounds) {
    /**
     * An outlet split at random into two: every difference found is an error.
     *
     * @param units what was taken for a unit: articles, or sentences for contrast
     * @param tests contrasts with a p, over all splits
     * @param below share of them with p &lt; 0.05
     * @param found share of them with q &lt; 0.05; at most 0.05 where the tests hold
     * @param any share of splits with at least one q &lt; 0.05; at most 0.05 where the tests hold
     * @param d Kolmogorov-Smirnov distance of p from uniform, over one contrast a split, in turn
     * @param uniform its p; small also where articles are so few that p takes few values
     * @param smaller p of the one-sided test that p tends to be too small, which it must never
     */
    public record Split(String outlet, String units, Contrast.Design design, int splits, int tests, double below,
            double found, double any, double d, double uniform, double smaller) {
    }

    /**
     * Share of 95 % intervals that hold the truth.
     *
     * @param data what was simulated
     * @param of the quantity: a mean, a raw difference, a difference by topic or by event
     * @param articles of each outlet
     * @param samples intervals
     */
    public record Intervals(String data, String of, int articles, int samples, double held) {
    }

    /**
     * Share of planted differences found.
     *
     * @param data what was simulated, or the outlet that was split
     * @param articles of each outlet
     * @param shift what was added to half of the sentences, in standard deviations of articles
     * @param below share with p &lt; 0.05
     */
    public record Power(String data, int articles, double shift, int samples, double below) {
    }

    /**
     * Outlets that write alike on each topic and choose topics differently.
     *
     * @param difference mean difference found, in standard deviations of articles within topics
     * @param below share with p &lt; 0.05
     */
    public record Confound(Contrast.Design design, int articles, int samples, double difference, double below) {
    }

    public Calibration {
        Objects.requireNonNull(splits, "splits");
        splits = List.copyOf(splits);
        coverage = List.copyOf(coverage);
        power = List.copyOf(power);
        confounds = List.copyOf(confounds);
    }

    /** The figures as tables of a Markdown page. */
    public String markdown() {
        StringBuilder page = new StringBuilder("# Calibration\n\nWritten by `slantwise calibrate`.\n");
        if (!splits.isEmpty()) {
            page.append("\n## An outlet against itself\n\nAn outlet's articles are split at random into two, an event's "
                    + "articles together; every difference found is an error. With sentences as units the test takes one "
                    + "article's sentences for independent, and errs: that is why Slantwise does not. KS: Kolmogorov-Smirnov test "
                    + "that p is uniform, which p of very few articles cannot be; \"p too small\": one-sided.\n\n"
                    + "| outlet | units | design | splits | tests | p < 0.05 | q < 0.05 | splits with any q < 0.05 | KS distance | KS p | p too small |\n"
                    + "|---|---|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
            splits.forEach(s -> row(page, "| %s | %s | %s | %d | %d | %.3f | %.4f | %.3f | %.3f | %.3f | %.3f |", s.outlet(), s.units(),
                    s.design().word(), s.splits(), s.tests(), s.below(), s.found(), s.any(), s.d(), s.uniform(), s.smaller()));
        }
        if (!coverage.isEmpty()) {
            page.append("\n## Intervals\n\nShare of 95 % intervals that hold the truth, on simulated sentences in articles in "
                    + "events. For differences by topic and event both outlets tell the same events, in four topics.\n\n"
                    + "| data | interval of | articles each | samples | hold the truth |\n|---|---|---:|---:|---:|\n");
            coverage.forEach(c -> row(page, "| %s | %s | %d | %d | %.3f |", c.data(), c.of(), c.articles(), c.samples(), c.held()));
        }
        if (!power.isEmpty()) {
            page.append("\n## Power\n\nShare of planted differences with p < 0.05: the shift stands in half of one outlet's "
                    + "sentences, and is in standard deviations of articles.\n\n| data | articles each | shift | samples | found |\n"
                    + "|---|---:|---:|---:|---:|\n");
            power.forEach(p -> row(page, "| %s | %d | %.2f | %d | %.3f |", p.data(), p.articles(), p.shift(), p.samples(), p.below()));
        }
        if (!confounds.isEmpty()) {
            page.append("\n## Topic mix\n\nTwo outlets that write alike on each topic, one mostly on the first, the other mostly on "
                    + "the last.\n\n| design | articles each | samples | mean difference | p < 0.05 |\n|---|---:|---:|---:|---:|\n");
            confounds.forEach(c -> row(page, "| %s | %d | %d | %.3f | %.3f |", c.design().word(), c.articles(), c.samples(),
                    c.difference(), c.below()));
        }
        return page.toString();
    }

    private static void row(StringBuilder page, String format, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i] instanceof String text ? text.replace("|", "\\|").replaceAll("[\\r\\n]", " ") : cells[i];
        }
        page.append(String.format(Locale.ROOT, format, cells)).append('\n');
    }
}
