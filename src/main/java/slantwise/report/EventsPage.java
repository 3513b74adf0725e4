package slantwise.report;

import static j2html.TagCreator.each;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import slantwise.compare.Coverage;
import slantwise.compare.Listed;
import slantwise.topic.Event;

/** Every event with its articles, and which outlet was not observed to carry it. */
final class EventsPage {
    private static final int MOST_ARTICLES = 12;
    private static final int MOST_OUTLETS = 20;

    private EventsPage() {
    }

    static Page of(Model model) {
        Links links = new Links(model, "");
        int all = model.comparison().events().size();
        Page page = new Page("Events", links).intro(p(all == 0 ? "No events were found."
                : "Each event is one happening, told within days, and bears the headline of its most central article. " + (all > model.events().size() ? "The " + model.events()
                        .size()
                        + " largest of " + Numbers.count(all) + "; all are in events.csv." : "")));
        for (Event event : model.events()) {
            page.section("event-" + model.eventSlug(event.id()), event.headline().isBlank() ? event.label() : event.headline(),
                    event(model, links, event));
        }
        return page;
    }

    private static List<DomContent> event(Model model, Links links, Event event) {
        List<DomContent> content = new ArrayList<>();
        List<Listed> articles = event.articles().stream().map(model::article).filter(Objects::nonNull).toList();
        content.add(p(text(EventSection.days(event) + ". " + Links.clean(event.label()) + ". "),
                event.topic().isEmpty() ? text("") : join(text("Topic: "), links.topic(event.topic()))));
        content.add(ul(each(articles.stream().limit(MOST_ARTICLES).toList(), a ->
                li(links.headline(a), text(", "), links.outlet(a.outlet()), text(", "
                + Links.clean(ArticleTable.day(a)))))));
        if (articles.size() > MOST_ARTICLES) {
            content.add(p("And " + Numbers.count(articles.size() - MOST_ARTICLES, "more article") + "; see articles.csv."));
        }
        List<Coverage> unseen = model.largest(MOST_OUTLETS).stream().map(o -> model.coverage(o, event.id()))
                .filter(c -> c != null && c.articles() == 0).toList();
        if (!unseen.isEmpty()) {
            content.add(p("Not observed: " + Links.clean(String.join("; ", unseen.stream().map(c -> c.outlet()
                    + (c.collected() == 0 ? ", of which nothing was collected from those days"
                            : ", in " + Numbers.count(c.collected(), "collected article") + " of those days")).toList())) + "."));
        }
        return content;
    }
}
