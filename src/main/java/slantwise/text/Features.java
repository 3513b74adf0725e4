package slantwise.text;

import java.util.ArrayList;
import java.util.List;

/** The features by which {@link CueModel} tells attributions from other uses of the same words; all are named words. */
final class Features {
    private Features() {
    }

    static List<String> of(Candidate candidate) {
        Clause clause = candidate.clause();
        List<String> features = new ArrayList<>(40);
        String verb = candidate.verb();
        String shape = candidate.shape().name().toLowerCase(java.util.Locale.ROOT);
        String form = form(clause.at(candidate.cue()).word(), verb);
        String source = source(candidate.clause(), candidate.source());
        String group = group(candidate.clause(), candidate.first(), candidate.cue());
        String next = kind(clause, candidate.cue() + 1);
        String before = kind(clause, candidate.first() - 1);
        boolean quoted = quoted(candidate);
        features.add("verb=" + verb);
        features.add("shape=" + shape);
        features.add("form=" + form);
        features.add("source=" + source);
        features.add("group=" + group);
        String cut = candidate.cut().name().toLowerCase(java.util.Locale.ROOT) + (alone(candidate) ? "-only" : "");
        features.add("cut=" + cut);
        features.add("verb+cut=" + verb + "+" + cut);
        features.add("next+cut=" + next + "+" + cut);
        features.add("stop+cut=" + stop(candidate) + "+" + cut);
        features.add("first+cut=" + kind(clause, candidate.cue() + 1) + "+" + kind(clause, candidate.cue() + 2) + "+" + cut);
        features.add("next=" + next);
        features.add("before=" + before);
        features.add("after-next=" + kind(clause, candidate.cue() + 2));
        features.add("quoted=" + quoted);
        features.add("verb+shape=" + verb + "+" + shape);
        features.add("verb+form=" + verb + "+" + form);
        features.add("verb+next=" + verb + "+" + next);
        features.add("verb+source=" + verb + "+" + source);
        features.add("verb+quoted=" + verb + "+" + quoted);
        features.add("verb+group=" + verb + "+" + group);
        features.add("form+before=" + form + "+" + before);
        features.add("form+next=" + form + "+" + next);
        features.add("form+source=" + form + "+" + source);
        features.add("form+group=" + form + "+" + group);
        features.add("shape+source=" + shape + "+" + source);
        features.add("shape+quoted=" + shape + "+" + quoted);
        features.add("shape+form+quoted=" + shape + "+" + form + "+" + quoted);
        features.add("source+next=" + source + "+" + next);
        int length = candidate.content().stream().mapToInt(Span::length).sum();
        features.add("length=" + (length < 12 ? "tiny" : length < 30 ? "short" : length < 90 ? "middle" : "long"));
        features.add("opens=" + opens(candidate) + "+" + shape + "+" + form);
        features.add("clause-verb=" + clauseVerb(candidate) + "+" + cut);
        features.add("verb+clause-verb=" + verb + "+" + clauseVerb(candidate));
        features.add("spans=" + candidate.content().size());
        features.add("head=" + head(candidate));
        features.add("title=" + (clause.paragraph == 0) + "+" + clause.titleCase);
        features.add("start=" + (candidate.first() == 0));
        if (clause.at(candidate.cue()).capital()) {
            features.add("capital=" + clause.titleCase + "+" + (candidate.cue() == 0));
        }
        if (relative(candidate)) {
            features.add("relative=" + shape);
        }
        return features;
    }

    /** Whether content opens with a quotation. */
    private static boolean opens(Candidate candidate) {
        int from = candidate.content().get(0).from();
        return candidate.clause().units.stream().anyMatch(unit -> unit.isQuote() && unit.from() == from);
    }

    /** Whether the content after a cue soon has a finite verb, as a reported clause does. */
    private static boolean clauseVerb(Candidate candidate) {
        Span content = candidate.content().get(0);
        Clause clause = candidate.clause();
        for (int at = candidate.cue() + 1; at < Math.min(clause.size(), candidate.cue() + 12); at++) {
            Clause.Unit unit = clause.at(at);
            if (unit.from() >= content.from() && unit.from() < content.to() && Words.AUXILIARIES.contains(unit.word())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the content ends where its sentence does, so that no shorter cut differs from it by a clause. */
    private static boolean alone(Candidate candidate) {
        int end = candidate.content().get(candidate.content().size() - 1).to();
        return candidate.cut() == Candidate.Cut.CLAUSE && candidate.clause().units.get(candidate.clause().size() - 1).to() - end <= 2;
    }

    /** What stands where the content stops. */
    private static String stop(Candidate candidate) {
        int end = candidate.content().get(candidate.content().size() - 1).to();
        Clause clause = candidate.clause();
        int place = clause.placeOf(end);
        int stop = place < 0 ? clause.size() : place;
        return kind(clause, stop) + "+" + (clause.at(stop).isMark() ? kind(clause, stop + 1) : "");
    }

    static String form(String word, String verb) {
        if (word.equals(verb)) {
            return "base";
        }
        return word.endsWith("ing") ? "ing" : word.endsWith("s") ? "s" : "past";
    }

    private static boolean quoted(Candidate candidate) {
        return candidate.content().stream().anyMatch(span -> candidate.clause().units.stream()
                .anyMatch(unit -> unit.isQuote() && unit.from() < span.to() && span.from() < unit.to()));
    }

    /** What the words between subject and verb are: perfect, passive or progressive, modal, infinitive, negated. */
    static String group(Clause clause, int first, int cue) {
        StringBuilder group = new StringBuilder();
        for (int at = first; at < cue; at++) {
            String word = clause.at(at).word();
            String part = Words.NEGATIONS.contains(word) ? "not" : Words.BE.contains(word) ? "be" : word.startsWith("ha") ? "have"
                    : word.equals("to") ? "to" : word.startsWith("d") && Words.AUXILIARIES.contains(word) ? "do"
                    : Words.AUXILIARIES.contains(word) ? "modal" : "adverb";
            if (group.indexOf(part) < 0) {
                group.append(part).append('-');
            }
        }
        return group.length() == 0 ? "bare" : group.toString();
    }

    /** What kind of phrase names the source: a pronoun, a name, with or without a determiner. */
    static String source(Clause clause, Span source) {
        if (source.isEmpty()) {
            return "none";
        }
        String lower = source.of(clause.text).toLowerCase(java.util.Locale.ROOT).strip();
        if (Words.PERSONAL.contains(lower)) {
            return lower.equals("i") || lower.equals("we") || lower.equals("you") || lower.equals("it") ? lower : "pronoun";
        }
        if (Words.SUBJECTS.contains(lower)) {
            return Words.RELATIVES.contains(lower) ? lower : "some";
        }
        Span head = NounPhrases.head(clause.text, source);
        boolean name = Character.isUpperCase(clause.text.codePointAt(head.from()));
        String first = lower.substring(0, lower.indexOf(' ') < 0 ? lower.length() : lower.indexOf(' '));
        return name ? "name" : Words.DETERMINERS.contains(first) ? "determined" : "bare";
    }

    private static String head(Candidate candidate) {
        return candidate.source().isEmpty() ? "" : NounPhrases.head(candidate.clause().text, candidate.source())
                .of(candidate.clause().text).toLowerCase(java.util.Locale.ROOT);
    }

    /** A closed-class word itself, or the class of an open one. */
    static String kind(Clause clause, int place) {
        if (place < 0) {
            return "start";
        }
        if (place >= clause.size()) {
            return "end";
        }
        Clause.Unit unit = clause.at(place);
        String word = unit.word();
        if (unit.isQuote()) {
            return "quote";
        }
        if (unit.isMark() || Words.PREPOSITIONS.contains(word) || Words.LINKS.contains(word) || Words.PERSONAL.contains(word)
                || word.equals("and") || word.equals("who")) {
            return word;
        }
        if (Words.AUXILIARIES.contains(word)) {
            return "auxiliary";
        }
        if (Words.DETERMINERS.contains(word)) {
            return "determiner";
        }
        if (Words.TIMES.contains(word)) {
            return "time";
        }
        if (Words.isAdverb(word)) {
            return "adverb";
        }
        return unit.capital() ? "name" : unit.isPossessive() ? "possessive" : word.endsWith("ing") ? "ing"
                : word.endsWith("ed") ? "ed" : word.endsWith("s") ? "plural" : "word";
    }

    private static boolean relative(Candidate candidate) {
        for (int at = candidate.first() - 1; at >= Math.max(0, candidate.first() - 5); at--) {
            if (Words.RELATIVES.contains(candidate.clause().at(at).word())) {
                return true;
            }
        }
        return false;
    }
}
