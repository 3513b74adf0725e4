package slantwise.report;

import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import slantwise.compare.Comparison;
import slantwise.compare.Coverage;
import slantwise.compare.Estimate;
import slantwise.compare.Quoted;
import slantwise.compare.Term;
import slantwise.corpus.Rejection;
import slantwise.topic.Topic;

/** One outlet: what it wrote, how it differs, whom it quotes. */
final class OutletPage {
    private static final int MOST_ROWS = 150;
    private static final int MOST_CONTRASTS = 60;
    private static final int MOST_LISTED = 40;
    static final int MOST_REJECTIONS = 200;

    private OutletPage() {
    }

    static Page of(Model model, String outlet) {
        Links links = new Links(model, "../");
        Comparison c = model.comparison();
        int articles = model.articlesOf(outlet).size();
        Page page = new Page(outlet, links).withContents().intro(p("Outlet"
                + (c.outlets().containsKey(outlet) ? " of the group " + Links.clean(c.outlets().get(outlet)) : "") + ". "
                + Numbers.count(articles, "article") + (outlet.equals(c.settings().reference())
                        ? "; the reference of this comparison." : ".")));
        page.section("contrasts", "Contrasts", contrasts(model, links, outlet));
        page.section("estimates", "Values", estimates(model, links, outlet));
        page.section("coverage", "Topics", coverage(model, links, outlet));
        List<Quoted> speakers = SourcingSection.of(c.speakers(), outlet, MOST_LISTED);
        page.section("sourcing", "Who is quoted", List.of(speakers.isEmpty() ? p("It quotes nobody in the articles collected.")
                : SourcingSection.table("Speakers with most words", links, speakers)));
        List<Term> terms = WordingSection.of(c.terms(), outlet, MOST_LISTED);
        page.section("wording", "Distinctive wording", terms.isEmpty()
                ? List.of(p("No word or phrase was found to be distinctive of it."))
                : List.of(p("Words with a q of " + Model.LEVEL + " or above may be chance."),
                        WordingSection.table("Words that it uses more than the rest", model, links, terms)));
        List<DomContent> shifts = ShiftSection.of(outlet, model);
        if (!shifts.isEmpty()) {
            page.section("shift", "Words that make the tone", shifts);
        }
        page.section("copies", "Copies", List.of(CopySection.pairs(outlet, model, links, MOST_LISTED)));
        page.section("articles", "Articles", List.of(articles == 0 ? p("No article of it could be taken.")
                : ArticleTable.of("Articles", links, model.articlesOf(outlet))));
        page.section("rejections", "Rejected", List.of(rejections("Documents of this outlet that were not taken", links,
                c.rejections().stream().filter(r -> r.outlet().equals(outlet)).toList())));
        return page;
    }

    private static List<DomContent> contrasts(Model model, Links links, String outlet) {
        List<Matched> own = model.headlines().stream().filter(m -> m.outlet().equals(outlet) || m.reference().equals(outlet))
                .toList();
        if (own.isEmpty()) {
            return List.of(p("It is in no contrast: no other outlet has enough articles on the same topics."));
        }
        List<DomContent> content = new ArrayList<>();
        long differ = own.stream().filter(Matched::differs).count();
        content.add(p(Numbers.count(differ) + " of " + Numbers.count(own.size(), "contrast") + " in the own voice "
                + (differ == 1 ? "has" : "have") + " a q below " + Model.LEVEL + ". "
                + (own.get(0).tested() ? Links.clean("The clearest, " + model.label(own.get(0).subject()) + ": "
                        + Sentences.of(model, own.get(0))) : "")));
        content.add(Alike.note(model, links));
        content.addAll(ContrastChart.of(model, links, own));
        List<Matched> tested = own.stream().filter(Matched::tested).toList();
        if (tested.size() < own.size()) {
            content.add(p(text(Numbers.count(own.size() - tested.size(), "contrast") + " had too few articles on the same topics; "
                    + "their raw differences are in "), links.table("contrasts"), text(".")));
        }
        if (!tested.isEmpty()) {
            content.add(ContrastTable.of(tested.size() > MOST_CONTRASTS ? "The " + MOST_CONTRASTS + " clearest of "
                    + Numbers.count(tested.size())
                    : "Contrasts in the own voice", model, links, tested.stream().limit(MOST_CONTRASTS).toList()));
        }
        return content;
    }

    private static List<DomContent> estimates(Model model, Links links, String outlet) {
        List<Estimate> of = model.estimates(e -> e.outlet().equals(outlet) && e.topic().isEmpty()).toList();
        return of.isEmpty() ? List.of(p("No measure has a value in its articles."))
                : List.of(p(text("Means over all of its articles, whatever their topic, with 95 % intervals.")),
                        EstimateTable.of("Values of every measure and voice", model, links, List.of(outlet), "", of, MOST_ROWS));
    }

    private static List<DomContent> coverage(Model model, Links links, String outlet) {
        Grid grid = new Grid("Topics").text("Topic").numbers("Articles", "Share of words");
        for (Topic topic : model.topics()) {
            Coverage c = model.coverage(outlet, topic.id());
            if (c != null) {
                grid.row(links.topic(topic.id()), CoverageSection.cell(c),
                        c.collectedWords() == 0 ? "–" : Numbers.percent((double) c.words() / c.collectedWords()));
            }
        }
        return List.of(grid.isEmpty() ? p("Coverage was not counted.") : grid.render());
    }

    static DomContent rejections(String caption, Links links, List<Rejection> rejections) {
        if (rejections.isEmpty()) {
            return p("Nothing was rejected.");
        }
        Grid grid = new Grid(caption + (rejections.size() > MOST_REJECTIONS ? ": the first " + MOST_REJECTIONS + " of "
                + Numbers.count(rejections.size()) + ", all in rejections.csv" : "")).text("Place", "Outlet", "Reason", "Detail");
        rejections.stream().limit(MOST_REJECTIONS).forEach(r -> grid.row(Chart.brief(r.location(), 200), links.outlet(r.outlet()),
                r.reason().word(), Chart.brief(r.detail(), 300)));
        return grid.render();
    }
}
