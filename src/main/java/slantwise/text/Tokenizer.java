package slantwise.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into words, numbers and punctuation marks. A word keeps its inner apostrophes and
 * hyphens ("won't", "dirty-bomb"); an abbreviation keeps its inner full stops and its last one ("U.S.");
 * a number keeps its inner points and commas. One pass, linear in the text's length.
 */
public final class Tokenizer {
    private Tokenizer() {
    }

    public static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isWord(c)) {
                int to = endOfWord(text, at);
                tokens.add(new Token(text.substring(at, to), at, to));
                at = to;
            } else {
                int to = at + Character.charCount(c);
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    tokens.add(new Token(text.substring(at, to), at, to));
                }
                at = to;
            }
        }
        return tokens;
    }

    /** How many words and numbers, punctuation not counted. */
    public static int words(String text) {
        int words = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isWord(c)) {
                words++;
                at = endOfWord(text, at);
            } else {
                at += Character.charCount(c);
            }
        }
        return words;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (isWord(c)) {
                at = next;
            } else if (isInner(c) && next < text.length() && isWord(text.codePointAt(next)) && joins(text, at, c, next)) {
                at = next;
            } else if (c == '.' && abbreviates(text, from, at)) {
                return next;
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean isWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isInner(int c) {
        return c == '\'' || c == '\u2019' || c == '-' || c == '\u2011' || c == '.' || c == ',';
    }

    private static boolean joins(String text, int at, int c, int next) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(next);
        if (c == ',') {
            return Character.isDigit(before) && Character.isDigit(after);
        }
        if (c == '.') {
            boolean single = at < 2 || !Character.isLetter(text.codePointBefore(at - Character.charCount(before)));
            return Character.isDigit(before) && Character.isDigit(after)
                    || Character.isLetter(before) && Character.isLetter(after) && single;
        }
        return true;
    }

    /** Whether the word from here to a full stop is an abbreviation of single letters: "U.S", "a.m". */
    private static boolean abbreviates(String text, int from, int dot) {
        return dot - from >= 3 && text.charAt(dot - 2) == '.' && Character.isLetter(text.charAt(dot - 1));
    }
}
