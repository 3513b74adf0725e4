package slantwise.statistics;

import java.util.Arrays;

/**
 * A two-sided permutation test of two labels over clusters, within strata.
 *
 * <p>The statistic is the average over strata of the difference of means, over its standard error (studentised:
 * Chung and Romano, Exact and asymptotically robust permutation tests, 2013, so that unequal spread and size of
 * the two do not pass for a difference of means). With fewer than four degrees of freedom on a side the two
 * spreads are pooled; with none at all the difference stands alone. Where all arrangements can be enumerated
 * the p is exact. Otherwise arrangements are drawn until 100 are as extreme as the one observed, which settles
 * a clear absence early (Besag and Clifford, Sequential Monte Carlo p-values, 1991).
 *
 * <p>Two clusters of different labels that belong together, since both tell one event, are partners: they swap their
 * labels or keep them, so that what they share stays out of the difference in every arrangement as it does in the one
 * observed. The others share out their labels among themselves.
 *
 * @param p share of arrangements at least as extreme as the observed one, which counts itself
 * @param tied share of arrangements exactly as extreme as the observed one, which counts itself
 * @param smallest the smallest p that any arrangement could have
 * @param arrangements how many were looked at
 * @param exact whether they were all
 */
public record Permutation(double p, double tied, double smallest, long arrangements, boolean exact) {
    /** Stands for the partner of a cluster that has none. */
    public static final int ALONE = -1;
    private static final int ENOUGH = 100;
    private static final int LEAST_FREEDOM = 4;
    /** Differences of rounding must not make a tie a win. */
    private static final double TIE = 1e-9;

    /** Tests clusters of which no two are partners. */
    public static Permutation test(double[] sums, double[] counts, boolean[] first, int[] strata, int most, Draws draws) {
        int[] partners = new int[sums.length];
        Arrays.fill(partners, ALONE);
        return test(sums, counts, first, strata, partners, most, draws);
    }

    /**
     * Tests clusters; each has the sum of its units' values and their number.
     *
     * @param strata the stratum of each cluster, 0 and up; a stratum with one label only is not used
     * @param partners the index of each cluster's partner, of the other label and the same stratum, or {@link #ALONE}
     * @param most arrangements to enumerate or draw at most
     */
    public static Permutation test(double[] sums, double[] counts, boolean[] first, int[] strata, int[] partners, int most,
            Draws draws) {
        Strata all = Strata.of(sums, counts, first, strata, partners);
        if (all.list.length == 0) {
            return new Permutation(1, 1, 1, 1, true);
        }
        return all.arrangements(most) <= most ? enumerate(all) : sample(all, most, draws);
    }

    /**
     * The weight of a stratum with so many clusters of each label, before they are made to sum to 1: the
     * Cochran-Mantel-Haenszel weight, inverse to the variance of the difference where spreads are equal. It
     * counts clusters and not units, since clusters are what is independent, and so that it is the same for
     * all arrangements.
     */
    public static double weight(int clusters, int otherClusters) {
        return clusters == 0 || otherClusters == 0 ? 0 : (double) clusters * otherClusters / (clusters + otherClusters);
    }

    private static Permutation enumerate(Strata all) {
        double[] partial = new double[Stratum.PARTS];
        double observed = Math.abs(all.observed());
        double[] extremes = new double[(int) all.arrangements(Integer.MAX_VALUE)];
        int filled = walk(all, 0, partial, extremes, 0);
        double greatest = 0;
        for (int i = 0; i < filled; i++) {
            greatest = Math.max(greatest, extremes[i]);
        }
        int hits = 0;
        int ties = 0;
        int top = 0;
        for (int i = 0; i < filled; i++) {
            hits += extremes[i] >= observed - TIE * (1 + observed) ? 1 : 0;
            ties += Math.abs(extremes[i] - observed) <= TIE * (1 + observed) ? 1 : 0;
            top += extremes[i] >= greatest - TIE * (1 + greatest) ? 1 : 0;
        }
        return new Permutation((double) Math.max(hits, 1) / filled, (double) Math.max(ties, 1) / filled, (double) top / filled,
                filled, true);
    }

    private static int walk(Strata all, int at, double[] parts, double[] into, int filled) {
        if (at == all.list.length) {
            into[filled] = Math.abs(all.statistic(parts));
            return filled + 1;
        }
        Stratum stratum = all.list[at];
        int[] places = stratum.observed();
        do {
            double[] sum = parts.clone();
            stratum.addChosen(places, sum);
            filled = walk(all, at + 1, sum, into, filled);
        } while (stratum.next(places));
        return filled;
    }

    private static Permutation sample(Strata all, int most, Draws draws) {
        double observed = Math.abs(all.observed());
        double limit = observed - TIE * (1 + observed);
        double[] parts = new double[Stratum.PARTS];
        int hits = 0;
        int ties = 0;
        for (int drawn = 1; drawn <= most; drawn++) {
            Arrays.fill(parts, 0);
            for (Stratum stratum : all.list) {
                stratum.addDrawn(draws, parts);
            }
            double extreme = Math.abs(all.statistic(parts));
            if (extreme >= limit) {
                hits++;
                ties += extreme <= observed + TIE * (1 + observed) ? 1 : 0;
                if (hits == ENOUGH && drawn < most) {
                    return new Permutation((double) hits / drawn, (double) ties / drawn, 1.0 / (most + 1), drawn, false);
                }
            }
        }
        return new Permutation((hits + 1.0) / (most + 1), (ties + 1.0) / (most + 1), 1.0 / (most + 1), most, false);
    }

    /**
     * The p with its ties broken by chance: uniform over 0 to 1 where labels are exchangeable, however few values the
     * data take, which {@code p} cannot be: of equally extreme arrangements it counts all, and errs to the safe side
     * (Lehmann and Romano, Testing Statistical Hypotheses, 2005, on randomised tests). For judging the test itself, never
     * for a finding.
     *
     * @param share of the ties to leave out, uniform over 0 to 1
     */
    public double randomised(double share) {
        return p - share * tied;
    }

    /** The strata that both labels fill, and what of them is the same for all arrangements. */
    private record Strata(Stratum[] list, int freedomFirst, int freedomSecond) {
        static Strata of(double[] sums, double[] counts, boolean[] first, int[] strata, int[] partners) {
            int most = -1;
            double total = 0;
            double units = 0;
            for (int i = 0; i < sums.length; i++) {
                most = Math.max(most, strata[i]);
                total += sums[i];
                units += counts[i];
            }
            double mean = total / units;
            double scale = 0;
            for (int i = 0; i < sums.length; i++) {
                double centred = sums[i] - counts[i] * mean;
                scale += centred * centred;
            }
            scale = scale == 0 ? 1 : 1 / Math.sqrt(scale / sums.length);
            int[] clusters = new int[most + 1];
            int[] firsts = new int[most + 1];
            int[] pairs = new int[most + 1];
            for (int i = 0; i < sums.length; i++) {
                clusters[strata[i]]++;
                firsts[strata[i]] += first[i] ? 1 : 0;
                pairs[strata[i]] += first[i] && partners[i] != ALONE ? 1 : 0;
            }
            Stratum[] byStratum = new Stratum[most + 1];
            double weights = 0;
            int used = 0;
            for (int s = 0; s <= most; s++) {
                double weight = weight(firsts[s], clusters[s] - firsts[s]);
                if (weight > 0) {
                    byStratum[s] = new Stratum(clusters[s], firsts[s], pairs[s], weight);
                    weights += weight;
                    used++;
                }
            }
            for (int i = 0; i < sums.length; i++) {
                Stratum stratum = byStratum[strata[i]];
                if (stratum == null) {
                    continue;
                }
                double value = scale * (sums[i] - counts[i] * mean);
                int partner = partners[i];
                if (partner == ALONE) {
                    stratum.add(value, counts[i], first[i]);
                } else if (first[i]) {
                    stratum.addPair(value, counts[i], scale * (sums[partner] - counts[partner] * mean), counts[partner]);
                }
            }
            Stratum[] list = new Stratum[used];
            int at = 0;
            int freedomFirst = 0;
            int freedomSecond = 0;
            for (Stratum stratum : byStratum) {
                if (stratum != null) {
                    stratum.close(weights);
                    freedomFirst += stratum.firsts - 1;
                    freedomSecond += stratum.sums.length - stratum.firsts - 1;
                    list[at++] = stratum;
                }
            }
            return new Strata(list, freedomFirst, freedomSecond);
        }

        /** How many arrangements there are, or something above the bound. */
        double arrangements(int bound) {
            double product = 1;
            for (Stratum stratum : list) {
                int moved = stratum.chosen - stratum.pairs;
                for (int i = 1; i <= moved; i++) {
                    product = product * (stratum.alone - moved + i) / i;
                    if (product > 4.0 * bound) {
                        return product;
                    }
                }
                product = Math.rint(product) * Math.pow(2, stratum.pairs);
            }
            return product;
        }

        double observed() {
            double[] parts = new double[Stratum.PARTS];
            for (Stratum stratum : list) {
                stratum.addChosen(stratum.observed(), parts);
            }
            return statistic(parts);
        }

        double statistic(double[] parts) {
            double difference = parts[0];
            double first = Math.max(parts[1], 0);
            double second = Math.max(parts[2], 0);
            int freedom = freedomFirst + freedomSecond;
            double variance;
            if (freedom == 0) {
                variance = 1;
            } else if (Math.min(freedomFirst, freedomSecond) < LEAST_FREEDOM) {
                variance = (first + second) / freedom * (parts[3] + parts[4]);
            } else {
                variance = first / freedomFirst * parts[3] + second / freedomSecond * parts[4];
            }
            return difference / Math.sqrt(variance + 1e-12);
        }
    }
}
