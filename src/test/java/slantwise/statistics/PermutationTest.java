package slantwise.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PermutationTest {
    @Test
    void enumeratesAllArrangementsWhereTheyAreFew() {
        // 1..4 against 5..8: of the 70 choices of four, this one and its mirror are the most extreme.
        Permutation test = test(new double[] {1, 2, 3, 4, 5, 6, 7, 8}, 4, 9999);
        assertTrue(test.exact());
        assertEquals(70, test.arrangements());
        assertEquals(2.0 / 70, test.p(), 1e-12);
        assertEquals(2.0 / 70, test.smallest(), 1e-12);
    }

    @Test
    void countsTiesAsExtreme() {
        // By hand: {0,0,1} against {0,1,1}: of 20 choices of three from 3 zeros and 3 ones, 18 have one or two ones.
        Permutation test = test(new double[] {0, 0, 1, 0, 1, 1}, 3, 9999);
        assertEquals(1, test.p(), 1e-12);
        assertEquals(0.1, test.smallest(), 1e-12);
    }

    @Test
    void tiesBrokenByLotAreUniform() {
        // {0,0,0,0,0,1} against {0,0,0,0,0,1}: 1 and 1 (observed), or both on one side.
        Permutation test = test(new double[] {0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1}, 6, 9999);
        assertEquals(1, test.p(), 1e-12);
        assertEquals(2.0 * 6 * 6 / (12 * 11), test.tied(), 1e-12);
        assertEquals(test.p(), test.randomised(0), 0);
        assertEquals(1 - test.tied(), test.randomised(1), 1e-12);
        // Drawn instead of enumerated, the same share ties.
        Permutation drawn = test(new double[] {0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1}, 6, 900);
        assertEquals(test.tied(), drawn.tied(), 0.16);
    }

    @Test
    void equalsABruteForceCountInStrata() {
        double[] values = {0.3, 1.9, 2.2, 0.1, 0.8, 2.0, 3.1, 1.1, 0.7};
        boolean[] first = {true, false, false, true, true, false, false, true, false};
        int[] strata = {0, 0, 0, 0, 1, 1, 1, 1, 1};
        Permutation test = Permutation.test(values, ones(9), first, strata, 9999, new Draws(1));
        assertEquals(60, test.arrangements());

        double[] statistics = new double[60];
        int filled = 0;
        for (int bits = 0; bits < 1 << 9; bits++) {
            if (Integer.bitCount(bits & 15) == 2 && Integer.bitCount(bits >> 4) == 2) {
                statistics[filled++] = pooled(values, bits);
            }
        }
        int observedBits = 0b010011001;
        double observed = pooled(values, observedBits);
        long hits = Arrays.stream(statistics).filter(s -> s >= observed - 1e-9).count();
        assertEquals(hits / 60.0, test.p(), 1e-12);
    }

    /** The weighted difference over its pooled standard error, written the long way. */
    private static double pooled(double[] values, int bits) {
        double[] difference = new double[2];
        double squares = 0;
        double[] weights = {2.0 * 2 / 4, 2.0 * 3 / 5};
        double variance = 0;
        for (int s = 0; s < 2; s++) {
            double[] mean = new double[2];
            int[] n = new int[2];
            for (int i = s * 4; i < (s == 0 ? 4 : 9); i++) {
                mean[bits >> i & 1] += values[i];
                n[bits >> i & 1]++;
            }
            for (int side = 0; side < 2; side++) {
                mean[side] /= n[side];
                variance += Math.pow(weights[s] / (weights[0] + weights[1]), 2) / n[side];
            }
            for (int i = s * 4; i < (s == 0 ? 4 : 9); i++) {
                squares += Math.pow(values[i] - mean[bits >> i & 1], 2);
            }
            difference[s] = mean[1] - mean[0];
        }
        double mean = (weights[0] * difference[0] + weights[1] * difference[1]) / (weights[0] + weights[1]);
        return Math.abs(mean) / Math.sqrt(squares / 5 * variance);
    }

    @Test
    void swapsWithinPairsOnly() {
        // Ten events, each told once by both, always higher by the first: two of 2^10 sign patterns.
        double[] values = new double[20];
        boolean[] first = new boolean[20];
        int[] strata = new int[20];
        for (int i = 0; i < 20; i++) {
            strata[i] = i / 2;
            first[i] = i % 2 == 0;
            values[i] = 10 * (i / 2) + (first[i] ? 1 + i * 0.01 : 0);
        }
        Permutation test = Permutation.test(values, ones(20), first, strata, 9999, new Draws(1));
        assertTrue(test.exact());
        assertEquals(2.0 / 1024, test.p(), 1e-12);
    }

    @Test
    void partnersSwapAndTheRestShareOutTheirLabels() {
        // Two events told by both (0 with 4, 1 with 5), three clusters of one each: 2^2 * (3 choose 1) arrangements.
        double[] values = {0.3, 1.9, 2.2, 0.1, 0.8, 2.0, 3.1};
        boolean[] first = {true, true, true, false, false, false, false};
        int[] partners = {4, 5, Permutation.ALONE, Permutation.ALONE, 0, 1, Permutation.ALONE};
        Permutation test = Permutation.test(values, ones(7), first, new int[7], partners, 9999, new Draws(1));
        assertTrue(test.exact());
        assertEquals(12, test.arrangements());
        double observed = spread(values, 0b0000111);
        int hits = 0;
        for (int bits = 0; bits < 1 << 7; bits++) {
            boolean swaps = (bits & 1) != (bits >> 4 & 1) && (bits >> 1 & 1) != (bits >> 5 & 1);
            hits += swaps && Integer.bitCount(bits) == 3 && spread(values, bits) >= observed - 1e-9 ? 1 : 0;
        }
        assertEquals(hits / 12.0, test.p(), 1e-12);
    }

    /** The difference of means over its pooled standard error, for one stratum. */
    private static double spread(double[] values, int bits) {
        double[] mean = new double[2];
        int[] n = new int[2];
        for (int i = 0; i < values.length; i++) {
            mean[bits >> i & 1] += values[i];
            n[bits >> i & 1]++;
        }
        mean[0] /= n[0];
        mean[1] /= n[1];
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            squares += Math.pow(values[i] - mean[bits >> i & 1], 2);
        }
        return Math.abs(mean[0] - mean[1]) / Math.sqrt(squares / (values.length - 2) * (1.0 / n[0] + 1.0 / n[1]));
    }

    @Test
    void sharedEventsDoNotHideADifference() {
        // Forty events far apart, each told by both, a little higher by the first: drawn, not enumerated.
        double[] values = new double[80];
        boolean[] first = new boolean[80];
        int[] partners = new int[80];
        for (int i = 0; i < 80; i++) {
            first[i] = i % 2 == 0;
            partners[i] = i ^ 1;
            values[i] = 10 * (i / 2) + (first[i] ? 1 + 0.01 * i : 0);
        }
        assertEquals(1e-4, Permutation.test(values, ones(80), first, new int[80], partners, 9999, new Draws(1)).p(), 1e-12);
        assertTrue(Permutation.test(values, ones(80), first, new int[80], 9999, new Draws(1)).p() > 0.5);
    }

    @Test
    void leavesOutStrataOfOneLabel() {
        double[] values = {1, 2, 3, 4, 5, 6, 7, 8, 100, 200};
        boolean[] first = {true, true, true, true, false, false, false, false, true, true};
        int[] strata = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1};
        assertEquals(2.0 / 70, Permutation.test(values, ones(10), first, strata, 9999, new Draws(1)).p(), 1e-12);
    }

    @Test
    void hasNoEvidenceWithoutSharedStrataOrSpread() {
        assertEquals(1, Permutation.test(new double[] {1, 2}, ones(2), new boolean[] {true, false}, new int[] {0, 1}, 999,
                new Draws(1)).p());
        assertEquals(1, test(new double[40], 20, 999).p());
    }

    @Test
    void drawsWhereArrangementsAreManyAndStopsEarlyWhereNothingIsThere() {
        double[] values = new double[80];
        for (int i = 0; i < 80; i++) {
            values[i] = i % 2;
        }
        Permutation nothing = test(values, 40, 9999);
        assertFalse(nothing.exact());
        assertTrue(nothing.arrangements() < 500, nothing.toString());
        assertTrue(nothing.p() > 0.5, nothing.toString());
        for (int i = 0; i < 80; i++) {
            values[i] = i < 40 ? 0.1 * (i % 7) : 1 + 0.1 * (i % 5);
        }
        assertEquals(1e-4, test(values, 40, 9999).p(), 1e-12);
    }

    @Test
    void sampledPIsCloseToTheExactOne() {
        double[] values = {0.1, 0.9, 1.4, 0.3, 0.8, 1.1, 1.5, 1.2, 0.4, 0.6, 1.3, 1.9, 0.7, 2.1};
        double exact = test(values, 7, 9999).p();
        double sampled = test(values, 7, 3000).p();
        assertEquals(exact, sampled, 4 * Math.sqrt(exact * (1 - exact) / 1000));
    }

    private static Permutation test(double[] values, int firsts, int most) {
        boolean[] first = new boolean[values.length];
        Arrays.fill(first, 0, firsts, true);
        return Permutation.test(values, ones(values.length), first, new int[values.length], most, new Draws(1));
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }
}
