package slantwise.report;

import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import slantwise.compare.Quoted;

/** Who speaks in which outlet. */
final class SourcingSection implements Section {
    private static final int MOST_OUTLETS = 12;
    private static final int MOST_SPEAKERS = 6;

    @Override
    public String id() {
        return "sourcing";
    }

    @Override
    public String title() {
        return "Who is quoted";
    }

    @Override
    public List<DomContent> body(Model model, Links links) {
        List<Quoted> all = model.comparison().speakers();
        List<Quoted> named = all.stream().filter(q -> !q.speaker().isEmpty()).toList();
        if (named.isEmpty()) {
            return List.of(p(all.isEmpty() ? "No article quotes anybody or reports anybody's words."
                    : "Words are quoted, but no speaker of them could be named."));
        }
        Quoted most = named.stream().filter(q -> Double.isFinite(q.share())).max(Comparator.comparingDouble(Quoted::share))
                .orElse(named.get(0));
        List<Quoted> shown = model.largest(MOST_OUTLETS).stream().flatMap(o -> of(all, o, MOST_SPEAKERS).stream()).toList();
        return List.of(p(text("The greatest share of voice has " + Links.clean(most.speaker()) + " in "
                + Links.clean(most.outlet()) + ": "
                        + Numbers.percent(most.share()) + " of all words that it quotes or reports. Report verbs show how "
                        + "an outlet takes what is said: "
                        + "they can state it (say), stand by it (confirm) or keep away from it (claim). All speakers are in "),
                        links.table("sourcing"), text(".")),
                table("The " + MOST_SPEAKERS + " most quoted speakers of each outlet", links, shown));
    }

    /** Speakers of an outlet, those with most words first. */
    static List<Quoted> of(List<Quoted> all, String outlet, int most) {
        return all.stream().filter(q -> q.outlet().equals(outlet)).sorted(Comparator.comparingLong((Quoted q) -> -q.words()))
                .limit(most).toList();
    }

    static DomContent table(String caption, Links links, List<Quoted> speakers) {
        Grid grid = new Grid(caption).text("Speaker", "Outlet").numbers("Share of voice", "Words", "In quotation marks",
                "Articles")
                .text("Report verbs");
        for (Quoted q : speakers) {
            grid.row(q.speaker().isEmpty() ? "(nobody named)" : q.speaker(), links.outlet(q.outlet()), Numbers.percent(q.share()),
                    Numbers.count(q.words()), Numbers.count(q.direct()), Numbers.count(q.articles()), Chart.brief(q.cues(), 160));
        }
        return grid.render();
    }
}
