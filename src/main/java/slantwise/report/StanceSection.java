package slantwise.report;

import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import slantwise.compare.Estimate;
import slantwise.instrument.Measure;
import slantwise.text.Voice;

/** Stance toward each target, by outlet and voice. */
final class StanceSection implements Section {
    private static final int MOST_TARGETS = 10;
    private static final int LEAST_OUTLETS = 2;

    @Override
    public String id() {
        return "stance";
    }

    @Override
    public String title() {
        return "Stance toward each target";
    }

    @Override
    public List<DomContent> body(Model model, Links links) {
        List<DomContent> content = new ArrayList<>();
        for (Measure measure : model.keyedBy("target")) {
            content.addAll(measure(model, links, measure));
        }
        if (content.isEmpty()) {
            content.add(p("No target was mentioned in the articles, or no targets were given: there is no stance to show."));
        }
        return content;
    }

    private static List<DomContent> measure(Model model, Links links, Measure measure) {
        List<Estimate> all = model.estimates(e -> e.measure().equals(measure.id()) && e.topic().isEmpty()).toList();
        List<String> outlets = model.largest(StanceChart.MOST_OUTLETS);
        List<String> keys = most(model, measure, all);
        List<DomContent> content = new ArrayList<>();
        content.add(p(text(Links.clean(measure.label()) + " is measured at every mention of a target ("
                + Links.clean(measure.unit())
                + "); greater means " + Links.clean(measure.direction())
                + ". Bad news about a target is not by itself a negative stance toward it. "
                        + Links.clean(furthest(model, measure, all, keys))
                + " All values are in "), links.table("stance"), text(".")));
        for (Voice voice : List.of(Voice.OWN, Voice.DIRECT, Voice.INDIRECT)) {
            List<Estimate> shown = all.stream().filter(e -> e.voice() == voice && keys.contains(e.key())
                    && outlets.contains(e.outlet()))
                    .toList();
            List<Map<String, Object>> data = shown.stream().filter(e -> !e.tooFew() && Double.isFinite(e.mean()))
                    .map(e -> Chart.datum("key", model.comparison().label(measure.id(), e.key()), "outlet", e.outlet(), "mean",
                            e.mean(), "low", e.low(), "high", e.high())).toList();
            content.add(h3(title(voice)));
            if (data.isEmpty()) {
                content.add(p("No outlet has enough articles with mentions in this voice ("
                        + model.comparison().settings().minArticles() + " at least)."));
                continue;
            }
            List<String> labels = keys.stream().map(k -> Links.clean(model.comparison().label(measure.id(), k)))
                    .filter(label -> outlets.size() < LEAST_OUTLETS || data.stream().filter(d -> d.get("key").equals(label)).count() >= LEAST_OUTLETS).toList();
            if (labels.isEmpty()) {
                content.add(p("No target has enough articles in two outlets in this voice; the values are in stance.csv."));
                continue;
            }
            content.add(Chart.figure(StanceChart.of(measure, data.stream().filter(d -> labels.contains(d.get("key"))).toList(), labels, outlets.stream().map(Links::clean).toList()),
                    "Mean " + measure.label() + " toward " + Numbers.count(labels.size(), "target") + ", " + Links.voice(voice)
                            + ", over all articles that mention it, with 95 % intervals (none where articles are too alike to tell); the dashed line is neutral. Targets with "
                            + "enough articles in fewer than two outlets are left out.",
                    EstimateTable.of(measure.label() + ", " + Links.voice(voice), model, links, outlets, "", shown, 60)));
        }
        return content;
    }

    private static String title(Voice voice) {
        return switch (voice) {
            case OWN -> "In the outlets' own voice";
            case DIRECT -> "In what they quote directly";
            default -> "In what they report others as saying";
        };
    }

    /** The targets with most articles behind them. */
    private static List<String> most(Model model, Measure measure, List<Estimate> all) {
        Map<String, Integer> units = all.stream().collect(Collectors.toMap(Estimate::key, Estimate::n, Integer::sum));
        return model.keysOf(measure.id()).stream().sorted(Comparator.comparing((String k) -> -units.getOrDefault(k, 0)))
                .limit(MOST_TARGETS).toList();
    }

    /** The farthest of the values that are sure to be on one side of neutral. */
    private static String furthest(Model model, Measure measure, List<Estimate> all, List<String> keys) {
        List<Estimate> own = all.stream().filter(e -> e.voice() == Voice.OWN && !e.tooFew() && !e.noSpread() && keys.contains(e.key()))
                .sorted(Comparator.comparingDouble(Estimate::mean)).toList();
        List<Estimate> below = own.stream().filter(e -> e.high() < 0).toList();
        List<Estimate> above = own.stream().filter(e -> e.low() > 0).toList();
        if (below.isEmpty() && above.isEmpty()) {
            return "In the own voice no interval leaves out neutral, 0.";
        }
        return "Of the intervals that leave out neutral, 0, in the own voice "
                + (below.isEmpty() ? "none lies below" : "the lowest is of " + words(model, measure, below.get(0))) + " and "
                + (above.isEmpty() ? "none lies above" : "the highest of " + words(model, measure, above.get(above.size() - 1))) + ".";
    }

    private static String words(Model model, Measure measure, Estimate e) {
        return e.outlet() + " toward " + model.comparison().label(measure.id(), e.key()) + " (" + Numbers.value(measure, e.mean())
                + ", 95 % interval " + Numbers.range(measure, e.low(), e.high()) + ", " + Numbers.count(e.n(), "article") + ")";
    }
}
