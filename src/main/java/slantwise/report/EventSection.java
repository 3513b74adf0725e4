package slantwise.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import slantwise.compare.Listed;
import slantwise.topic.Event;

/** The happenings that most outlets told. */
final class EventSection implements Section {
    private static final int MOST = 25;

    @Override
    public String id() {
        return "events";
    }

    @Override
    public String title() {
        return "Events";
    }

    @Override
    public List<DomContent> body(Model model, Links links) {
        List<Event> events = model.events().stream().sorted(Comparator.comparingLong((Event e) -> -outlets(model, e))).toList();
        if (events.isEmpty()) {
            return List.of(p("No events were found: no happening is told by articles that are alike and near in time."));
        }
        long shared = events.stream().filter(e -> outlets(model, e) > 1).count();
        Event most = events.get(0);
        Grid grid = new Grid("Events told by most outlets").text("Event", "Terms", "Topic").numbers("Outlets", "Articles")
                .text("Days");
        events.stream().limit(MOST).forEach(e -> grid.row(links.event(e.id()), e.label(), e.topic().isEmpty() ? "–"
                : links.topic(e.topic()),
                Numbers.count(outlets(model, e)), Numbers.count(e.articles().size()), days(e)));
        return List.of(p(text(Numbers.count(model.comparison().events().size(), "event")
                        + (model.comparison().events().size() == 1 ? " was" : " were") + " found; "
                                + (events.size() < model.comparison().events().size()
                                ? "of the " + Numbers.count(events.size()) + " largest, " : "") + Numbers.count(shared) + (shared == 1 ? " is" : " are")
                                + " told by two or more outlets. The most widely told is “"
                        + Links.clean(most.headline().isBlank() ? most.label() : most.headline()) + "”, in "
                                + Numbers.count(outlets(model, most), "outlet")
                        + ". Who carried which is on "), a("the page of events").withHref(links.root() + "events.html"),
                                text(", all are in "),
                        links.table("events"), text(".")), grid.render());
    }

    static long outlets(Model model, Event event) {
        return event.articles().stream().map(model::article).filter(x -> x != null).map(Listed::outlet).distinct().count();
    }

    static String days(Event e) {
        return e.first().isEmpty() ? "no date" : e.first().equals(e.last()) || e.last().isEmpty() ? e.first() : e.first()
                + " to " + e.last();
    }
}
