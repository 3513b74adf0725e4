package slantwise.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the parts of a possible attribution off a clause, given the place of its verb. */
final class Patterns {
    private static final Set<String> ADDRESSING = Set.of("tell", "ask", "urge", "inform", "remind", "assure", "warn",
            "brief", "notify", "advise", "convince", "persuade", "reassure", "show", "promise", "order", "instruct");
    private static final Set<String> INVERTIBLE = Set.of("say", "write", "add", "ask", "tweet", "explain", "argue", "note",
            "reply", "continue", "conclude", "recall", "declare", "announce", "warn", "report", "observe", "quip", "joke",
            "shout", "read", "state", "insist", "claim", "respond", "post", "remark", "think", "suggest", "believe", "admit", "show",
            "tell", "caution", "complain", "lament", "predict");

    /** Words that open a clause before the main one: "As Kyiv spoke of "a crime," Moscow confirmed the strike". */
    private static final Set<String> SUBORDINATING = Set.of("as", "while", "after", "when", "although", "though", "since", "despite", "whereas");

    /** Determiners that more often open a clause or an object than the subject behind "said". */
    private static final Set<String> NO_ARTICLES = Set.of("that", "this", "these", "those", "no", "more", "such", "all", "any", "it", "both", "each", "every");

    /** Units of a subject that ends in an appositive: "X, the minister, said". */
    private static final int LONGEST_APPOSED = 16;

    /** The verb of a cue that is in no list, taken only next to a finished quotation. */
    static final String OTHER = "other";

    private Patterns() {
    }

    /** The candidates whose verb stands at this place, which differ in how far they reach. */
    static List<Candidate> at(Clause clause, int cue, String verb) {
        int first = cue;
        while (first > 0 && cue - first < 6 && isOfGroup(clause.at(first - 1))) {
            first--;
        }
        while (first < cue && !Words.AUXILIARIES.contains(clause.at(first).word()) && clause.at(first - 1).isMark()
                && NounPhrases.left(clause, first) == first) {
            first++;
        }
        boolean bare = first == cue;
        if (bare && (INVERTIBLE.contains(verb) || verb.equals(OTHER)) && isInverted(clause, cue)) {
            List<Candidate> both = new ArrayList<>(inverted(clause, cue, verb));
            int subject = clause.at(cue - 1).is(",") ? NounPhrases.left(clause, cue) : cue;
            if (subject < cue && cue - subject <= LONGEST_APPOSED) {
                both.addAll(after(clause, cue, verb, cue, clause.span(subject, cue)));
            }
            return both;
        }
        boolean participle = clause.at(cue).word().endsWith("ing") && bare && (clause.at(first - 1).isMark() || first == 0);
        int subject = participle ? first : NounPhrases.left(clause, first);
        Span source = clause.span(subject, first);
        int light = pastLightWords(clause, cue + 1, verb);
        boolean inserted = light > cue && clause.at(light).is(",") && subject < first && clause.at(subject - 1).is(",") && subject >= 2
                && !Words.isAdverb(clause.at(subject - 2).word());
        boolean closing = light >= clause.size() - 1 && clause.at(subject - 1).isQuote() && subject > 3 && subject < first;
        int front = inserted ? subject - 1 : closing ? subject : frontEnd(clause, subject);
        boolean afterQuote = front > 0 && clause.at(front - 1).isQuote() && !clause.at(cue + 1).is(":") && !thatFollows(clause, cue + 1);
        boolean subordinate = light < 0 && SUBORDINATING.contains(clause.at(0).word());
        if (front > 0 && (light >= 0 || afterQuote) && !subordinate && subject < first) {
            return trailing(clause, cue, verb, first, source, front, light < 0 ? pastWords(clause, cue + 1) : light);
        }
        if (verb.equals(OTHER)) {
            return List.of();
        }
        boolean placed = light < 0 && front > 0 && !subordinate && subject < first && hasVerb(clause, 0, front)
                && (Words.WHERE_SAID.contains(clause.at(cue + 1).word()) && !clause.at(cue + 1).is("to") || Words.TIMES.contains(clause.at(cue + 1).word()));
        int after = clause.at(cue + 1).is("out") ? cue + 2 : cue + 1;
        if (clause.at(subject - 1).is("as") && subject < first && (clause.at(after).is(",") || after >= clause.size() - 1)) {
            List<Span> content = new ArrayList<>();
            addIf(content, clause.span(Math.min(after + 1, clause.size()), Endings.contentEnd(clause, after + 1, cue)));
            if (subject > 3) {
                addIf(content, clause.span(0, Endings.trimEnd(clause, subject - 1)));
            }
            return candidate(clause, Candidate.Shape.AROUND, Candidate.Cut.CLAUSE, verb, first, cue, source, content);
        }
        List<Candidate> candidates = new ArrayList<>(after(clause, cue, verb, first, source));
        if (placed) {
            candidates.addAll(trailing(clause, cue, verb, first, source, front, clause.size()));
        }
        if (isPassive(clause, first, cue) && subject < first) {
            candidates.addAll(passive(clause, cue, verb, first, subject));
        }
        return candidates;
    }

    /** Whether only a few words, an addressee or a time, stand between a verb and its "that". */
    private static boolean thatFollows(Clause clause, int from) {
        int at = from;
        while (at < clause.size() && at < from + 5 && clause.at(at).isWord() && !clause.at(at).is("that")) {
            at++;
        }
        return clause.at(at).is("that");
    }

    private static List<Candidate> after(Clause clause, int cue, String verb, int first, Span source) {
        int from = contentStart(clause, cue + 1, verb);
        int past = Endings.contentEnd(clause, from, cue);
        List<Candidate> candidates = new ArrayList<>();
        int comma = from;
        while (comma < past && !(comma > from && clause.at(comma).isMark() && (clause.at(comma).is(",") || clause.at(comma).is(":")
                || clause.at(comma).is("-") || clause.at(comma).is("(")))) {
            comma++;
        }
        int adjunct = from + 1;
        while (adjunct < comma && !isAdjunct(clause, adjunct)) {
            adjunct++;
        }
        if (from >= past && clause.at(clause.size() - 1).is(":") && clause.next() != null) {
            return candidate(clause, Candidate.Shape.AFTER, Candidate.Cut.NEXT, verb, first, cue, source, opening(clause.next()));
        }
        candidates.addAll(candidate(clause, Candidate.Shape.AFTER, Candidate.Cut.CLAUSE, verb, first, cue, source, span(clause, from, past)));
        if (comma < past) {
            candidates.addAll(candidate(clause, Candidate.Shape.AFTER, Candidate.Cut.COMMA, verb, first, cue, source, span(clause, from, comma)));
        }
        if (adjunct < comma) {
            candidates.addAll(candidate(clause, Candidate.Shape.AFTER, Candidate.Cut.ADJUNCT, verb, first, cue, source, span(clause, from, adjunct)));
        }
        return candidates;
    }

    /** What follows a colon at the end of its paragraph: the quotation that opens the next, or all of its first sentence. */
    private static List<Span> opening(Clause next) {
        return next.at(0).isQuote() ? List.of(next.span(0, 1)) : span(next, 0, next.size());
    }

    private static List<Span> span(Clause clause, int from, int past) {
        Span span = clause.span(from, Endings.trimEnd(clause, past));
        return span.isEmpty() ? List.of() : List.of(span);
    }

    private static boolean isAdjunct(Clause clause, int at) {
        String word = clause.at(at).word();
        return word.equals("when") || word.equals("after") || word.equals("before") || word.equals("because") || word.equals("while")
                || word.equals("as") || word.equals("during") || word.equals("if") || word.equals("since") || word.equals("who")
                || word.equals("in") || word.equals("on") || word.equals("at") || word.equals("and") || word.equals("for")
                || Words.TIMES.contains(word) && clause.at(at).capital() || word.equals("which") || word.equals("over") || word.equals("with");
    }

    private static boolean isPassive(Clause clause, int first, int cue) {
        for (int at = first; at < cue; at++) {
            if (Words.BE.contains(clause.at(at).word())) {
                return !clause.at(cue).word().endsWith("ing");
            }
        }
        return false;
    }

    private static List<Candidate> passive(Clause clause, int cue, String verb, int first, int subject) {
        int by = cue + 1;
        while (by < clause.size() && by < cue + 6 && clause.at(by).isWord() && !clause.at(by).is("by")) {
            by++;
        }
        boolean agent = clause.at(by).is("by");
        Span source = agent ? clause.span(by + 1, NounPhrases.right(clause, by + 1)) : clause.span(0, 0);
        return candidate(clause, Candidate.Shape.PASSIVE, Candidate.Cut.CLAUSE, verb, first, cue, source, span(clause, subject, first));
    }

    /** Past the words after a verb to the next mark or quotation. */
    private static int pastWords(Clause clause, int from) {
        int at = from;
        while (at < clause.size() && clause.at(at).isWord()) {
            at++;
        }
        return at;
    }

    private static List<Candidate> candidate(Clause clause, Candidate.Shape shape, Candidate.Cut cut, String verb, int first, int cue,
            Span source, List<Span> content) {
        if (content.isEmpty()) {
            return List.of();
        }
        return List.of(new Candidate(clause, shape, cut, verb, first, cue, source, clause.span(first, cue + 1), content));
    }

    private static void addIf(List<Span> spans, Span span) {
        if (!span.isEmpty()) {
            spans.add(span);
        }
    }

    private static boolean isOfGroup(Clause.Unit unit) {
        return unit.isWord() && (Words.AUXILIARIES.contains(unit.word()) || Words.isAdverb(unit.word()) || unit.is("to"))
                && !(unit.capital() && !Words.AUXILIARIES.contains(unit.word()));
    }

    private static boolean isInverted(Clause clause, int cue) {
        Clause.Unit before = clause.at(cue - 1);
        Clause.Unit after = clause.at(cue + 1);
        if (!(before.isQuote() || before.is(",") || before.is("-") && cue > 3) || cue < 2 && !before.isQuote()) {
            return false;
        }
        if (clause.at(cue).word().endsWith("ing") || !after.isWord() || Words.TIMES.contains(after.word()) && !after.capital()) {
            return false;
        }
        boolean noun = after.capital() && !Words.TIMES.contains(after.word()) || Words.PERSONAL.contains(after.word())
                || Words.DETERMINERS.contains(after.word()) && !NO_ARTICLES.contains(after.word()) || after.is("former");
        boolean plain = !Words.TIMES.contains(after.word()) && !after.is("there") && !Words.PREPOSITIONS.contains(after.word()) && !Words.LINKS.contains(after.word())
                && !Words.isAdverb(after.word()) && !Words.DETERMINERS.contains(after.word()) && !Words.AUXILIARIES.contains(after.word());
        if (!(noun || plain && ReportVerbs.isSaying(clause.at(cue).word()))) {
            return false;
        }
        return before.isQuote() || (cue > 8 || hasVerb(clause, 0, cue)) && endsAfter(clause, NounPhrases.right(clause, cue + 1));
    }

    /** Whether no verb follows before the next mark: after ", said" a verb means that content and not a subject stands there. */
    private static boolean endsAfter(Clause clause, int from) {
        int at = from;
        while (at < clause.size() && clause.at(at).isWord()) {
            String word = clause.at(at).word();
            if (Words.isVerbLike(word) || word.equals("that") || Words.PERSONAL.contains(word) || CueModel.base(word).isPresent()) {
                return false;
            }
            at++;
        }
        return at >= clause.size() || clause.at(at).isMark();
    }

    private static List<Candidate> inverted(Clause clause, int cue, String verb) {
        int end = NounPhrases.right(clause, cue + 1);
        int front = Endings.trimEnd(clause, cue);
        int start = frontStart(clause, front);
        List<Span> content = new ArrayList<>();
        addIf(content, clause.span(start, front));
        int quote = end;
        while (quote < clause.size() && !clause.at(quote).isQuote()) {
            quote++;
        }
        if (quote < clause.size() && clause.at(cue - 1).isQuote() && quote - end < 14) {
            addIf(content, clause.span(quote, Endings.trimEnd(clause, Endings.contentEnd(clause, quote, cue))));
        }
        Span source = clause.span(cue + 1, end);
        return candidate(clause, Candidate.Shape.INVERTED, Candidate.Cut.CLAUSE, verb, cue, cue, source, content);
    }

    private static List<Candidate> trailing(Clause clause, int cue, String verb, int first, Span source, int front, int light) {
        int start = frontStart(clause, front);
        int end = Endings.trimEnd(clause, front);
        boolean introduction = !clause.at(end - 1).isQuote() && Words.WHERE_SAID.contains(clause.at(start).word())
                && end - start <= 6 && !hasVerb(clause, start, end);
        List<Span> content = new ArrayList<>();
        if (!introduction) {
            addIf(content, clause.span(start, end));
        }
        int rest = light;
        while (rest < clause.size() && clause.at(rest).isMark()) {
            rest++;
        }
        Candidate.Shape shape = Candidate.Shape.TRAILING;
        if (clause.at(front - 1).isQuote()) {
            while (rest < clause.size() && !(clause.at(rest).isQuote() && clause.at(rest - 1).isMark())) {
                rest++;
            }
        }
        if (clause.at(light).is("-") || clause.at(light).is("(") || describes(clause, start, front, rest)) {
            rest = clause.size();
        }
        boolean goesOn = rest < clause.size() && !clause.at(rest).word().endsWith("ing") && !Words.RELATIVES.contains(clause.at(rest).word());
        if (goesOn && (clause.at(front).is(",") && !clause.at(front - 1).isQuote() || clause.at(rest).isQuote() || content.isEmpty())) {
            addIf(content, clause.span(rest, Endings.contentEnd(clause, rest, cue)));
            shape = introduction ? Candidate.Shape.AFTER : Candidate.Shape.AROUND;
        }
        return candidate(clause, shape, Candidate.Cut.CLAUSE, verb, first, cue, source, content);
    }

    /** "..., officials said, a move that ...": after a whole clause a bare noun phrase is the writer's remark on it. */
    private static boolean describes(Clause clause, int start, int front, int rest) {
        String word = clause.at(rest).word();
        return !clause.at(front - 1).isQuote() && !Words.LINKS.contains(clause.at(start).word()) && (word.equals("a") || word.equals("an") || word.equals("the") || word.equals("something"))
                && hasVerb(clause, start, front);
    }

    /** Where the clause before a trailing subject ends, or 0 where the subject is the first thing. */
    private static int frontEnd(Clause clause, int subject) {
        Clause.Unit before = clause.at(subject - 1);
        if (before.isQuote()) {
            return clause.endsInside(before) ? subject : 0;
        }
        boolean comma = before.is(",") && subject >= 4 || before.is(",") && clause.at(subject - 2).isQuote();
        boolean dash = before.is("-") && subject >= 4;
        return comma || dash || (before.is("?") || before.is("!")) && subject > 2 ? subject - 1 : 0;
    }

    private static int frontStart(Clause clause, int front) {
        int start = 0;
        while (start < front && clause.at(start).isMark()) {
            start++;
        }
        boolean link = clause.at(start).is("but") || clause.at(start).is("and") || clause.at(start).is("however");
        return link && front - start > 3 ? start + 1 : start;
    }

    private static boolean hasVerb(Clause clause, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Words.isVerbLike(clause.at(at).word())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Past the words after a verb that only say when, where and to whom: "told reporters on Monday".
     *
     * @return the place of the mark, quotation or end that follows them, or -1 where content follows
     */
    private static int pastLightWords(Clause clause, int from, String verb) {
        int at = from;
        boolean addressing = ADDRESSING.contains(verb) || verb.equals("say");
        boolean infinitive = clause.at(from).is("to") && !clause.at(from + 1).capital() && !Words.DETERMINERS.contains(clause.at(from + 1).word())
                && !Words.OBJECTS.contains(clause.at(from + 1).word());
        if (infinitive && !verb.equals("say")) {
            return -1;
        }
        while (at < clause.size() && at - from < 24) {
            Clause.Unit unit = clause.at(at);
            if (unit.isQuote() && (at == from || clause.at(at - 1).isMark() || !Words.WHERE_SAID.contains(clause.at(from).word()))) {
                return at > from && clause.at(at - 1).isMark() ? at : -1;
            }
            if (unit.isMark() && !unit.is("'") && !unit.is("&")) {
                return unit.is(":") || unit.is("$") ? -1 : at;
            }
            boolean starts = at > from || Words.WHERE_SAID.contains(unit.word()) || Words.TIMES.contains(unit.word())
                    || Words.isAdverb(unit.word()) || addressing && !verb.equals("say")
                    && (unit.capital() || Words.OBJECTS.contains(unit.word()) || Words.DETERMINERS.contains(unit.word()) || unit.is("cnn"));
            if (!starts || unit.is("that") || Words.isVerbLike(unit.word()) && !unit.word().endsWith("ed")
                    || Words.PERSONAL.contains(unit.word()) && !Words.OBJECTS.contains(unit.word())) {
                return -1;
            }
            at++;
        }
        return at >= clause.size() ? clause.size() : -1;
    }

    /** Where the content after a verb begins: past addressee, time and place, colon. */
    private static int contentStart(Clause clause, int from, String verb) {
        int limit = Math.min(clause.size(), from + 14);
        Clause.Unit next = clause.at(from);
        boolean light = Words.TIMES.contains(next.word()) || Words.WHERE_SAID.contains(next.word()) || next.is("reporters")
                || next.is(",") || ADDRESSING.contains(verb) && !next.is("that") && !next.isQuote() && !next.is("to");
        if (light) {
            for (int at = from; at < limit; at++) {
                Clause.Unit unit = clause.at(at);
                boolean said = unit.is("that") && at > from && !Words.PREPOSITIONS.contains(clause.at(at - 1).word())
                        || at > from && (unit.is("whether") || unit.is("how") || unit.is("why"));
                boolean marked = unit.isQuote() && clause.at(at - 1).isMark();
                if (said || marked) {
                    return at;
                }
                if (unit.is(":")) {
                    return at + 1;
                }
                boolean other = at > from && unit.word().endsWith("ing") && clause.at(at - 1).is(",");
                if (unit.is(";") || unit.is("and") && verb.equals("say") || other) {
                    break;
                }
            }
            int at = from;
            while (at < limit && (clause.at(at).is("on") || Words.TIMES.contains(clause.at(at).word()) || clause.at(at).is("reporters")
                    || ADDRESSING.contains(verb) && Words.OBJECTS.contains(clause.at(at).word()))) {
                at++;
            }
            boolean onlyTime = at > from && clause.at(at - 1).isWord() && !clause.at(at - 1).is("on") && clause.at(at).isWord();
            return onlyTime ? at : from;
        }
        return next.is(":") || next.is("-") && clause.at(from + 1).isQuote() ? from + 1 : from;
    }
}
