package slantwise.statistics;

/**
 * Empirical-Bayes means of many small cells: each is drawn toward the mean of all by as much as it is noisy
 * (Morris, Parametric empirical Bayes inference, 1983). The spread between cells is estimated by moments
 * (DerSimonian and Laird, Meta-analysis in clinical trials, 1986).
 */
public final class Shrinkage {
    private Shrinkage() {
    }

    /**
     * The shrunken means, in the order given; NaN stays NaN.
     *
     * @param variances the sampling variance of each mean, above 0
     */
    public static double[] means(double[] means, double[] variances) {
        double weights = 0;
        double squares = 0;
        double sum = 0;
        int n = 0;
        for (int i = 0; i < means.length; i++) {
            if (usable(means[i], variances[i])) {
                weights += 1 / variances[i];
                squares += 1 / (variances[i] * variances[i]);
                sum += means[i] / variances[i];
                n++;
            }
        }
        double centre = sum / weights;
        double heterogeneity = 0;
        for (int i = 0; i < means.length; i++) {
            if (usable(means[i], variances[i])) {
                heterogeneity += (means[i] - centre) * (means[i] - centre) / variances[i];
            }
        }
        double between = n < 2 ? 0 : Math.max(0, (heterogeneity - (n - 1)) / (weights - squares / weights));
        double again = 0;
        double total = 0;
        for (int i = 0; i < means.length; i++) {
            if (usable(means[i], variances[i])) {
                again += means[i] / (variances[i] + between);
                total += 1 / (variances[i] + between);
            }
        }
        double[] shrunken = new double[means.length];
        for (int i = 0; i < means.length; i++) {
            double kept = between / (between + variances[i]);
            shrunken[i] = usable(means[i], variances[i]) ? again / total + kept * (means[i] - again / total) : means[i];
        }
        return shrunken;
    }

    private static boolean usable(double mean, double variance) {
        return Double.isFinite(mean) && variance > 0;
    }
}
