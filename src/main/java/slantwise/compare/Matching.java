package slantwise.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import slantwise.statistics.Bootstrap;
import slantwise.statistics.Draws;
import slantwise.statistics.Interval;
import slantwise.statistics.Permutation;

/**
 * The units of two outlets that a design can use, and the strata in which it compares them: one for raw, the
 * topics or the events that both cover for the matched designs. The difference is the average over strata of the
 * differences of means, with the weights of {@link Permutation#weight}: for a topic by its clusters on both
 * sides, so that a topic with much evidence on both counts more and one where a side has a single event counts
 * little; for events all alike, since each is one cluster a side.
 *
 * <p>Where units must be alike (see {@link Likeness}), only those of a class that both outlets have in a matter are
 * used. Each class of a topic is then a stratum; the permutation still moves an event as a whole within its topic, of
 * values less the mean of their class, which labels do not touch. An event stays one stratum, and there the two sides
 * are standardised to the same mix of classes.
 *
 * <p>A unit of several topics is used once, in the one of them that holds the fewest units of both outlets: the
 * narrower topic is the closer match, and a unit used twice would pass for two independent ones.
 */
final class Matching {
    final Contrast.Design design;
    final double[] values;
    /** 0 the outlet, 1 the reference. */
    final int[] sides;
    /** Units that the matter alone would have matched. */
    final int unlike;
    private final Cell cell;
    private final int[] strata;
    private final int[] clusters;
    private final String[] names;
    /** By stratum. */
    private final double[] weights;
    private final Clustered clustered;
    private final Clustered permuted;

    Matching(Contrast.Design design, Cell cell, int outlet, int reference) {
        this.design = design;
        this.cell = cell;
        int own = cell.units(outlet);
        int all = own + cell.units(reference);
        int[] places = new int[all];
        for (int i = 0; i < all; i++) {
            places[i] = i < own ? cell.start[outlet] + i : cell.start[reference] + i - own;
        }
        String[] labels = switch (design) {
            case RAW -> new String[] {""};
            case TOPIC -> cell.topics;
            case EVENT -> cell.clusterNames;
        };
        int classes = design == Contrast.Design.RAW ? 1 : cell.classes;
        int[] found = layers(places, own, labels.length, classes);
        int used = used(found);
        unlike = classes == 1 ? 0 : Math.max(0, used(layers(places, own, labels.length, 1)) - used);
        boolean[] filled = new boolean[labels.length * classes];
        for (int layer : found) {
            if (layer >= 0) {
                filled[layer] = true;
            }
        }
        int[] numbers = new int[filled.length];
        List<String> shared = new ArrayList<>();
        int count = 0;
        int last = -1;
        for (int layer = 0; layer < filled.length; layer++) {
            int matter = layer / classes;
            if (filled[layer]) {
                if (matter != last) {
                    shared.add(design == Contrast.Design.EVENT ? cell.event(matter) : labels[matter]);
                }
                count += matter != last || design == Contrast.Design.TOPIC ? 1 : 0;
                numbers[layer] = count - 1;
                last = matter;
            }
        }
        names = shared.toArray(String[]::new);
        values = new double[used];
        sides = new int[used];
        strata = new int[used];
        clusters = new int[used];
        int[] layers = new int[used];
        for (int i = 0, at = 0; i < all; i++) {
            if (found[i] >= 0) {
                values[at] = cell.values[places[i]];
                sides[at] = i < own ? 0 : 1;
                layers[at] = found[i];
                strata[at] = numbers[found[i]];
                clusters[at++] = cell.clusters[places[i]];
            }
        }

        double[] weighted = values;
        if (classes > 1 && design == Contrast.Design.EVENT) {
            weighted = standardised(layers, numbers.length, count);
        }
        clustered = Clustered.of(weighted, strata, clusters, cell.clusterNames.length, sides);
        permuted = classes > 1 && design == Contrast.Design.TOPIC
                ? Clustered.of(centred(layers, numbers.length), Arrays.stream(layers).map(layer -> layer / classes).toArray(),
                        clusters, cell.clusterNames.length, sides)
                : clustered;
        weights = weights(count);
    }

    /**
     * The layer of each unit, that is its matter and its class as {@code matter * classes + class}; -1 where the other
     * outlet has nothing in that layer.
     */
    private int[] layers(int[] places, int own, int matters, int classes) {
        int[] found = switch (design) {
            case RAW -> new int[places.length];
            case TOPIC -> topics(places, own, classes);
            case EVENT -> events(places, classes);
        };
        boolean[][] has = new boolean[2][matters * classes];
        for (int i = 0; i < found.length; i++) {
            if (found[i] >= 0) {
                has[i < own ? 0 : 1][found[i]] = true;
            }
        }
        for (int i = 0; i < found.length; i++) {
            found[i] = found[i] >= 0 && has[0][found[i]] && has[1][found[i]] ? found[i] : -1;
        }
        return found;
    }

    private static int used(int[] found) {
        int used = 0;
        for (int layer : found) {
            used += layer >= 0 ? 1 : 0;
        }
        return used;
    }

    /**
     * Each value times what it weighs within its side of its stratum: as much as gives both sides the same mix of layers,
     * those that both sides fill well weighing more. The weights of a side sum to its units.
     */
    private double[] standardised(int[] layers, int most, int count) {
        int[][] units = new int[2][most];
        int[][] all = new int[2][count];
        int[] stratumOfLayer = new int[most];
        for (int i = 0; i < layers.length; i++) {
            units[sides[i]][layers[i]]++;
            all[sides[i]][strata[i]]++;
            stratumOfLayer[layers[i]] = strata[i];
        }
        double[] total = new double[count];
        for (int layer = 0; layer < most; layer++) {
            if (units[0][layer] > 0) {
                total[stratumOfLayer[layer]] += Permutation.weight(units[0][layer], units[1][layer]);
            }
        }
        double[] standardised = new double[layers.length];
        for (int i = 0; i < standardised.length; i++) {
            int layer = layers[i];
            double share = Permutation.weight(units[0][layer], units[1][layer]) / total[strata[i]];
            standardised[i] = values[i] * share * all[sides[i]][strata[i]] / units[sides[i]][layer];
        }
        return standardised;
    }

    /** Each value less the mean of its layer over both sides. */
    private double[] centred(int[] layers, int most) {
        double[] sums = new double[most];
        int[] units = new int[most];
        for (int i = 0; i < layers.length; i++) {
            sums[layers[i]] += values[i];
            units[layers[i]]++;
        }
        double[] centred = new double[layers.length];
        for (int i = 0; i < centred.length; i++) {
            centred[i] = values[i] - sums[layers[i]] / units[layers[i]];
        }
        return centred;
    }

    private double[] weights(int count) {
        int[][] clustersOf = new int[count][2];
        for (int g = 0; g < clustered.strata().length; g++) {
            clustersOf[clustered.strata()[g]][clustered.first()[g] ? 0 : 1]++;
        }
        double[] shares = new double[count];
        double total = 0;
        for (int s = 0; s < shares.length; s++) {
            shares[s] = Permutation.weight(clustersOf[s][0], clustersOf[s][1]);
            total += shares[s];
        }
        for (int s = 0; s < shares.length; s++) {
            shares[s] /= total;
        }
        return shares;
    }

    private int[] topics(int[] places, int own, int classes) {
        int[][] covered = new int[2][cell.topics.length * classes];
        for (int i = 0; i < places.length; i++) {
            for (int topic : cell.topicsOf[places[i]]) {
                covered[i < own ? 0 : 1][layer(topic, places[i], classes)]++;
            }
        }
        int[] found = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            found[i] = -1;
            int least = Integer.MAX_VALUE;
            for (int topic : cell.topicsOf[places[i]]) {
                int layer = layer(topic, places[i], classes);
                int size = covered[0][layer] + covered[1][layer];
                if (covered[0][layer] > 0 && covered[1][layer] > 0 && size < least) {
                    least = size;
                    found[i] = layer;
                }
            }
        }
        return found;
    }

    private int[] events(int[] places, int classes) {
        int[] found = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            found[i] = cell.eventKnown[places[i]] ? layer(cell.clusters[places[i]], places[i], classes) : -1;
        }
        return found;
    }

    private int layer(int matter, int place, int classes) {
        return matter * classes + (classes == 1 ? 0 : cell.classOf[place]);
    }

    int units(int side) {
        int units = 0;
        for (int s : sides) {
            units += s == side ? 1 : 0;
        }
        return units;
    }

    /** Outlet minus reference; NaN where nothing is shared. */
    double difference() {
        double difference = 0;
        double[] within = differences();
        for (int s = 0; s < within.length; s++) {
            difference += weights[s] * within[s];
        }
        return names.length == 0 ? Double.NaN : difference;
    }

    private double[] differences() {
        double[] means = new double[2 * weights.length];
        double[] units = new double[2 * weights.length];
        for (int g = 0; g < clustered.sums().length; g++) {
            int at = 2 * clustered.strata()[g] + (clustered.first()[g] ? 0 : 1);
            means[at] += clustered.sums()[g];
            units[at] += clustered.counts()[g];
        }
        double[] within = new double[weights.length];
        for (int s = 0; s < within.length; s++) {
            within[s] = means[2 * s] / units[2 * s] - means[2 * s + 1] / units[2 * s + 1];
        }
        return within;
    }

    Interval interval(Bootstrap bootstrap) {
        if (design == Contrast.Design.EVENT) {
            long[] seeds = new long[names.length];
            int[] each = new int[names.length];
            for (int s = 0; s < names.length; s++) {
                each[s] = s;
            }
            for (int i = 0; i < strata.length; i++) {
                seeds[strata[i]] = cell.seeds[clusters[i]];
            }
            return bootstrap.interval(differences(), new int[names.length], new double[] {1}, each, seeds);
        }
        int[] cells = new int[values.length];
        double[] coefficients = new double[2 * weights.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = 2 * strata[i] + sides[i];
        }
        for (int s = 0; s < weights.length; s++) {
            coefficients[2 * s] = weights[s];
            coefficients[2 * s + 1] = -weights[s];
        }
        return bootstrap.interval(values, cells, coefficients, clusters, cell.seeds);
    }

    Permutation test(int most, Draws draws) {
        return Permutation.test(permuted.sums(), permuted.counts(), permuted.first(), permuted.strata(), permuted.partners(),
                most, draws);
    }

    /** Ids of the topics or events matched on, ordered; empty for raw. */
    List<String> names() {
        return design == Contrast.Design.RAW ? List.of() : List.of(names);
    }
}
