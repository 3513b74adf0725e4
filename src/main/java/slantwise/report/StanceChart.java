package slantwise.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import slantwise.instrument.Measure;
import smile.plot.vega.VegaLite;
import smile.plot.vega.View;

/** Values by key as dots with intervals, one colour and shape an outlet. */
final class StanceChart {
    /** Outlets that can be told apart. */
    static final int MOST_OUTLETS = Chart.COLOURS.length;

    private StanceChart() {
    }

    /** @param data with key, outlet, mean, low and high */
    static VegaLite of(Measure measure, List<Map<String, Object>> data, List<String> keys, List<String> outlets) {
        View zero = new View();
        zero.mark("rule").color(Chart.GREY).strokeDash(4, 3);
        zero.encodeDatum("x", 0);
        View interval = new View();
        interval.mark("rule").strokeWidth(2);
        interval.encode("x", "low").type("quantitative").title(measure.label() + " (greater: " + measure.direction() + ")")
                .axis().tickCount(8);
        interval.encode("x2", "high");
        place(interval, keys, outlets);
        View dot = new View();
        dot.mark("point").filled(true).size(80).opacity(1);
        dot.encode("x", "mean").type("quantitative");
        place(dot, keys, outlets);
        dot.encode("shape", "outlet").type("nominal").title("").domain(names(outlets))
                .range(Arrays.copyOf(Chart.SHAPES, outlets.size()));
        return Chart.layered(data, zero, interval, dot).heightStep(13);
    }

    private static void place(View view, List<String> keys, List<String> outlets) {
        view.encode("y", "key").type("nominal").title("").domain(keys.toArray(String[]::new)).axis().grid(true).labelLimit(200);
        view.encode("yOffset", "outlet").type("nominal").domain(names(outlets));
        view.encode("color", "outlet").type("nominal").title("").domain(names(outlets))
                .range(Arrays.copyOf(Chart.COLOURS, outlets.size()));
    }

    private static String[] names(List<String> outlets) {
        return outlets.toArray(String[]::new);
    }
}
