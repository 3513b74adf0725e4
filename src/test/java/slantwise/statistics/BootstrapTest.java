package slantwise.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    @Test
    void isCloseToStudentsIntervalForOneSample() {
        // 1..10: mean 5.5, standard error 0.9574, t of 9 degrees of freedom 2.2622.
        Interval interval = new Bootstrap(20000).mean(IntStream.rangeClosed(1, 10).asDoubleStream().toArray(), 1);
        assertEquals(5.5 - 2.166, interval.low(), 0.12);
        assertEquals(5.5 + 2.166, interval.high(), 0.12);
    }

    @Test
    void studentsQuantilesAreTheTablesOnes() {
        assertEquals(12.706, Bootstrap.student(1), 1e-3);
        assertEquals(2.365, Bootstrap.student(7), 1e-3);
        assertEquals(1.984, Bootstrap.student(100), 1e-3);
    }

    @Test
    void degreesOfFreedomAreThoseOfOneSampleAndOfTwo() {
        double[] values = {3, 1, 4, 1, 5, 9, 2, 6};
        int[] each = IntStream.range(0, 8).toArray();
        assertEquals(7, Influence.of(values, new int[8], new double[] {1}, each, new long[8]).freedom, 1e-9);
        int[] cells = {0, 0, 0, 0, 1, 1, 1, 1};
        assertEquals(6, Influence.of(values, cells, new double[] {1, -1}, each, new long[8]).freedom, 1e-9);
    }

    @Test
    void variancesAreThoseOfOneSampleAndOfTwo() {
        double[] values = {3, 1, 4, 1, 5, 9, 2, 6};
        int[] each = IntStream.range(0, 8).toArray();
        Influence influence = Influence.of(values, new int[] {0, 0, 0, 0, 1, 1, 1, 1}, new double[] {1, -1}, each, new long[8]);
        assertEquals(2.25 - 5.5, influence.estimate, 1e-12);
        double variance = 0;
        for (double size : influence.sizes) {
            variance += size * size;
        }
        assertEquals(2.25 / 4 + 25.0 / 3 / 4, variance, 1e-12);
    }

    @Test
    void keepsClustersTogether() {
        double[] values = new double[40];
        int[] clusters = new int[40];
        for (int i = 0; i < 40; i++) {
            clusters[i] = i / 4;
            values[i] = i / 4 % 2;
        }
        long[] seeds = IntStream.range(0, 40).mapToLong(i -> Draws.seed(i)).toArray();
        Interval together = new Bootstrap(2000).interval(values, new int[40], new double[] {1}, clusters, seeds);
        Interval apart = new Bootstrap(2000).interval(values, new int[40], new double[] {1}, IntStream.range(0, 40).toArray(), seeds);
        assertTrue(together.high() - together.low() > 1.8 * (apart.high() - apart.low()), together + " " + apart);
    }

    @Test
    void sharedClustersCancelInADifference() {
        // Both cover the same ten events, and differ by 1 in each: what the event adds is added to both.
        double[] values = IntStream.range(0, 20).mapToDouble(i -> i % 10 * 5 + (i < 10 ? 1 : 0)).toArray();
        int[] cells = IntStream.range(0, 20).map(i -> i / 10).toArray();
        int[] clusters = IntStream.range(0, 20).map(i -> i % 10).toArray();
        values[0] += 0.1;
        long[] seeds = IntStream.range(0, 20).mapToLong(i -> Draws.seed(i)).toArray();
        Interval shared = new Bootstrap(500).interval(values, cells, new double[] {1, -1}, clusters, seeds);
        Interval apart = new Bootstrap(500).interval(values, cells, new double[] {1, -1}, IntStream.range(0, 20).toArray(), seeds);
        assertEquals(1.01, (shared.low() + shared.high()) / 2, 0.01);
        assertTrue(shared.high() - shared.low() < 0.01 * (apart.high() - apart.low()), shared + " " + apart);
    }

    @Test
    void aCellOfOneClusterBorrowsSpreadAndItsFreedom() {
        // Variances 1 with two degrees of freedom in the first cell; the second has one unit and none of its own.
        Influence influence = Influence.of(new double[] {1, 2, 3, 9}, new int[] {0, 0, 0, 1}, new double[] {1, -1},
                new int[] {0, 1, 2, 3}, new long[4]);
        double variance = 0;
        for (double size : influence.sizes) {
            variance += size * size;
        }
        assertEquals(1.0 / 3 + 1, variance, 1e-12);
        assertTrue(influence.freedom <= 2, "freedom " + influence.freedom);
    }

    @Test
    void hasNoIntervalWhereHardlyAnyArticleIsApart() {
        Bootstrap bootstrap = new Bootstrap(500);
        assertEquals(Interval.NONE, bootstrap.mean(new double[] {0, 0, 0, 0, 0}, 1));
        assertEquals(Interval.NONE, bootstrap.mean(new double[] {0, 0, 0.3, 0, 0.2, 0, 0, 0}, 1));
        Interval told = bootstrap.mean(new double[] {0, 0, 0.3, 0, 0.2, 0, 0, 0.1}, 1);
        assertTrue(told.low() < 0.075 && 0.075 < told.high(), told.toString());
        // Three articles apart, but two of them tell one event.
        double[] values = {0, 0, 0, 0, 0, 0.1, 0.2, 0.3};
        long[] seeds = IntStream.range(0, 8).mapToLong(i -> Draws.seed(i)).toArray();
        assertEquals(Interval.NONE, bootstrap.interval(values, new int[8], new double[] {1}, new int[] {0, 1, 2, 3, 4, 5, 5, 6}, seeds));
    }

    @Test
    void aSideWithoutSpreadIsTakenToVaryAsTheOtherDoes() {
        double[] values = {0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6};
        int[] cells = {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1};
        int[] each = IntStream.range(0, 12).toArray();
        long[] seeds = IntStream.range(0, 12).mapToLong(i -> Draws.seed(i)).toArray();
        Bootstrap bootstrap = new Bootstrap(2000);
        // Two sides of six that vary alike: the root of two times the half width of one.
        Interval one = bootstrap.interval(new double[] {1, 2, 3, 4, 5, 6}, new int[6], new double[] {-1},
                new int[] {6, 7, 8, 9, 10, 11}, seeds);
        double half = Math.max(one.high() + 3.5, -3.5 - one.low());
        Interval difference = bootstrap.interval(values, cells, new double[] {1, -1}, each, seeds);
        assertEquals(-3.5 - Math.hypot(-3.5 - one.low(), half), difference.low(), 1e-9);
        assertEquals(-3.5 + Math.hypot(one.high() + 3.5, half), difference.high(), 1e-9);
        // The same from the other side, and none where neither tells.
        Interval turned = bootstrap.interval(values, cells, new double[] {-1, 1}, each, seeds);
        assertTrue(turned.low() > 0 && turned.low() < 3.5 && turned.high() > 3.5, turned.toString());
        assertEquals(Interval.NONE, bootstrap.interval(new double[12], cells, new double[] {1, -1}, each, seeds));
    }

    @Test
    void roundingPartsNoEqualValues() {
        double[] values = {0.1 + 0.2, 0.3, 0.3, 0.6 / 2, 0.9 / 3, 0.1 * 3};
        assertEquals(Interval.NONE, new Bootstrap(500).mean(values, 1));
    }

    @Test
    void isLongerTowardTheLongTailAndNeverShorterThanStudents() {
        double[] values = {0, 0, 0, 0, 0, 0, 0.1, 0.1, 0.2, 0.9};
        double mean = 0.13;
        double student = 2.2622 * Math.sqrt((6 * 0.0169 + 2 * 0.0009 + 0.0049 + 0.5929) / 9 / 10);
        Interval interval = new Bootstrap(4000).mean(values, 1);
        assertEquals(mean - student, interval.low(), 1e-4);
        assertTrue(interval.high() > mean + 1.3 * student, interval.toString());
        Interval mirrored = new Bootstrap(4000).mean(IntStream.range(0, 10).mapToDouble(i -> -values[i]).toArray(), 1);
        assertEquals(-mean + student, mirrored.high(), 1e-4);
    }

    @Test
    void eventsWhoseArticlesDifferMoreThanEventsAreNotTakenForPrecise() {
        // Each event has one high and one low article: by events alone the mean would be known without error.
        double[] values = {1, 5, 2, 4.1, 0, 6, 2.5, 3.4};
        int[] pairs = {0, 0, 1, 1, 2, 2, 3, 3};
        int[] each = IntStream.range(0, 8).toArray();
        Influence units = Influence.of(values, new int[8], new double[] {1}, each, new long[8]);
        Influence events = Influence.of(values, new int[8], new double[] {1}, pairs, new long[4]);
        assertEquals(units.variance(), events.variance(), 1e-9);
        assertEquals(units.freedom, events.freedom, 1e-9);
    }

    @Test
    void hasNoIntervalForOneCluster() {
        Interval none = new Bootstrap(500).interval(new double[] {1, 2, 3}, new int[3], new double[] {1}, new int[3], new long[1]);
        assertTrue(Double.isNaN(none.low()) && Double.isNaN(none.high()));
    }

    /** A fast version of {@code calibrate}: hierarchical data, 600 samples; three standard errors are 0.027. */
    @Test
    void coversTheTruthAtEverySize() {
        for (int n : new int[] {8, 20, 100}) {
            Draws draws = Draws.of(11, "coverage", Integer.toString(n));
            int hits = 0;
            for (int r = 0; r < 600; r++) {
                double[] values = new double[n];
                int[] clusters = new int[n];
                long[] seeds = new long[n];
                int cluster = -1;
                for (int i = 0, left = 0; i < n; i++, left--) {
                    if (left == 0) {
                        left = 1 + draws.below(3);
                        seeds[++cluster] = draws.next();
                        values[i] = 0.6 * draws.normal();
                    }
                    clusters[i] = cluster;
                }
                double[] events = values.clone();
                for (int i = 0; i < n; i++) {
                    double event = i > 0 && clusters[i] == clusters[i - 1] ? events[i - 1] : events[i];
                    events[i] = event;
                    values[i] = event + draws.normal();
                }
                Interval interval = new Bootstrap(500).interval(values, new int[n], new double[] {1}, clusters, seeds);
                hits += interval.low() <= 0 && 0 <= interval.high() ? 1 : 0;
            }
            assertEquals(0.95, hits / 600.0, 0.03, "coverage with " + n + " articles");
        }
    }
}
