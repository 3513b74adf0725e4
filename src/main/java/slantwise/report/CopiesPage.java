package slantwise.report;

import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.em;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import slantwise.compare.EditedCopy;
import slantwise.compare.Listed;
import slantwise.topic.Copy;
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
                        + "first; only sentences that differ are shown, and the words that differ are marked. Where neither time nor credit "
                        + "tells which of two came first, the shorter stands on the right. "
                        + "All pairs are in "), links.table("copies"), text(", these sentences in "),
                        links.table("edited-copies"), text(".")));
        Set<String> ordered = model.comparison().copies().stream().filter(Copy::ordered).map(c -> c.article() + " " + c.origin())
                .collect(Collectors.toSet());
        for (EditedCopy copy : edited) {
            Listed later = model.article(copy.article());
            page.section(anchor(copy), later == null ? "Article " + copy.article() : headline(later), pair(model, links, copy,
                    ordered.contains(copy.article() + " " + copy.origin())));
        }
        return page;
    }

    static String anchor(EditedCopy copy) {
        return "copy-" + Slugs.base(copy.article()) + "-" + Slugs.base(copy.origin());
    }

    private static String headline(Listed article) {
        return article.headline().isBlank() ? "(no headline)" : Chart.brief(article.headline(), 160);
    }

    private static List<DomContent> pair(Model model, Links links, EditedCopy copy, boolean ordered) {
        String share = Numbers.percent(copy.containment()) + " of its word sequences stand there too.";
        DomContent said = ordered
                ? p(source(model, links, copy.article()), text(" repeats "), source(model, links, copy.origin()), text(": " + share))
                : p(source(model, links, copy.article()), text(" shares words with "), source(model, links, copy.origin()),
                        text(": " + share + " Which came first is not known; both may have them from a third."));
        if (copy.edits().isEmpty()) {
            return List.of(said, p("No sentence differs: what the " + (ordered ? "copy holds, the original" : "shorter holds, the longer")
                    + " holds word for word."));
        }
        List<Edit> cut = copy.edits().stream().filter(e -> e.copy().isEmpty()).toList();
        List<Edit> shown = copy.edits().stream().filter(e -> !e.copy().isEmpty()).toList();
        long added = shown.stream().filter(e -> e.original().isEmpty()).count();
        List<DomContent> content = new ArrayList<>(List.of(said, p(Numbers.count(shown.size() - added, "sentence") + " reworded, "
                + Numbers.count(added) + " added, " + Numbers.count(cut.size()) + " left out"
                + (copy.edits().size() == EditedCopy.MOST_EDITS ? ", of the first " + EditedCopy.MOST_EDITS + " that differ." : "."))));
        if (!shown.isEmpty()) {
            Grid grid = new Grid("Sentences reworded or added").text(ordered ? "Original" : "The longer", ordered ? "Copy" : "The shorter").beside();
            shown.forEach(edit -> {
                List<DomContent[]> sides = WordDiff.of(edit.original(), edit.copy());
                grid.row(edit.original().isEmpty() ? em(ordered ? "not in the original" : "not in the longer") : span(sides.get(0)), span(sides.get(1)));
            });
            content.add(grid.render());
        }
        if (!cut.isEmpty()) {
            content.add(details(summary((ordered ? "What the copy leaves out: " : "What only the longer has: ") + Numbers.count(cut.size(), "sentence")),
                    ul(each(cut, edit -> li(Links.clean(edit.original()))))));
        }
        return content;
    }

    private static DomContent source(Model model, Links links, String id) {
        Listed article = model.article(id);
        return article == null ? text("Article " + Links.clean(id))
                : span(links.outlet(article.outlet()), text(", “"), links.headline(article),
                        text("” (" + Links.clean(ArticleTable.day(article)) + ")"));
    }
}
