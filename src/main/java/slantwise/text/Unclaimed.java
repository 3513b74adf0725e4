package slantwise.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds who says a quotation that no known verb claims: it is signed ("..." - Name, "..." [Outlet]), or a
 * name and some verb stand right beside it (X scoffed, "..."; "...," X went on).
 */
final class Unclaimed {
    private static final double PROBABILITY = 0.6;
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_SIGNATURE = 8;
    private static final Set<String> SMALL = Set.of("of", "de", "von", "van", "the", "and", "for", "al", "la", "del");
    /** Past tenses that are heard beside quotations and that neither ending nor list gives away. */
    private static final Set<String> PASTS = Set.of("went", "shot", "put", "began", "broke", "burst", "cut", "sang", "swore", "spat", "hit", "read", "shouts",
            "sings", "goes", "reads", "deadpans", "quips", "jokes", "fires", "shoots", "reacts", "starts", "begins", "opens");

    private final String text;
    private final List<Clause> clauses;
    private final TreeMap<Integer, Integer> claimed = new TreeMap<>();

    Unclaimed(String text, List<Clause> clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    /** What was found and what is added, by the place of their cues. */
    List<Attribution> with(List<Attribution> found) {
        for (Attribution one : found) {
            for (Span span : one.content()) {
                claimed.merge(span.from(), span.to(), Math::max);
            }
        }
        List<Attribution> all = new ArrayList<>(found);
        for (int c = 0; c < clauses.size(); c++) {
            Clause clause = clauses.get(c);
            for (int at = 0; at < clause.size(); at++) {
                if (clause.at(at).isQuote() && isOpen(clause.at(at))) {
                    Attribution one = signed(clause, at, c + 1 < clauses.size() ? clauses.get(c + 1) : null);
                    one = one == null ? before(clause, at) : one;
                    one = one == null ? after(clause, at) : one;
                    if (one != null) {
                        all.add(one);
                    }
                }
            }
        }
        all.sort(Comparator.comparingInt(a -> a.cue().from()));
        return all;
    }

    /** Whether nothing found holds a quotation of some words. */
    private boolean isOpen(Clause.Unit quote) {
        var earlier = claimed.floorEntry(quote.to() - 1);
        boolean held = earlier != null && earlier.getValue() > quote.from();
        return !held && Tokenizer.words(text.substring(quote.from(), quote.to())) >= FEWEST_WORDS;
    }

    private Attribution signed(Clause clause, int quote, Clause next) {
        if (quote + 1 < clause.size()) {
            return signature(clause, quote + 1, clause.at(quote));
        }
        return next == null ? null : signature(next, 0, clause.at(quote));
    }

    /** A dash or bracket, and then nothing but a name. */
    private Attribution signature(Clause clause, int mark, Clause.Unit quote) {
        int past = Endings.trimEnd(clause, clause.size());
        boolean bracket = clause.at(mark).is("[");
        if (!bracket && !clause.at(mark).is("-") || past - mark > LONGEST_SIGNATURE || past <= mark + 1) {
            return null;
        }
        for (int at = mark + 1; at < past; at++) {
            Clause.Unit unit = clause.at(at);
            boolean name = unit.capital() || unit.is(".") || unit.is("'") || SMALL.contains(unit.word()) && at > mark + 1;
            if (!name) {
                return null;
            }
        }
        return clause.at(mark + 1).capital() ? attribution(clause.span(mark + 1, past), clause.span(mark, mark + 1), quote, "-") : null;
    }

    /** X scoffed, "..."; X fired back: "..." */
    private Attribution before(Clause clause, int quote) {
        Clause.Unit mark = clause.at(quote - 1);
        if (quote < 3 || !mark.is(",") && !mark.is(":") || !opensSentence(clause.at(quote))) {
            return null;
        }
        for (int verb = quote - 2; verb > Math.max(0, quote - 7); verb--) {
            Clause.Unit unit = clause.at(verb);
            if (!unit.isWord()) {
                return null;
            }
            if (isVerb(unit) && (mark.is(":") || quote - verb <= 3)) {
                int first = NounPhrases.left(clause, verb);
                return first < verb && isSubject(clause, first) ? attribution(clause.span(first, verb), clause.span(verb, verb + 1), clause.at(quote), base(unit)) : null;
            }
        }
        return null;
    }

    /** "...," X went on. */
    private Attribution after(Clause clause, int quote) {
        if (!clause.endsInside(clause.at(quote)) || text.charAt(clause.at(quote).to() - 1) == '.' || !isSubject(clause, quote + 1)) {
            return null;
        }
        int verb = quote + 1;
        while (verb < clause.size() && verb < quote + 6 && (clause.at(verb).capital() || clause.at(verb).is(".") || verb == quote + 1)) {
            verb++;
        }
        return verb < clause.size() && isVerb(clause.at(verb))
                ? attribution(clause.span(quote + 1, verb), clause.span(verb, verb + 1), clause.at(quote), base(clause.at(verb))) : null;
    }

    private static boolean isSubject(Clause clause, int place) {
        Clause.Unit unit = clause.at(place);
        return unit.isWord() && (unit.capital() && !Words.TIMES.contains(unit.word()) && !Words.PREPOSITIONS.contains(unit.word()) || unit.is("he") || unit.is("she"));
    }

    private static boolean isVerb(Clause.Unit unit) {
        String word = unit.word();
        boolean past = word.length() > 3 && word.endsWith("ed") || Words.IRREGULAR_PASTS.contains(word) || PASTS.contains(word);
        return unit.isWord() && !unit.capital() && (past || CueModel.base(word).isPresent() && word.endsWith("s"));
    }

    private static String base(Clause.Unit unit) {
        return CueModel.base(unit.word()).orElse(unit.word());
    }

    private boolean opensSentence(Clause.Unit quote) {
        int at = quote.from();
        while (at < quote.to() && (Quotations.isMark(text.charAt(at)) || text.charAt(at) == '[')) {
            at++;
        }
        return at < quote.to() && !Character.isLowerCase(text.charAt(at));
    }

    private static Attribution attribution(Span source, Span cue, Clause.Unit quote, String verb) {
        return new Attribution(source, cue, List.of(new Span(quote.from(), quote.to())), verb, true, PROBABILITY);
    }
}
