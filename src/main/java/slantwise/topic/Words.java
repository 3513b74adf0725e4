package slantwise.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import slantwise.text.Token;
import slantwise.text.Tokenizer;

/**
 * The words of a text in the form in which topics compare them: no punctuation, no possessive ending, no full
 * stops in an abbreviation ("U.S." is "US"), the halves of a hyphenated word apart ("dirty-bomb" is two words).
 */
final class Words {
    private Words() {
    }

    /** The words as the text writes their case. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>(text.length() / 6 + 1);
        for (Token token : Tokenizer.tokens(text)) {
            if (Character.isLetterOrDigit(token.text().codePointAt(0))) {
                split(token.text(), words);
            }
        }
        return words;
    }

    static List<String> lower(String text) {
        List<String> words = of(text);
        words.replaceAll(Words::fold);
        return words;
    }

    static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static void split(String token, List<String> words) {
        StringBuilder word = new StringBuilder(token.length());
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c == '-' || c == '\u2011') {
                add(word, words);
            } else if (c == '\'' || c == '\u2019') {
                if (i == token.length() - 2 && (token.charAt(i + 1) == 's' || token.charAt(i + 1) == 'S')) {
                    break;
                }
            } else if (c != '.' || i > 0 && i + 1 < token.length() && Character.isDigit(token.charAt(i - 1))) {
                word.append(c);
            }
        }
        add(word, words);
    }

    private static void add(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
