package slantwise.report;

import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import slantwise.compare.Listed;
import slantwise.compare.Term;

/** Words that an outlet uses more than the rest. */
final class WordingSection implements Section {
    private static final int MOST_OUTLETS = 12;
    private static final int MOST_TERMS = 8;

    @Override
    public String id() {
        return "wording";
    }

    @Override
    public String title() {
        return "Distinctive wording";
    }

    @Override
    public List<DomContent> body(Model model, Links links) {
        List<Term> clear = model.comparison().terms().stream().filter(t -> t.q() < Model.LEVEL && t.logOdds() > 0).toList();
        if (clear.isEmpty()) {
            return List.of(p(model.comparison().terms().isEmpty()
                    ? "No word or phrase could be compared: that needs two outlets with enough articles on shared topics."
                    : "No word or phrase is used so much more by one outlet than by the rest that chance is ruled out (q below "
                            + Model.LEVEL + ")."));
        }
        List<Term> shown = model.largest(MOST_OUTLETS).stream().flatMap(o -> of(clear, o, MOST_TERMS).stream()).toList();
        Term most = (shown.isEmpty() ? clear : shown).stream().max(Comparator.comparingDouble(Term::z)).orElseThrow();
        return List.of(p(text("Lines that an outlet repeats from article to article are left out (see methods). On the same matters and in its own voice, " + Links.clean(most.outlet()) + " writes “"
                + Links.clean(most.term())
                        + "” " + Numbers.count(most.count(), "time") + " in " + Numbers.count(most.articles(), "article")
                                + ", all others together "
                        + Numbers.count(most.countRest(), "time") + " in " + Numbers.count(most.articlesRest(), "article")
                        + ": the most distinctive use. Only words with q below " + Model.LEVEL + " are shown; all are in "),
                        links.table("wording"), text(".")),
                table("The most distinctive words of each outlet", model, links, shown));
    }

    /** Terms of an outlet, most distinctive first. */
    static List<Term> of(List<Term> terms, String outlet, int most) {
        return terms.stream().filter(t -> t.outlet().equals(outlet)).sorted(Comparator.comparingDouble((Term t) -> -t.z()))
                .limit(most).toList();
    }

    static DomContent table(String caption, Model model, Links links, List<Term> terms) {
        Grid grid = new Grid(caption).text("Word or phrase", "Outlet").numbers("Uses", "Articles", "Uses in the rest",
                "Articles of the rest",
                "Log-odds", "q").text("For example");
        for (Term t : terms) {
            List<Listed> examples = t.examples().stream().map(model::article).filter(Objects::nonNull).toList();
            Object[] titles = examples.stream().map(a -> join(links.headline(a),
                    text(a == examples.get(examples.size() - 1) ? "" : "; "))).toArray();
            grid.row(t.term(), links.outlet(t.outlet()), Numbers.count(t.count()), Numbers.count(t.articles()),
                    Numbers.count(t.countRest()),
                    Numbers.count(t.articlesRest()), Numbers.decimals(t.logOdds()), Numbers.probability(t.q()), join(titles));
        }
        return grid.render();
    }
}
