package slantwise.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes an article of a draft, or a rejection: the last step of every format. */
final class Cleaner {
    /** Fewer words than this carry no measure. */
    static final int FEWEST_WORDS = 8;

    private final Source source;
    private final LocalDate today;
    private final StripRules rules;

    Cleaner(Source source, LocalDate today, StripRules rules) {
        this.source = source;
        this.today = today;
        this.rules = rules;
    }

    Intake clean(Draft draft) {
        String outlet = draft.outlet().isBlank() ? source.outlet() : Mending.space(draft.outlet());
        String group = !draft.group().isBlank() ? Mending.space(draft.group())
                : outlet.equals(source.outlet()) || !source.group().equals(source.outlet()) ? source.group() : outlet;
        List<Warning> warnings = new ArrayList<>();
        Notes notes = (kind, detail) -> warnings.add(new Warning(source.id(), outlet, draft.location(), kind, detail));
        List<String> paragraphs = draft.paragraphs().stream().map(Mending::space).filter(text -> !text.isEmpty()).toList();
        Credits.Found credited = Credits.strip(rules.apply(outlet, paragraphs));
        List<String> mended = credited.paragraphs().stream().map(text -> mend(text, notes)).filter(text -> !text.isBlank()).toList();
        String title = mend(Mending.space(draft.title()), notes);
        String lead = String.join("\n", rules.apply(outlet, draft.lead().isBlank() ? List.of() : List.of(mend(Mending.space(draft.lead()), notes))));
        String body = String.join("\n", mended);
        int words = Words.count(body);
        if (words == 0) {
            return reject(draft, outlet, Rejection.Reason.EMPTY, "No text is left after cleaning.");
        }
        if (words < FEWEST_WORDS) {
            return reject(draft, outlet, Rejection.Reason.TOO_SHORT, String.format(Locale.ROOT,
                    "The text has %d words, fewer than %d: %s.", words, FEWEST_WORDS, InputException.quote(body)));
        }
        String published = published(draft, notes);
        String url = draft.url().isBlank() ? source.url() : draft.url().strip();
        String origin = credited.origin().isEmpty() ? draft.origin() : credited.origin();
        boolean truncated = isCut(body) || source.format() == Format.DIGEST_TEXT && !endsSentence(body);
        String id = Article.id(outlet, url.isEmpty() ? draft.location() : url, title + "\n" + body);
        return Intake.taken(new Article(id, source.id(), draft.location(), outlet, group, title, lead, body, published,
                url, origin, truncated), warnings);
    }

    Intake reject(Draft draft, String outlet, Rejection.Reason reason, String detail) {
        return Intake.rejected(new Rejection(source.id(), outlet, draft.location(), reason, detail));
    }

    private interface Notes {
        void add(String kind, String detail);
    }

    private static String mend(String text, Notes notes) {
        Mending.Mended links = Mending.linkText(text);
        links.removed().forEach(removed -> notes.add("link-text", "Removed the run-in link text " + InputException.quote(removed) + "."));
        Mending.Mended scripts = Mending.strayScript(links.text());
        scripts.removed().forEach(removed -> notes.add("stray-script", "Removed " + InputException.quote(removed)
                + ", which is in another script than its sentence."));
        return Mending.space(scripts.text());
    }

    private String published(Draft draft, Notes notes) {
        String given = draft.published().isBlank() ? source.published() : draft.published();
        if (given.isBlank()) {
            return "";
        }
        DateParser.Dated dated = DateParser.read(given, today);
        switch (dated.verdict()) {
            case BAD -> notes.add("bad-date", "The date " + InputException.quote(given) + " is not a possible date; the article has none.");
            case AMBIGUOUS -> notes.add("ambiguous-date", "The date " + InputException.quote(given)
                    + " may have the day or the month first; the article has none.");
            case FUTURE -> notes.add("future-date", "The date " + InputException.quote(given) + " lies in the future; the article has none.");
            default -> {
            }
        }
        return dated.published();
    }

    /** Whether the text ends in a mark of being cut: "...", "..", a full stop after a space, [...]. */
    private static boolean isCut(String body) {
        String end = body.substring(Math.max(0, body.length() - 5));
        return end.endsWith("..") || end.endsWith("\u2026") || end.endsWith(" .") || end.endsWith("...]") || end.endsWith("\u2026]");
    }

    private static boolean endsSentence(String body) {
        int at = body.length() - 1;
        while (at > 0 && "\"'\u201d\u2019)]\u00bb".indexOf(body.charAt(at)) >= 0) {
            at--;
        }
        return ".!?".indexOf(body.charAt(at)) >= 0;
    }
}
