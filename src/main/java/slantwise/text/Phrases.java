package slantwise.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds many words and phrases at once: a trie over lower-cased tokens, walked from every token, so the time
 * grows with the text and the longest phrase, not with the number of phrases. Curly and straight apostrophes
 * are the same, and a word may end in * to stand for every word that begins so.
 */
public final class Phrases<V extends Serializable> implements Serializable {
    private static final long serialVersionUID = 1;
    /** A prefix before * is at least this long, or it would match half the language. */
    public static final int SHORTEST_PREFIX = 3;

    private final Node<V> root = new Node<>();

    /** A phrase found, with the value it was added with; {@code first} and {@code last} are token numbers, inclusive. */
    public record Hit<V>(V value, int from, int to, int first, int last) {
    }

    private static final class Node<V> implements Serializable {
        private static final long serialVersionUID = 1;
        private final Map<String, Node<V>> next = new HashMap<>();
        private final Map<String, Node<V>> prefixes = new HashMap<>();
        private final List<V> values = new ArrayList<>(1);
    }

    /** The same phrase may be added with several values; each is found. */
    public void add(String phrase, V value) {
        Node<V> node = root;
        String[] words = words(phrase);
        if (words.length == 0) {
            throw new IllegalArgumentException("no word in '" + phrase + "'");
        }
        for (String word : words) {
            if (word.endsWith("*")) {
                String prefix = word.substring(0, word.length() - 1);
                if (prefix.length() < SHORTEST_PREFIX) {
                    throw new IllegalArgumentException("fewer than " + SHORTEST_PREFIX + " letters before * in '" + phrase + "'");
                }
                node = node.prefixes.computeIfAbsent(prefix, k -> new Node<>());
            } else {
                node = node.next.computeIfAbsent(word, k -> new Node<>());
            }
        }
        if (!node.values.contains(value)) {
            node.values.add(value);
        }
    }

    /** Every phrase in a text, longest first where several begin at one token; hits may overlap. */
    public List<Hit<V>> find(List<Token> tokens) {
        List<Hit<V>> hits = new ArrayList<>();
        String[] words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = fold(tokens.get(i).text());
        }
        for (int i = 0; i < words.length; i++) {
            walk(root, tokens, words, i, i, hits);
        }
        return hits;
    }

    private void walk(Node<V> node, List<Token> tokens, String[] words, int first, int at, List<Hit<V>> hits) {
        if (at < words.length) {
            Node<V> exact = node.next.get(words[at]);
            if (exact != null) {
                walk(exact, tokens, words, first, at + 1, hits);
            }
            if (!node.prefixes.isEmpty()) {
                String word = words[at];
                for (int length = Math.min(word.length(), 30); length >= SHORTEST_PREFIX; length--) {
                    Node<V> prefixed = node.prefixes.get(word.substring(0, length));
                    if (prefixed != null) {
                        walk(prefixed, tokens, words, first, at + 1, hits);
                    }
                }
            }
        }
        for (V value : node.values) {
            hits.add(new Hit<>(value, tokens.get(first).from(), tokens.get(at - 1).to(), first, at - 1));
        }
    }

    /** The words of a phrase as they are matched. */
    private static String[] words(String phrase) {
        List<Token> tokens = Tokenizer.tokens(phrase.strip());
        List<String> words = new ArrayList<>();
        for (Token token : tokens) {
            boolean star = token.text().equals("*") && !words.isEmpty() && token.from() > 0
                    && !Character.isWhitespace(phrase.strip().charAt(token.from() - 1));
            if (star) {
                words.set(words.size() - 1, words.get(words.size() - 1) + "*");
            } else {
                words.add(fold(token.text()));
            }
        }
        return words.toArray(String[]::new);
    }

    private static String fold(String word) {
        return word.replace('\u2019', '\'').replace('\u2011', '-').toLowerCase(Locale.ROOT);
    }
}
