package slantwise.statistics;

import java.util.Arrays;

/** How much each cluster pulls a weighted sum of cell means, corrected for its leverage, and the degrees of freedom. */
final class Influence {
    final double estimate;
    final double freedom;
    /** Enlarged influence of each cluster; borrowed ones of single-cluster cells at the end. */
    final double[] sizes;
    final long[] seeds;

    private Influence(double estimate, double freedom, double[] sizes, long[] seeds) {
        this.estimate = estimate;
        this.freedom = freedom;
        this.sizes = sizes;
        this.seeds = seeds;
    }

    /** Null where no cell has two clusters. */
    static Influence of(double[] values, int[] cells, double[] coefficients, int[] clusters, long[] seeds) {
        int k = coefficients.length;
        double[] counts = new double[k];
        double[] means = new double[k];
        for (int i = 0; i < values.length; i++) {
            counts[cells[i]]++;
            means[cells[i]] += values[i];
        }
        double estimate = 0;
        for (int c = 0; c < k; c++) {
            means[c] /= counts[c];
            estimate += coefficients[c] * means[c];
        }
        long[] order = new long[values.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = ((long) clusters[i] * k + cells[i]) << 24 | i;
        }
        if (values.length >= 1 << 24 || (long) seeds.length * k >= 1L << 39) {
            throw new IllegalArgumentException(values.length + " units in " + seeds.length + " clusters are too many");
        }
        Arrays.sort(order);

        double[] sizes = Arrays.copyOf(new double[seeds.length], seeds.length + k);
        double[] traces = new double[seeds.length + k];
        double[][] across = new double[k][k];
        double diagonal = 0;
        double squares = 0;
        int distinct = 0;
        int used = 0;
        boolean[] single = new boolean[k];
        int[] touched = new int[k];
        double[] pulls = new double[k];
        for (int from = 0; from < order.length;) {
            int cluster = (int) ((order[from] >>> 24) / k);
            int cellsTouched = 0;
            while (from < order.length && (int) ((order[from] >>> 24) / k) == cluster) {
                long key = order[from] >>> 24;
                int cell = (int) (key % k);
                double sum = 0;
                int n = 0;
                while (from < order.length && order[from] >>> 24 == key) {
                    sum += values[(int) (order[from] & 0xFFFFFF)];
                    n++;
                    from++;
                }
                double share = n / counts[cell];
                if (n == counts[cell]) {
                    single[cell] = true;
                    continue;
                }
                double a = coefficients[cell];
                sizes[cluster] += a * (sum - n * means[cell]) / counts[cell] / Math.sqrt(1 - share);
                traces[cluster] += a * a * share / counts[cell];
                touched[cellsTouched] = cell;
                pulls[cellsTouched++] = a / Math.sqrt(counts[cell]) * share / Math.sqrt(1 - share);
                double deviation = sum / n - means[cell];
                squares += deviation * deviation;
                used++;
            }
            double own = 0;
            for (int x = 0; x < cellsTouched; x++) {
                own += pulls[x] * pulls[x];
                for (int y = 0; y < cellsTouched; y++) {
                    across[touched[x]][touched[y]] += pulls[x] * pulls[y];
                }
            }
            diagonal += own * own;
        }
        for (int c = 0; c < k; c++) {
            if (!single[c]) {
                distinct++;
            }
        }
        if (distinct == 0 || used <= distinct) {
            return null;
        }
        double borrowed = Math.sqrt(squares / (used - distinct));
        long[] allSeeds = Arrays.copyOf(seeds, seeds.length + k);
        int sign = 1;
        for (int c = 0; c < k; c++) {
            if (single[c]) {
                sizes[seeds.length + c] = sign * coefficients[c] * borrowed;
                traces[seeds.length + c] = coefficients[c] * coefficients[c] / counts[c];
                allSeeds[seeds.length + c] = Draws.seed(seeds.length, "borrowed", Integer.toString(c));
                sign = -sign;
            }
        }
        double trace = 0;
        double traceSquares = -diagonal;
        for (double t : traces) {
            trace += t;
            traceSquares += t * t;
        }
        for (double[] row : across) {
            for (double value : row) {
                traceSquares += value * value;
            }
        }
        double freedom = Math.max(1, trace * trace / traceSquares);
        if (distinct < k) {
            freedom = Math.min(freedom, used - distinct);
        }
        return new Influence(estimate, freedom, sizes, allSeeds);
    }
}
