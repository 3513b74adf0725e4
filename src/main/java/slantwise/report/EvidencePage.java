package slantwise.report;

import static j2html.TagCreator.h3;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import slantwise.compare.Contrast;
import slantwise.compare.Contrast.Design;
import slantwise.compare.Estimate;
import slantwise.compare.Example;
import slantwise.instrument.Measure;
import slantwise.text.Voice;

/** One measure and key: its values, its contrasts, and the sentences behind them outlet by outlet. */
final class EvidencePage {
    private static final int MOST_OUTLETS = 20;
    private static final int MOST_CONTRASTS = 40;
    private static final int MOST_EXAMPLES = 1500;
    private static final int MOST_EACH = 10;

    private EvidencePage() {
    }

    static Page of(Model model, Subject subject) {
        Links links = new Links(model, "../");
        Measure measure = model.measure(subject.measure());
        Page page = new Page(model.label(subject), links).withContents().intro(p("Measured as " + Links.clean(measure.unit())
                + "; greater means " + Links.clean(measure.direction()) + "."));
        List<Estimate> estimates = model.estimates(e -> e.measure().equals(subject.measure()) && e.key().equals(subject.key())
                && e.topic().isEmpty()).toList();
        page.section("values", "Values", List.of(estimates.isEmpty() ? p("No outlet has a value.")
                : EstimateTable.of("Means over all articles, whatever their topic", model, links, model.largest(MOST_OUTLETS), "", estimates, 8)));
        List<Matched> contrasts = model.contrasts().stream().filter(m -> m.subject().equals(subject))
                .sorted(Comparator.comparing(m -> m.voice() == Voice.DIRECT || m.voice() == Voice.INDIRECT)).toList();
        page.section("contrasts", "Contrasts", contrasts(model, links, contrasts));
        List<String> with = model.outlets().stream().filter(o -> voices(model, subject, o) > 0).toList();
        int cells = with.stream().mapToInt(o -> voices(model, subject, o)).sum();
        int each = Math.max(1, Math.min(MOST_EACH, cells == 0 ? MOST_EACH : MOST_EXAMPLES / cells));
        for (Voice voice : Voice.values()) {
            List<DomContent> content = new ArrayList<>();
            for (String outlet : with) {
                List<Example> examples = model.examples(subject, voice, outlet);
                if (!examples.isEmpty()) {
                    content.add(h3(join(links.outlet(outlet), text(", " + Links.voice(voice))))
                            .withId(links.anchor(voice, outlet)));
                    content.add(ExampleList.of(model, links, examples.subList(0, Math.min(each, examples.size()))));
                }
            }
            if (!content.isEmpty()) {
                content.add(0, p("The strongest sentences of each outlet, at most " + each
                        + ". A word marked + raises the value, one marked − lowers it; a word "
                        + "marked with neither is counted."));
                page.section(voice.word(), "Sentences: " + Links.voice(voice), content);
            }
        }
        if (with.isEmpty()) {
            page.section("sentences", "Sentences", List.of(p("No single sentence stands behind these values: they rest on "
                    + "whole articles.")));
        }
        return page;
    }

    private static int voices(Model model, Subject subject, String outlet) {
        int voices = 0;
        for (Voice voice : Voice.values()) {
            voices += model.examples(subject, voice, outlet).isEmpty() ? 0 : 1;
        }
        return voices;
    }

    private static List<DomContent> contrasts(Model model, Links links, List<Matched> contrasts) {
        if (contrasts.isEmpty()) {
            return List.of(p("Outlets are not contrasted on it."));
        }
        Contrast first = contrasts.get(0).shown();
        List<DomContent> content = new ArrayList<>();
        content.add(p(Links.clean(Sentences.of(model, contrasts.get(0)))));
        if (!first.topics().isEmpty()) {
            content.add(p(text("This contrast is matched on "), links.topics(first.topics(), 12), text(".")));
        }
        Contrast byEvent = contrasts.get(0).under(Design.EVENT);
        if (byEvent != null && byEvent != first && !byEvent.topics().isEmpty()) {
            content.add(p(text("On the same events it rests on "), links.topics(byEvent.topics(), 6), text(".")));
        }
        content.add(Alike.note(model, links));
        content.add(ContrastTable.of(contrasts.size() > MOST_CONTRASTS ? "The " + MOST_CONTRASTS + " clearest of "
                + Numbers.count(contrasts.size())
                : "All contrasts", model, links, contrasts.stream().limit(MOST_CONTRASTS).toList()));
        return content;
    }
}
