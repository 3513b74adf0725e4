package slantwise.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who is said to have said what: candidates by the words of reporting, their parts by
 * {@link Patterns}, and what is one by the weights of {@link CueModel}.
 */
public final class Attributions {
    private static final Set<String> NOUNS = Set.of("accusation", "accusations", "admission", "advice", "agreement", "allegation", "allegations", "analysis",
            "announcement", "answer", "argument", "arguments", "assertion", "assertions", "assessment", "assessments",
            "attacks", "belief", "beliefs", "calls", "charge", "claim", "claims", "comment", "comments", "complaint",
            "complaints", "concern", "concerns", "conclusion", "confidence", "contention", "criticism", "criticisms",
            "decision", "demand", "demands", "denial", "denials", "disagreement", "doubt", "doubts", "endorsement",
            "endorsements", "estimate", "estimates", "expectation", "expectations", "explanation", "fear", "fears",
            "finding", "findings", "guess", "hope", "hopes", "idea", "impression", "insistence", "message", "news",
            "notion", "observation", "opinion", "opposition", "perception", "plan", "plans", "pledge", "praise",
            "prediction", "predictions", "promise", "promises", "proposal", "proposals", "question", "questions",
            "recommendation", "recommendations", "refusal", "remark", "remarks", "report", "reports", "request",
            "requests", "response", "revelation", "rhetoric", "rumors", "rumours", "skepticism", "speculation", "statement",
            "statements", "suggestion", "suggestions", "support", "suspicion", "suspicions", "theory", "threat", "threats", "view", "views", "vow",
            "warning", "warnings", "word", "worries", "worry");
    private static final Set<String> NOUN_LINKS = Set.of("that", "of", "on", "for", "about", "to", "against", "from");

    private static final Set<String> CONNECTIVES = Set.of("however", "but", "and", "yet", "still", "so", "meanwhile", "example", "instance",
            "fact", "nevertheless", "nonetheless", "indeed", "now", "then", "instead");

    private static final Set<String> OPINIONS = Set.of("opinion", "view", "eyes", "words", "telling", "mind");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its", "my", "our");

    /** Cues looked at in one sentence; no prose has as many, and hostile text is bounded by it. */
    private static final int MOST_CUES = 40;

    private Attributions() {
    }

    /** The attributions of a text of one or more paragraphs parted by line feeds, by the place of their cues. */
    public static List<Attribution> find(String text) {
        List<Quotation> quotations = Quotations.of(text);
        return find(text, quotations, Clause.of(text, quotations));
    }

    /**
     * The head of a noun phrase: its last word before any preposition, relative, bracket, comma or dash
     * ("a spokeswoman for the council, who ..." has the head "spokeswoman").
     */
    public static Span head(String text, Span phrase) {
        return NounPhrases.head(text, phrase);
    }

    static List<Attribution> find(String text, List<Quotation> quotations, List<Clause> clauses) {
        List<Attribution> found = new ArrayList<>();
        for (Clause clause : clauses) {
            List<Attribution> local = new ArrayList<>();
            for (List<Candidate> alternatives : candidates(clause)) {
                best(alternatives).ifPresent(local::add);
            }
            found.addAll(Sharing.sources(clause, local));
        }
        found.sort(Comparator.comparingInt(a -> a.cue().from()));
        return new Runs(text, quotations, clauses).join(found);
    }

    /**
     * What may be an attribution and what it is judged by.
     *
     * @param features the names of the features that hold of it
     */
    public record Judged(Attribution attribution, List<String> features) {
        public Judged {
            features = List.copyOf(features);
        }
    }

    /** Everything in a text that was looked at as a possible attribution: what the weights are fitted on. */
    public static List<Judged> judged(String text) {
        List<Judged> judged = new ArrayList<>();
        for (Clause clause : Clause.of(text, Quotations.of(text))) {
            for (List<Candidate> alternatives : candidates(clause)) {
                for (Candidate candidate : alternatives) {
                    List<String> features = Features.of(candidate);
                    judged.add(new Judged(attribution(candidate, CueModel.probability(features)), features));
                }
            }
        }
        return judged;
    }

    /** The likeliest of the readings of one cue, where it is likely enough. */
    private static Optional<Attribution> best(List<Candidate> alternatives) {
        Candidate best = null;
        double highest = CueModel.THRESHOLD;
        for (Candidate candidate : alternatives) {
            double probability = CueModel.probability(Features.of(candidate));
            if (probability >= highest) {
                highest = probability;
                best = candidate;
            }
        }
        return best == null ? Optional.empty() : Optional.of(attribution(best, highest));
    }

    private static Attribution attribution(Candidate candidate, double probability) {
        boolean quoted = candidate.content().stream().anyMatch(span -> candidate.clause().units.stream()
                .anyMatch(unit -> unit.isQuote() && unit.from() < span.to() && span.from() < unit.to()));
        List<Span> content = new ArrayList<>(candidate.content());
        content.sort(Comparator.comparingInt(Span::from));
        return new Attribution(candidate.source(), candidate.cueSpan(), content, candidate.verb(), quoted, probability);
    }

    /** Everything in a clause that may attribute, cue by cue, with the readings of each. */
    static List<List<Candidate>> candidates(Clause clause) {
        List<List<Candidate>> candidates = new ArrayList<>();
        for (int at = 0; at < clause.size() && candidates.size() < MOST_CUES; at++) {
            Clause.Unit unit = clause.at(at);
            List<Candidate> readings = unit.isWord() ? word(clause, at, unit)
                    : unit.isMark() ? mark(clause, at, unit).map(List::of).orElse(List.of()) : List.of();
            if (!readings.isEmpty()) {
                candidates.add(readings);
            }
        }
        return candidates;
    }

    private static List<Candidate> word(Clause clause, int at, Clause.Unit unit) {
        if (unit.is("according") && clause.at(at + 1).is("to")) {
            return accordingTo(clause, at).map(List::of).orElse(List.of());
        }
        if (OPINIONS.contains(unit.word())) {
            Optional<Candidate> opinion = opinion(clause, at);
            if (opinion.isPresent()) {
                return opinion.map(List::of).get();
            }
        }
        if (NOUNS.contains(unit.word()) && NOUN_LINKS.contains(clause.at(at + 1).word()) && isNoun(clause, at)) {
            return noun(clause, at);
        }
        if (unit.capital() && at > 0 && !clause.titleCase && !clause.at(at - 1).isMark()) {
            return List.of();
        }
        Optional<String> base = CueModel.base(unit.word());
        boolean past = unit.word().length() > 3 && unit.word().endsWith("ed") || unit.is("went") || unit.is("put");
        return base.isEmpty() && !past ? List.of() : Patterns.at(clause, at, base.orElse(Patterns.OTHER));
    }

    private static boolean isNoun(Clause clause, int at) {
        String before = clause.at(at - 1).word();
        return at == 0 || Words.DETERMINERS.contains(before) || clause.at(at - 1).isPossessive() || Words.PREPOSITIONS.contains(before)
                || !clause.at(at - 1).isWord() || !Words.AUXILIARIES.contains(before) && !Words.SUBJECTS.contains(before)
                && !Words.isAdverb(before) && !clause.at(at - 1).capital();
    }

    private static Optional<Candidate> accordingTo(Clause clause, int at) {
        boolean leads = leads(clause, at);
        int end = leads ? leadingSource(clause, at + 2) : NounPhrases.right(clause, at + 2);
        List<Span> content = new ArrayList<>();
        if (!leads) {
            int past = Endings.trimEnd(clause, at);
            content.add(clause.span(0, past));
        }
        boolean goesOn = leads || clause.at(end).is(",") && !hasVerb(clause, 0, at) && hasVerb(clause, end + 1, Math.min(clause.size(), end + 3));
        int start = clause.at(end).is(",") ? end + 1 : end;
        if (goesOn && start < clause.size() - 1) {
            content.add(clause.span(start, Endings.contentEnd(clause, start, -1)));
        }
        content.removeIf(Span::isEmpty);
        Span cue = clause.span(at, Math.min(clause.size(), at + 2));
        return content.isEmpty() ? Optional.empty() : Optional.of(new Candidate(clause, Candidate.Shape.PHRASE, Candidate.Cut.CLAUSE, "according to",
                at, at + 1, clause.span(at + 2, end), cue, content));
    }

    /** "In the minister's view, ..." and "In the words of the minister, ...". */
    private static Optional<Candidate> opinion(Clause clause, int at) {
        int in = at - 1;
        while (in > 0 && at - in < 8 && clause.at(in).isWord() && !clause.at(in).is("in")) {
            in--;
        }
        if (!clause.at(in).is("in") || !leads(clause, in)) {
            return Optional.empty();
        }
        boolean of = clause.at(at + 1).is("of") && clause.at(at - 1).is("the");
        boolean owned = clause.at(at - 1).isPossessive() || POSSESSIVES.contains(clause.at(at - 1).word());
        int end = of ? leadingSource(clause, at + 2) : at + 1;
        if (!of && !owned || !clause.at(end).is(",") || end + 2 >= clause.size()) {
            return Optional.empty();
        }
        Span source = of ? clause.span(at + 2, end) : clause.span(in + 1, at);
        Span content = clause.span(end + 1, Endings.contentEnd(clause, end + 1, -1));
        return content.isEmpty() ? Optional.empty() : Optional.of(new Candidate(clause, Candidate.Shape.PHRASE, Candidate.Cut.CLAUSE, "in the view of",
                in, at, source, clause.span(in, at + 1), List.of(content)));
    }

    /** Whether nothing but a connective stands before: "However, according to ...". */
    private static boolean leads(Clause clause, int at) {
        return at <= 1 || clause.at(at - 1).is(";") || at <= 3 && clause.at(at - 1).is(",") && !hasVerb(clause, 0, at)
                && (Words.isAdverb(clause.at(at - 2).word()) || CONNECTIVES.contains(clause.at(at - 2).word()));
    }

    private static boolean hasVerb(Clause clause, int from, int past) {
        for (int at = from; at < past; at++) {
            if (Words.isVerbLike(clause.at(at).word())) {
                return true;
            }
        }
        return false;
    }

    /** The source of a leading "According to X, ..." ends at its first comma, or at the one behind what describes it. */
    private static int leadingSource(Clause clause, int from) {
        int end = NounPhrases.right(clause, from);
        int comma = from;
        while (comma < end && !clause.at(comma).is(",")) {
            comma++;
        }
        if (comma < end && isApposed(clause, comma + 1)) {
            int second = comma + 1;
            while (second < end && !clause.at(second).is(",")) {
                second++;
            }
            return second;
        }
        return comma;
    }

    /** Whether the words from here to the next comma describe what stands before: they have no finite verb, or follow "who". */
    private static boolean isApposed(Clause clause, int from) {
        boolean relative = clause.at(from).is("who") || clause.at(from).is("which") || clause.at(from).is("whose");
        int at = from;
        while (at < clause.size() && !clause.at(at).is(",")) {
            if (!relative && Words.isVerbLike(clause.at(at).word()) && !clause.at(at).word().endsWith("ed")) {
                return false;
            }
            at++;
        }
        return at < clause.size() && at - from < 20;
    }

    private static List<Candidate> noun(Clause clause, int at) {
        boolean that = clause.at(at + 1).is("that");
        boolean from = clause.at(at + 1).is("from");
        boolean owned = clause.at(at - 1).isPossessive() || POSSESSIVES.contains(clause.at(at - 1).word());
        Span source = owned ? clause.span(Math.min(NounPhrases.left(clause, at), at - 1), at)
                : from ? clause.span(at + 2, NounPhrases.right(clause, at + 2)) : clause.span(0, 0);
        int start = that ? at + 1 : at + 2;
        int past = Endings.contentEnd(clause, start, -1);
        int comma = start;
        while (comma < past && !clause.at(comma).is(",")) {
            comma++;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate.Cut cut : List.of(Candidate.Cut.CLAUSE, Candidate.Cut.COMMA)) {
            int end = Endings.trimEnd(clause, cut == Candidate.Cut.COMMA ? comma : past);
            if (end > start && (cut == Candidate.Cut.CLAUSE || comma < past)) {
                candidates.add(new Candidate(clause, Candidate.Shape.NOUN, cut, clause.at(at).word(), at, at, source,
                        clause.span(at, at + 1), List.of(clause.span(start, end))));
            }
        }
        return candidates;
    }

    /** "X: ..." at a paragraph's start, and '"..." - X'. */
    private static Optional<Candidate> mark(Clause clause, int at, Clause.Unit unit) {
        if (unit.is(":") && at > 0 && at <= 8 && at + 1 < clause.size() && clause.at(at - 1).isWord()
                && (clause.at(at + 1).isQuote() || clause.paragraph == 0 || at <= 4 && clause.at(0).capital())) {
            if (CueModel.base(clause.at(at - 1).word()).isPresent() && !clause.at(at - 1).capital()) {
                return Optional.empty();
            }
            Span content = clause.span(at + 1, Endings.trimEnd(clause, clause.size()));
            return content.isEmpty() ? Optional.empty() : Optional.of(new Candidate(clause, Candidate.Shape.COLON, Candidate.Cut.CLAUSE, ":", at, at,
                    clause.span(0, at), clause.span(at, at + 1), List.of(content)));
        }
        boolean dash = unit.is("-") && at > 0 && (clause.at(at - 1).isQuote() || clause.paragraph == 0 && at > 3)
                && clause.size() - at <= 7 && at + 1 < clause.size() && clause.at(at + 1).capital();
        if (dash) {
            int start = at;
            while (start > 0 && clause.at(start - 1).is("-")) {
                start--;
            }
            Span content = clause.span(0, start);
            Span source = clause.span(at + 1, Endings.trimEnd(clause, clause.size()));
            return content.isEmpty() || source.isEmpty() ? Optional.empty() : Optional.of(new Candidate(clause,
                    Candidate.Shape.COLON, Candidate.Cut.CLAUSE, "-", at, at, source, clause.span(at, at + 1), List.of(content)));
        }
        return Optional.empty();
    }
}
