package slantwise.report;

import java.util.List;
import java.util.stream.IntStream;
import slantwise.compare.Comparison;
import slantwise.compare.EditedCopy;
import slantwise.compare.Listed;
import slantwise.corpus.Rejection;
import slantwise.corpus.Warning;
import slantwise.topic.Copy;
import slantwise.topic.Edit;
import slantwise.topic.Event;
import slantwise.topic.Topic;

/** What was read: articles, rejections and warnings, and what the articles are about. */
final class InputTables {
    private static final String SOURCE = "id of the row of the source list";
    private static final String LOCATION = "file, and in formats with many articles #line";
    private static final String OUTLET = "who publishes";

    private InputTables() {
    }

    static List<Table<?>> all() {
        return List.of(articles(), rejections(), warnings(), topics(), events(), copies(), edited());
    }

    private static Table<Listed> articles() {
        return Table.<Listed>of("articles", "One article that was taken.", Comparison::articles)
                .text("article", "stable id", Listed::id)
                .text("outlet", OUTLET, Listed::outlet)
                .text("group", "group of the outlet", Listed::group)
                .text("source", SOURCE, Listed::source)
                .text("location", LOCATION, Listed::location)
                .text("headline", "title, or the first words of the body", Listed::headline)
                .text("published", "ISO 8601 in UTC, as precise as it is known", Listed::published)
                .text("url", "address as the source gives it", Listed::url)
                .text("origin", "agency or partner credited with the text", Listed::origin)
                .flag("truncated", "whether the text is visibly cut off", Listed::truncated)
                .integer("words", "words", "words of the text", Listed::words)
                .list("topics", "ids of its topics", Listed::topics)
                .text("event", "id of its event", Listed::event)
                .text("copy_of", "id of the article that it repeats", Listed::copyOf)
                .text("genre", "news or opinion, by the rule that the methods page states", Listed::genre);
    }

    private static Table<Rejection> rejections() {
        return Table.<Rejection>of("rejections", "One document that was not taken, and why.", Comparison::rejections)
                .text("source", SOURCE, Rejection::source)
                .text("outlet", OUTLET, Rejection::outlet)
                .text("location", LOCATION, Rejection::location)
                .text("reason", "one stable word", rejection -> rejection.reason().word())
                .text("detail", "one sentence with the offending value", Rejection::detail);
    }

    private static Table<Warning> warnings() {
        return Table.<Warning>of("warnings", "One thing that was mended or doubted in a document that was taken.",
                        Comparison::warnings)
                .text("source", SOURCE, Warning::source)
                .text("outlet", OUTLET, Warning::outlet)
                .text("location", LOCATION, Warning::location)
                .text("kind", "one stable word", Warning::kind)
                .text("detail", "one sentence with the offending value", Warning::detail);
    }

    private static Table<Topic> topics() {
        return Table.<Topic>of("topics", "One topic, and the terms that an article must hold to be in it.",
                        Comparison::topics)
                .text("topic", "id", Topic::id)
                .text("label", "what readers see", Topic::label)
                .list("any", "at least one of these terms must stand in the article", Topic::any)
                .list("all", "every one of these must", Topic::all)
                .list("none", "none of these may", Topic::none);
    }

    private static Table<Event> events() {
        return Table.<Event>of("events", "One happening, told within days.", Comparison::events)
                .text("event", "id; made of its articles, and kept from an earlier report with --ids-from", Event::id)
                .text("label", "its most distinctive terms", Event::label)
                .text("headline", "title of its most central article", Event::headline)
                .text("topic", "id of the topic that it belongs to", Event::topic)
                .text("first", "first day seen, yyyy-mm-dd", Event::first)
                .text("last", "last day seen, yyyy-mm-dd", Event::last)
                .list("articles", "ids of its articles", Event::articles);
    }

    /** One edit with the pair that it is of, and its place in it. */
    private record Changed(EditedCopy pair, int number, Edit edit) {
        static List<Changed> of(EditedCopy pair) {
            return IntStream.range(0, pair.edits().size()).mapToObj(i -> new Changed(pair, i + 1, pair.edits().get(i))).toList();
        }
    }

    private static Table<Changed> edited() {
        return Table.<Changed>of("edited-copies", "One sentence that a copy changed, of the pairs that the report sets side by side.",
                        comparison -> comparison.edited().stream().flatMap(pair -> Changed.of(pair).stream()).toList())
                .text("article", "id of the copy", c -> c.pair.article())
                .text("origin", "id of the article whose words it repeats", c -> c.pair.origin())
                .integer("number", "sentences", "the sentence's place among those of the pair that differ, from 1", Changed::number)
                .text("original", "the sentence in the origin; empty where the copy added it", c -> c.edit.original())
                .text("copy", "the sentence in the copy; empty where it was left out", c -> c.edit.copy());
    }

    private static Table<Copy> copies() {
        return Table.<Copy>of("copies", "Text of one article that stands in another.", Comparison::copies)
                .text("article", "id of the copy", Copy::article)
                .text("origin", "id of the article whose words it repeats", Copy::origin)
                .number("containment", "share, 0 to 1", "share of the copy's word shingles that stand in the origin",
                        Copy::containment)
                .text("direction", "how the order was told: time, credit or unknown", Copy::direction);
    }
}
