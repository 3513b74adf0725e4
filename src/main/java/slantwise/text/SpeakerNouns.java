package slantwise.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import slantwise.corpus.Table;

/**
 * Tells a phrase that can speak, a person, a body or a document, from a fragment: by its head noun, which
 * stands in {@code speaker-nouns.csv} or has the ending of an agent ("islanders", "ironmonger").
 */
final class SpeakerNouns {
    private static final Map<String, String> NOUNS = nouns();
    private static final List<String> AGENT_ENDINGS = List.of("man", "men", "woman", "women", "person", "people", "ist", "ists", "ians",
            "eers", "ers", "ors", "monger", "maker", "keeper", "owner", "holder", "worker", "master", "driver", "dealer", "grower",
            "seller", "builder", "fighter", "leader", "teacher", "writer", "watcher", "goer", "-old", "-olds");
    private static final Set<String> NO_AGENTS = Set.of("numbers", "papers", "letters", "powers", "orders", "matters", "errors",
            "factors", "doors", "colors", "offers", "covers", "rivers", "corners", "quarters", "chapters", "waters", "dangers",
            "floors", "mirrors", "towers", "barriers", "headquarters", "computers", "borders", "fires", "murders", "weathers",
            "markers", "flowers", "trailers", "drawers", "containers", "tankers", "shutters", "specimen", "regimen", "human", "german",
            "list", "exist", "persist", "insist", "consist", "assist", "resist", "twist", "mist", "fist", "lists", "mists", "fists",
            "counters", "monitors", "sensors", "tractors", "reactors", "horrors", "terrors", "favors", "honors", "metaphors");
    /** Adjectives that follow their noun: "people familiar with the matter". */
    private static final Set<String> QUALIFYING = Set.of("familiar", "close", "loyal", "opposed", "aware", "present", "involved", "near", "briefed");
    private static final Set<String> NOBODY = Set.of("no", "neither", "nobody", "none");
    /** Words that begin a phrase and say only how many or which. */
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that", "these", "those", "many", "some", "several", "most",
            "his", "her", "their", "its", "our", "my", "other", "another", "any", "such", "each", "every");
    private static final Set<String> LINKS = Set.of("of", "for", "from", "at", "in", "with");
    private static final int MOST_CHARACTERS = 80;

    private SpeakerNouns() {
    }

    /**
     * The phrase cut to what names the speaker, without its article and without what follows by way of time
     * or relative clause; empty where its head cannot speak.
     */
    static String phrase(String words) {
        List<Token> tokens = Tokenizer.tokens(words);
        int first = pastArticles(tokens);
        int head = head(tokens, first);
        if (head < first || first == 0 && NOBODY.contains(tokens.get(0).text().toLowerCase(Locale.ROOT)) || !speaks(tokens.get(head).text())) {
            return "";
        }
        for (int at = first + 1; at < head; at++) {
            String before = tokens.get(at - 1).text().toLowerCase(Locale.ROOT);
            if (ARTICLES.contains(tokens.get(at).text()) && !Words.PREPOSITIONS.contains(before) && !before.equals("and")) {
                first = at + 1;
            }
        }
        for (int at = first; at < head; at++) {
            String word = tokens.get(at).text().toLowerCase(Locale.ROOT);
            boolean clause = Words.AUXILIARIES.contains(word) || Words.PERSONAL.contains(word) || Words.LINKS.contains(word) && !word.equals("or")
                    || Words.IRREGULAR_PASTS.contains(word) || word.equals("percent") || word.equals("%") || word.equals("(");
            if (clause) {
                return "";
            }
        }
        int end = complement(tokens, head);
        String phrase = words.substring(tokens.get(first).from(), tokens.get(end).to()).replaceAll("\\s+", " ");
        return phrase.length() <= MOST_CHARACTERS ? phrase : words.substring(tokens.get(first).from(), tokens.get(head).to());
    }

    private static int pastArticles(List<Token> tokens) {
        int at = 0;
        while (at + 1 < tokens.size() && ARTICLES.contains(tokens.get(at).text().toLowerCase(Locale.ROOT))) {
            at++;
            boolean of = at > 0 && at + 1 < tokens.size() && tokens.get(at).text().equals("of");
            at += of ? 1 : 0;
        }
        return at;
    }

    /** The last word before a preposition, relative, time, mark or participle, or -1. */
    private static int head(List<Token> tokens, int first) {
        int head = -1;
        for (int at = first; at < tokens.size(); at++) {
            String word = tokens.get(at).text().toLowerCase(Locale.ROOT);
            boolean letter = Character.isLetterOrDigit(word.codePointAt(0));
            boolean opens = Words.PREPOSITIONS.contains(word) || Words.RELATIVES.contains(word) || !letter && !word.equals("&") && !word.equals("'")
                    && !word.equals(".") || Words.TIMES.contains(word) || QUALIFYING.contains(word);
            if (opens) {
                return at == first ? -1 : head;
            }
            boolean after = head >= 0 && (speaks(tokens.get(head).text()) || Words.isAdverb(word))
                    && (word.endsWith("ed") || word.endsWith("ly") || Words.IRREGULAR_PASTS.contains(word) || Words.isAdverb(word)
                    || word.equals("seen") || word.equals("there") || word.equals("here"));
            if (after) {
                return head;
            }
            head = letter ? at : head;
        }
        return head;
    }

    /** Takes in "of the council", "for the mayor", up to where a time, a mark or another clause begins. */
    private static int complement(List<Token> tokens, int head) {
        if (head + 2 >= tokens.size() || !LINKS.contains(tokens.get(head + 1).text())) {
            return head;
        }
        int end = head;
        for (int at = head + 2; at < tokens.size(); at++) {
            String word = tokens.get(at).text().toLowerCase(Locale.ROOT);
            boolean stops = Words.TIMES.contains(word) || Words.RELATIVES.contains(word) || Words.AUXILIARIES.contains(word)
                    || Words.PERSONAL.contains(word) || "(),:;\"\u201C\u2014\u2013".contains(word) || Words.LINKS.contains(word);
            if (stops) {
                break;
            }
            if (!Words.DETERMINERS.contains(word) && !Words.PREPOSITIONS.contains(word) && !word.equals("and") && !word.endsWith("'s")
                    && !word.endsWith("\u2019s")) {
                end = at;
            }
        }
        return end;
    }

    /** Whether a noun can speak. */
    static boolean speaks(String noun) {
        String word = noun.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (NOUNS.containsKey(word)) {
            return true;
        }
        if (word.endsWith("s") && NOUNS.containsKey(word.substring(0, word.length() - 1)) || word.endsWith("es") && NOUNS.containsKey(word.substring(0, word.length() - 2))
                || word.endsWith("ies") && NOUNS.containsKey(word.substring(0, word.length() - 3) + "y")) {
            return true;
        }
        return word.length() > 4 && !NO_AGENTS.contains(word) && AGENT_ENDINGS.stream().anyMatch(word::endsWith);
    }

    /** What a noun that can speak is: a document, a body, several of a kind, or one person. */
    static Speaker.Kind kind(String noun) {
        String word = noun.toLowerCase(Locale.ROOT);
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        if (NOUNS.getOrDefault(word, NOUNS.getOrDefault(singular, "")).equals("document")) {
            return Speaker.Kind.DOCUMENT;
        }
        if (NameWords.BODIES.contains(word)) {
            return Speaker.Kind.BODY;
        }
        boolean several = word.endsWith("s") && !word.endsWith("ss") || word.endsWith("men") || word.endsWith("people");
        return several ? Speaker.Kind.GROUP : Speaker.Kind.PERSON;
    }

    private static Map<String, String> nouns() {
        Map<String, String> nouns = new HashMap<>();
        for (Table.Line row : Table.resource("/slantwise/text/speaker-nouns.csv", "noun", "kind").lines()) {
            nouns.put(row.required("noun", "a noun in the singular"), row.required("kind", "voice or document"));
        }
        return Map.copyOf(nouns);
    }
}
