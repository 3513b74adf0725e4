package slantwise.statistics;

/**
 * One stratum of a {@link Permutation}: clusters that stand alone, then pairs of partners. An arrangement is what is chosen for the label with
 * fewer clusters: so many of those that stand alone, and one of each pair.
 */
final class Stratum {
    /** What a stratum adds to: the difference, and by label the squares about the mean and the factor of their variance. */
    static final int PARTS = 5;
    final double[] sums;
    final double[] counts;
    final int firsts;
    final int alone;
    final int pairs;
    final int chosen;
    private final boolean chosenIsFirst;
    private final int[] drawn;
    private double weight;
    private int fromFront;
    private int fromBack;
    private int fromPairs;
    private double sum;
    private double count;
    private double a;
    private double b;
    private double c;

    Stratum(int clusters, int firsts, int pairs, double weight) {
        sums = new double[clusters];
        counts = new double[clusters];
        alone = clusters - 2 * pairs;
        this.pairs = pairs;
        this.firsts = firsts;
        this.weight = weight;
        chosenIsFirst = 2 * firsts <= clusters;
        chosen = chosenIsFirst ? firsts : clusters - firsts;
        fromBack = alone;
        fromPairs = alone;
        drawn = observed();
    }

    /** The observed choice is put in front. */
    void add(double value, double units, boolean first) {
        int at = first == chosenIsFirst ? fromFront++ : --fromBack;
        sums[at] = value;
        counts[at] = units;
    }

    /** The observed choice is put first. */
    void addPair(double value, double units, double partner, double partnerUnits) {
        sums[fromPairs] = chosenIsFirst ? value : partner;
        counts[fromPairs++] = chosenIsFirst ? units : partnerUnits;
        sums[fromPairs] = chosenIsFirst ? partner : value;
        counts[fromPairs++] = chosenIsFirst ? partnerUnits : units;
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

    /** The places of what was chosen in the data: the first of all arrangements. */
    int[] observed() {
        int[] places = new int[chosen];
        for (int i = 0; i < chosen; i++) {
            int pair = i - (chosen - pairs);
            places[i] = pair < 0 ? i : alone + 2 * pair;
        }
        return places;
    }

    /** Makes places those of the next arrangement; false after the last. */
    boolean next(int[] places) {
        int moved = chosen - pairs;
        int i = moved - 1;
        while (i >= 0 && places[i] == alone - moved + i) {
            i--;
        }
        if (i >= 0) {
            places[i]++;
        }
        for (int j = i + 1; j < moved; j++) {
            places[j] = j == 0 ? 0 : places[j - 1] + 1;
        }
        for (int pair = 0; i < 0 && pair < pairs; pair++) {
            boolean swapped = places[moved + pair] > alone + 2 * pair;
            places[moved + pair] = alone + 2 * pair + (swapped ? 0 : 1);
            if (!swapped) {
                return true;
            }
        }
        return i >= 0;
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
        int moved = chosen - pairs;
        for (int i = 0; i < moved; i++) {
            int j = i + draws.below(alone - i);
            double value = sums[j];
            double units = counts[j];
            sums[j] = sums[i];
            counts[j] = counts[i];
            sums[i] = value;
            counts[i] = units;
        }
        for (int pair = 0; pair < pairs; pair++) {
            drawn[moved + pair] = alone + 2 * pair + draws.below(2);
        }
        addChosen(drawn, parts);
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
