package slantwise.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import slantwise.instrument.Measure;
import slantwise.statistics.Bootstrap;
import slantwise.statistics.Draws;
import slantwise.statistics.Effect;
import slantwise.statistics.FalseDiscovery;
import slantwise.statistics.Interval;
import slantwise.statistics.Permutation;
import slantwise.text.Voice;

/**
 * Estimates and contrasts of outlets.
 *
 * <p>The unit is the article, or the origin of its near-copies. The cluster is the event: what an outlet says
 * in several articles of one event is not independent, so the bootstrap weighs them and the permutation moves
 * them together. An article whose event is not known is a cluster of its own. All units count alike, however
 * long they are. An event that both outlets cover is a cluster of each: the bootstrap weighs both alike
 * and the permutation swaps them, so that what the event makes of both is no part of the difference's error.
 *
 * <p>The result depends on the rows and the seed alone, not on the rows' order nor on what else is compared.
 */
public final class Comparer implements Serializable {
    private static final long serialVersionUID = 1;

    private final Settings settings;

    public Comparer(Settings settings) {
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    /** As {@link #compare(List, double, double)}, for a measure without bounds. */
    public Compared compare(List<Sampled> cell) {
        return compare(cell, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** As {@link #compare(List, double, double)}: no interval leaves the measure's range. */
    public Compared compare(List<Sampled> cell, Measure measure) {
        return compare(cell, measure.low(), measure.high());
    }

    /**
     * Compares the outlets on one measure, key and voice.
     *
     * @param rows all of that measure, key and voice; an article in two topics gives two
     * @param low least possible value
     * @param high greatest possible value
     * @return estimates by outlet and topic ("" for all units, first), contrasts by outlet, reference and design;
     *     contrasts have no q yet, see {@link #adjust}
     */
    public Compared compare(List<Sampled> rows, double low, double high) {
        if (rows.isEmpty()) {
            return new Compared(List.of(), List.of());
        }
        Cell cell = new Cell(rows, settings.seed());
        Bootstrap bootstrap = new Bootstrap(settings.resamples());
        List<Estimate> estimates = new ArrayList<>();
        for (int outlet = 0; outlet < cell.outlets.length; outlet++) {
            estimate(cell, bootstrap, outlet, low, high, estimates);
        }
        List<Contrast> contrasts = new ArrayList<>();
        int reference = Arrays.binarySearch(cell.outlets, settings.reference());
        for (int a = 0; a < cell.outlets.length; a++) {
            if (!settings.reference().isEmpty()) {
                if (reference >= 0 && a != reference) {
                    contrasts(cell, bootstrap, high - low, a, reference, contrasts);
                }
            } else {
                for (int b = a + 1; b < cell.outlets.length; b++) {
                    contrasts(cell, bootstrap, high - low, a, b, contrasts);
                }
            }
        }
        return new Compared(estimates, contrasts);
    }

    private void estimate(Cell cell, Bootstrap bootstrap, int outlet, double low, double high, List<Estimate> into) {
        int from = cell.start[outlet];
        int to = cell.start[outlet + 1];
        int[] places = new int[to - from];
        for (int i = from; i < to; i++) {
            places[i - from] = i;
        }
        into.add(estimate(cell, bootstrap, outlet, "", places, low, high));
        int[] sizes = new int[cell.topics.length];
        for (int i = from; i < to; i++) {
            for (int topic : cell.topicsOf[i]) {
                sizes[topic]++;
            }
        }
        int[][] byTopic = new int[sizes.length][];
        for (int i = from; i < to; i++) {
            for (int topic : cell.topicsOf[i]) {
                byTopic[topic] = byTopic[topic] == null ? new int[sizes[topic]] : byTopic[topic];
                byTopic[topic][byTopic[topic].length - sizes[topic]--] = i;
            }
        }
        for (int topic = 0; topic < byTopic.length; topic++) {
            if (byTopic[topic] != null) {
                into.add(estimate(cell, bootstrap, outlet, cell.topics[topic], byTopic[topic], low, high));
            }
        }
    }

    private Estimate estimate(Cell cell, Bootstrap bootstrap, int outlet, String topic, int[] places, double low,
            double high) {
        double[] values = new double[places.length];
        int[] clusters = new int[places.length];
        double sum = 0;
        for (int i = 0; i < places.length; i++) {
            values[i] = cell.values[places[i]];
            clusters[i] = cell.clusters[places[i]];
            sum += values[i];
        }
        boolean tooFew = places.length < settings.minArticles();
        Interval interval = tooFew ? Interval.NONE
                : bootstrap.interval(values, new int[values.length], new double[] {1}, clusters, cell.seeds).within(low, high);
        return new Estimate(cell.head.measure(), cell.head.key(), cell.head.voice(), cell.outlets[outlet], topic,
                places.length, sum / places.length, interval.low(), interval.high(), tooFew);
    }

    private void contrasts(Cell cell, Bootstrap bootstrap, double range, int outlet, int reference, List<Contrast> into) {
        into.add(contrast(cell, bootstrap, range, outlet, reference, Contrast.Design.RAW));
        if (cell.topics.length > 0) {
            into.add(contrast(cell, bootstrap, range, outlet, reference, Contrast.Design.TOPIC));
        }
        if (cell.anyEvent()) {
            into.add(contrast(cell, bootstrap, range, outlet, reference, Contrast.Design.EVENT));
        }
    }

    private Contrast contrast(Cell cell, Bootstrap bootstrap, double range, int outlet, int reference,
            Contrast.Design design) {
        Matching matching = new Matching(design, cell, outlet, reference);
        int n = matching.units(0);
        int nReference = matching.units(1);
        int dropped = cell.units(outlet) + cell.units(reference) - n - nReference;
        boolean tooFew = n < settings.minArticles() || nReference < settings.minArticles();
        double difference = matching.difference();
        Interval interval = Interval.NONE;
        double p = Double.NaN;
        double smallest = Double.NaN;
        if (!tooFew) {
            interval = matching.interval(bootstrap).within(-range, range);
            Permutation test = matching.test(settings.permutations(), Draws.of(settings.seed(), cell.head.measure(),
                    cell.head.key(), cell.head.voice().word(), cell.outlets[outlet], cell.outlets[reference],
                    design.word()));
            p = test.p();
            smallest = test.smallest();
        }
        double effect = n + nReference < 3 ? Double.NaN : Effect.hedges(difference, matching.values, matching.sides, 2);
        return new Contrast(cell.head.measure(), cell.head.key(), cell.head.voice(), cell.outlets[outlet],
                cell.outlets[reference], design, n, nReference, dropped, matching.unlike, difference, interval.low(),
                interval.high(), effect, p, Double.NaN, smallest, "", matching.names(), tooFew);
    }

    /**
     * Gives every contrast its q (Benjamini and Hochberg 1995). The family of a test is all contrasts of the same
     * measure, voice and design: all keys and all pairs of outlets that a reader scans in one table. The three
     * designs are families apart, since they answer the same question in three ways, and a reader takes one.
     * The order of contrasts stays.
     */
    public static List<Contrast> adjust(List<Contrast> contrasts) {
        Map<String, List<Integer>> families = new TreeMap<>();
        for (int i = 0; i < contrasts.size(); i++) {
            Contrast c = contrasts.get(i);
            String voice = c.voice() == Voice.ALL ? "all voices together" : "the " + c.voice().word() + " voice";
            families.computeIfAbsent(c.measure() + " in " + voice + ", " + c.design().word() + " design",
                    k -> new ArrayList<>()).add(i);
        }
        Contrast[] adjusted = new Contrast[contrasts.size()];
        families.forEach((name, places) -> {
            double[] p = places.stream().mapToDouble(i -> contrasts.get(i).p()).toArray();
            long tests = Arrays.stream(p).filter(x -> !Double.isNaN(x)).count();
            double[] q = FalseDiscovery.q(p);
            String family = name + ": all keys and pairs of outlets, " + tests + (tests == 1 ? " test" : " tests");
            for (int i = 0; i < q.length; i++) {
                adjusted[places.get(i)] = contrasts.get(places.get(i)).withQ(q[i], family);
            }
        });
        return List.of(adjusted);
    }

    /**
     * Groups of outlets: the mean of the outlets' means over all topics, each outlet with equal weight, so that the
     * most prolific does not speak for its group. Outlets with too few units do not count. The range is that of
     * the mean when one outlet is left out.
     *
     * @param groups the group of each outlet
     */
    public static List<GroupEstimate> groups(Collection<Estimate> estimates, Map<String, String> groups) {
        Comparator<Estimate> order = Comparator.comparing(Estimate::measure).thenComparing(Estimate::key)
                .thenComparing(Estimate::voice).thenComparing(e -> groups.getOrDefault(e.outlet(), e.outlet()));
        TreeMap<Estimate, List<Estimate>> members = new TreeMap<>(order);
        estimates.stream().filter(e -> e.topic().isEmpty() && !e.tooFew()).sorted(order.thenComparing(Estimate::outlet))
                .forEach(e -> members.computeIfAbsent(e, k -> new ArrayList<>()).add(e));
        List<GroupEstimate> result = new ArrayList<>();
        members.forEach((first, all) -> {
            double sum = all.stream().mapToDouble(Estimate::mean).sum();
            int n = all.size();
            double low = Double.NaN;
            double high = Double.NaN;
            if (n > 1) {
                low = all.stream().mapToDouble(e -> (sum - e.mean()) / (n - 1)).min().getAsDouble();
                high = all.stream().mapToDouble(e -> (sum - e.mean()) / (n - 1)).max().getAsDouble();
            }
            result.add(new GroupEstimate(first.measure(), first.key(), first.voice(),
                    groups.getOrDefault(first.outlet(), first.outlet()), n, sum / n, low, high));
        });
        return result;
    }
}
