package slantwise.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import slantwise.compare.Estimate;
import slantwise.compare.Example;
import slantwise.compare.Listed;
import slantwise.text.Voice;
import slantwise.topic.Topic;

/** One topic: who carries it, what was measured on it, and its sentences. */
final class TopicPage {
    private static final int MOST_OUTLETS = 20;
    private static final int MOST_ROWS = 120;
    private static final int MOST_CONTRASTS = 40;
    private static final int MOST_EXAMPLES = 240;
    private static final int EXAMPLES_EACH = 2;

    private TopicPage() {
    }

    static Page of(Model model, Topic topic) {
        Links links = new Links(model, "../");
        List<Listed> articles = model.articlesOn(topic.id());
        Page page = new Page(topic.label(), links).withContents().intro(
                p("Topic. " + Numbers.count(articles.size(), "article") + " of "
                        + Numbers.count(articles.stream().map(Listed::outlet).distinct().count(), "outlet") + "."), terms(model, topic));
        page.section("coverage", "Who carries it", coverage(model, links, topic));
        Map<Subject, List<Example>> examples = examples(model, articles);
        page.section("estimates", "Values on this topic", estimates(model, links, topic, examples));
        page.section("contrasts", "Contrasts that rest on this topic", contrasts(model, links, topic));
        page.section("examples", "Sentences", sentences(model, links, examples));
        page.section("articles", "Articles", List.of(articles.isEmpty() ? p("No article is on this topic.")
                : ArticleTable.of("Articles on this topic", links, articles)));
        return page;
    }

    private static DomContent terms(Model model, Topic topic) {
        if (model.comparison().discovered()) {
            return p("This topic was discovered: its articles are alike in their words and near in time, or treat what its name says. Its name is made of the "
                    + "terms that set them apart" + (topic.any().isEmpty() ? "" : ": " + Links.clean(String.join(", ", topic.any())))
                    + ". They describe it and are no query.");
        }
        List<String> parts = new ArrayList<>();
        if (!topic.any().isEmpty()) {
            parts.add("at least one of " + String.join(", ", topic.any()));
        }
        if (!topic.all().isEmpty()) {
            parts.add("all of " + String.join(", ", topic.all()));
        }
        if (!topic.none().isEmpty()) {
            parts.add("none of " + String.join(", ", topic.none()));
        }
        return p(parts.isEmpty() ? "This topic has no terms."
                : "An article is on this topic if it holds " + Links.clean(String.join("; ", parts)) + ".");
    }

    private static List<DomContent> coverage(Model model, Links links, Topic topic) {
        Grid grid = new Grid("Coverage of this topic by outlet").text("Outlet").numbers("Articles");
        model.largest(MOST_ROWS).stream().filter(o -> model.coverage(o, topic.id()) != null)
                .forEach(o -> grid.row(links.outlet(o), CoverageSection.cell(model.coverage(o, topic.id()))));
        return List.of(grid.isEmpty() ? p("Coverage was not counted.") : grid.render(),
                DayChart.of(model, links, topic.label(), model.articlesOn(topic.id())));
    }

    private static List<DomContent> estimates(Model model, Links links, Topic topic,
            Map<Subject, List<Example>> examples) {
        List<Estimate> on = model.estimates(e -> e.topic().equals(topic.id())).toList();
        if (on.isEmpty()) {
            return List.of(p("No measure has a value on this topic."));
        }
        List<DomContent> content = new ArrayList<>();
        content.add(p("Means over the articles on this topic with 95 % intervals. A number leads to its sentences on this "
                + "page, or where "
                + "none of them is among the strongest, to those of the same outlet on all topics."));
        content.add(Shrinking.note(model, links));
        List<String> outlets = model.largest(MOST_OUTLETS);
        content.add(EstimateTable.of("Own voice and whole articles", model, links, outlets, topic.id(),
                on.stream().filter(e -> e.voice() == Voice.OWN || e.voice() == Voice.ALL).toList(), MOST_ROWS,
                (number, e) -> link(model, links, examples, number, e)));
        List<Estimate> quoted = on.stream().filter(e -> e.voice() == Voice.DIRECT || e.voice() == Voice.INDIRECT).toList();
        if (!quoted.isEmpty()) {
            content.add(EstimateTable.of("Quoted voices", model, links, outlets, topic.id(), quoted, MOST_ROWS));
        }
        return content;
    }

    private static List<DomContent> contrasts(Model model, Links links, Topic topic) {
        List<Matched> on = model.headlines().stream().filter(m -> m.shown().topics().contains(topic.id())).toList();
        return List.of(Alike.note(model, links), on.isEmpty() ? p("No contrast in the own voice uses this topic: it has no article of "
                + "the reference, or none of another outlet"
                + (model.comparison().settings().match().isEmpty() ? "." : ", or none of like " + Alike.words(model.comparison().settings()) + "."))
                : ContrastTable.of(on.size() > MOST_CONTRASTS ? "The " + MOST_CONTRASTS + " clearest of "
                        + Numbers.count(on.size())
                        : "Contrasts matched on this topic, among others", model, links, on.stream().limit(MOST_CONTRASTS)
                                .toList()));
    }

    private static DomContent link(Model model, Links links, Map<Subject, List<Example>> examples, String number, Estimate e) {
        Subject subject = new Subject(e.measure(), e.key());
        boolean here = e.voice() == Voice.OWN
                && examples.getOrDefault(subject, List.of()).stream().anyMatch(x -> x.outlet().equals(e.outlet()));
        return here ? a(number).withHref("#on-" + model.subjectSlug(subject)) : EstimateTable.sentences(links, number, e);
    }

    /** The strongest sentences of these articles in the own voice, by subject. */
    private static Map<Subject, List<Example>> examples(Model model, List<Listed> articles) {
        Set<String> ids = articles.stream().map(Listed::id).collect(Collectors.toSet());
        Map<Subject, List<Example>> chosen = new LinkedHashMap<>();
        int left = MOST_EXAMPLES;
        for (Subject subject : model.subjects()) {
            List<Example> shown = model.largest(MOST_OUTLETS).stream().flatMap(outlet ->
                    model.examples(subject, Voice.OWN, outlet).stream()
                    .filter(e -> ids.contains(e.article())).limit(EXAMPLES_EACH)).toList();
            if (!shown.isEmpty() && shown.size() <= left) {
                left -= shown.size();
                chosen.put(subject, shown);
            }
        }
        return chosen;
    }

    private static List<DomContent> sentences(Model model, Links links, Map<Subject, List<Example>> examples) {
        if (examples.isEmpty()) {
            return List.of(p("No sentence of these articles is among the strongest examples; all are in evidence.csv."));
        }
        List<DomContent> content = new ArrayList<>();
        content.add(p("The strongest sentences in the outlets' own voice. A word marked + raises the value, one marked − "
                + "lowers it."));
        examples.forEach((subject, shown) -> {
            content.add(h3(links.subject(subject)).withId("on-" + model.subjectSlug(subject)));
            content.add(ExampleList.of(model, links, shown));
        });
        return content;
    }
}
