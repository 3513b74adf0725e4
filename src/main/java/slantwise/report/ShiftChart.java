package slantwise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import slantwise.compare.Shift;
import smile.plot.vega.VegaLite;
import smile.plot.vega.View;

/** The words that make a tone difference, as bars from 0. */
final class ShiftChart {
    private ShiftChart() {
    }

    static VegaLite of(List<Shift> shifts) {
        List<Map<String, Object>> data = new ArrayList<>();
        for (Shift s : shifts) {
            data.add(Chart.datum("word", s.word(), "contribution", s.contribution(), "side", side(s)));
        }
        View bars = new View();
        bars.mark("bar");
        bars.data().values(data);
        Chart.asWideAsItsBox(bars);
        bars.heightStep(20);
        bars.encode("x", "contribution").type("quantitative").title("Part of the difference in mean rating");
        bars.encode("y", "word").type("nominal").title("")
                .domain(shifts.stream().map(s -> Links.clean(s.word())).distinct().toArray(String[]::new));
        bars.encode("color", "side").type("nominal").title("").domain("raises the outlet's tone", "lowers it")
                .range(Chart.FIRST, Chart.SECOND);
        Chart.dress(bars);
        return bars;
    }

    private static String side(Shift shift) {
        return shift.contribution() >= 0 ? "raises the outlet's tone" : "lowers it";
    }
}
