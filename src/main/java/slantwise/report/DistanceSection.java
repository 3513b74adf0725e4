package slantwise.report;

import static j2html.TagCreator.div;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import slantwise.compare.Branch;
import slantwise.compare.Comparison;
import slantwise.compare.Distance;
import slantwise.compare.Place;

/** How far apart outlets are: distances, map and tree. */
final class DistanceSection implements Section {
    private static final int MOST_PAIRS = 40;
    private static final int MOST_DRAWN = 60;

    @Override
    public String id() {
        return "distances";
    }

    @Override
    public String title() {
        return "Outlets near and far";
    }

    @Override
    public List<DomContent> body(Model model, Links links) {
        Comparison c = model.comparison();
        List<String> kinds = Stream.concat(c.distances().stream().map(Distance::of), c.places().stream().map(Place::of))
                .distinct().toList();
        if (kinds.isEmpty()) {
            return List.of(p("No distances were computed: that needs two outlets with enough articles on shared topics."));
        }
        List<DomContent> content = new ArrayList<>();
        content.add(p(text("A distance says how differently two outlets write on the same matters, from 0 (alike) to 1 "
                + "bit (nothing shared). What chance "
                + "alone would make of samples this small is taken off. All pairs are in "), links.table("distances"),
                        text(".")));
        for (String kind : kinds) {
            content.add(h3("By " + Links.clean(kind)));
            content.addAll(pairs(links, c.distances().stream().filter(d -> d.of().equals(kind)).toList(), kind));
            content.add(div(map(links, c.places().stream().filter(x -> x.of().equals(kind)).toList(), kind),
                    tree(links, c.branches().stream().filter(b -> b.of().equals(kind)).toList(), kind)).withClass("pair"));
        }
        return content;
    }

    private static List<DomContent> pairs(Links links, List<Distance> distances, String kind) {
        List<Distance> ordered = distances.stream().filter(d -> Double.isFinite(d.corrected()))
                .sorted(Comparator.comparingDouble((Distance d) -> -d.corrected())).toList();
        if (ordered.isEmpty()) {
            return List.of(p("No pair of outlets could be compared by " + Links.clean(kind) + "."));
        }
        Distance furthest = ordered.get(0);
        Grid grid = new Grid("Distances by " + kind + (ordered.size() > MOST_PAIRS ? ": the " + MOST_PAIRS + " greatest of "
                + Numbers.count(ordered.size()) : "")).text("Outlet", "Other")
                        .numbers("Distance, corrected", "Before correction", "By chance", "Articles", "q");
        ordered.stream().limit(MOST_PAIRS).forEach(d -> grid.row(links.outlet(d.outlet()), links.outlet(d.other()),
                precise(d.corrected()),
                precise(d.raw()), precise(d.expected()), Numbers.count(d.units()), Numbers.probability(d.q())));
        return List.of(p("Furthest apart are " + Links.clean(furthest.outlet()) + " and " + Links.clean(furthest.other()) + ": "
                + precise(furthest.corrected()) + " bits, q " + Numbers.probability(furthest.q())
                + (furthest.q() < Model.LEVEL ? "." : ", which chance could make too.")), grid.render());
    }

    private static String precise(double bits) {
        return Double.isFinite(bits) ? String.format(Locale.ROOT, "%.4f", bits).replace('-', '−') : "–";
    }

    private static DomContent map(Links links, List<Place> places, String kind) {
        if (places.size() < 3 || places.size() > MOST_DRAWN) {
            return p(text(places.size() < 3 ? "A map needs three outlets; " + places.size() + " could be placed. "
                    : "A map of " + places.size() + " outlets could not be read; the places are in "), links.table("outlet-map"),
                            text("."));
        }
        Grid grid = new Grid("Places by " + kind).text("Outlet").numbers("x", "y");
        places.forEach(x -> grid.row(links.outlet(x.outlet()), precise(x.x()), precise(x.y())));
        return Chart.figure(MapChart.of(places), "Map of " + places.size() + " outlets by " + kind
                + ": near means alike. Only distances mean anything; left, right, up and down do not.", grid.render());
    }

    private static DomContent tree(Links links, List<Branch> branches, String kind) {
        List<Branch> joins = branches.stream().filter(b -> b.outlets().size() > 1 && Double.isFinite(b.height())).toList();
        int widest = joins.stream().mapToInt(b -> b.outlets().size()).max().orElse(0);
        if (widest < 3 || widest > MOST_DRAWN) {
            return p(text(widest < 3 ? "A tree needs three outlets; its branches are in "
                    : "A tree of " + widest + " outlets could not be read; its branches are in "), links.table("dendrogram"),
                            text("."));
        }
        Grid grid = new Grid("Branches by " + kind).text("Outlets").numbers("Join at, bits", "Support");
        joins.forEach(b -> grid.row(String.join(", ", b.outlets()), precise(b.height()), Numbers.percent(b.support())));
        return Chart.figure(TreeChart.of(joins), "Tree of " + widest + " outlets by " + kind
                + ": the further left two join, the more alike they are. A number "
                + "is the share of repeated samples that hold the same branch.", grid.render());
    }
}
