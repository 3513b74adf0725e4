package slantwise.statistics;

/** Jensen-Shannon divergence (Lin, Divergence measures based on the Shannon entropy, 1991). */
public final class Divergence {
    private static final double BIT = 1 / Math.log(2);

    private Divergence() {
    }

    /** In bits, 0 to 1. Both are made to sum to 1; NaN where either sums to 0. */
    public static double jensenShannon(double[] p, double[] q) {
        double sumP = 0;
        double sumQ = 0;
        for (int i = 0; i < p.length; i++) {
            sumP += p[i];
            sumQ += q[i];
        }
        if (!(sumP > 0 && sumQ > 0)) {
            return Double.NaN;
        }
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double a = p[i] / sumP;
            double b = q[i] / sumQ;
            double m = (a + b) / 2;
            if (a > 0) {
                sum += a * Math.log(a / m);
            }
            if (b > 0) {
                sum += b * Math.log(b / m);
            }
        }
        return Math.min(1, Math.max(0, sum / 2 * BIT));
    }
}
