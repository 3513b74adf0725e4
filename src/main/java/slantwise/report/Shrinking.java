package slantwise.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import slantwise.compare.Comparison;
import slantwise.compare.Estimate;
import slantwise.compare.Shrunk;

/** Values on topics that are shown drawn toward their middle: named wherever they stand. */
final class Shrinking {
    private Shrinking() {
    }

    /** Goes above a table with shrunk values; nothing where the option was not used. */
    static DomContent note(Model model, Links links) {
        return !model.comparison().settings().shrink() ? text("") : p(text("Values marked shrunk are drawn toward the middle of all "
                + "outlets and topics of the same measure and voice, further where articles are few or unlike each other (empirical Bayes); "
                + "the plain mean of the articles stands below. They are for scanning many small cells. Contrasts, p and q do not use them, and "
                + "since shrinking draws outlets together, differences are to be read from the contrasts. See "),
                a("the methods page").withHref(links.root() + "methods.html#shrinkage"), text("."));
    }

    static List<DomContent> method(Comparison comparison) {
        if (!comparison.settings().shrink()) {
            return List.of(p("No value in this report is shrunk. With --shrink values on topics are shown drawn toward their middle too, "
                    + "beside the plain means."));
        }
        List<Estimate> cells = comparison.estimates().stream().filter(e -> !e.topic().isEmpty() && !e.tooFew()).toList();
        List<Estimate> shrunk = cells.stream().filter(e -> e.shrunk().known()).toList();
        Grid grid = new Grid("Shrunk values by measure").text("Measure").numbers("Cells with enough articles", "Shrunk",
                "Share kept, median", "Kept nothing");
        Map<String, List<Estimate>> byMeasure = cells.stream().collect(Collectors.groupingBy(Estimate::measure, TreeMap::new,
                Collectors.toList()));
        comparison.measures().forEach(m -> {
            List<Estimate> of = byMeasure.getOrDefault(m.id(), List.of());
            List<Double> kept = of.stream().filter(e -> e.shrunk().known()).map(e -> e.shrunk().kept()).sorted().toList();
            if (!of.isEmpty()) {
                grid.row(m.label(), Numbers.count(of.size()), Numbers.count(kept.size()),
                        kept.isEmpty() ? "–" : Numbers.percent(kept.get(kept.size() / 2)),
                        Numbers.count(kept.stream().filter(k -> k == 0).count()));
            }
        });
        return List.of(p("In this report " + Numbers.count(shrunk.size()) + " of the " + Numbers.count(cells.size(), "value")
                + " of an outlet on a topic with enough articles are shown shrunk, beside their plain means: in the tables of topic "
                + "pages, and in estimates.csv as shrunk_mean with shrunk_low, shrunk_high and kept. Nothing else is: not values over all "
                + "articles, not charts, groups or contrasts with their p and q."),
                p("A family is all outlets and topics of one measure, key and voice. Each mean is drawn toward the family's middle and keeps "
                + "the share B = T / (T + V) of its distance from it, where V is its own sampling variance, from the half width of its "
                + "95 % interval over Student's quantile, and T the variance between cells beyond sampling (Morris, Parametric empirical Bayes inference, 1983; T by "
                + "moments after DerSimonian and Laird, Meta-analysis in clinical trials, 1986). Where all articles of a cell have one "
                + "value, its V is the pooled one of the family. Families of fewer than " + Shrunk.LEAST_CELLS + " cells are left as they "
                + "are (Efron and Morris 1973)."),
                p("What it cannot say: the interval takes T as known, so it is somewhat too short in small families; where T comes out as 0 "
                + "all cells keep nothing and stand on the middle with its interval, which does not prove that they are equal; an article on "
                + "two topics is in two cells; and one middle for all topics fits badly where topics differ much by nature."),
                grid.isEmpty() ? p("No outlet has enough articles on a topic.") : grid.render());
    }
}
