package slantwise.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import slantwise.compare.Contrast.Design;
import slantwise.statistics.Draws;

/** Fast versions of {@code slantwise calibrate}: seeds are fixed, tolerances are three standard errors. */
class CalibrationTest {
    private static final Trials TRIALS = new Trials(new Settings("", 5, 3, 400, 499, false));

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
        }
        assertEquals(0.95, TRIALS.matched(8, 400).get(0).held(), 0.035, "by topic, eight articles each");
    }

    @Test
    void anOutletDoesNotDifferFromItself() {
        List<Sampled> rows = Simulation.articles(new Draws(6), Simulation.Data.SCORES, "agency", 120, 0, false);
        Calibration.Split split = TRIALS.split(rows, "agency", "articles", 100).get(0);
        assertEquals(Design.RAW, split.design());
        assertEquals(0.05, split.found(), 0.065, split.toString());
        assertTrue(split.uniform() > 0.01, split.toString());
        assertTrue(split.smaller() > 0.01, split.toString());
    }

    @Test
    void fewArticlesDoNotMakePTooSmall() {
        List<Sampled> rows = Simulation.articles(new Draws(4), Simulation.Data.SHARES, "agency", 12, 0, false);
        Calibration.Split split = TRIALS.split(rows, "agency", "articles", 100).get(0);
        assertTrue(split.smaller() > 0.01, split.toString());
    }

    @Test
    void sentencesAsUnitsWouldFindDifferencesThatAreNotThere() {
        List<Sampled> rows = Simulation.articles(new Draws(6), Simulation.Data.SCORES, "agency", 120, 0, true);
        Calibration.Split split = TRIALS.split(rows, "agency", "sentences", 60).get(0);
        assertTrue(split.found() > 0.2, split.toString());
        assertTrue(split.uniform() < 0.01, split.toString());
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
        assertTrue(TRIALS.planted(rows, "agency", 2, 40).below() > 0.9);
        assertTrue(TRIALS.planted(rows, "agency", 0, 40).below() < 0.2);
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
        Calibration calibration = new Calibration(
                List.of(new Calibration.Split("a|b", "articles", Design.RAW, 200, 400, 0.05, 0.01, 0.02, 0.04, 0.9, 0.8)),
                List.of(new Calibration.Intervals("scores", "a mean", 8, 100, 0.951)),
                List.of(new Calibration.Power("scores", 20, 1, 100, 0.4)),
                List.of(new Calibration.Confound(Design.TOPIC, 60, 100, 0.001, 0.05)));
        String page = calibration.markdown();
        assertTrue(page.contains("| a\\|b | articles | raw | 200 | 400 | 0.050 | 0.0100 | 0.020 | 0.040 | 0.900 | 0.800 |"), page);
        assertTrue(page.contains("| scores | a mean | 8 | 100 | 0.951 |"), page);
        assertTrue(page.contains("| scores | 20 | 1.00 | 100 | 0.400 |"), page);
        assertTrue(page.contains("| topic | 60 | 100 | 0.001 | 0.050 |"), page);
    }
}
