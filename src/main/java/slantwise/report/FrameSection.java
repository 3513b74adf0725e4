package slantwise.report;

import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import slantwise.compare.Estimate;
import slantwise.instrument.Measure;
import slantwise.text.Voice;

/** Frames by outlet in the own voice. */
final class FrameSection implements Section {
    private static final int MOST_OUTLETS = 30;
    private static final int MOST_FRAMES = 16;

    @Override
    public String id() {
        return "frames";
    }

    @Override
    public String title() {
        return "Frames";
    }

    @Override
    public List<DomContent> body(Model model, Links links) {
        List<DomContent> content = new ArrayList<>();
        for (Measure measure : model.keyedBy("frame")) {
            List<Estimate> own = model.estimates(e -> e.measure().equals(measure.id()) && e.topic().isEmpty()
                    && e.voice() == Voice.OWN).toList();
            if (own.stream().anyMatch(FrameSection::known)) {
                content.addAll(measure(model, links, measure, own));
            }
        }
        if (content.isEmpty()) {
            content.add(p("No outlet has enough articles for its frames to be shown."));
        }
        return content;
    }

    private static List<DomContent> measure(Model model, Links links, Measure measure, List<Estimate> own) {
        List<String> outlets = model.largest(MOST_OUTLETS);
        List<String> frames = model.keysOf(measure.id()).stream().limit(MOST_FRAMES).toList();
        List<Map<String, Object>> data = new ArrayList<>();
        for (Estimate e : own) {
            if (outlets.contains(e.outlet()) && frames.contains(e.key())) {
                data.add(Chart.datum("row", Chart.brief(e.outlet(), 40), "column", model.comparison()
                        .label(measure.id(), e.key()), "value",
                        known(e) ? e.mean() : Double.NaN, "text", known(e) ? Numbers.value(measure, e.mean()) : "too few"));
            }
        }
        double furthest = own.stream().filter(FrameSection::known).mapToDouble(e -> Math.abs(e.mean())).max().orElse(1);
        Estimate most = own.stream().filter(FrameSection::known).max(Comparator.comparingDouble(Estimate::mean)).orElseThrow();
        String sentence = "A frame is what a story makes of its matter: a conflict, a cost, a question of law. The most "
                + "frequent in one outlet's own "
                + "voice is " + model.comparison().label(measure.id(), most.key()) + " in " + most.outlet() + ": "
                + Numbers.value(measure, most.mean()) + " (" + measure.unit() + "; "
                + Numbers.named(Numbers.range(measure, most.low(), most.high())) + "; " + Numbers.count(most.n(), "article") + ").";
        String shows = measure.label() + " values of " + outlets.size()
                + " outlets in the own voice, over all articles: the darker a cell, "
                + "the higher the value written in it.";
        return List.of(p(text(Links.clean(sentence) + " All values are in "), links.table("frames"), text(".")),
                Chart.figure(HeatMap.of(data, outlets.stream().map(o -> Chart.brief(o, 40)).toList(),
                        frames.stream().map(f -> Links.clean(model.comparison().label(measure.id(), f))).toList(), furthest,
                        measure.low() < 0), shows, EstimateTable.of(measure.label() + ", own voice, all articles", model,
                                links,
                        outlets, "", own, MOST_FRAMES)));
    }

    private static boolean known(Estimate e) {
        return !e.tooFew() && Double.isFinite(e.mean());
    }
}
