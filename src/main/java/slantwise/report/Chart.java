package slantwise.report;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.summary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smile.plot.vega.Layer;
import smile.plot.vega.VegaLite;
import smile.plot.vega.View;

/** A Vega-Lite chart in a page: with a sentence that says what it shows, and its numbers in a table. */
final class Chart {
    /** What a page with a chart contains. */
    static final String MARK = "class=\"plot\"";
    /** Okabe and Ito's colours, fit for all kinds of colour vision, the palest (yellow) left out. */
    static final String[] COLOURS = {"#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000"};
    static final String[] SHAPES = {"circle", "square", "triangle-up", "diamond", "cross", "triangle-down", "triangle-right"};
    static final String FIRST = COLOURS[0];
    static final String SECOND = COLOURS[1];
    static final String GREY = "#6b6b6b";
    private static final int LABEL = 300;

    private Chart() {
    }

    /**
     * @param shows one sentence: what the chart shows; it is also its text alternative
     * @param table the numbers
     */
    static DomContent figure(VegaLite chart, String shows, DomContent table) {
        ObjectNode spec = chart.spec();
        spec.remove("usermeta");
        // Nothing in text can end the script element, whatever an outlet is called.
        String json = spec.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
                .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
        return TagCreator.figure(
                div(div().withClass("plot").attr("role", "img").attr("aria-label", Links.clean(shows))).withClass("scroll"),
                script(rawHtml(json)).withType("application/json"),
                figcaption(Links.clean(shows)),
                details(summary("The numbers of this chart"), table));
    }

    /** A layered chart over one list of data, as wide as its box. */
    static Layer layered(List<Map<String, Object>> data, View... views) {
        Layer chart = new Layer(views);
        chart.data().values(data);
        asWideAsItsBox(chart);
        dress(chart);
        return chart;
    }

    static void asWideAsItsBox(View chart) {
        chart.width("container").autosize("fit-x", false, "padding");
    }

    static void dress(VegaLite chart) {
        chart.config().font("system-ui, sans-serif");
        chart.config().axis().labelFontSize(12).labelLimit(LABEL).gridColor("#e4e4e4");
        chart.config().legend().labelFontSize(12).orient("bottom").columns(4).labelLimit(LABEL);
        chart.background("white");
    }

    /** A row of data from names and values in turn; what is not a number becomes null. */
    static Map<String, Object> datum(Object... namesAndValues) {
        Map<String, Object> datum = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value instanceof Double d && !Double.isFinite(d)) {
                value = null;
            } else if (value instanceof String s) {
                value = Links.clean(s);
            }
            datum.put((String) namesAndValues[i], value);
        }
        return datum;
    }

    /** The encoding of a channel, to set what Smile's classes have no method for. */
    static ObjectNode channel(View view, String channel) {
        return (ObjectNode) view.spec().get("encoding").get(channel);
    }

    /** Text that fits beside a chart. */
    static String brief(String label, int most) {
        String clean = Links.clean(label);
        if (clean.codePointCount(0, clean.length()) <= most) {
            return clean;
        }
        return clean.substring(0, clean.offsetByCodePoints(0, most - 1)) + "…";
    }
}
