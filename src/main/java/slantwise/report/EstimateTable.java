package slantwise.report;

import static j2html.TagCreator.br;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import slantwise.compare.Estimate;
import slantwise.instrument.Measure;
import slantwise.text.Voice;

/** Values of measures, one column an outlet. */
final class EstimateTable {
    private record Row(Subject subject, Voice voice) {
    }

    private EstimateTable() {
    }

    /**
     * @param topic the topic's id; empty for all articles
     * @param estimates those to show, in order; a row is made for each subject and voice of which an outlet has enough
     */
    static DomContent of(String caption, Model model, Links links, List<String> outlets, String topic,
            List<Estimate> estimates, int most) {
        return of(caption, model, links, outlets, topic, estimates, most, (number, e) -> sentences(links, number, e));
    }

    /** @param link what leads from a number to sentences */
    static DomContent of(String caption, Model model, Links links, List<String> outlets, String topic,
            List<Estimate> estimates, int most, BiFunction<String, Estimate, DomContent> link) {
        Set<Row> rows = new LinkedHashSet<>();
        Set<Row> few = new LinkedHashSet<>();
        estimates.forEach(e -> (e.tooFew() ? few : rows).add(new Row(new Subject(e.measure(), e.key()), e.voice())));
        few.removeAll(rows);
        if (rows.isEmpty()) {
            return p(Links.clean(caption) + ": too few articles in every outlet.");
        }
        Grid grid = new Grid(caption + (rows.size() > most ? " (the first " + most + " of " + rows.size() + " rows)" : "")
                + (few.isEmpty() ? "" : "; left out: " + Numbers.count(few.size(), "row") + " with too few articles everywhere"))
                .text("Measure", "Voice").numbers(outlets.toArray(String[]::new));
        rows.stream().limit(most).forEach(row -> {
            Object[] cells = new Object[outlets.size() + 2];
            cells[0] = join(links.subject(row.subject), br(),
                    small(Links.clean(model.measure(row.subject.measure()).unit())).withClass("unit"));
            cells[1] = Links.voice(row.voice);
            for (int i = 0; i < outlets.size(); i++) {
                cells[i + 2] = value(model, model.estimate(row.subject, row.voice, outlets.get(i), topic), link);
            }
            grid.row(cells);
        });
        return grid.render();
    }

    /** The number as a link to the sentences of its outlet and voice. */
    static DomContent sentences(Links links, String number, Estimate e) {
        return links.evidence(number, new Subject(e.measure(), e.key()), e.voice(), e.outlet());
    }

    /** A mean with its interval and its n, shrunk where that was asked for; "too few" with n where there are. */
    private static DomContent value(Model model, Estimate e, BiFunction<String, Estimate, DomContent> link) {
        if (e == null) {
            return text("–");
        }
        if (e.tooFew() || !Double.isFinite(e.mean())) {
            return join(text("too few"), br(), small("n = " + e.n()));
        }
        Measure measure = model.measure(e.measure());
        if (e.shrunk().known()) {
            return join(link.apply(Numbers.value(measure, e.shrunk().mean()), e), text(" shrunk"), br(),
                    small(Numbers.range(measure, e.shrunk().low(), e.shrunk().high())), br(),
                    small("mean " + Numbers.value(measure, e.mean()) + ", n = " + e.n()));
        }
        boolean left = model.comparison().settings().shrink() && !e.topic().isEmpty();
        return join(link.apply(Numbers.value(measure, e.mean()), e), br(), small(Numbers.range(measure, e.low(), e.high())), br(),
                small((left ? "not shrunk, " : "") + "n = " + e.n()));
    }
}
