package slantwise.report;

import static j2html.TagCreator.br;
import static j2html.TagCreator.join;
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
     * @param estimates those to show, in order; a row is made for each subject and voice among them
     */
    static DomContent of(String caption, Model model, Links links, List<String> outlets, String topic,
            List<Estimate> estimates, int most) {
        return of(caption, model, links, outlets, topic, estimates, most, (number, e) -> sentences(links, number, e));
    }

    /** @param link what leads from a number to sentences */
    static DomContent of(String caption, Model model, Links links, List<String> outlets, String topic,
            List<Estimate> estimates, int most, BiFunction<String, Estimate, DomContent> link) {
        Set<Row> rows = new LinkedHashSet<>();
        estimates.forEach(e -> rows.add(new Row(new Subject(e.measure(), e.key()), e.voice())));
        Grid grid = new Grid(caption + (rows.size() > most ? " (the first " + most + " of " + rows.size() + " rows)" : ""))
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

    /** A mean with its interval and its n; "too few" with n where there are. */
    private static DomContent value(Model model, Estimate e, BiFunction<String, Estimate, DomContent> link) {
        if (e == null) {
            return text("–");
        }
        if (e.tooFew() || !Double.isFinite(e.mean())) {
            return join(text("too few"), br(), small("n = " + e.n()));
        }
        Measure measure = model.measure(e.measure());
        return join(link.apply(Numbers.value(measure, e.mean()), e), br(), small(Numbers.range(measure, e.low(), e.high())), br(),
                small("n = " + e.n()));
    }
}
