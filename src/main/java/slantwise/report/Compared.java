package slantwise.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import slantwise.compare.Comparison;
import slantwise.compare.Listed;
import slantwise.compare.Settings;
import slantwise.corpus.Rejection;

/** What was compared: outlets, groups, articles and days. */
final class Compared implements Section {
    private static final int MOST = 40;

    @Override
    public String id() {
        return "compared";
    }

    @Override
    public String title() {
        return "What was compared";
    }

    @Override
    public List<DomContent> body(Model model, Links links) {
        Comparison c = model.comparison();
        List<DomContent> content = new ArrayList<>();
        List<String> days = model.days();
        long undated = c.articles().stream().filter(article -> article.published().isEmpty()).count();
        String when = days.isEmpty() ? "none of them dated"
                : (days.get(0).equals(days.get(1)) ? "dated " + days.get(0) : "from " + days.get(0) + " to " + days.get(1))
                        + (undated == 0 ? "" : " (" + Numbers.count((int) undated, "article") + " without a date)");
        content.add(p(Numbers.count(c.articles().size(), "article") + " of " + Numbers.count(c.outlets().size(), "outlet")
                + " in " + Numbers.count(model.groups().size(), "group") + " were read, " + when + ". "
                + (c.settings().reference().isEmpty() ? "Every outlet is contrasted with every other. "
                        : "The reference is " + Links.clean(c.settings().reference())
                                + ": every other outlet is contrasted with it. ")
                + (c.settings().keepCopies() ? "Near-copies count as articles of their own."
                        : "Near-copies of one story count once.")));
        content.add(p(topics(model)));
        content.add(p("Outlets are compared in their own voice: what stands inside quotation marks (direct quotation) and what "
                + "they report of others without marks (reported speech) is measured apart."));
        content.add(p(text((c.rejections().isEmpty() ? "Every document could be taken; "
                : Numbers.count(c.rejections().size(), "document") + " could not be taken and ")
                + Numbers.count(c.warnings().size(), "warning") + " arose: see "),
                a("methods").withHref(links.root() + "methods.html#rejections"), text(".")));
        if (c.outlets().isEmpty()) {
            content.add(p("No article could be taken from any outlet, so there is nothing to compare."));
            return content;
        }
        List<String> shown = model.largest(MOST);
        Grid grid = new Grid(shown.size() < c.outlets().size()
                ? "The " + MOST + " outlets with most articles, of " + c.outlets().size()
                : "Outlets").text("Outlet", "Group").numbers("Articles", "Words", "Repeated from elsewhere", "Rejected")
                .text("First and last day");
        Map<String, Long> rejected = c.rejections().stream().collect(Collectors.groupingBy(
                Rejection::outlet, Collectors.counting()));
        for (String outlet : shown) {
            List<Listed> articles = model.articlesOf(outlet);
            List<String> dated = articles.stream().map(Listed::published).filter(d -> d.length() >= 10)
                    .map(d -> d.substring(0, 10)).sorted().toList();
            grid.row(links.outlet(outlet), c.outlets().get(outlet), Numbers.count(articles.size()),
                    Numbers.count(articles.stream().mapToLong(Listed::words).sum()),
                    Numbers.count(articles.stream().filter(x -> !x.copyOf().isEmpty()).count()),
                    Numbers.count(rejected.getOrDefault(outlet, 0L)),
                    dated.isEmpty() ? "no dates" : dated.get(0) + " to " + dated.get(dated.size() - 1));
        }
        content.add(grid.render());
        if (shown.size() < c.outlets().size()) {
            content.add(details(summary("All " + Numbers.count(c.outlets().size(), "outlet")),
                    ul(each(c.outlets().keySet(), outlet -> li(links.outlet(outlet)))).withClass("names")));
        }
        return content;
    }

    /** How topics came about, and which comparisons use them. */
    private static String topics(Model model) {
        Settings settings = model.comparison().settings();
        long without = model.comparison().articles().stream().filter(a -> a.topics().isEmpty()).count();
        String found = model.topics().isEmpty() ? "No topics are known. "
                : (model.comparison().discovered()
                ? "The " + Numbers.count(model.topics().size(), "topic") + were(model) + " discovered: articles alike in their words and near in "
                        + "time belong together, as do articles that treat what a headline names; an article may be on several. Each topic is "
                        + "named by what sets it apart. "
                : "The " + Numbers.count(model.topics().size(), "topic") + were(model) + " asked for by a file of terms, which each topic's "
                        + "page states. ")
                        + Numbers.count(without, "article") + (without == 1 ? " is" : " are") + " on none of them. ";
        return found + "Contrasts on the same topics use only articles on topics that both outlets cover"
                + (settings.match().isEmpty() ? "" : ", and of these only articles of like " + Alike.words(settings)) + "; raw contrasts and "
                + "means use all articles.";
    }

    private static String were(Model model) {
        return model.topics().size() == 1 ? " was" : " were";
    }
}
