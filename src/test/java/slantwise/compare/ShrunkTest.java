package slantwise.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import slantwise.instrument.Measure;
import slantwise.text.Voice;

class ShrunkTest {
    /** The 97.5 % quantile of Student's distribution with 8 degrees of freedom, from tables. */
    private static final double STUDENT = 2.306004135;
    private static final List<Measure> MEASURES = List.of(new Measure("tone", "Tone", "rating, 0 to 6", 0, 6, "more", "", true));

    /**
     * By hand: means of variance 14/3, each with a sampling variance of 2/3, leave 4 between cells and keep 4 / (4 + 2/3);
     * the middle of four has the variance 14/3 / 4, of which each mean takes the square of the seventh that it gave up.
     */
    @Test
    void agreesWithTheFormula() {
        double half = STUDENT * Math.sqrt(2 / 3.0);
        double width = Math.sqrt(6 / 7.0 * half * half + 1.959964 * 1.959964 * 7 / 6 / 49);
        List<Estimate> shrunk = Shrunk.shrink(List.of(cell("a", 0, half), cell("b", 1, half), cell("c", 2, half), cell("d", 5, half)),
                List.of());
        double[] expected = {2 / 7.0, 8 / 7.0, 2, 32 / 7.0};
        for (int i = 0; i < expected.length; i++) {
            Shrunk of = shrunk.get(i).shrunk();
            assertEquals(expected[i], of.mean(), 1e-8);
            assertEquals(6 / 7.0, of.kept(), 1e-8);
            assertEquals(expected[i] - width, of.low(), 1e-8);
            assertEquals(expected[i] + width, of.high(), 1e-8);
        }
    }

    @Test
    void theLessSureCellMovesFurtherAndThePlainMeanStays() {
        List<Estimate> plain = List.of(cell("a", 0, 0.2), cell("b", 1, 0.2), cell("c", 2, 0.2), cell("d", 5, 4));
        List<Estimate> shrunk = Shrunk.shrink(plain, MEASURES);
        assertTrue(shrunk.get(0).shrunk().kept() > 0.98, shrunk.toString());
        assertTrue(shrunk.get(3).shrunk().kept() < 0.5, shrunk.toString());
        for (int i = 0; i < plain.size(); i++) {
            assertEquals(plain.get(i), shrunk.get(i).with(Shrunk.NONE));
        }
    }

    /** They then stand on the middle, and have its interval: four cells with an error of 1 give it one of 1/2. */
    @Test
    void cellsAllAlikeKeepNothingButTheMiddlesInterval() {
        Shrunk.shrink(List.of(cell("a", 2, STUDENT), cell("b", 2.1, STUDENT), cell("c", 1.9, STUDENT), cell("d", 2, STUDENT)), MEASURES)
                .forEach(e -> {
                    assertEquals(0, e.shrunk().kept(), 0);
                    assertEquals(2, e.shrunk().mean(), 1e-8);
                    assertEquals(2 - 0.979982, e.shrunk().low(), 1e-6);
                    assertEquals(2 + 0.979982, e.shrunk().high(), 1e-6);
                });
    }

    /** All articles of one value say nothing of the mean's error: the other cells' spread stands in. */
    @Test
    void aCellWithoutSpreadIsDrawnToo() {
        double half = STUDENT * Math.sqrt(2 / 3.0);
        List<Estimate> shrunk = Shrunk.shrink(List.of(cell("a", 0, 0), cell("b", 1, half), cell("c", 2, half), cell("d", 5, half)),
                List.of());
        assertEquals(6 / 7.0, shrunk.get(0).shrunk().kept(), 1e-8);
        assertEquals(2 / 7.0, shrunk.get(0).shrunk().mean(), 1e-8);
        assertTrue(shrunk.get(0).shrunk().high() - shrunk.get(0).shrunk().low() > half, shrunk.toString());
    }

    @Test
    void noIntervalLeavesTheMeasure() {
        List<Estimate> shrunk = Shrunk.shrink(List.of(cell("a", 0.1, 0.05), cell("b", 0.1, 0.05), cell("c", 1, 0.05), cell("d", 3, 2.9)), MEASURES);
        assertEquals(0, shrunk.get(3).shrunk().low(), 0);
        assertTrue(shrunk.get(3).shrunk().high() <= 6, shrunk.toString());
    }

    @Test
    void whatIsNoCellOfAFamilyStays() {
        List<Estimate> plain = new ArrayList<>(List.of(cell("a", 0, 1), cell("b", 1, 1), cell("c", 4, 1),
                new Estimate("tone", "", Voice.OWN, "d", "t1", 2, 7, Double.NaN, Double.NaN, true),
                new Estimate("tone", "", Voice.OWN, "d", "", 9, 7, 6, 8, false),
                new Estimate("tone", "", Voice.DIRECT, "d", "t1", 9, 7, 6, 8, false)));
        assertEquals(plain, Shrunk.shrink(plain, MEASURES), "three cells are no family");
        plain.add(cell("e", 2, 1));
        List<Estimate> shrunk = Shrunk.shrink(plain, MEASURES);
        assertEquals(List.of(true, true, true, false, false, false, true), shrunk.stream().map(e -> e.shrunk().known()).toList());
    }

    @Test
    void nothingIsShrunkWithoutAnySpread() {
        Shrunk.shrink(List.of(cell("a", 0, 0), cell("b", 1, 0), cell("c", 2, 0), cell("d", 5, 0)), MEASURES)
                .forEach(e -> assertFalse(e.shrunk().known(), e.toString()));
    }

    private static Estimate cell(String outlet, double mean, double half) {
        return new Estimate("tone", "", Voice.OWN, outlet, "t1", 9, mean, mean - half, mean + half, false);
    }
}
