package slantwise.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import slantwise.statistics.Divergence;
import slantwise.statistics.Draws;
import slantwise.statistics.Permutation;

/** Profiles by outlet, topic and cluster as arrays; a cluster's units are added up. */
final class Profiles {
    final String[] outlets;
    final int categories;
    /** Units by outlet. */
    final int[] units;
    private final int strata;
    private final int[] outletOf;
    private final int[] stratumOf;
    private final String[] names;
    private final int[][] ids;
    private final double[][] amounts;
    /** First cluster of each outlet and stratum, {@code outlet * strata + stratum}; clusters are in that order. */
    private final int[] start;

    Profiles(List<Profile> rows) {
        List<Profile> sorted = rows.stream().sorted(Comparator.comparing(Profile::outlet).thenComparing(Profile::stratum)
                .thenComparing(Profile::cluster).thenComparing(Profile::categories, Arrays::compare)
                .thenComparing(Profile::amounts, Arrays::compare)).toList();
        outlets = sorted.stream().map(Profile::outlet).distinct().toArray(String[]::new);
        String[] strataNames = new TreeSet<>(sorted.stream().map(Profile::stratum).toList()).toArray(String[]::new);
        strata = strataNames.length;
        units = new int[outlets.length];
        int most = 0;
        int n = 0;
        int[] from = new int[sorted.size() + 1];
        for (int i = 0; i < sorted.size(); i++) {
            Profile p = sorted.get(i);
            units[Arrays.binarySearch(outlets, p.outlet())]++;
            most = Math.max(most, IntStream.of(p.categories()).max().orElse(-1) + 1);
            if (i == 0 || !same(sorted.get(i - 1), p)) {
                from[n++] = i;
            }
        }
        from[n] = sorted.size();
        categories = most;
        outletOf = new int[n];
        stratumOf = new int[n];
        names = new String[n];
        ids = new int[n][];
        amounts = new double[n][];
        start = new int[outlets.length * strata + 1];
        for (int c = 0; c < n; c++) {
            Profile p = sorted.get(from[c]);
            outletOf[c] = Arrays.binarySearch(outlets, p.outlet());
            stratumOf[c] = Arrays.binarySearch(strataNames, p.stratum());
            names[c] = p.cluster();
            start[outletOf[c] * strata + stratumOf[c] + 1]++;
            add(sorted.subList(from[c], from[c + 1]), c);
        }
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
    }

    private static boolean same(Profile a, Profile b) {
        return a.outlet().equals(b.outlet()) && a.stratum().equals(b.stratum()) && a.cluster().equals(b.cluster());
    }

    private void add(List<Profile> same, int cluster) {
        double[] dense = new double[categories];
        same.forEach(p -> {
            for (int i = 0; i < p.categories().length; i++) {
                dense[p.categories()[i]] += Math.max(0, p.amounts()[i]);
            }
        });
        ids[cluster] = IntStream.range(0, categories).filter(k -> dense[k] > 0).toArray();
        amounts[cluster] = IntStream.of(ids[cluster]).mapToDouble(k -> dense[k]).toArray();
    }

    int clusters(int outlet, int stratum) {
        return start[outlet * strata + stratum + 1] - start[outlet * strata + stratum];
    }

    /** Topics that both outlets cover. */
    int[] shared(int a, int b) {
        return IntStream.range(0, strata).filter(s -> clusters(a, s) > 0 && clusters(b, s) > 0).toArray();
    }

    /** What one permutation of these two costs, in additions. */
    double work(int a, int b) {
        double work = 0;
        for (int s : shared(a, b)) {
            work += 4.0 * categories;
            for (int outlet : new int[] {a, b}) {
                for (int c = start[outlet * strata + s]; c < start[outlet * strata + s + 1]; c++) {
                    work += ids[c].length;
                }
            }
        }
        return work + 40.0 * categories;
    }

    /** The divergence of two outlets within the topics that both cover; NaN where there are none. */
    double divergence(int a, int b) {
        return divergence(a, b, null);
    }

    private double divergence(int a, int b, double[] weights) {
        int[] shared = shared(a, b);
        double[] p = new double[categories];
        double[] q = new double[categories];
        for (int s : shared) {
            double weight = Permutation.weight(clusters(a, s), clusters(b, s));
            mix(p, sum(range(a, s), weights), weight);
            mix(q, sum(range(b, s), weights), weight);
        }
        return Divergence.jensenShannon(p, q);
    }

    /** Divergences of permuted labels, an event's texts of an outlet kept together, within topics. */
    double[] permuted(int a, int b, int draws, Draws random) {
        int[] shared = shared(a, b);
        int[][] pooled = new int[shared.length][];
        for (int i = 0; i < shared.length; i++) {
            pooled[i] = IntStream.concat(IntStream.of(range(a, shared[i])), IntStream.of(range(b, shared[i]))).toArray();
        }
        double[] result = new double[draws];
        for (int d = 0; d < draws; d++) {
            double[] p = new double[categories];
            double[] q = new double[categories];
            for (int i = 0; i < shared.length; i++) {
                int first = clusters(a, shared[i]);
                double weight = Permutation.weight(first, clusters(b, shared[i]));
                random.shuffle(pooled[i], first);
                mix(p, sum(Arrays.copyOf(pooled[i], first), null), weight);
                mix(q, sum(Arrays.copyOfRange(pooled[i], first, pooled[i].length), null), weight);
            }
            result[d] = Divergence.jensenShannon(p, q);
        }
        return result;
    }

    /** All pairs' divergences with clusters weighed at random (Rubin 1981); {@code streams} has one for each cluster. */
    double[][] resampled(Draws[] streams) {
        double[] weights = new double[names.length];
        for (int c = 0; c < weights.length; c++) {
            weights[c] = -Math.log(1 - streams[c].uniform());
        }
        double[][] all = new double[outlets.length][outlets.length];
        for (int a = 0; a < outlets.length; a++) {
            for (int b = 0; b < a; b++) {
                all[a][b] = divergence(a, b, weights);
                all[b][a] = all[a][b];
            }
        }
        return all;
    }

    Draws[] streams(long seed, String of) {
        return IntStream.range(0, names.length).mapToObj(c -> Draws.of(seed, of, "branch", outlets[outletOf[c]],
                Integer.toString(stratumOf[c]), names[c])).toArray(Draws[]::new);
    }

    private int[] range(int outlet, int stratum) {
        return IntStream.range(start[outlet * strata + stratum], start[outlet * strata + stratum + 1]).toArray();
    }

    private double[] sum(int[] clusters, double[] weights) {
        double[] sum = new double[categories];
        for (int c : clusters) {
            double weight = weights == null ? 1 : weights[c];
            for (int i = 0; i < ids[c].length; i++) {
                sum[ids[c][i]] += weight * amounts[c][i];
            }
        }
        return sum;
    }

    /** Adds a topic's profile, made to sum to its weight. */
    private static void mix(double[] into, double[] profile, double weight) {
        double total = 0;
        for (double amount : profile) {
            total += amount;
        }
        if (total > 0) {
            for (int k = 0; k < into.length; k++) {
                into[k] += weight * profile[k] / total;
            }
        }
    }
}
