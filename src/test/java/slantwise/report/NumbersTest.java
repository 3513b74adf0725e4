package slantwise.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import slantwise.instrument.Measure;

class NumbersTest {
    private final Measure score = ComparisonFixture.full().measures().stream().filter(m -> m.id().equals("tone")).findFirst().orElseThrow();

    @Test
    void aSentenceSaysWhereThereIsNoInterval() {
        assertEquals("95 % interval −0.10 to +0.25", Numbers.named(Numbers.interval(score, -0.1, 0.25)));
        assertEquals("no interval, too little spread", Numbers.named(Numbers.interval(score, Double.NaN, Double.NaN)));
        assertEquals("no interval, too little spread", Numbers.named(Numbers.range(score, Double.NaN, Double.NaN)));
    }
}
