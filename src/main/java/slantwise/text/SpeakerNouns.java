package slantwise.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import slantwise.corpus.Table;

/**
 * Tells a phrase that can speak, a person, a body or a document, from a fragment: by its head noun, which
 * stands in {@code speaker-nouns.csv} or has the ending of an agent ("islanders", "ironmonger").
 */
final class SpeakerNouns {
    private static final Set<String> NOUNS = nouns();
    private static final List<String> AGENT_ENDINGS = List.of("man", "men", "woman", "women", "person", "people", "ist", "ists", "ians",
            "eers", "ers", "ors", "monger", "maker", "keeper", "owner", "holder", "worker", "master", "driver", "dealer", "grower",
            "seller", "builder", "fighter", "leader", "teacher", "writer", "watcher", "goer", "-old", "-olds");
    private static final Set<String> NO_AGENTS = Set.of("numbers", "papers", "letters", "powers", "orders", "matters", "errors",
            "factors", "doors", "colors", "offers", "covers", "rivers", "corners", "quarters", "chapters", "waters", "dangers",
            "floors", "mirrors", "towers", "barriers", "headquarters", "computers", "borders", "fires", "murders", "weathers",
            "markers", "flowers", "trailers", "drawers", "containers", "tankers", "shutters", "specimen", "regimen", "human", "german",
            "list", "exist", "persist", "insist", "consist", "assist", "resist", "twist", "mist", "fist", "lists", "mists", "fists",
            "counters", "monitors", "sensors", "tractors", "reactors", "horrors", "terrors", "favors", "honors", "metaphors");
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
        int first = isArticle(tokens) ? 1 : 0;
        int head = head(tokens, first);
        if (head < first || !speaks(tokens.get(head).text())) {
            return "";
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

    private static boolean isArticle(List<Token> tokens) {
        return tokens.size() > 1 && Set.of("the", "a", "an").contains(tokens.get(0).text().toLowerCase(Locale.ROOT));
    }

    /** The last word before a preposition, relative, time, mark or participle, or -1. */
    private static int head(List<Token> tokens, int first) {
        int head = -1;
        for (int at = first; at < tokens.size(); at++) {
            String word = tokens.get(at).text().toLowerCase(Locale.ROOT);
            boolean letter = Character.isLetterOrDigit(word.codePointAt(0));
            boolean opens = Words.PREPOSITIONS.contains(word) || Words.RELATIVES.contains(word) || !letter && !word.equals("&") && !word.equals("'")
                    && !word.equals(".") || Words.TIMES.contains(word) || word.equals("familiar");
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
        if (NOUNS.contains(word)) {
            return true;
        }
        if (word.endsWith("s") && NOUNS.contains(word.substring(0, word.length() - 1)) || word.endsWith("es") && NOUNS.contains(word.substring(0, word.length() - 2))
                || word.endsWith("ies") && NOUNS.contains(word.substring(0, word.length() - 3) + "y")) {
            return true;
        }
        return word.length() > 4 && !NO_AGENTS.contains(word) && AGENT_ENDINGS.stream().anyMatch(word::endsWith);
    }

    private static Set<String> nouns() {
        Set<String> nouns = new TreeSet<>();
        for (Table.Line row : Table.resource("/slantwise/text/speaker-nouns.csv", "noun", "kind").lines()) {
            nouns.add(row.required("noun", "a noun in the singular"));
        }
        return Set.copyOf(nouns);
    }
}
