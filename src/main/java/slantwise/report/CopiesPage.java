package slantwise.report;

import static j2html.TagCreator.em;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import slantwise.compare.EditedCopy;
import slantwise.compare.Listed;
import slantwise.topic.Edit;

/** Copies beside their origins, sentence by sentence. */
final class CopiesPage {
    private CopiesPage() {
    }

    static Page of(Model model) {
        Links links = new Links(model, "");
        List<EditedCopy> edited = model.comparison().edited();
        Page page = new Page("Copies, sentence by sentence", links).intro(edited.isEmpty()
                ? p("No article repeats half or more of another, so there is nothing to set side by side.")
                : p(text("What a copy leaves out, adds or words otherwise shows an editor's hand. " + Numbers.count(edited.size(),
                        "pair") + (edited.size() == 1 ? " is" : " are") + " set side by side, those of two different outlets "
                        + "first; only sentences that differ are shown, and the words that differ are marked. "
                        + "All pairs are in "), links.table("copies"), text(", these sentences in "),
                        links.table("edited-copies"), text(".")));
        for (EditedCopy copy : edited) {
            Listed later = model.article(copy.article());
            page.section(anchor(copy), later == null ? "Article " + copy.article() : headline(later), pair(model, links, copy));
        }
        return page;
    }

    static String anchor(EditedCopy copy) {
        return "copy-" + Slugs.base(copy.article()) + "-" + Slugs.base(copy.origin());
    }

    private static String headline(Listed article) {
        return article.headline().isBlank() ? "(no headline)" : Chart.brief(article.headline(), 160);
    }

    private static List<DomContent> pair(Model model, Links links, EditedCopy copy) {
        DomContent said = p(source(model, links, copy.article()), text(" repeats "), source(model, links, copy.origin()),
                text(": " + Numbers.percent(copy.containment()) + " of its word sequences stand there too."));
        if (copy.edits().isEmpty()) {
            return List.of(said, p("No sentence differs: what the copy holds, the original holds word for word."));
        }
        long reworded = copy.edits().stream().filter(e -> !e.original().isEmpty() && !e.copy().isEmpty()).count();
        long cut = copy.edits().stream().filter(e -> e.copy().isEmpty()).count();
        Grid grid = new Grid(Numbers.count(reworded) + " reworded, " + Numbers.count(cut) + " left out, "
                + Numbers.count(copy.edits().size() - reworded - cut) + " added"
                + (copy.edits().size() == EditedCopy.MOST_EDITS ? " (of the first " + EditedCopy.MOST_EDITS + ")" : ""))
                .text("Original", "Copy").beside();
        for (Edit edit : copy.edits()) {
            List<DomContent[]> sides = WordDiff.of(edit.original(), edit.copy());
            grid.row(edit.original().isEmpty() ? em("not in the original") : join((Object[]) sides.get(0)),
                    edit.copy().isEmpty() ? em("left out") : join((Object[]) sides.get(1)));
        }
        return List.of(said, grid.render());
    }

    private static DomContent source(Model model, Links links, String id) {
        Listed article = model.article(id);
        return article == null ? text("Article " + Links.clean(id))
                : join(links.outlet(article.outlet()), text(", “"), links.headline(article),
                        text("” (" + Links.clean(ArticleTable.day(article)) + ")"));
    }
}
