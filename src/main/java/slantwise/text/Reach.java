package slantwise.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How far what a cue attributes reaches: from the words next to the cue it goes step by step over each place
 * where the writer may take over again, a mark or the opening of a clause.
 */
public final class Reach {
    /** Steps looked at on each side of a cue; hostile text is bounded by it, and what lies farther goes with the last. */
    private static final int MOST_STEPS = 16;
    private static final Set<String> MARKS = Set.of(",", "-", "(", ")", ":", ";");
    private static final Set<String> OPENERS = Set.of("and", "but", "or", "while", "as", "after", "before", "since", "because", "when",
            "where", "which", "who", "whose", "that", "if", "although", "though", "amid", "following", "despite", "unless", "until",
            "whether", "including", "with", "without", "during", "whereas", "so");
    private static final Set<String> BACK = Set.of("while", "as", "after", "before", "although", "though", "but", "that", "when");
    private static final Set<String> MODALS = Set.of("will", "would", "can", "could", "may", "might", "must", "should", "cannot", "won't",
            "wouldn't", "can't", "couldn't", "shouldn't", "they'd", "he'd", "she'd", "i'll", "he'll", "she'll");
    private static final Set<String> PRESENTS = Set.of("is", "are", "has", "have", "am", "do", "does", "isn't", "aren't", "hasn't", "haven't",
            "don't", "doesn't", "says", "tells", "makes", "comes", "goes", "takes", "gives", "writes", "shows", "argues", "wants", "thinks",
            "believes", "adds", "seeks", "he's", "she's", "it's", "they're", "there's", "that's", "what's", "we're", "you're", "they've",
            "we've", "i'm", "i've");

    /**
     * A place where content may stop.
     *
     * @param stretch what lies behind it, up to the next such place
     * @param features what holds of it, in named words
     * @param at the mark or word there and, behind a mark, the class of the next word; "back-" before a cue
     * @param cut where it lies in the content as the attribution has it: inside, at its end, beyond
     * @param tenses of the cue, of what went before and of the stretch
     * @param last whether nothing follows the stretch
     */
    public record Step(Span stretch, List<String> features, String at, String cut, String tenses, boolean last) {
        private static final Map<String, String> KINDS = kinds();

        public Step {
            features = List.copyOf(features);
        }

        /** What kind of clause or phrase may begin here, with its mark: ",relative", "time", "back-,noun". */
        String kind() {
            String way = at.startsWith("back-") ? "back-" : "";
            String here = at.substring(way.length());
            boolean marked = here.length() > 1 && here.charAt(1) == '+';
            return way + (marked ? here.substring(0, 1) : "") + KINDS.getOrDefault(marked ? here.substring(2) : here, "other");
        }

        private static Map<String, String> kinds() {
            Map<String, Set<String>> words = Map.of(
                    "time", Set.of("after", "before", "when", "since", "during", "following", "amid", "until", "once", "ahead"),
                    "as", Set.of("as"),
                    "contrast", Set.of("while", "though", "although", "despite", "whereas", "but", "yet"),
                    "relative", Set.of("who", "which", "whose", "where"),
                    "and", Set.of("and", "or"),
                    "reason", Set.of("because", "if", "unless", "so"),
                    "that", Set.of("that", "whether"),
                    "participle", Set.of("ing", "ed"),
                    "noun", Set.of("name", "determiner", "word", "plural", "possessive"),
                    "preposition", Set.of("with", "without", "including", "for", "by", "in", "on", "at", "from", "against", "over"));
            Map<String, String> kinds = new HashMap<>();
            words.forEach((kind, all) -> all.forEach(word -> kinds.put(word, kind)));
            Words.PERSONAL.forEach(word -> kinds.put(word, "pronoun"));
            return Map.copyOf(kinds);
        }
    }

    /**
     * The way from a cue through what it attributes.
     *
     * @param first what lies next to the cue
     * @param steps from there outward
     */
    public record Walk(Attribution attribution, Span first, List<Step> steps) {
        public Walk {
            steps = List.copyOf(steps);
        }
    }

    private final Clause clause;
    private final Attribution attribution;
    private final int cue;
    private final String cueTense;
    private final String verb;
    private final boolean that;

    Reach(Clause clause, Attribution attribution) {
        this.clause = clause;
        this.attribution = attribution;
        this.cue = clause.placeOf(attribution.cue().to() - 1);
        this.verb = attribution.verb();
        this.cueTense = cue < 0 ? "none" : cueTense(clause.at(cue).word());
        this.that = attribution.content().stream().anyMatch(span -> span.from() >= attribution.cue().to() && clause.text.startsWith("that ", span.from()));
    }

    private static final class Holder {
        static final Weights WEIGHTS = Weights.of("/slantwise/text/reach-weights.csv");
    }

    /** How likely content goes on where these features hold. */
    static double probability(List<String> features) {
        return Holder.WEIGHTS.probability(features);
    }

    /** The ways of every attribution of a text. */
    public static List<Walk> of(String text) {
        List<Quotation> quotations = Quotations.of(text);
        List<Clause> clauses = Clause.of(text, quotations);
        List<Walk> walks = new ArrayList<>();
        for (Attribution attribution : Attributions.find(text, quotations, clauses)) {
            walks.addAll(new Reach(Clause.at(clauses, attribution.cue().from()), attribution).walks());
        }
        return walks;
    }

    /** One way for content that begins behind the cue, and one for content before it. */
    List<Walk> walks() {
        List<Walk> walks = new ArrayList<>();
        if (cue < 0) {
            return walks;
        }
        int start = -1;
        int past = -1;
        int inner = -1;
        int outer = -1;
        for (Span span : attribution.content()) {
            int from = clause.placeOf(span.from());
            int to = clause.placeOf(span.to() - 1);
            if (from >= 0 && from > cue) {
                start = start < 0 ? from : start;
                past = to < 0 ? clause.size() : to + 1;
            } else if (to >= 0 && to < cue) {
                inner = to;
                outer = outer < 0 ? Math.max(0, from) : outer;
            }
        }
        if (start >= 0) {
            walks.add(forward(start, past));
        }
        if (inner >= 0) {
            walks.add(backward(inner, outer));
        }
        return walks;
    }

    private Walk forward(int start, int past) {
        List<Step> steps = new ArrayList<>();
        int end = stop(start + 1);
        Span first = clause.span(start, end);
        String told = tense(start, end);
        while (end < clause.size()) {
            int next = steps.size() + 1 < MOST_STEPS ? stop(pastOpeners(end)) : clause.size();
            String cut = end < past ? "inside" : end == past ? "end" : "beyond";
            String tense = tense(end, next);
            steps.add(step("", clause.span(end, next), end, next, cut, told, tense, steps.size(), end - cue));
            told = tense.equals("none") ? told : tense;
            end = next;
        }
        return new Walk(attribution, first, steps);
    }

    private Walk backward(int inner, int outer) {
        List<Step> steps = new ArrayList<>();
        int end = inner + 1;
        int from = open(end);
        Span first = clause.span(from, end);
        String told = tense(from, end);
        while (from > 0) {
            int next = steps.size() + 1 < MOST_STEPS ? open(from) : 0;
            String cut = next >= outer ? "inside" : "beyond";
            String tense = tense(next, from);
            steps.add(step("back-", clause.span(next, from), from, next, cut, told, tense + "+" + Features.kind(clause, next)
                    + "+" + (next == 0), steps.size(), cue - from));
            told = tense.equals("none") ? told : tense;
            from = next;
        }
        return new Walk(attribution, first, steps);
    }

    /** The next place from here on where a stretch begins. */
    private int stop(int from) {
        int at = from;
        while (at < clause.size() && !(opens(at) && !opens(at - 1))) {
            at++;
        }
        return at;
    }

    private int pastOpeners(int from) {
        int at = from + 1;
        while (at < clause.size() && opens(at)) {
            at++;
        }
        return at;
    }

    /** The last place before this one where a stretch begins. */
    private int open(int past) {
        int at = past - 1;
        while (at > 0 && !(opens(at) && !opens(at - 1) && (clause.at(at).isMark() || clause.at(at - 1).isQuote() || BACK.contains(clause.at(at).word())))) {
            at--;
        }
        return Math.max(0, at);
    }

    private boolean opens(int at) {
        Clause.Unit unit = clause.at(at);
        if (clause.at(at - 1).isQuote() && unit.isWord() && clause.endsInside(clause.at(at - 1))) {
            return true;
        }
        return unit.isMark() ? MARKS.contains(unit.word()) : OPENERS.contains(unit.word());
    }

    /** @param next where the stretch ends, or before a cue begins */
    private Step step(String way, Span stretch, int at, int next, String cut, String told, String tense, int steps, int distance) {
        String mark = clause.at(at).word();
        String word = Features.kind(clause, at + 1);
        String here = way + Features.kind(clause, at) + (clause.at(at).isMark() ? "+" + word : "");
        String tenses = way + cueTense + "+" + told + "+" + tense;
        List<String> features = new ArrayList<>(28);
        String far = distance < 6 ? "near" : distance < 12 ? "middle" : distance < 24 ? "far" : "farther";
        features.add("at=" + here);
        features.add("at2=" + way + mark + "+" + word + "+" + Features.kind(clause, at + 2));
        features.add("at+before=" + here + "+" + Features.kind(clause, at - 1));
        features.add("cut=" + way + cut);
        features.add("cut+at=" + cut + "+" + here);
        features.add("verb=" + way + verb);
        features.add("verb+at=" + verb + "+" + here);
        features.add("verb+cut=" + verb + "+" + way + cut);
        features.add("tense+at=" + tense + "+" + here);
        features.add("tenses=" + tenses);
        features.add("tenses+mark=" + way + mark + "+" + cueTense + "+" + told + "+" + tense);
        features.add("that=" + way + that);
        features.add("that+at=" + that + "+" + here);
        features.add("told+at=" + (!told.equals("none")) + "+" + here);
        features.add("far=" + way + far);
        features.add("far+at=" + far + "+" + here);
        features.add("steps=" + way + Math.min(steps, 5));
        features.add("steps+at=" + Math.min(steps, 2) + "+" + here);
        if (way.isEmpty()) {
            boolean last = next >= clause.size() - 1;
            int length = next - at;
            String size = length < 3 ? "tiny" : length < 6 ? "short" : length < 12 ? "middle" : "long";
            features.add("size+last=" + size + "+" + last);
            features.add("at+last=" + here + "+" + last);
            boolean follows = cueFollows(at + 1, next);
            features.add("cue-follows+at=" + follows + "+" + here);
            features.add("quote=" + hasQuote(at, next) + "+" + clause.at(at - 1).isQuote() + "+" + mark);
            features.add("closes=" + here + "+" + Features.kind(clause, next));
        }
        return new Step(stretch, features, here, way + cut, tenses, way.isEmpty() ? next >= clause.size() : next == 0);
    }

    private boolean hasQuote(int from, int past) {
        for (int at = from; at < past; at++) {
            if (clause.at(at).isQuote()) {
                return true;
            }
        }
        return false;
    }

    private boolean cueFollows(int from, int past) {
        for (int at = from; at < Math.min(past, from + 12); at++) {
            Clause.Unit unit = clause.at(at);
            if (!unit.capital() && (ReportVerbs.isSaying(unit.word()) || unit.is("according")
                    || unit.word().endsWith("ed") && ReportVerbs.of(unit.word()).isPresent())) {
                return true;
            }
        }
        return false;
    }

    /** The tense of the first verb that is finite by its form. */
    private String tense(int from, int past) {
        for (int at = from; at < past; at++) {
            String word = clause.at(at).word();
            if (MODALS.contains(word)) {
                return "modal";
            }
            if (PRESENTS.contains(word)) {
                return "present";
            }
            if (word.equals("had") || word.equals("hadn't")) {
                return "perfect";
            }
            if (Words.isVerbLike(word) && !word.equals("been") && !word.equals("being") && !word.equals("having") && !word.equals("be")) {
                return Words.AUXILIARIES.contains(word) || Words.IRREGULAR_PASTS.contains(word) ? "past" : "ed";
            }
        }
        return "none";
    }

    private static String cueTense(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("ing") ? "ing" : lower.endsWith("s") ? "present"
                : lower.endsWith("ed") || lower.equals("said") || lower.equals("told") || lower.equals("wrote") ? "past" : "other";
    }
}
