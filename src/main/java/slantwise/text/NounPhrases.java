package slantwise.text;

import java.util.Set;

/** Finds where a noun phrase next to a verb begins or ends, by its boundary words; no more than 40 units away. */
final class NounPhrases {
    private static final int FARTHEST = 40;
    private static final Set<String> LEADS = Set.of("but", "and", "yet", "still", "meanwhile", "so", "then", "now",
            "however", "separately", "instead", "earlier", "later", "today", "yesterday", "nevertheless", "nonetheless", "or",
            "also", "even", "indeed", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** Words that begin what stands between a subject and its verb. */
    private static final Set<String> APPOSING = Set.of("after", "again", "also", "as", "asked", "at", "author", "both", "chairman", "chief", "citing", "co-founder",
            "commander", "deputy", "director", "editor", "executive", "for", "former", "founder", "head", "herself",
            "himself", "however", "husband", "in", "instead", "leader", "like", "long", "mayor", "meanwhile", "minister",
            "nevertheless", "nonetheless", "not", "now", "of", "on", "once", "one", "president", "professor", "secretary",
            "senior", "speaking", "spokesman", "spokesperson", "spokeswoman", "still", "then", "though", "too", "wearing",
            "when", "which", "while", "whose", "wife", "with");

    private NounPhrases() {
    }

    /**
     * Where the subject that ends before this place begins.
     *
     * @return the place of its first unit, or {@code past} where no subject stands there
     */
    static int left(Clause clause, int past) {
        int last = past - 1;
        Clause.Unit end = clause.at(last);
        if (end.is(",") || end.is("-") && clause.at(last - 1).isWord() || end.is(")")) {
            int start = end.is(")") ? beforeBracket(clause, last) : beforeAppositive(clause, last, end.word());
            int subject = start < 0 ? start : left(clause, start);
            return start < 0 || subject == start ? past : subject;
        }
        if (!end.isWord() || Words.AUXILIARIES.contains(end.word()) || Words.PREPOSITIONS.contains(end.word())) {
            return past;
        }
        if (Words.SUBJECTS.contains(end.word())) {
            boolean determiner = Words.DETERMINERS.contains(clause.at(last - 1).word());
            return determiner ? last - 1 : last;
        }
        if (Words.LINKS.contains(end.word()) || end.is("and")) {
            return past;
        }
        int first = last;
        int limit = Math.max(0, last - FARTHEST);
        int relative = -1;
        while (first > limit && !stops(clause, first - 1)) {
            first--;
            if (clause.at(first).is("who")) {
                relative = first;
            }
        }
        return trim(clause, first, last, relative);
    }

    /** Whether no subject that ends further right can reach over this unit. */
    private static boolean stops(Clause clause, int place) {
        Clause.Unit unit = clause.at(place);
        if (unit.isQuote()) {
            return clause.endsInside(unit);
        }
        if (unit.isMark()) {
            return !unit.is(".") && !unit.is("'") && !unit.is("&") && !unit.is("/") && !unit.is("$") && !unit.is("#") && !unit.is("@");
        }
        if (unit.is("and") || unit.is("or")) {
            return clause.at(place - 1).isMark() || hasVerb(clause, place);
        }
        return Words.LINKS.contains(unit.word());
    }

    private static boolean hasVerb(Clause clause, int past) {
        for (int at = past - 1; at >= Math.max(0, past - 8); at--) {
            Clause.Unit unit = clause.at(at);
            if (unit.isMark() && !unit.is("'") || Words.LINKS.contains(unit.word())) {
                return false;
            }
            if (Words.isVerbLike(unit.word()) || ReportVerbs.isSaying(unit.word())) {
                return true;
            }
        }
        return false;
    }

    /** Cuts leading connectives, time phrases without their comma, and verbs that belong to what went before. */
    private static int trim(Clause clause, int first, int last, int relative) {
        int start = first;
        while (start < last && (LEADS.contains(clause.at(start).word()) || clause.at(start).word().endsWith("ly")
                && Words.isAdverb(clause.at(start).word()) || clause.at(start).is("."))) {
            start++;
        }
        int verb = -1;
        for (int at = relative >= 0 ? relative - 1 : last - 1; at >= start; at--) {
            String word = clause.at(at).word();
            boolean adjective = word.endsWith("ed") && (at == start || isDeterminer(clause.at(at - 1)) || clause.at(at - 1).isPossessive());
            if (Words.isVerbLike(word) && !adjective && !clause.at(at).capital()) {
                verb = at;
                break;
            }
        }
        if (verb >= 0 && relative < 0) {
            start = Math.min(last, verb + 1);
            while (start < last && (Words.PREPOSITIONS.contains(clause.at(start).word()) || Words.isAdverb(clause.at(start).word()))) {
                start++;
            }
        } else if (Words.PREPOSITIONS.contains(clause.at(start).word()) && !clause.at(start).is("like")) {
            start = afterTimePhrase(clause, start, last);
        }
        return start;
    }

    /** "In Moscow officials said", "On Monday the president said": the phrase ends where a determiner or name begins. */
    private static int afterTimePhrase(Clause clause, int first, int last) {
        for (int at = first + 2; at <= last; at++) {
            boolean begins = isDeterminer(clause.at(at)) || clause.at(at).capital() && !clause.at(at - 1).capital()
                    || Words.TIMES.contains(clause.at(at - 1).word());
            if (begins && !Words.TIMES.contains(clause.at(at).word()) && !Words.PREPOSITIONS.contains(clause.at(at - 1).word())) {
                return at;
            }
        }
        return Math.min(last, first + 1);
    }

    private static boolean isDeterminer(Clause.Unit unit) {
        return Words.DETERMINERS.contains(unit.word());
    }

    /** The place of the comma or dash that opens the appositive closed here, or -1. */
    private static int beforeAppositive(Clause clause, int closing, String mark) {
        int limit = Math.max(1, closing - FARTHEST);
        int found = -1;
        for (int at = closing - 1; at >= limit; at--) {
            Clause.Unit unit = clause.at(at);
            if (unit.is(";") || unit.isQuote() && clause.at(at - 1).is(",") || unit.is(":")) {
                break;
            }
            if (unit.is(mark) && clause.at(at - 1).isWord() && !Words.AUXILIARIES.contains(clause.at(at - 1).word())) {
                if (isAppositive(clause, at + 1)) {
                    found = at;
                    if (!clause.at(at + 1).capital() || clause.at(at + 1).word().length() > 1) {
                        return found;
                    }
                } else if (found >= 0) {
                    return found;
                } else if (Words.isVerbLike(clause.at(at + 1).word())) {
                    return -1;
                } else if (followsStart(clause, at)) {
                    return at;
                }
            }
        }
        return found;
    }

    /** Whether only a short phrase led by a name or determiner stands between this comma and where the clause begins. */
    private static boolean followsStart(Clause clause, int comma) {
        for (int at = comma - 1; at >= Math.max(0, comma - 7); at--) {
            Clause.Unit unit = clause.at(at);
            boolean start = at == 0 || clause.at(at - 1).isQuote();
            if (!unit.isWord() && !unit.is(".") || Words.isVerbLike(unit.word()) || Words.LINKS.contains(unit.word())) {
                return false;
            }
            if (start) {
                return (unit.capital() || isDeterminer(unit)) && !Words.PREPOSITIONS.contains(unit.word()) && !Words.isAdverb(unit.word())
                        && !Words.TIMES.contains(unit.word());
            }
        }
        return false;
    }

    private static boolean isAppositive(Clause clause, int place) {
        Clause.Unit unit = clause.at(place);
        return unit.isWord() && (APPOSING.contains(unit.word()) || Words.DETERMINERS.contains(unit.word()) || Words.RELATIVES.contains(unit.word()) || unit.capital()
                || unit.isPossessive() || Character.isDigit(unit.word().charAt(0)) || unit.word().endsWith("ing")
                || unit.word().startsWith("ex-"));
    }

    private static int beforeBracket(Clause clause, int closing) {
        for (int at = closing - 1; at >= Math.max(0, closing - 20); at--) {
            if (clause.at(at).is("(")) {
                return at;
            }
        }
        return -1;
    }

    /**
     * Where the noun phrase that begins here ends, appositives included.
     *
     * @return the place past its last unit
     */
    static int right(Clause clause, int first) {
        if (Words.PERSONAL.contains(clause.at(first).word())) {
            return first + 1;
        }
        int at = first;
        int limit = Math.min(clause.size(), first + FARTHEST);
        boolean appositive = false;
        while (at < limit) {
            Clause.Unit unit = clause.at(at);
            if (unit.isQuote() && at > first && clause.at(at - 1).is(",")) {
                return at - 1;
            }
            if (unit.is(",")) {
                if (!isAppositive(clause, at + 1) || clause.at(at + 1).word().endsWith("ing") || clause.at(at + 1).is("in")) {
                    return at;
                }
                appositive = true;
            } else if (unit.isMark() && !unit.is(".") && !unit.is("'") && !unit.is("&") && !unit.is("(") && !unit.is(")") && !unit.is("/")) {
                return at;
            } else if (unit.is(".") && at + 1 >= clause.size()) {
                return at;
            } else if (!appositive && at > first && ends(clause, at)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean ends(Clause clause, int place) {
        Clause.Unit unit = clause.at(place);
        String word = unit.word();
        if (unit.capital() && !Words.TIMES.contains(word)) {
            return false;
        }
        return Words.LINKS.contains(word) && !word.equals("or") && !word.equals("even")
                || Words.AUXILIARIES.contains(word) || Words.PERSONAL.contains(word)
                || Set.of("in", "on", "during", "at", "after", "before", "with", "to", "by", "when", "last", "this", "late", "early").contains(word)
                && !clause.at(place - 1).is("secretary")
                || Words.TIMES.contains(word) || word.length() > 4 && word.endsWith("ing") && !Words.DETERMINERS.contains(clause.at(place - 1).word())
                || word.equals("and") && Words.isVerbLike(clause.at(place + 1).word());
    }

    /** The last word of the phrase proper: before any "of", relative, preposition, bracket, comma or dash. */
    static Span head(String text, Span phrase) {
        if (phrase.isEmpty()) {
            return phrase;
        }
        Token head = null;
        for (Token token : Tokenizer.tokens(phrase.of(text))) {
            String word = token.text().toLowerCase(java.util.Locale.ROOT);
            boolean letter = Character.isLetterOrDigit(token.text().codePointAt(0));
            if (head != null && (!letter && !word.equals(".") && !word.equals("&") && !word.equals("'") && !word.equals("\u2019")
                    || Words.PREPOSITIONS.contains(word) || Words.RELATIVES.contains(word))) {
                break;
            }
            if (letter) {
                head = token;
            }
        }
        return head == null ? phrase : new Span(phrase.from() + head.from(), phrase.from() + head.to());
    }
}
