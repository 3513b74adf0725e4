package slantwise.compare;

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
 * <p>A unit of several topics is used once, in the one of them that holds the fewest units of both outlets: the
 * narrower topic is the closer match, and a unit used twice would pass for two independent ones.
 */
final class Matching {
    final Contrast.Design design;
    final double[] values;
    /** 0 the outlet, 1 the reference. */
    final int[] sides;
    private final Cell cell;
    private final int[] strata;
    private final int[] clusters;
    private final String[] names;
    private final double[] weights;
    /** By cluster within stratum and side, for the permutation. */
    private final double[] sums;
    private final double[] counts;
    private final boolean[] first;
    private final int[] stratumOf;

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
        int[] found = switch (design) {
            case RAW -> new int[all];
            case TOPIC -> topics(places, own);
            case EVENT -> events(places);
        };
        boolean[][] has = new boolean[2][labels.length];
        for (int i = 0; i < all; i++) {
            if (found[i] >= 0) {
                has[i < own ? 0 : 1][found[i]] = true;
            }
        }
        int[] numbers = new int[labels.length];
        int shared = 0;
        for (int s = 0; s < labels.length; s++) {
            numbers[s] = has[0][s] && has[1][s] ? shared++ : -1;
        }
        names = new String[shared];
        for (int s = 0; s < labels.length; s++) {
            if (numbers[s] >= 0) {
                names[numbers[s]] = design == Contrast.Design.EVENT ? cell.event(s) : labels[s];
            }
        }
        int used = 0;
        double[] value = new double[all];
        int[] side = new int[all];
        int[] stratum = new int[all];
        int[] cluster = new int[all];
        for (int i = 0; i < all; i++) {
            if (found[i] >= 0 && numbers[found[i]] >= 0) {
                value[used] = cell.values[places[i]];
                side[used] = i < own ? 0 : 1;
                stratum[used] = numbers[found[i]];
                cluster[used++] = cell.clusters[places[i]];
            }
        }
        values = Arrays.copyOf(value, used);
        sides = Arrays.copyOf(side, used);
        strata = Arrays.copyOf(stratum, used);
        clusters = Arrays.copyOf(cluster, used);

        long[] order = order();
        int groups = 0;
        for (int i = 0; i < used; i++) {
            groups += i == 0 || order[i] >> 22 != order[i - 1] >> 22 ? 1 : 0;
        }
        sums = new double[groups];
        counts = new double[groups];
        first = new boolean[groups];
        stratumOf = new int[groups];
        weights = group(order);
    }

    /** Units by stratum, cluster and side: the order of the permutation, whatever the outlets are called. */
    private long[] order() {
        if (values.length >= 1 << 22) {
            throw new IllegalArgumentException(values.length + " units of two outlets, at most " + (1 << 22));
        }
        long[] order = new long[values.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (((long) strata[i] * cell.clusterNames.length + clusters[i]) * 2 + sides[i]) << 22 | i;
        }
        Arrays.sort(order);
        return order;
    }

    private double[] group(long[] order) {
        int[][] clustersOf = new int[names.length][2];
        int group = -1;
        for (int i = 0; i < order.length; i++) {
            int unit = (int) (order[i] & 0x3FFFFF);
            if (i == 0 || order[i] >> 22 != order[i - 1] >> 22) {
                group++;
                first[group] = sides[unit] == 0;
                stratumOf[group] = strata[unit];
                clustersOf[strata[unit]][sides[unit]]++;
            }
            sums[group] += values[unit];
            counts[group]++;
        }
        double[] shares = new double[names.length];
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

    private int[] topics(int[] places, int own) {
        int[][] covered = new int[2][cell.topics.length];
        for (int i = 0; i < places.length; i++) {
            for (int topic : cell.topicsOf[places[i]]) {
                covered[i < own ? 0 : 1][topic]++;
            }
        }
        int[] found = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            found[i] = -1;
            int least = Integer.MAX_VALUE;
            for (int topic : cell.topicsOf[places[i]]) {
                int size = covered[0][topic] + covered[1][topic];
                if (covered[0][topic] > 0 && covered[1][topic] > 0 && size < least) {
                    least = size;
                    found[i] = topic;
                }
            }
        }
        return found;
    }

    private int[] events(int[] places) {
        int[] found = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            found[i] = cell.eventKnown[places[i]] ? cell.clusters[places[i]] : -1;
        }
        return found;
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
        for (int s = 0; s < names.length; s++) {
            difference += weights[s] * within[s];
        }
        return names.length == 0 ? Double.NaN : difference;
    }

    private double[] differences() {
        double[] means = new double[2 * names.length];
        double[] units = new double[2 * names.length];
        for (int g = 0; g < sums.length; g++) {
            int at = 2 * stratumOf[g] + (first[g] ? 0 : 1);
            means[at] += sums[g];
            units[at] += counts[g];
        }
        double[] within = new double[names.length];
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
        double[] coefficients = new double[2 * names.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = 2 * strata[i] + sides[i];
        }
        for (int s = 0; s < names.length; s++) {
            coefficients[2 * s] = weights[s];
            coefficients[2 * s + 1] = -weights[s];
        }
        return bootstrap.interval(values, cells, coefficients, clusters, cell.seeds);
    }

    Permutation test(int most, Draws draws) {
        return Permutation.test(sums, counts, first, stratumOf, most, draws);
    }

    /** Ids of the topics or events matched on, ordered; empty for raw. */
    List<String> names() {
        return design == Contrast.Design.RAW ? List.of() : List.of(names);
    }
}
