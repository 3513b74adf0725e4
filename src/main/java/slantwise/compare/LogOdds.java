package slantwise.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import slantwise.statistics.Draws;

/** Log-odds of terms between an outlet and the rest, as observed and under permuted labels. */
final class LogOdds {
    /** So near to the observed z an arrangement counts as reaching it: lengths of articles must not break ties. */
    private static final double TIE = 0.05;

    private final int[] stratum;
    private final int[] cluster;
    private final int[] words;
    private final int[][] ids;
    private final int[][] counts;
    private final double[] prior;
    private final double priorWords;
    private final int strata;
    private final boolean[] own;
    private final int[][] clustersOf;
    private final int[] ownClusters;

    LogOdds(Documents documents, Vocabulary vocabulary, int[] strataOf, int[] shared, String outlet, double priorWords) {
        this.priorWords = priorWords;
        int n = shared.length;
        stratum = new int[n];
        cluster = new int[n];
        words = new int[n];
        ids = new int[n][];
        counts = new int[n][];
        prior = new double[vocabulary.terms.length];
        Map<Integer, Integer> strataNumbers = new HashMap<>();
        Map<String, Integer> clusterNumbers = new HashMap<>();
        boolean[] mine = new boolean[n];
        int[] stratumOfCluster = new int[n];
        double total = 0;
        for (int i = 0; i < n; i++) {
            int d = shared[i];
            stratum[i] = strataNumbers.computeIfAbsent(strataOf[d], k -> strataNumbers.size());
            String name = strataOf[d] + "\t" + Documents.cluster(documents.all.get(d));
            cluster[i] = clusterNumbers.computeIfAbsent(name, k -> clusterNumbers.size());
            mine[cluster[i]] = documents.all.get(d).outlet().equals(outlet);
            stratumOfCluster[cluster[i]] = stratum[i];
            words[i] = vocabulary.words[d];
            ids[i] = vocabulary.ids[d];
            counts[i] = vocabulary.counts[d];
            total += words[i];
            for (int j = 0; j < ids[i].length; j++) {
                prior[ids[i][j]] += counts[i][j];
            }
        }
        for (int t = 0; t < prior.length; t++) {
            prior[t] *= priorWords / total;
        }
        strata = strataNumbers.size();
        own = Arrays.copyOf(mine, clusterNumbers.size());
        int[] sizes = new int[strata];
        ownClusters = new int[strata];
        for (int c = 0; c < own.length; c++) {
            sizes[stratumOfCluster[c]]++;
            ownClusters[stratumOfCluster[c]] += own[c] ? 1 : 0;
        }
        clustersOf = new int[strata][];
        for (int s = 0; s < strata; s++) {
            clustersOf[s] = new int[sizes[s]];
        }
        for (int c = own.length - 1; c >= 0; c--) {
            clustersOf[stratumOfCluster[c]][--sizes[stratumOfCluster[c]]] = c;
        }
    }

    /** Fills the log-odds ratio and its standard deviation of these terms. */
    void observed(int[] terms, double[] ratio, double[] deviation) {
        double[] y = new double[prior.length];
        double[] rate = new double[prior.length];
        double[] sizes = count(own, y, rate, null);
        for (int t : terms) {
            double[] result = ratio(t, y[t], rate[t], sizes);
            ratio[t] = result[0];
            deviation[t] = result[1];
        }
    }

    /**
     * The one-sided p of each term. A term leaves as soon as {@code enough} arrangements reached its z (Besag and
     * Clifford 1991).
     *
     * @param work additions to make at most
     */
    double[] permute(int[] terms, double[] limits, int most, int enough, double work, Draws draws) {
        double[] p = new double[terms.length];
        int[] hits = new int[terms.length];
        int[] place = new int[prior.length];
        Arrays.fill(place, -1);
        for (int i = 0; i < terms.length; i++) {
            place[terms[i]] = i;
        }
        int[] alive = new int[terms.length];
        for (int i = 0; i < alive.length; i++) {
            alive[i] = i;
        }
        int[][] keptIds = ids.clone();
        int[][] keptCounts = counts.clone();
        double[] y = new double[prior.length];
        double[] rate = new double[prior.length];
        boolean[] label = new boolean[own.length];
        double done = 0;
        int drawn = 0;
        int nextThinning = 0;
        long entries = 0;
        while (alive.length > 0 && drawn < most && (done < work || drawn < 99)) {
            if (drawn == nextThinning) {
                entries = thin(keptIds, keptCounts, place);
                nextThinning = drawn < 50 ? 50 : drawn * 2;
            }
            drawn++;
            Arrays.fill(label, false);
            for (int s = 0; s < strata; s++) {
                draws.shuffle(clustersOf[s], ownClusters[s]);
                for (int i = 0; i < ownClusters[s]; i++) {
                    label[clustersOf[s][i]] = true;
                }
            }
            for (int i : alive) {
                y[terms[i]] = 0;
                rate[terms[i]] = 0;
            }
            double[] sizes = count(label, y, rate, new int[][][] {keptIds, keptCounts});
            done += entries + 50.0 * alive.length + own.length;
            int kept = 0;
            for (int i : alive) {
                double[] result = ratio(terms[i], y[terms[i]], rate[terms[i]], sizes);
                if (result[0] / result[1] >= limits[i] * (1 - TIE) && ++hits[i] == enough) {
                    p[i] = (double) enough / drawn;
                    place[terms[i]] = -1;
                } else {
                    alive[kept++] = i;
                }
            }
            alive = kept == alive.length ? alive : Arrays.copyOf(alive, kept);
        }
        for (int i : alive) {
            p[i] = (hits[i] + 1.0) / (drawn + 1);
        }
        return p;
    }

    /** Drops what no living term needs from the documents' counts, and tells how much is left. */
    private static long thin(int[][] ids, int[][] counts, int[] place) {
        long left = 0;
        for (int d = 0; d < ids.length; d++) {
            int[] id = new int[ids[d].length];
            int[] count = new int[ids[d].length];
            int kept = 0;
            for (int j = 0; j < id.length; j++) {
                if (place[ids[d][j]] >= 0) {
                    id[kept] = ids[d][j];
                    count[kept++] = counts[d][j];
                }
            }
            ids[d] = Arrays.copyOf(id, kept);
            counts[d] = Arrays.copyOf(count, kept);
            left += kept;
        }
        return left;
    }

    /**
     * Adds up the own counts and the rest's rates, standardised to the own mix of strata.
     *
     * @return own words, and how many words the rest's standardised rates are worth
     */
    private double[] count(boolean[] label, double[] y, double[] rate, int[][][] kept) {
        double[] ownWords = new double[strata];
        double[] restWords = new double[strata];
        double total = 0;
        for (int d = 0; d < words.length; d++) {
            (label[cluster[d]] ? ownWords : restWords)[stratum[d]] += words[d];
            total += label[cluster[d]] ? words[d] : 0;
        }
        double[] weight = new double[strata];
        double inverse = 0;
        for (int s = 0; s < strata; s++) {
            weight[s] = restWords[s] > 0 && total > 0 ? ownWords[s] / total / restWords[s] : 0;
            inverse += weight[s] * weight[s] * restWords[s];
        }
        int[][] id = kept == null ? ids : kept[0];
        int[][] count = kept == null ? counts : kept[1];
        for (int d = 0; d < words.length; d++) {
            if (label[cluster[d]]) {
                for (int j = 0; j < id[d].length; j++) {
                    y[id[d][j]] += count[d][j];
                }
            } else {
                double w = weight[stratum[d]];
                for (int j = 0; j < id[d].length; j++) {
                    rate[id[d][j]] += w * count[d][j];
                }
            }
        }
        return new double[] {total, inverse > 0 ? 1 / inverse : 0};
    }

    private double[] ratio(int term, double y, double rate, double[] sizes) {
        double first = y + prior[term];
        double second = rate * sizes[1] + prior[term];
        double firstOther = Math.max(sizes[0] + priorWords - first, 1);
        double secondOther = Math.max(sizes[1] + priorWords - second, 1);
        return new double[] {Math.log(first / firstOther) - Math.log(second / secondOther),
            Math.sqrt(1 / first + 1 / second)};
    }
}
