package slantwise.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import smile.plot.vega.Layer;
import smile.plot.vega.VegaLite;
import smile.plot.vega.View;

/** Outlets by keys as shaded cells with the numbers written in them, so that nothing hangs on colour. */
final class HeatMap {
    private static final String[] SEQUENTIAL = {"#f7fbff", "#c6dbef", "#6baed6", "#2171b5", "#08306b"};
    /** Orange through white to blue, which colour-blind people tell apart. */
    private static final String[] DIVERGING = {"#b35806", "#f1a340", "#f7f7f7", "#92c5de", "#2166ac"};
    private static final int CELL = 84;
    private static final int ROW = 30;

    private HeatMap() {
    }

    /**
     * @param data with row, column, value (null for too few) and text
     * @param furthest the end of the scale; the other end is 0, or where {@code signed} its negative
     */
    static VegaLite of(List<Map<String, Object>> data, List<String> rows, List<String> columns, double furthest,
            boolean signed) {
        return of(data, rows, columns, furthest, signed, CELL);
    }

    /** @param cell the width of a cell in pixels */
    static VegaLite of(List<Map<String, Object>> data, List<String> rows, List<String> columns, double furthest,
            boolean signed, int cell) {
        View cells = new View();
        cells.mark("rect").stroke("white");
        axes(cells, rows, columns);
        double end = furthest > 0 ? furthest : 1;
        String[] colours = signed ? DIVERGING : SEQUENTIAL;
        cells.encode("color", "value").type("quantitative").removeLegend()
                .domain(signed ? new double[] {-end, -end / 2, 0, end / 2, end}
                        : new double[] {0, end / 4, end / 2, 3 * end / 4, end})
                .range(colours);
        // A cell without a value is grey, not the colour of 0.
        ObjectNode colour = Chart.channel(cells, "color");
        colour.putObject("condition").put("test", "!isValid(datum.value)").put("value", "#e8e8e8");
        View numbers = new View();
        numbers.mark("text");
        axes(numbers, rows, columns);
        numbers.encode("text", "text").type("nominal");
        numbers.encodeValue("color", "black");
        Chart.channel(numbers, "color").putObject("condition")
                .put("test", "isValid(datum.value) && (datum.value > " + 0.6 * end + " || datum.value < " + -0.8 * end + ")")
                .put("value", "white");
        Layer chart = new Layer(cells, numbers);
        chart.data().values(data);
        Chart.dress(chart);
        return chart.widthStep(cell).heightStep(ROW);
    }

    private static void axes(View view, List<String> rows, List<String> columns) {
        view.encode("x", "column").type("nominal").title("").domain(columns.toArray(String[]::new))
                .axis().orient("top").labelAngle(columns.size() > 4 ? -35 : 0).labelLimit(200).domain(false).ticks(false);
        view.encode("y", "row").type("nominal").title("").domain(rows.toArray(String[]::new))
                .axis().labelLimit(200).domain(false).ticks(false);
    }
}
