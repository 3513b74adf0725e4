package slantwise.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import slantwise.compare.Contrast;
import slantwise.compare.Contrast.Design;
import slantwise.compare.Likeness;
import slantwise.compare.Listed;
import slantwise.compare.Settings;

/** What matched articles had to be alike in, and what articles are: genre and length. */
final class Alike {
    private static final int MOST_OUTLETS = 60;

    private Alike() {
    }

    /** {@code genre and length}; empty where articles had to be alike in nothing. */
    static String words(Settings settings) {
        return settings.match().stream().map(Likeness::word).collect(Collectors.joining(" and "));
    }

    /** {@code , like genre and length} to follow "on the same topics"; empty where nothing was asked for. */
    static String suffix(Settings settings) {
        return settings.match().isEmpty() ? "" : ", like " + words(settings);
    }

    /** What readers of matched contrasts have to know; nothing where articles had to be alike in nothing. */
    static DomContent note(Model model, Links links) {
        Settings settings = model.comparison().settings();
        return settings.match().isEmpty() ? text("") : p(text("Matched contrasts compare only articles of like " + words(settings)
                + " within a topic or event. " + cost(model) + " How they are told apart is on "),
                a("the methods page").withHref(links.root() + "methods.html#likeness"), text("."));
    }

    /** What likeness costs in articles, over all contrasts. */
    private static String cost(Model model) {
        return Stream.of(Design.TOPIC, Design.EVENT).map(design -> cost(model, design)).filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String cost(Model model, Design design) {
        List<Contrast> of = model.comparison().contrasts().stream().filter(c -> c.design() == design)
                .filter(c -> c.n() + c.nReference() + c.unlike() > 0).toList();
        if (of.isEmpty()) {
            return "";
        }
        List<Double> shares = of.stream().map(c -> (double) c.unlike() / (c.n() + c.nReference() + c.unlike()))
                .sorted(Comparator.naturalOrder()).toList();
        return "On the same " + design.word() + "s this drops " + Numbers.percent(shares.get(shares.size() / 2))
                + " of the articles that would be matched without it (median of "
                + Numbers.count(of.size(), "contrast") + "; from " + Numbers.percent(shares.get(0)) + " to "
                + Numbers.percent(shares.get(shares.size() - 1)) + ").";
    }

    /** {@code 31 dropped, 12 of them as unlike}; empty where none was. */
    static String dropped(Contrast c) {
        return c.dropped() == 0 ? "" : ", " + Numbers.count(c.dropped()) + " dropped"
                + (c.unlike() == 0 ? "" : ", " + Numbers.count(c.unlike()) + " of them as unlike");
    }

    static List<DomContent> method(Model model, Links links) {
        Settings settings = model.comparison().settings();
        List<DomContent> content = new ArrayList<>();
        content.add(p("An article is opinion when a part of its address says so (such as /opinion/, /commentisfree/, /op-ed/), when "
                + "its title begins or ends with a word that says so (“Opinion: …”, “… | Editorial”), or when at least ten in a "
                + "thousand of its words outside quotation marks, five at least, are of the first person singular. Everything else "
                + "is news. So an opinion piece without address or mark that never says “I” passes for news, and a first-person "
                + "report for opinion. The rule was not measured against labels; each article's genre is in articles.csv, to be checked."));
        content.add(p("Lengths are told in three classes: under " + Likeness.SHORT + " words, " + Likeness.SHORT + " to "
                + (Likeness.LONG - 1) + ", and " + Likeness.LONG + " or more."));
        content.add(settings.match().isEmpty() ? p("In this report articles of one topic or event were matched whatever their genre and "
                + "length. With --match genre,length only like ones are.")
                : p("In this report matched contrasts compare only articles of like " + words(settings) + ". On the same topics each "
                        + "class of a topic is a stratum of its own; for p, "
                        + "an outlet's articles of one event are still shuffled together within the topic, their values less the mean "
                        + "of their class. On the same events an event stays one stratum: its articles of "
                        + "the classes that both outlets have are weighted to the same mix of classes on both sides. Articles of a "
                        + "class that the other outlet lacks are dropped; contrasts.csv counts them in its column unlike. "
                        + cost(model) + " Raw contrasts, means, wording and distances use all articles. A contrast names the topics "
                        + "or events that it is matched on; of each it uses the like articles alone."));
        content.add(table(model, links));
        return content;
    }

    private static DomContent table(Model model, Links links) {
        List<String> lengths = List.of("Under " + Likeness.SHORT + " words", Likeness.SHORT + " to " + (Likeness.LONG - 1),
                Likeness.LONG + " or more");
        List<String> outlets = model.largest(MOST_OUTLETS);
        Grid grid = new Grid("Genre and length by outlet" + (outlets.size() < model.comparison().outlets().size()
                ? ": the " + MOST_OUTLETS + " outlets with most articles" : "")).text("Outlet").numbers("Articles", "Opinion")
                .numbers(lengths.toArray(String[]::new));
        for (String outlet : outlets) {
            List<Listed> articles = model.articlesOf(outlet);
            grid.row(links.outlet(outlet), Numbers.count(articles.size()),
                    share(articles.stream().filter(x -> x.genre().equals("opinion")).count(), articles.size()),
                    share(articles.stream().filter(x -> x.words() < Likeness.SHORT).count(), articles.size()),
                    share(articles.stream().filter(x -> x.words() >= Likeness.SHORT && x.words() < Likeness.LONG).count(), articles.size()),
                    share(articles.stream().filter(x -> x.words() >= Likeness.LONG).count(), articles.size()));
        }
        return grid.isEmpty() ? p("No article was taken.") : grid.render();
    }

    private static String share(long some, int all) {
        return Numbers.count(some) + (all == 0 ? "" : " (" + Numbers.percent((double) some / all) + ")");
    }
}
