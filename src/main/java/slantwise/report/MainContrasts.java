package slantwise.report;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** The contrasts of the own voice, strongest first. */
final class MainContrasts implements Section {
    private static final int MOST_ROWS = 40;
    private static final int LEAST_ROWS = 12;
    private static final int MOST_OF_ONE = 2;
    private static final int MOST_SENTENCES = 5;

    @Override
    public String id() {
        return "contrasts";
    }

    @Override
    public String title() {
        return "Main contrasts";
    }

    @Override
    public List<DomContent> body(Model model, Links links) {
        List<Matched> all = model.headlines();
        List<Matched> tested = all.stream().filter(Matched::tested).toList();
        List<DomContent> content = new ArrayList<>();
        if (all.isEmpty()) {
            content.add(p(model.comparison().outlets().size() < 2
                    ? "A contrast needs two outlets; " + model.comparison().outlets().size() + " had articles."
                    : "No contrast was computed: no two outlets have articles that a contrasted measure applies to."));
            return content;
        }
        if (tested.isEmpty()) {
            content.add(p("None of the " + Numbers.count(all.size(), "contrast") + " has enough articles on both sides ("
                    + model.comparison().settings().minArticles() + " at least) to be tested. Add articles to the source list."));
        } else {
            long differ = tested.stream().filter(Matched::differs).count();
            content.add(p((differ == 0 ? "None of the " + Numbers.count(tested.size())
                    + " contrasts that could be tested has a q below "
                    + Model.LEVEL + ": differences as large as those seen arise too often by chance to be stated as differences. "
                    : Numbers.count(differ) + " of the " + Numbers.count(tested.size(), "contrast") + " that could be tested "
                            + (differ == 1 ? "has" : "have") + " a q below " + Model.LEVEL + " and "
                                    + (differ == 1 ? "is" : "are")
                            + " stated as differences. ")
                    + (all.size() > tested.size() ? Numbers.count(all.size() - tested.size()) + " more had too few articles. "
                            : "")
                    + "All are in the outlets' own voice, what they quote left out, or of whole articles where a measure knows no "
                    + "voice. q is the share of false alarms to "
                    + "expect among differences at least as clear."));
            List<Matched> told = differ == 0 ? tested.subList(0, 1)
                    : told(tested.stream().filter(Matched::differs).toList());
            content.add(ul(each(told, m -> li(strong(links.subject(m.subject())),
                    text(". " + Links.clean(Sentences.of(model, m)))))).withClass("findings"));
            content.addAll(ContrastChart.of(model, links, tested));
        }
        content.add(p(text("The same differences, with topics matched first and the raw difference beside: where the two "
                + "part, the "
                + "outlets' choice of topics made the rest. A number leads to the sentences behind it. All "
                + Numbers.count(model.contrasts().size()) + " comparisons of every voice are in "), links.table("contrasts"),
                        text(".")));
        content.add(Alike.note(model, links));
        int rows = (int) Math.min(MOST_ROWS, Math.max(LEAST_ROWS, tested.stream().filter(Matched::differs).count()));
        content.add(ContrastTable.of(all.size() > rows ? (tested.isEmpty() ? rows + " of " : "The " + rows + " clearest of ") + Numbers.count(all.size())
                + " contrasts; each outlet's page has its own" : "Contrasts in the own voice", model, links,
                all.stream().limit(rows).toList()));
        return content;
    }

    /** The clearest, of one measure and key no more than a few. */
    private static List<Matched> told(List<Matched> differing) {
        List<Matched> told = new ArrayList<>();
        for (Matched row : differing) {
            if (told.size() < MOST_SENTENCES
                    && told.stream().filter(t -> t.subject().equals(row.subject())).count() < MOST_OF_ONE) {
                told.add(row);
            }
        }
        return told;
    }
}
