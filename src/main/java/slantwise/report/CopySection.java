package slantwise.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import slantwise.compare.CopyShare;
import slantwise.compare.Listed;
import slantwise.topic.Copy;

/** What is repeated from elsewhere. */
final class CopySection implements Section {
    private static final int MOST = 40;

    @Override
    public String id() {
        return "copies";
    }

    @Override
    public String title() {
        return "Copies and wire dependence";
    }

    @Override
    public List<DomContent> body(Model model, Links links) {
        List<CopyShare> shares = model.comparison().copyShares().stream()
                .sorted(Comparator.comparingDouble((CopyShare s) -> Double.isNaN(s.wordsShare()) ? 0 : -s.wordsShare())).toList();
        if (shares.isEmpty()) {
            return List.of(p("No article repeats half or more of another, so no outlet is shown to depend on a wire."));
        }
        CopyShare most = shares.get(0);
        Grid grid = new Grid("How much of an outlet stands elsewhere too" + (shares.size() > MOST ? ": the first " + MOST + " of "
                + Numbers.count(shares.size()) : "")).text("Outlet", "Also in")
                        .numbers("Articles", "Of collected", "Share of articles", "Share of words");
        shares.stream().limit(MOST).forEach(s -> grid.row(links.outlet(s.outlet()), links.outlet(s.from()),
                Numbers.count(s.articles()),
                Numbers.count(s.collected()), s.collected() == 0 ? "–" : Numbers.percent((double) s.articles() / s.collected()),
                Numbers.percent(s.wordsShare())));
        long unordered = model.comparison().copies().stream().filter(c -> !c.ordered()).count();
        return List.of(p(text("The greatest share is " + Numbers.percent(most.wordsShare()) + " of the words of " + Links.clean(most.outlet())
                        + ", which stand in " + Links.clean(most.from()) + " too: half or more of " + Numbers.count(most.articles()) + " of "
                        + Numbers.count(most.collected(), "collected article") + ". "
                        + (unordered == 0 ? "" : "In " + Numbers.count(unordered) + " of " + Numbers.count(model.comparison().copies().size(), "pair")
                                + " nothing tells which article came first: the shorter counts as the copy, and both may be copies of a third. ")
                        + (model.comparison().settings().keepCopies() ? "Copies were kept as articles of their own in this run. "
                                : "Copies of one origin count once in every comparison. ") + "Each pair of articles is in "),
                        links.table("copies"), text(", shares in "), links.table("copy-shares"), text(". "), sideBySide(links)),
                grid.render());
    }

    /** The way to the page of edits, where there is anything on it. */
    static DomContent sideBySide(Links links) {
        return links.model().comparison().edited().isEmpty() ? text("") : join(text("What copies changed is on "),
                a("the page of copies, sentence by sentence").withHref(links.root() + "copies.html"), text("."));
    }

    /** The pairs in which an outlet's article is the copy, fullest first. */
    static DomContent pairs(String outlet, Model model, Links links, int most) {
        List<Copy> pairs = model.comparison().copies().stream()
                .filter(c -> model.article(c.article()) != null && model.article(c.article()).outlet().equals(outlet))
                .sorted(Comparator.comparingDouble((Copy c) -> -c.containment())).toList();
        if (pairs.isEmpty()) {
            return p("None of its articles was found to share its words with another that came first or is longer.");
        }
        Grid grid = new Grid("Articles with words of another" + (pairs.size() > most ? ": the first " + most + " of "
                + Numbers.count(pairs.size()) : "")).text("Article", "Also in", "Of").numbers("Share of its words")
                        .text("Order told by", "Edits");
        pairs.stream().limit(most).forEach(c -> {
            Listed origin = model.article(c.origin());
            grid.row(links.headline(model.article(c.article())), origin == null ? "article " + c.origin()
                    : links.headline(origin),
                    origin == null ? "" : links.outlet(origin.outlet()), Numbers.percent(c.containment()), c.direction(), edits(links, c));
        });
        return grid.render();
    }

    private static DomContent edits(Links links, Copy copy) {
        return links.model().comparison().edited().stream()
                .filter(e -> e.article().equals(copy.article()) && e.origin().equals(copy.origin())).findFirst()
                .<DomContent>map(e -> a("side by side").withHref(links.root() + "copies.html#" + CopiesPage.anchor(e)))
                .orElse(text("–"));
    }
}
