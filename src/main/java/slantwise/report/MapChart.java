package slantwise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import slantwise.compare.Place;
import smile.plot.vega.Layer;
import smile.plot.vega.VegaLite;
import smile.plot.vega.View;

/** Outlets as points whose distances are those of what they write. */
final class MapChart {
    private MapChart() {
    }

    static VegaLite of(List<Place> places) {
        List<Map<String, Object>> data = new ArrayList<>();
        places.forEach(p -> data.add(Chart.datum("outlet", p.outlet(), "x", p.x(), "y", p.y())));
        // One scale for both axes: only distances mean anything.
        double reach = 1.25 * places.stream().mapToDouble(p -> Math.max(Math.abs(p.x()), Math.abs(p.y()))).max().orElse(1);
        double end = reach > 0 ? reach : 1;
        View points = new View();
        points.mark("point").filled(true).size(90).color(Chart.FIRST).opacity(1);
        axes(points, end);
        View names = new View();
        names.mark("text").yOffset(-12);
        axes(names, end);
        names.encode("text", "outlet").type("nominal");
        Layer chart = new Layer(points, names);
        chart.data().values(data);
        Chart.dress(chart);
        return chart.width(430).height(430);
    }

    private static void axes(View view, double end) {
        view.encode("x", "x").type("quantitative").domain(-end, end).title("").axis().labels(false).ticks(false).grid(false);
        view.encode("y", "y").type("quantitative").domain(-end, end).title("").axis().labels(false).ticks(false).grid(false);
    }
}
