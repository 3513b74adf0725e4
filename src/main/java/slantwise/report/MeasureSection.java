package slantwise.report;

import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import slantwise.compare.Estimate;
import slantwise.instrument.Measure;

/** The measures that have no section of their own: tone, certainty, loaded words, and what else there is. */
final class MeasureSection implements Section {
    private static final Set<String> ELSEWHERE = Set.of("target", "frame", "speaker");
    private static final int MOST_OUTLETS = 12;
    private static final int MOST_ROWS = 60;

    @Override
    public String id() {
        return "measures";
    }

    @Override
    public String title() {
        return "Tone and other measures";
    }

    @Override
    public List<DomContent> body(Model model, Links links) {
        List<Estimate> shown = model.estimates(e -> e.topic().isEmpty() && !ELSEWHERE.contains(model.measure(e.measure())
                .keyed()))
                .sorted(Comparator.comparing(Estimate::voice)).toList();
        if (shown.isEmpty()) {
            return List.of(p("No other measure has a value."));
        }
        List<Measure> measures = shown.stream().map(e -> model.measure(e.measure())).distinct().toList();
        String meaning = String.join("; ", measures.stream().map(m -> m.label() + ": greater means " + m.direction()).toList());
        List<String> outlets = model.largest(MOST_OUTLETS);
        return List.of(p(text("Means over all articles, whatever their topic, with 95 % intervals, own voice first: compare them with care, since outlets cover different matters; the contrasts above hold the topic equal. " + Links.clean(meaning)
                        + ". All outlets and topics are in "), links.table("estimates"), text(".")),
                EstimateTable.of(outlets.size() < model.comparison().outlets().size()
                        ? "The " + outlets.size() + " outlets with most articles" : "Means by outlet", model, links, outlets, "",
                                shown,
                        MOST_ROWS));
    }
}
