package slantwise.statistics;

/** Standardised differences. */
public final class Effect {
    private Effect() {
    }

    /**
     * Hedges' g of a difference: the difference over the pooled standard deviation within cells, with the
     * correction for small samples (Hedges, Distribution theory for Glass's estimator of effect size, 1981).
     * NaN where there is no spread or no degree of freedom.
     *
     * @param cells the cell of each value, 0 to {@code size - 1}
     */
    public static double hedges(double difference, double[] values, int[] cells, int size) {
        double[] sums = new double[size];
        int[] counts = new int[size];
        for (int i = 0; i < values.length; i++) {
            sums[cells[i]] += values[i];
            counts[cells[i]]++;
        }
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            double deviation = values[i] - sums[cells[i]] / counts[cells[i]];
            squares += deviation * deviation;
        }
        int freedom = values.length;
        for (int count : counts) {
            freedom -= count > 0 ? 1 : 0;
        }
        if (freedom < 1 || !(squares > 1e-20)) {
            return Double.NaN;
        }
        return difference / Math.sqrt(squares / freedom) * (1 - 3.0 / (4.0 * freedom - 1));
    }
}
