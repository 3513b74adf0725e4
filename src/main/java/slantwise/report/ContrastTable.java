package slantwise.report;

import static j2html.TagCreator.br;
import static j2html.TagCreator.join;
import static j2html.TagCreator.small;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import slantwise.compare.Contrast;
import slantwise.compare.Contrast.Design;
import slantwise.instrument.Measure;

/** Contrasts with their designs side by side. */
final class ContrastTable {
    private ContrastTable() {
    }

    static DomContent of(String caption, Model model, Links links, List<Matched> rows) {
        Grid grid = new Grid(caption).text("Measure", "Outlet", "Reference", "Voice")
                .numbers("On the same topics" + Alike.suffix(model.comparison().settings()), "q", "Effect (g)").text("Reading")
                .numbers("On the same events" + Alike.suffix(model.comparison().settings()), "Raw, topics not matched");
        for (Matched row : rows) {
            Contrast shown = row.shown();
            grid.row(links.subject(row.subject()), links.outlet(row.outlet()), links.outlet(row.reference()),
                    Links.voice(row.voice()), design(model, links, row, Design.TOPIC), Numbers.probability(shown.q()),
                    shown.tooFew() ? "–" : Numbers.decimals(shown.effect()), reading(row), design(model, links, row, Design.EVENT),
                    design(model, links, row, Design.RAW));
        }
        return grid.render();
    }

    /** The shown design only: the numbers of a chart. */
    static DomContent brief(String caption, Model model, Links links, List<Matched> rows) {
        Grid grid = new Grid(caption).text("Measure", "Outlet", "Reference").numbers("Difference", "95 % interval", "q");
        for (Matched row : rows) {
            Contrast c = row.shown();
            Measure measure = model.measure(c.measure());
            grid.row(links.subject(row.subject()), row.outlet(), row.reference(), Numbers.difference(measure, c.difference()),
                    Numbers.interval(measure, c.low(), c.high()), Numbers.probability(c.q()));
        }
        return grid.render();
    }

    /** The difference, its interval and the articles that it rests on. */
    private static DomContent design(Model model, Links links, Matched row, Design design) {
        Contrast c = row.under(design);
        if (c == null) {
            return text("not computed");
        }
        String units = "n " + c.n() + " and " + c.nReference() + Alike.dropped(c);
        if (c.tooFew() || !Double.isFinite(c.difference())) {
            return join(text("too few"), br(), small(units));
        }
        Measure measure = model.measure(c.measure());
        return join(links.evidence(Numbers.difference(measure, c.difference()), row), br(),
                small(Numbers.interval(measure, c.low(), c.high())), br(), small(units));
    }

    private static DomContent reading(Matched row) {
        Contrast shown = row.shown();
        if (shown.tooFew()) {
            return text("too few articles to compare");
        }
        if (row.differs()) {
            return strong("differs");
        }
        return text(shown.smallestP() > Model.LEVEL
                ? "cannot be told: with these articles p is at least " + Numbers.probability(shown.smallestP())
                : "not shown to differ");
    }
}
