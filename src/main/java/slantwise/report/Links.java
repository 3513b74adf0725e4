package slantwise.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.join;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import slantwise.compare.Listed;
import slantwise.text.Voice;

/**
 * Links as a page at a given depth writes them. What has no page is plain text, so that no link is dead.
 *
 * @param root the way from the page to the report's top: empty, or {@code ../}
 */
record Links(Model model, String root) {
    private static final Map<Voice, String> VOICES = Map.of(Voice.OWN, "own voice", Voice.DIRECT, "direct quotation",
            Voice.INDIRECT, "reported speech", Voice.ALL, "whole article");

    static String voice(Voice voice) {
        return VOICES.get(voice);
    }

    DomContent outlet(String outlet) {
        String slug = model.outletSlug(outlet);
        return slug == null ? text(clean(outlet)) : a(clean(outlet)).withHref(root + "outlets/" + slug + ".html");
    }

    DomContent topic(String id) {
        String slug = model.topicSlug(id);
        return slug == null ? event(id) : a(clean(model.topic(id).label())).withHref(root + "topics/" + slug + ".html");
    }

    DomContent event(String id) {
        String slug = model.eventSlug(id);
        return slug == null ? text(clean(id))
                : a(clean(model.event(id).headline().isBlank() ? model.event(id).label() : model.event(id).headline()))
                        .withHref(root + "events.html#event-" + slug);
    }

    /** Topics or events as a list in a sentence; past the first few, their number. */
    DomContent topics(List<String> ids, int most) {
        DomContent[] shown = ids.stream().limit(most).map(id -> join(topic(id), ids.indexOf(id) < Math.min(most, ids.size()) - 1
                ? ", " : "")).toArray(DomContent[]::new);
        return span(join((Object[]) shown), text(ids.size() > most ? " and " + (ids.size() - most) + " more" : ""));
    }

    DomContent subject(Subject subject) {
        String slug = model.subjectSlug(subject);
        return slug == null ? text(clean(model.label(subject)))
                : a(clean(model.label(subject))).withHref(root + "evidence/" + slug + ".html");
    }

    /** A number as a link to the sentences behind it. */
    DomContent evidence(String number, Subject subject, Voice voice, String outlet) {
        String slug = model.subjectSlug(subject);
        if (slug == null || model.examples(subject, voice, outlet).isEmpty()) {
            return text(number);
        }
        return a(number).withHref(root + "evidence/" + slug + ".html#" + anchor(voice, outlet))
                .withTitle("the sentences behind this number");
    }

    /** A difference as a link to the sentences of the outlet, or where it has none to those of the reference. */
    DomContent evidence(String number, Matched row) {
        for (String outlet : List.of(row.outlet(), row.reference())) {
            if (!model.examples(row.subject(), row.voice(), outlet).isEmpty()) {
                return evidence(number, row.subject(), row.voice(), outlet);
            }
        }
        String slug = model.subjectSlug(row.subject());
        return slug == null ? text(number) : a(number).withHref(root + "evidence/" + slug + ".html");
    }

    String anchor(Voice voice, String outlet) {
        return voice.word() + "-" + model.outletSlug(outlet);
    }

    DomContent table(String name) {
        return a(name + ".csv").withHref(root + "tables/" + name + ".csv");
    }

    /** The headline, linked where the address is one of the web. */
    DomContent headline(Listed article) {
        return web(article.headline(), article.url());
    }

    /** Only http and https become links: an address may hold script. */
    static DomContent web(String label, String url) {
        String shown = label.isBlank() ? "(no headline)" : clean(label);
        return address(url) ? a(shown).withHref(clean(url)).withRel("noopener noreferrer nofollow") : text(shown);
    }

    static boolean address(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return (lower.startsWith("http://") || lower.startsWith("https://"))
                && url.chars().noneMatch(c -> c <= ' ' || Character.isISOControl(c));
    }

    /** Hostile text without control characters, which neither HTML nor a reader knows. */
    static String clean(String text) {
        if (text.chars().noneMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c))) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c)) {
                clean.append(' ');
            } else {
                clean.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c);
            }
        });
        return clean.toString();
    }
}
