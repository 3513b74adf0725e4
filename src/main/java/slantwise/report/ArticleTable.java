package slantwise.report;

import static j2html.TagCreator.join;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import slantwise.compare.Listed;

/** Articles as a list. */
final class ArticleTable {
    static final int MOST = 400;

    private ArticleTable() {
    }

    static DomContent of(String caption, Links links, List<Listed> articles) {
        Grid grid = new Grid(articles.size() <= MOST ? caption
                : caption + " (the first " + MOST + " of " + Numbers.count(articles.size()) + "; all are in articles.csv)")
                .text("Headline", "Outlet", "Published", "Topics", "Genre").numbers("Words").text("Notes", "Read from");
        for (Listed a : articles.subList(0, Math.min(MOST, articles.size()))) {
            grid.row(links.headline(a), links.outlet(a.outlet()), day(a), links.topics(a.topics(), 4), a.genre(),
                    Numbers.count(a.words()), notes(links, a), a.location());
        }
        return grid.render();
    }

    static String day(Listed article) {
        return article.published().isEmpty() ? "no date" : article.published().replace('T', ' ').replace("Z", " UTC");
    }

    private static DomContent notes(Links links, Listed a) {
        DomContent copy = text("");
        if (!a.copyOf().isEmpty()) {
            Listed origin = links.model().article(a.copyOf());
            copy = origin == null ? text("one unit with another article. ")
                    : join(text("one unit with "), links.headline(origin), text(" (" + Links.clean(origin.outlet()) + "). "));
        }
        return join(copy, text((a.origin().isEmpty() ? "" : "credited to " + Links.clean(a.origin()) + ". ")
                + (a.truncated() ? "cut off. " : "")));
    }
}
