package slantwise.report;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slantwise.compare.Contrast;
import slantwise.instrument.Measure;
import smile.plot.vega.View;

/** Differences as dots with their intervals, one chart for each unit, since units cannot share an axis. */
final class ContrastChart {
    private static final int MOST_ROWS = 16;
    private static final int OPEN_ROWS = 6;
    private static final int MOST_CHARTS = 4;
    private static final String DIFFERS = "q below 0.05";
    private static final String OPEN = "q 0.05 or above";

    private ContrastChart() {
    }

    /** @param rows in the order of the charts; those that were not tested are left out */
    static List<DomContent> of(Model model, Links links, List<Matched> rows) {
        Map<String, List<Matched>> byUnit = new LinkedHashMap<>();
        for (Matched row : rows) {
            Measure measure = model.measure(row.subject().measure());
            if (row.tested() && Double.isFinite(row.shown().difference())) {
                byUnit.computeIfAbsent(Numbers.share(measure) ? "percentage points" : measure.label() + ", " + measure.unit(),
                        unit -> new ArrayList<>()).add(row);
            }
        }
        return byUnit.entrySet().stream().limit(MOST_CHARTS)
                .map(e -> chart(model, links, e.getKey(), clearest(e.getValue()))).toList();
    }

    /** Those that differ and a few that do not, for scale. */
    private static List<Matched> clearest(List<Matched> rows) {
        long differ = rows.stream().filter(Matched::differs).count();
        return rows.stream().limit(Math.min(MOST_ROWS, differ + OPEN_ROWS)).toList();
    }

    private static DomContent chart(Model model, Links links, String unit, List<Matched> rows) {
        double scale = Numbers.share(model.measure(rows.get(0).subject().measure())) ? 100 : 1;
        boolean oneReference = rows.stream().map(Matched::reference).distinct().count() == 1;
        List<Map<String, Object>> data = new ArrayList<>();
        List<String> order = new ArrayList<>();
        for (Matched row : rows) {
            Contrast c = row.shown();
            String label = Chart.brief(model.label(row.subject()), 34) + " · " + Chart.brief(row.outlet(), 24)
                    + (oneReference ? "" : " less " + Chart.brief(row.reference(), 24));
            if (order.contains(label)) {
                label = label + " (" + (order.size() + 1) + ")";
            }
            order.add(label);
            data.add(Chart.datum("label", label, "difference", scale * c.difference(), "low", scale * c.low(), "high",
                    scale * c.high(), "reading", row.differs() ? DIFFERS : OPEN));
        }
        View zero = new View();
        zero.mark("rule").color(Chart.GREY).strokeDash(4, 3);
        zero.encodeDatum("x", 0);
        View interval = new View();
        interval.mark("rule").strokeWidth(2);
        interval.encode("x", "low").type("quantitative").title("Difference in " + unit
                + (oneReference ? ", less " + Chart.brief(rows.get(0).reference(), 40) : "")).axis().tickCount(8);
        interval.encode("x2", "high");
        rows(interval, order);
        colour(interval, "color");
        View dot = new View();
        dot.mark("point").filled(true).size(90).opacity(1);
        dot.encode("x", "difference").type("quantitative");
        rows(dot, order);
        colour(dot, "color");
        dot.encode("shape", "reading").type("nominal").domain(DIFFERS, OPEN).range("circle", "diamond").title("");
        return Chart.figure(Chart.layered(data, zero, interval, dot).heightStep(24),
                "Differences in " + unit + ", outlet less reference, with 95 % intervals (none where both sides' articles are too "
                        + "alike to tell): a dot right of the dashed line means that the outlet's value is higher. " + strongest(model, rows.get(0)),
                ContrastTable.brief("Differences in " + unit, model, links, rows));
    }

    private static String strongest(Model model, Matched row) {
        Measure measure = model.measure(row.subject().measure());
        return "The first row, " + model.label(row.subject()) + " in " + row.outlet() + " less " + row.reference() + ", is "
                + Numbers.difference(measure, row.shown().difference()) + ".";
    }

    private static void rows(View view, List<String> order) {
        view.encode("y", "label").type("nominal").title("").domain(order.toArray(String[]::new)).axis().labelLimit(380);
    }

    private static void colour(View view, String channel) {
        view.encode(channel, "reading").type("nominal").domain(DIFFERS, OPEN).range(Chart.FIRST, Chart.GREY).title("");
    }
}
