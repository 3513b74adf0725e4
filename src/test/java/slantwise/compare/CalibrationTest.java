package slantwise.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import slantwise.compare.Contrast.Design;
import slantwise.statistics.Draws;
import slantwise.statistics.KolmogorovSmirnov;

/** Fast versions of {@code slantwise calibrate}: seeds are fixed, tolerances are three standard errors. */
class CalibrationTest {
    private static final Settings SETTINGS = new Settings("", 5, 3, 400, 499, false);
    private static final Trials TRIALS = new Trials(SETTINGS);
    private static final Halves HALVES = new Halves(SETTINGS);

    @Test
    void intervalsHoldTheTruth() {
        for (Simulation.Data data : Simulation.Data.values()) {
            for (int n : new int[] {8, 20, 100}) {
                TRIALS.coverage(data, n, 400).forEach(i -> assertEquals(0.95, i.held(), 0.035, i.toString()));
            }
        }
    }

    @Test
    void matchedIntervalsHoldTheTruth() {
        for (int n : new int[] {20, 100}) {
            List<Calibration.Intervals> intervals = TRIALS.matched(n, 400);
            assertEquals(2, intervals.size());
            intervals.forEach(i -> assertEquals(0.95, i.held(), 0.035, i.toString()));
            intervals.forEach(i -> assertTrue(i.below() < 0.05 + 0.033, i.toString()));
        }
        assertEquals(0.95, TRIALS.matched(8, 400).get(0).held(), 0.035, "by topic, eight articles each");
    }

    @Test
    void anOutletDoesNotDifferFromItself() {
        List<Sampled> rows = Simulation.articles(new Draws(6), Simulation.Data.SCORES, "agency", 120, 0, false);
        Calibration calibration = HALVES.split(rows, "agency", "articles", 100);
        assertEquals(List.of(Design.RAW, Design.EVENT), calibration.splits().stream().map(Calibration.Split::design).toList());
        for (Calibration.Split split : calibration.splits()) {
            assertEquals(100, split.splits());
            assertEquals(0.05, split.found(), 0.065, split.toString());
            assertEquals(split.found(), split.anyFamily(), 1e-12, "one test is its own family");
            assertEquals(0.95, split.held(), 0.065, split.toString());
        }
        for (Calibration.Uniform uniform : calibration.uniform()) {
            assertTrue(uniform.reported().p() > 0.01, uniform.toString());
            assertTrue(uniform.smaller() > 0.01, uniform.toString());
            assertTrue(uniform.broken().p() > 0.01, uniform.toString());
            assertTrue(uniform.one() <= uniform.five() && uniform.five() <= uniform.ten(), uniform.toString());
        }
    }

    @Test
    void tiesMakePTooGreatAndBrokenByLotUniform() {
        // One article in eight has a value, and all those the same one: few differences are possible.
        List<Sampled> rows = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            rows.add(Simulation.row("agency", "a" + i, "a" + i, "", "", i % 8 == 0 ? 1 : 0));
        }
        Calibration.Uniform uniform = HALVES.split(rows, "agency", "articles", 600).uniform().get(0);
        assertTrue(uniform.tied() > 0.3, uniform.toString());
        assertTrue(uniform.reported().p() < 0.01 && uniform.smaller() > 0.01, uniform.toString());
        assertTrue(uniform.broken().p() > 0.01, uniform.toString());
    }

    @Test
    void familiesErrNoMoreThanTheySayAndManyTogetherDo() {
        List<Sampled> rows = new ArrayList<>();
        for (int measure = 0; measure < 8; measure++) {
            for (int key = 0; key < 3; key++) {
                String m = "measure " + measure;
                String k = "key " + key;
                Simulation.articles(Draws.of(5, m, k), Simulation.Data.SCORES, "agency", 30, 0, false).forEach(r -> rows.add(
                        new Sampled(m, k, r.voice(), r.outlet(), r.group(), r.article(), r.unit(), "", "", r.value(), 1)));
            }
        }
        Calibration.Split split = HALVES.split(rows, "agency", "articles", 60).splits().get(0);
        assertEquals(480, split.families());
        assertTrue(split.anyFamily() < 0.05 + 0.03, split.toString());
        assertTrue(split.anySplit() > 0.1, split.toString());
    }

    @Test
    void theEventDesignComparesHalvesOfEvents() {
        List<Sampled> rows = new ArrayList<>();
        for (int e = 0; e < 20; e++) {
            for (int i = 0; i <= e % 3; i++) {
                rows.add(Simulation.row("agency", "a" + e + i, "a" + e + i, "", "event " + e, 10 * e + new Draws(3 * e + i).normal()));
            }
        }
        Calibration.Split event = HALVES.split(rows, "agency", "articles", 100).splits().stream()
                .filter(s -> s.design() == Design.EVENT).findFirst().orElseThrow();
        assertEquals(100, event.tests());
        assertEquals(0.05, event.found(), 0.065, event.toString());
        assertEquals(0.95, event.held(), 0.065, event.toString());
    }

    @Test
    void intervalsOfRealShapesHoldTheMean() {
        // Shares of few sentences: most 0, some events far out.
        List<Sampled> rows = new ArrayList<>();
        Draws draws = new Draws(9);
        for (int i = 0; i < 200; i++) {
            double value = draws.uniform() < 0.5 ? 0 : draws.below(4) / 12.0 + (draws.below(20) == 0 ? 0.4 : 0);
            rows.add(Simulation.row("agency", "a" + i, "a" + i, "", i % 3 == 0 ? "event " + i / 9 : "", value));
        }
        for (Calibration.Resample resample : new Resampled(SETTINGS).coverage(rows, "agency", 300)) {
            // Of five, those that vary enough for an interval vary more than most.
            assertEquals(resample.articles() < 8 ? 0.975 : 0.95, resample.held(), 0.035, resample.toString());
            assertTrue(resample.known() > (resample.articles() < 20 ? 0.2 : 0.95), resample.toString());
        }
    }

    @Test
    void fewArticlesDoNotMakePTooSmall() {
        List<Sampled> rows = Simulation.articles(new Draws(4), Simulation.Data.SHARES, "agency", 12, 0, false);
        Calibration.Uniform uniform = HALVES.split(rows, "agency", "articles", 100).uniform().get(0);
        assertTrue(uniform.smaller() > 0.01, uniform.toString());
    }

    @Test
    void sentencesAsUnitsWouldFindDifferencesThatAreNotThere() {
        List<Sampled> rows = Simulation.articles(new Draws(6), Simulation.Data.SCORES, "agency", 120, 0, true);
        Calibration calibration = HALVES.split(rows, "agency", "sentences", 60);
        assertTrue(calibration.splits().get(0).found() > 0.2, calibration.toString());
        assertTrue(calibration.uniform().get(0).broken().p() < 0.01, calibration.toString());
    }

    @Test
    void powerGrowsWithTheShift() {
        double nothing = TRIALS.power(50, 0, 200).below();
        double some = TRIALS.power(50, 1, 200).below();
        double much = TRIALS.power(50, 2, 200).below();
        assertEquals(0.05, nothing, 0.05);
        assertTrue(some > 0.3 && some < 0.9, "found " + some);
        assertTrue(much > 0.95, "found " + much);
    }

    @Test
    void aPlantedShiftInRealArticlesIsFound() {
        List<Sampled> rows = Simulation.articles(new Draws(8), Simulation.Data.SHARES, "agency", 120, 0, false);
        assertTrue(HALVES.planted(rows, "agency", 2, 40).below() > 0.9);
        assertTrue(HALVES.planted(rows, "agency", 0, 40).below() < 0.2);
    }

    @Test
    void topicMixShowsRawAndNotMatched() {
        List<Calibration.Confound> confounds = TRIALS.confound(60, 100);
        assertTrue(confounds.get(0).below() > 0.9 && confounds.get(0).difference() < -0.5, confounds.toString());
        assertEquals(0.05, confounds.get(1).below(), 0.065, confounds.toString());
        assertEquals(0, confounds.get(1).difference(), 0.08, confounds.toString());
    }

    @Test
    void rendersTablesOfAllFigures() {
        Calibration calibration = Calibration.NONE
                .with(List.of(new Calibration.Split("a|b", "articles", Design.RAW, 200, 400, 0.01, 90, 0.04, 0.3, 350, 0.95)),
                        List.of(new Calibration.Uniform("a", "articles", Design.EVENT, "", 400, 0.01, 0.04, 0.09, 0.2, 0.1, 200,
                                new KolmogorovSmirnov(0.1, 0.03), 0.9, new KolmogorovSmirnov(0.04, 0.8))))
                .with(List.of(new Calibration.Resample("a", "tone", 8, 1, 400, 0.99, 0.955, 0.955)))
                .and(new Calibration(List.of(), List.of(), List.of(),
                        List.of(new Calibration.Intervals("scores", "a mean", 8, 100, 0.951, Double.NaN),
                                new Calibration.Intervals("scores", "a difference by topic", 8, 90, 0.949, 0.03)),
                        List.of(new Calibration.Power("scores", 20, 1, 100, 0.4)),
                        List.of(new Calibration.Confound(Design.TOPIC, 60, 100, 0.001, 0.05))));
        String page = calibration.markdown();
        assertTrue(page.contains("| a\\|b | articles | raw | 200 | 400 | 0.0100 | 90 | 0.040 | 0.300 | 350 | 0.950 |"), page);
        assertTrue(page.contains("| a | articles | event | all | 400 | 0.010 | 0.040 | 0.090 | 0.200 | 0.100 | 200 | 0.100 | 0.030 | 0.900 | 0.040 | 0.800 |"), page);
        assertTrue(page.contains("| a | tone | 8 | 1 | 400 | 0.990 | 0.955 | 0.955 |"), page);
        assertTrue(page.contains("| scores | a mean | 8 | 100 | 0.951 |  |"), page);
        assertTrue(page.contains("| scores | a difference by topic | 8 | 90 | 0.949 | 0.030 |"), page);
        assertTrue(page.contains("| scores | 20 | 1.00 | 100 | 0.400 |"), page);
        assertTrue(page.contains("| topic | 60 | 100 | 0.001 | 0.050 |"), page);
    }
}
