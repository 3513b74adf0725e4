package slantwise.statistics;

/**
 * Empirical-Bayes means of many small cells: each is drawn toward the mean of all by as much as it is noisy
 * (Morris, Parametric empirical Bayes inference, 1983). The spread between cells is estimated by moments
 * (DerSimonian and Laird, Meta-analysis in clinical trials, 1986).
 *
 * @param means the shrunken means, in the order given; a mean without a variance stays as it was
 * @param kept what share of its distance from the mean of all each mean kept, 0 to 1; NaN where it has no variance
 */
public record Shrinkage(double[] means, double[] kept) {
    /**
     * Shrinks means.
     *
     * @param variances the sampling variance of each mean; one that is not above 0 leaves the mean out
     */
    public static Shrinkage of(double[] means, double[] variances) {
        double centre = centre(means, variances, 0);
        double weights = 0;
        double squares = 0;
        double heterogeneity = 0;
        int n = 0;
        for (int i = 0; i < means.length; i++) {
            if (usable(means[i], variances[i])) {
                weights += 1 / variances[i];
                squares += 1 / (variances[i] * variances[i]);
                heterogeneity += (means[i] - centre) * (means[i] - centre) / variances[i];
                n++;
            }
        }
        double between = n < 2 ? 0 : Math.max(0, (heterogeneity - (n - 1)) / (weights - squares / weights));
        double middle = centre(means, variances, between);
        double[] shrunken = means.clone();
        double[] kept = new double[means.length];
        for (int i = 0; i < means.length; i++) {
            kept[i] = usable(means[i], variances[i]) && n > 1 ? between / (between + variances[i]) : Double.NaN;
            if (!Double.isNaN(kept[i])) {
                shrunken[i] = middle + kept[i] * (means[i] - middle);
            }
        }
        return new Shrinkage(shrunken, kept);
    }

    private static double centre(double[] means, double[] variances, double between) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < means.length; i++) {
            if (usable(means[i], variances[i])) {
                sum += means[i] / (variances[i] + between);
                weights += 1 / (variances[i] + between);
            }
        }
        return sum / weights;
    }

    private static boolean usable(double mean, double variance) {
        return Double.isFinite(mean) && variance > 0;
    }
}
