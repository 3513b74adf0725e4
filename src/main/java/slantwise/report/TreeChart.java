package slantwise.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import slantwise.compare.Branch;
import smile.plot.vega.Layer;
import smile.plot.vega.VegaLite;
import smile.plot.vega.View;

/** The tree of outlets, leaves at the left, joined where their distance says. */
final class TreeChart {
    private static final double ROW = 28;

    private final List<Branch> branches;
    private final Map<String, Double> leaves = new HashMap<>();
    private final List<Map<String, Object>> lines = new ArrayList<>();
    private final List<Map<String, Object>> names = new ArrayList<>();
    private final List<Map<String, Object>> supports = new ArrayList<>();

    private TreeChart(List<Branch> branches) {
        this.branches = branches.stream().filter(b -> b.outlets().size() > 1)
                .sorted(Comparator.comparingInt((Branch b) -> -b.outlets().size())).toList();
    }

    /** @param branches of one kind; those above one outlet, the widest holding all */
    static VegaLite of(List<Branch> branches) {
        TreeChart tree = new TreeChart(branches);
        Branch root = tree.branches.get(0);
        tree.grow(root.outlets(), root, root.height());
        return tree.draw();
    }

    /** Places what is below a node from top to bottom, draws its lines, and gives its own row. */
    private double grow(List<String> outlets, Branch node, double parentHeight) {
        if (node == null) {
            double row = leaves.size();
            leaves.put(outlets.get(0), row);
            names.add(Chart.datum("row", row, "height", 0.0, "text", Chart.brief(outlets.get(0), 30)));
            line(row, row, 0, parentHeight);
            return row;
        }
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        Set<String> left = new HashSet<>(outlets);
        for (Branch below : branches) {
            if (below != node && below.outlets().size() < outlets.size() && left.containsAll(below.outlets())) {
                left.removeAll(below.outlets());
                double row = grow(below.outlets(), below, node.height());
                top = Math.min(top, row);
                bottom = Math.max(bottom, row);
            }
        }
        for (String leaf : outlets) {
            if (left.contains(leaf)) {
                double row = grow(List.of(leaf), null, node.height());
                top = Math.min(top, row);
                bottom = Math.max(bottom, row);
            }
        }
        double row = (top + bottom) / 2;
        line(top, bottom, node.height(), node.height());
        line(row, row, node.height(), parentHeight);
        supports.add(Chart.datum("row", row, "height", node.height(), "text", Numbers.percent(node.support())));
        return row;
    }

    private void line(double row, double row2, double height, double height2) {
        lines.add(Chart.datum("row", row, "row2", row2, "height", height, "height2", height2));
    }

    private VegaLite draw() {
        View rules = new View();
        rules.data().values(lines);
        rules.mark("rule").color(Chart.GREY).strokeWidth(1.5);
        axes(rules);
        rules.encode("x2", "height2");
        rules.encode("y2", "row2");
        View labels = text(names);
        labels.spec().withObject("/mark").put("align", "right").put("dx", -6).put("fontSize", 12).put("clip", false);
        View support = text(supports);
        support.spec().withObject("/mark").put("align", "left").put("dx", 4).put("dy", -7).put("color", Chart.GREY)
                .put("fontSize", 11);
        Layer chart = new Layer(rules, labels, support);
        Chart.dress(chart);
        return chart.width(330).height((int) (ROW * Math.max(2, leaves.size())));
    }

    private View text(List<Map<String, Object>> data) {
        View view = new View();
        view.data().values(data);
        view.mark("text");
        axes(view);
        view.encode("text", "text").type("nominal");
        return view;
    }

    private void axes(View view) {
        view.encode("x", "height").type("quantitative").title("Distance at which they join, bits").zero(true)
                .axis().grid(false).tickCount(5);
        view.encode("y", "row").type("quantitative").domain(-0.5, Math.max(1, leaves.size()) - 0.5).title("");
        Chart.channel(view, "y").putNull("axis");
    }
}
