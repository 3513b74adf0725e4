package slantwise.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import slantwise.instrument.Measure;
import slantwise.statistics.Interval;
import slantwise.statistics.Shrinkage;
import smile.stat.distribution.TDistribution;

/**
 * An outlet's mean on a topic, drawn toward the middle of all outlets and topics of the same measure, key and voice
 * (empirical Bayes, see {@link Shrinkage}). It is for scanning many small cells without taking noise for news; it
 * stands beside the plain mean and enters no contrast.
 *
 * @param mean in the measure's unit
 * @param low lower end of the 95 % interval, of the cell's own error and that of the middle; the spread between cells
 *     is taken as known
 * @param kept what share of its distance from the middle the mean kept, 0 to 1
 */
public record Shrunk(double mean, double low, double high, double kept) {
    /** What a cell has that is not shrunk: NaN throughout. */
    public static final Shrunk NONE = new Shrunk(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** With fewer cells than four, drawing toward their mean need not bring them nearer the truth (Efron and Morris 1973). */
    public static final int LEAST_CELLS = 4;
    private static final double NORMAL = 1.959963984540054;

    public boolean known() {
        return !Double.isNaN(kept);
    }

    /**
     * The estimates in their order, those on topics each with its shrunk mean. Estimates over all topics, those with
     * too few articles, and families of fewer than {@value #LEAST_CELLS} cells stay as they were.
     *
     * @param measures whose ranges no interval leaves
     */
    public static List<Estimate> shrink(List<Estimate> estimates, Collection<Measure> measures) {
        Map<String, Measure> byId = measures.stream().collect(Collectors.toMap(Measure::id, m -> m, (a, b) -> a));
        Map<String, List<Integer>> families = new TreeMap<>();
        for (int i = 0; i < estimates.size(); i++) {
            Estimate e = estimates.get(i);
            if (!e.topic().isEmpty() && !e.tooFew()) {
                families.computeIfAbsent(e.measure() + '\t' + e.key() + '\t' + e.voice(), k -> new ArrayList<>()).add(i);
            }
        }
        Estimate[] result = estimates.toArray(Estimate[]::new);
        families.values().stream().filter(places -> places.size() >= LEAST_CELLS).forEach(places -> {
            List<Estimate> cells = places.stream().map(estimates::get).toList();
            List<Shrunk> shrunk = family(cells, byId.get(cells.get(0).measure()));
            for (int i = 0; i < places.size(); i++) {
                result[places.get(i)] = cells.get(i).with(shrunk.get(i));
            }
        });
        return List.of(result);
    }

    private static List<Shrunk> family(List<Estimate> cells, Measure measure) {
        double[] means = cells.stream().mapToDouble(Estimate::mean).toArray();
        double[] variances = variances(cells);
        Shrinkage shrinkage = Shrinkage.of(means, variances);
        double middleError = middleError(variances, shrinkage.kept());
        List<Shrunk> shrunk = new ArrayList<>();
        for (int i = 0; i < means.length; i++) {
            double mean = shrinkage.means()[i];
            double kept = shrinkage.kept()[i];
            Estimate e = cells.get(i);
            double half = student(e) * Math.sqrt(variances[i]);
            double below = spread(e) ? e.mean() - e.low() : half;
            double above = spread(e) ? e.high() - e.mean() : half;
            double middle = NORMAL * (1 - kept) * middleError;
            Interval interval = new Interval(mean - Math.hypot(Math.sqrt(kept) * below, middle),
                    mean + Math.hypot(Math.sqrt(kept) * above, middle));
            if (measure != null) {
                interval = interval.within(measure.low(), measure.high());
            }
            shrunk.add(Double.isNaN(kept) ? NONE : new Shrunk(mean, interval.low(), interval.high(), kept));
        }
        return shrunk;
    }

    /** The standard error of the middle: a cell's weight 1 / (T + V) in it is (1 - kept) / V. */
    private static double middleError(double[] variances, double[] kept) {
        double weights = 0;
        for (int i = 0; i < variances.length; i++) {
            weights += (1 - kept[i]) / variances[i];
        }
        return 1 / Math.sqrt(weights);
    }

    /**
     * A cell's sampling variance from the width of its interval. Where all of its articles have one value the sample
     * is silent on its error, and the other cells' variance of articles, pooled, stands in.
     */
    private static double[] variances(List<Estimate> cells) {
        double pooled = 0;
        double articles = 0;
        for (Estimate e : cells) {
            if (spread(e)) {
                pooled += (double) e.n() * e.n() * variance(e);
                articles += e.n();
            }
        }
        double each = pooled / articles;
        return cells.stream().mapToDouble(e -> spread(e) ? variance(e) : each / e.n()).toArray();
    }

    private static boolean spread(Estimate e) {
        return e.high() > e.low();
    }

    private static double variance(Estimate e) {
        double error = (e.high() - e.low()) / 2 / student(e);
        return error * error;
    }

    /** Intervals are as many standard errors wide on each side: of n units, in fewer clusters perhaps, n - 1 are free. */
    private static double student(Estimate e) {
        return new TDistribution(Math.max(1, e.n() - 1)).quantile(0.975);
    }
}
