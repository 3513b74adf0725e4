package slantwise.report;

import static j2html.TagCreator.br;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import slantwise.compare.Coverage;
import slantwise.compare.Lead;
import slantwise.topic.Topic;

/** Which outlet carried which topic, and who was first. */
final class CoverageSection implements Section {
    private static final int MOST_OUTLETS = 40;
    private static final int MOST_TOPICS = 25;
    private static final int MOST_LEADS = 30;

    @Override
    public String id() {
        return "coverage";
    }

    @Override
    public String title() {
        return "Coverage";
    }

    @Override
    public List<DomContent> body(Model model, Links links) {
        List<Topic> topics = model.topics().stream().limit(MOST_TOPICS).toList();
        List<String> outlets = model.largest(MOST_OUTLETS);
        List<DomContent> content = new ArrayList<>();
        List<Coverage> cells = topics.stream().flatMap(t -> outlets.stream().map(o -> model.coverage(o, t.id())))
                .filter(c -> c != null).toList();
        if (cells.isEmpty()) {
            content.add(p("No topics are known, so there is no coverage to show."));
            return content;
        }
        Coverage most = cells.stream().filter(c -> c.collected() > 0).max(Comparator.comparingDouble(CoverageSection::share))
                .orElse(cells.get(0));
        long unseen = cells.stream().filter(c -> c.articles() == 0).count();
        content.add(p(text(Links.clean(model.topic(most.topic()).label()) + " takes " + Numbers.percent(share(most))
                + " of what was collected of "
                + Links.clean(most.outlet()) + ", the greatest share of any topic in any outlet. "
                + (unseen == 0 ? "Every outlet shown carries every topic shown. " : Numbers.count(unseen)
                        + " cells read not observed: "
                        + "that speaks of the articles collected, not of what the outlet published. ") + ""
                + (topics.size() < model.topics().size() ? "Every topic is on the page of each outlet. " : "") + "All counts are in "),
                links.table("coverage"), text(".")));
        Grid grid = new Grid("Articles of each outlet on each topic"
                + (topics.size() < model.topics().size() ? ", the first " + MOST_TOPICS + " of " + model.topics().size()
                        + " topics" : "") + "; darker from 5, 15 and 30 % of the outlet's articles")
                .text("Topic").numbers(outlets.toArray(String[]::new));
        for (Topic topic : topics) {
            Object[] row = new Object[outlets.size() + 1];
            row[0] = links.topic(topic.id());
            for (int i = 0; i < outlets.size(); i++) {
                Coverage cell = model.coverage(outlets.get(i), topic.id());
                row[i + 1] = new Grid.Shaded(cell(cell), shade(cell));
            }
            grid.row(row);
        }
        content.add(grid.render());
        content.addAll(leads(model, links));
        return content;
    }

    /** By the share of the outlet's articles: steps that are the same in every report. */
    private static int shade(Coverage c) {
        return c == null || c.articles() == 0 ? 0 : share(c) < 0.05 ? 1 : share(c) < 0.15 ? 2 : share(c) < 0.3 ? 3 : 4;
    }

    private static double share(Coverage c) {
        return c.collected() == 0 ? 0 : (double) c.articles() / c.collected();
    }

    static DomContent cell(Coverage c) {
        if (c == null) {
            return text("not counted");
        }
        if (c.collected() == 0) {
            return small("nothing collected").withClass("wraps");
        }
        if (c.articles() == 0) {
            return small("not observed in " + Numbers.count(c.collected(), "collected article")).withClass("wraps");
        }
        return join(text(Numbers.count(c.articles()) + " of " + Numbers.count(c.collected()) + " (" + Numbers.percent(share(c))
                + ")"),
                br(), small(c.first().isEmpty() ? "no date" : "from " + Links.clean(c.first())));
    }

    /** Of the two rows of a pair, the one in which the outlet was first more often. */
    private static boolean ahead(Lead l) {
        int others = l.events() - l.first() - l.same();
        return l.first() > others || l.first() == others && l.outlet().compareTo(l.other()) < 0;
    }

    private static List<DomContent> leads(Model model, Links links) {
        List<Lead> leads = model.comparison().leads().stream().filter(CoverageSection::ahead).sorted(Comparator.comparingInt((Lead l) -> -l.events())).toList();
        if (leads.isEmpty()) {
            return List.of(p("No two outlets carried a dated event in common, so it is not known who was first."));
        }
        Grid grid = new Grid("Who carried shared events first" + (leads.size() > MOST_LEADS
                ? ": the " + MOST_LEADS + " pairs with most events, of " + Numbers.count(leads.size()) : ""))
                .text("Outlet", "Other").numbers("Shared events", "Outlet first", "Same day", "Other first", "Mean lead, days");
        leads.stream().limit(MOST_LEADS).forEach(l -> grid.row(links.outlet(l.outlet()), links.outlet(l.other()),
                Numbers.count(l.events()), Numbers.count(l.first()), Numbers.count(l.same()),
                Numbers.count(l.events() - l.first() - l.same()), Numbers.decimals(l.meanDays())));
        return List.of(grid.render());
    }
}
