package slantwise.topic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Finds many terms in one pass over the words of a text: a tree of words in which every position of the text is
 * followed down as far as some term goes. Time is linear in the text; a term has at most {@value #LONGEST} words.
 *
 * <p>Matching ignores case, except that a word of two or three letters which the term writes in capitals ("US",
 * "WHO") must stand in capitals, and does not count in a text that is written in capitals throughout. A word of a
 * term may end in {@code *} for any ending.
 */
final class Phrases implements Serializable {
    static final int LONGEST = 10;
    private static final int SHORT = 3;
    private static final int LEAST_STEM = 2;
    private static final int LONGEST_STEM = 40;
    private static final String CASED = "=";
    private static final String STEM = "*";

    private final Node root = new Node();

    /** Where a term stands: words {@code from}, inclusive, to {@code to}, exclusive. */
    record Hit(int term, int from, int to) {
    }

    private static final class Node implements Serializable {
        private final HashMap<String, Node> next = new HashMap<>();
        private final ArrayList<Integer> terms = new ArrayList<>();
        private boolean stems;
    }

    /** What is wrong with a term, as what was expected instead; empty where nothing is. */
    static String fault(String term) {
        String[] parts = term.strip().split("\\s+");
        int words = 0;
        for (String part : parts) {
            boolean stem = part.endsWith("*");
            String word = stem ? part.substring(0, part.length() - 1) : part;
            if (word.indexOf('*') >= 0) {
                return "'*' only at the end of a word";
            }
            if (stem && word.codePointCount(0, word.length()) < LEAST_STEM) {
                return "at least two letters before '*'";
            }
            words += Words.of(word).size();
        }
        if (words == 0) {
            return "a term with a letter or a digit";
        }
        return words > LONGEST ? "a term of at most " + LONGEST + " words" : "";
    }

    void add(int id, String term) {
        Node node = root;
        for (String part : term.strip().split("\\s+")) {
            List<String> words = Words.of(part);
            for (int i = 0; i < words.size(); i++) {
                boolean stem = part.endsWith("*") && i == words.size() - 1;
                node.stems |= stem;
                node = node.next.computeIfAbsent((stem ? STEM : "") + key(words.get(i), stem), k -> new Node());
            }
        }
        node.terms.add(id);
    }

    private static String key(String word, boolean stem) {
        return !stem && abbreviation(word) ? CASED + word : Words.fold(word);
    }

    private static boolean abbreviation(String word) {
        return word.length() > 1 && word.length() <= SHORT && word.chars().allMatch(Character::isUpperCase);
    }

    /** Every term at every place, ordered by where it begins. */
    List<Hit> in(String text) {
        List<String> words = Words.of(text);
        boolean shouted = text.chars().noneMatch(Character::isLowerCase) && words.size() > 1;
        List<Hit> hits = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            follow(root, words, shouted, from, from, hits);
        }
        return hits;
    }

    private static void follow(Node node, List<String> words, boolean shouted, int from, int at, List<Hit> hits) {
        if (node == null) {
            return;
        }
        for (int term : node.terms) {
            hits.add(new Hit(term, from, at));
        }
        if (at == words.size() || node.next.isEmpty()) {
            return;
        }
        String word = Words.fold(words.get(at));
        follow(node.next.get(word), words, shouted, from, at + 1, hits);
        if (!shouted && abbreviation(words.get(at))) {
            follow(node.next.get(CASED + words.get(at)), words, shouted, from, at + 1, hits);
        }
        for (int end = LEAST_STEM; node.stems && end <= Math.min(word.length(), LONGEST_STEM); end++) {
            follow(node.next.get(STEM + word.substring(0, end)), words, shouted, from, at + 1, hits);
        }
    }
}
