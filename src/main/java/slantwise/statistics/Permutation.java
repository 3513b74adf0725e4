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
 * @param p share of arrangements at least as extreme as the observed one, which counts itself
 * @param tied share of arrangements exactly as extreme as the observed one, which counts itself
 * @param smallest the smallest p that any arrangement could have
 * @param arrangements how many were looked at
 * @param exact whether they were all
 */
public record Permutation(double p, double tied, double smallest, long arrangements, boolean exact) {
    private static final int ENOUGH = 100;
    private static final int LEAST_FREEDOM = 4;
    /** Differences of rounding must not make a tie a win. */
    private static final double TIE = 1e-9;

    /**
     * Tests clusters; each has the sum of its units' values and their number.
     *
     * @param strata the stratum of each cluster, 0 and up; a stratum with one label only is not used
     * @param most arrangements to enumerate or draw at most
     */
    public static Permutation test(double[] sums, double[] counts, boolean[] first, int[] strata, int most, Draws draws) {
        Strata all = Strata.of(sums, counts, first, strata);
        if (all.blocks.length == 0) {
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
        double[] partial = new double[Block.PARTS];
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
        if (at == all.blocks.length) {
            into[filled] = Math.abs(all.statistic(parts));
            return filled + 1;
        }
        Block block = all.blocks[at];
        int[] chosen = new int[block.chosen];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = i;
        }
        while (true) {
            double[] sum = parts.clone();
            block.addChosen(chosen, sum);
            filled = walk(all, at + 1, sum, into, filled);
            int i = chosen.length - 1;
            while (i >= 0 && chosen[i] == block.sums.length - chosen.length + i) {
                i--;
            }
            if (i < 0) {
                return filled;
            }
            chosen[i]++;
            for (int j = i + 1; j < chosen.length; j++) {
                chosen[j] = chosen[j - 1] + 1;
            }
        }
    }

    private static Permutation sample(Strata all, int most, Draws draws) {
        double observed = Math.abs(all.observed());
        double limit = observed - TIE * (1 + observed);
        double[] parts = new double[Block.PARTS];
        int hits = 0;
        int ties = 0;
        for (int drawn = 1; drawn <= most; drawn++) {
            Arrays.fill(parts, 0);
            for (Block block : all.blocks) {
                block.addDrawn(draws, parts);
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

    /** Blocks and what of them is the same for all arrangements. */
    private record Strata(Block[] blocks, int freedomFirst, int freedomSecond) {
        static Strata of(double[] sums, double[] counts, boolean[] first, int[] strata) {
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
            for (int i = 0; i < sums.length; i++) {
                clusters[strata[i]]++;
                firsts[strata[i]] += first[i] ? 1 : 0;
            }
            Block[] byStratum = new Block[most + 1];
            double weights = 0;
            int used = 0;
            for (int s = 0; s <= most; s++) {
                double weight = weight(firsts[s], clusters[s] - firsts[s]);
                if (weight > 0) {
                    byStratum[s] = new Block(clusters[s], firsts[s], weight);
                    weights += weight;
                    used++;
                }
            }
            for (int i = 0; i < sums.length; i++) {
                if (byStratum[strata[i]] != null) {
                    byStratum[strata[i]].add(scale * (sums[i] - counts[i] * mean), counts[i], first[i]);
                }
            }
            Block[] blocks = new Block[used];
            int at = 0;
            int freedomFirst = 0;
            int freedomSecond = 0;
            for (Block block : byStratum) {
                if (block != null) {
                    block.close(weights);
                    freedomFirst += block.firsts - 1;
                    freedomSecond += block.sums.length - block.firsts - 1;
                    blocks[at++] = block;
                }
            }
            return new Strata(blocks, freedomFirst, freedomSecond);
        }

        /** How many arrangements there are, or something above the bound. */
        double arrangements(int bound) {
            double product = 1;
            for (Block block : blocks) {
                for (int i = 1; i <= block.chosen; i++) {
                    product = product * (block.sums.length - block.chosen + i) / i;
                    if (product > 4.0 * bound) {
                        return product;
                    }
                }
                product = Math.rint(product);
            }
            return product;
        }

        double observed() {
            double[] parts = new double[Block.PARTS];
            for (Block block : blocks) {
                block.addObserved(parts);
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

    /** One stratum. The side with fewer clusters is the one that is chosen. */
    private static final class Block {
        static final int PARTS = 5;
        final double[] sums;
        final double[] counts;
        final int firsts;
        final int chosen;
        private final boolean chosenIsFirst;
        private double weight;
        private int fromFront;
        private int fromBack;
        private double sum;
        private double count;
        private double a;
        private double b;
        private double c;

        Block(int clusters, int firsts, double weight) {
            sums = new double[clusters];
            counts = new double[clusters];
            this.firsts = firsts;
            this.weight = weight;
            chosenIsFirst = 2 * firsts <= clusters;
            chosen = chosenIsFirst ? firsts : clusters - firsts;
            fromBack = clusters;
        }

        /** The observed choice is put in front. */
        void add(double value, double units, boolean first) {
            int at = first == chosenIsFirst ? fromFront++ : --fromBack;
            sums[at] = value;
            counts[at] = units;
        }

        void close(double weights) {
            weight /= weights;
            for (int i = 0; i < sums.length; i++) {
                sum += sums[i];
                count += counts[i];
                a += sums[i] * sums[i];
                b += sums[i] * counts[i];
                c += counts[i] * counts[i];
            }
        }

        void addObserved(double[] parts) {
            int[] front = new int[chosen];
            for (int i = 0; i < chosen; i++) {
                front[i] = i;
            }
            addChosen(front, parts);
        }

        void addChosen(int[] places, double[] parts) {
            double s = 0;
            double n = 0;
            double aa = 0;
            double bb = 0;
            double cc = 0;
            for (int i : places) {
                s += sums[i];
                n += counts[i];
                aa += sums[i] * sums[i];
                bb += sums[i] * counts[i];
                cc += counts[i] * counts[i];
            }
            addTo(parts, s, n, aa, bb, cc);
        }

        void addDrawn(Draws draws, double[] parts) {
            double s = 0;
            double n = 0;
            double aa = 0;
            double bb = 0;
            double cc = 0;
            int size = sums.length;
            for (int i = 0; i < chosen; i++) {
                int j = i + draws.below(size - i);
                double x = sums[j];
                double y = counts[j];
                sums[j] = sums[i];
                counts[j] = counts[i];
                sums[i] = x;
                counts[i] = y;
                s += x;
                n += y;
                aa += x * x;
                bb += x * y;
                cc += y * y;
            }
            addTo(parts, s, n, aa, bb, cc);
        }

        private void addTo(double[] parts, double s, double n, double aa, double bb, double cc) {
            double rest = count - n;
            double mean = s / n;
            double meanRest = (sum - s) / rest;
            double squares = aa - 2 * mean * bb + mean * mean * cc;
            double squaresRest = a - aa - 2 * meanRest * (b - bb) + meanRest * meanRest * (c - cc);
            double factor = weight * weight * chosen / (n * n);
            double factorRest = weight * weight * (sums.length - chosen) / (rest * rest);
            parts[0] += chosenIsFirst ? weight * (mean - meanRest) : weight * (meanRest - mean);
            parts[1] += chosenIsFirst ? squares : squaresRest;
            parts[2] += chosenIsFirst ? squaresRest : squares;
            parts[3] += chosenIsFirst ? factor : factorRest;
            parts[4] += chosenIsFirst ? factorRest : factor;
        }
    }
}
