package slantwise.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    /** The fifteen p-values of Benjamini and Hochberg 1995, section 4.2: four are rejected at 0.05. */
    @Test
    void falseDiscoveryEqualsThePublishedExample() {
        double[] p = {0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
            0.6528, 0.7590, 1.0};
        double[] q = FalseDiscovery.q(p);
        assertEquals(4, Arrays.stream(q).filter(x -> x <= 0.05).count());
        assertEquals(0.0015, q[0], 1e-12);
        assertEquals(0.0095 * 15 / 4, q[3], 1e-12);
        assertEquals(0.0344 * 15 / 8, q[7], 1e-12);
        assertEquals(1, q[14], 1e-12);
    }

    @Test
    void falseDiscoveryKeepsOrderTiesAndGaps() {
        double[] q = FalseDiscovery.q(new double[] {0.04, Double.NaN, 0.01, 0.04});
        assertArrayEquals(new double[] {0.04, Double.NaN, 0.03, 0.04}, q, 1e-12);
        assertEquals(0.01 * 100, FalseDiscovery.q(new double[] {0.01}, 99)[0], 1e-12);
    }

    @Test
    void hedgesByHand() {
        // Means 2 and 4, pooled variance 1, four degrees of freedom: -2 (1 - 3/15).
        double[] values = {1, 2, 3, 3, 4, 5};
        assertEquals(-1.6, Effect.hedges(-2, values, new int[] {0, 0, 0, 1, 1, 1}, 2), 1e-12);
        assertTrue(Double.isNaN(Effect.hedges(1, new double[] {1, 1, 2, 2}, new int[] {0, 0, 1, 1}, 2)));
    }

    @Test
    void kolmogorovSmirnovKnowsUniformFromNot() {
        double[] even = IntStream.range(0, 100).mapToDouble(i -> (i + 0.5) / 100).toArray();
        assertEquals(0.005, KolmogorovSmirnov.uniform(even).d(), 1e-12);
        assertEquals(1, KolmogorovSmirnov.uniform(even).p(), 1e-9);
        // The 5 % point of the limiting distribution is 1.358.
        double[] shifted = IntStream.range(0, 1000).mapToDouble(i -> Math.min(1, (i + 0.5) / 1000 + 0.0427)).toArray();
        assertEquals(0.05, KolmogorovSmirnov.uniform(shifted).p(), 0.005);
        double[] small = IntStream.range(0, 100).mapToDouble(i -> Math.pow((i + 0.5) / 100, 2)).toArray();
        assertTrue(KolmogorovSmirnov.uniform(small).p() < 1e-4);
    }

    @Test
    void jensenShannonIsBoundedAndSymmetric() {
        assertEquals(0, Divergence.jensenShannon(new double[] {1, 3}, new double[] {2, 6}), 1e-12);
        assertEquals(1, Divergence.jensenShannon(new double[] {1, 0}, new double[] {0, 5}), 1e-12);
        // (1/2, 1/2) against (1, 0): H(3/4, 1/4) - H(1/2, 1/2) / 2 = 0.811278 - 0.5.
        double[] half = {1, 1};
        double[] one = {1, 0};
        assertEquals(0.3112781244591328, Divergence.jensenShannon(half, one), 1e-12);
        assertEquals(Divergence.jensenShannon(one, half), Divergence.jensenShannon(half, one), 1e-15);
        assertTrue(Double.isNaN(Divergence.jensenShannon(one, new double[2])));
    }

    @Test
    void shrinkageDrawsNoisyCellsFurther() {
        double[] shrunken = Shrinkage.of(new double[] {0, 1, 2, 5, Double.NaN}, new double[] {0.1, 0.1, 0.1, 2, 1}).means();
        assertTrue(shrunken[0] > 0 && shrunken[0] < 0.2, Arrays.toString(shrunken));
        assertTrue(5 - shrunken[3] > 5 * (2 - shrunken[2]), Arrays.toString(shrunken));
        double[] alike = Shrinkage.of(new double[] {1, 1.1, 0.9}, new double[] {1, 1, 1}).means();
        assertArrayEquals(new double[] {1, 1, 1}, alike, 1e-12);
    }

    @Test
    void drawsDependOnNamesAndTheirBounds() {
        assertEquals(Draws.of(1, "tone", "rt").next(), Draws.of(1, "tone", "rt").next());
        assertNotEquals(Draws.seed(1, "tone", "rt"), Draws.seed(1, "toner", "t"));
        assertNotEquals(Draws.seed(1, "tone", "rt"), Draws.seed(1, "rt", "tone"));
        assertNotEquals(Draws.seed(1, "tone"), Draws.seed(2, "tone"));
        Draws draws = new Draws(3);
        double[] uniform = IntStream.range(0, 2000).mapToDouble(i -> draws.uniform()).toArray();
        assertTrue(KolmogorovSmirnov.uniform(uniform).p() > 0.01);
        int[] counts = new int[7];
        for (int i = 0; i < 7000; i++) {
            counts[draws.below(7)]++;
        }
        assertTrue(Arrays.stream(counts).allMatch(c -> Math.abs(c - 1000) < 150), Arrays.toString(counts));
    }
}
