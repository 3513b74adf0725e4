package slantwise.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence as its narrator tells it: words and marks, with each quotation in it folded into one unit,
 * however many sentences it holds. Offsets are the article's.
 */
final class Clause {
    enum Kind { WORD, MARK, QUOTE }

    /** @param word in lower case, apostrophes straight; the mark itself for a MARK, empty for a QUOTE */
    record Unit(Kind kind, String word, boolean capital, int from, int to) {
        boolean is(String other) {
            return word.equals(other);
        }

        boolean isWord() {
            return kind == Kind.WORD;
        }

        boolean isMark() {
            return kind == Kind.MARK;
        }

        boolean isQuote() {
            return kind == Kind.QUOTE;
        }

        boolean isPossessive() {
            return word.endsWith("'s") || word.endsWith("s'");
        }
    }

    private static final Unit NOTHING = new Unit(Kind.MARK, "", false, 0, 0);

    final String text;
    final int paragraph;
    final List<Unit> units;
    /** Whether most of its words are capitalised, as in American headlines. */
    final boolean titleCase;

    private Clause next;

    private Clause(String text, int paragraph, List<Unit> units) {
        this.text = text;
        this.paragraph = paragraph;
        this.units = units;
        long words = units.stream().filter(u -> u.isWord() && u.word().length() > 3).count();
        long capitals = units.stream().filter(u -> u.isWord() && u.word().length() > 3 && u.capital()).count();
        this.titleCase = words >= 3 && capitals * 10 >= words * 7;
    }

    /** The clause that follows in the article, or null. */
    Clause next() {
        return next;
    }

    int size() {
        return units.size();
    }

    /** The unit at this place, or an empty mark outside. */
    Unit at(int place) {
        return place < 0 || place >= units.size() ? NOTHING : units.get(place);
    }

    /** The place of the unit that holds this offset or is the first behind it; -1 where the clause does not reach so far. */
    int placeOf(int offset) {
        if (units.isEmpty() || offset < units.get(0).from() || offset >= units.get(size() - 1).to()) {
            return -1;
        }
        int low = 0;
        int high = units.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (units.get(middle).to() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The last of these clauses that begins at this offset or before it; the first where none does. */
    static Clause at(List<Clause> clauses, int offset) {
        int low = 0;
        int high = clauses.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (clauses.get(middle).at(0).from() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return clauses.get(low);
    }

    Span span(int first, int past) {
        return first >= past ? new Span(at(first).from(), at(first).from()) : new Span(units.get(first).from(), units.get(past - 1).to());
    }

    /** Whether a quotation ends what it says: its last character within the marks is a comma, stop or dash. */
    boolean endsInside(Unit quote) {
        int at = quote.to() - 1;
        while (at > quote.from() && (Quotations.isMark(text.charAt(at)) || Sentences.isSpace(text.charAt(at)))) {
            at--;
        }
        return ",?!.-\u2014\u2013\u2026".indexOf(text.charAt(at)) >= 0;
    }

    /** Splits an article into clauses; {@code quotations} are those of the same text, in order. */
    static List<Clause> of(String text, List<Quotation> quotations) {
        List<Clause> clauses = new ArrayList<>();
        int next = 0;
        int paragraph = 0;
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            int start = -1;
            for (Span local : Sentences.of(text.substring(from, to))) {
                Span sentence = new Span(local.from() + from, local.to() + from);
                start = start < 0 ? sentence.from() : start;
                while (next < quotations.size() && quotations.get(next).to() <= start) {
                    next++;
                }
                if (!isInside(quotations, next, sentence.to()) || sentence.to() - start > 2 * Sentences.LONGEST) {
                    clauses.add(clause(text, paragraph, start, sentence.to(), quotations, next));
                    start = -1;
                }
            }
            if (start >= 0) {
                clauses.add(clause(text, paragraph, start, to, quotations, next));
            }
            if (to > from) {
                paragraph++;
            }
            from = to + 1;
        }
        for (int i = 0; i + 1 < clauses.size(); i++) {
            clauses.get(i).next = clauses.get(i + 1);
        }
        return clauses;
    }

    private static boolean isInside(List<Quotation> quotations, int next, int offset) {
        for (int q = next; q < quotations.size() && quotations.get(q).from() < offset; q++) {
            if (offset < quotations.get(q).to()) {
                return true;
            }
        }
        return false;
    }

    private static Clause clause(String text, int paragraph, int from, int to, List<Quotation> quotations, int next) {
        List<Unit> units = new ArrayList<>();
        int at = from;
        int q = next;
        while (at < to) {
            while (q < quotations.size() && quotations.get(q).to() <= at) {
                q++;
            }
            boolean quoted = q < quotations.size() && quotations.get(q).from() < to;
            int stop = quoted ? Math.max(at, quotations.get(q).from()) : to;
            addWords(text, at, stop, units);
            at = stop;
            if (quoted) {
                int end = Math.min(to, quotations.get(q).to());
                units.add(new Unit(Kind.QUOTE, "", false, at, end));
                at = Math.max(end, at + 1);
            }
        }
        return new Clause(text, paragraph, units);
    }

    private static void addWords(String text, int from, int to, List<Unit> units) {
        for (Token token : Tokenizer.tokens(text.substring(from, to))) {
            int c = token.text().codePointAt(0);
            boolean word = Character.isLetterOrDigit(c);
            String lower = token.text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            units.add(new Unit(word ? Kind.WORD : Kind.MARK, word ? lower : mark(c), Character.isUpperCase(c),
                    from + token.from(), from + token.to()));
        }
    }

    private static String mark(int c) {
        return switch (c) {
            case '\u2013', '\u2014', '\u2015', '-', '\u2212' -> "-";
            case '\u2026' -> ".";
            default -> Character.toString(c);
        };
    }
}
