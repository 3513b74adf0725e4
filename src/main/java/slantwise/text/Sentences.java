package slantwise.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a paragraph into sentences. A full stop ends none after an abbreviation, an initial or inside a
 * number; closing quotation marks and brackets belong to the sentence that they end; "?" and "!" inside a
 * quotation end none where its attribution follows. Linear in the text's length.
 */
public final class Sentences {
    /** Longest sentence in characters: beyond it a sentence is cut at the next space, and at twice as many anywhere, since no prose is longer. */
    public static final int LONGEST = 2_000;

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "prof", "gen", "sen", "sens", "rep", "reps",
            "gov", "govs", "lt", "col", "capt", "cmdr", "sgt", "cpl", "pvt", "maj", "adm", "brig", "st", "rev", "hon", "pres",
            "fr", "sr", "msgr", "amb", "supt", "insp", "det", "mt", "ft", "messrs", "mme", "mlle", "vs", "v", "viz", "cf",
            "e.g", "i.e", "approx", "ave", "blvd", "dept", "est", "gen.sec", "atty", "asst", "spc", "pfc", "wm", "geo");
    private static final Set<String> BEFORE_NUMBER = Set.of("no", "nos", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
            "sep", "sept", "oct", "nov", "dec", "p", "pp", "vol", "art", "fig", "ch", "sec", "ca", "c", "par", "tel");
    private static final Set<String> OFTEN_INSIDE = Set.of("inc", "co", "corp", "ltd", "llc", "bros", "jr", "etc", "al",
            "a.m", "p.m", "u.s", "u.k", "u.n", "e.u", "d.c", "u.s.a", "u.s.s.r", "ph.d", "m.d", "b.c", "a.d", "plc",
            "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md",
            "mass", "mich", "minn", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "penn", "tenn", "tex", "va",
            "vt", "wash", "wis", "wyo", "n.y", "n.j", "n.c", "s.c", "n.h", "n.m", "r.i", "w.va", "n.d", "s.d");
    private static final Set<String> STARTERS = Set.of("the", "a", "an", "he", "she", "it", "they", "we", "i", "you",
            "his", "her", "its", "their", "our", "my", "this", "that", "these", "those", "there", "here", "but", "and",
            "or", "so", "yet", "if", "when", "while", "as", "in", "on", "at", "for", "from", "by", "with", "after",
            "before", "since", "until", "although", "though", "because", "however", "meanwhile", "also", "some", "many",
            "most", "both", "what", "who", "why", "how", "where", "not", "no", "now", "then", "still", "last", "next",
            "earlier", "later", "according", "asked", "under", "during", "despite", "it's", "he's", "she's", "that's");

    private Sentences() {
    }

    /** The sentences in order, trimmed of surrounding space; together they hold every character that is no space. */
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int from = skipSpace(text, 0);
        int at = from;
        boolean worded = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = -1;
            if (c == '\n' || c == '\u2028' || c == '\u2029') {
                end = at;
            } else if (isTerminator(c)) {
                int past = pastTerminators(text, at);
                end = past == text.length() || worded && ends(text, from, at, past) ? past : -1;
                at = past - 1;
            } else if (at - from >= LONGEST && isSpace(c) || at - from >= 2 * LONGEST && !Character.isSurrogate(c)) {
                end = at;
            }
            worded |= Character.isLetterOrDigit(c);
            at++;
            if (end >= 0) {
                add(sentences, text, from, end);
                from = skipSpace(text, end);
                at = Math.max(at, from);
                worded = false;
            }
        }
        add(sentences, text, from, text.length());
        return sentences;
    }

    private static void add(List<Span> sentences, String text, int from, int end) {
        int to = end;
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            sentences.add(new Span(from, to));
        }
    }

    /** Past a run of full stops, question and exclamation marks and the closing marks that follow it. */
    private static int pastTerminators(String text, int from) {
        int at = from;
        while (at < text.length() && isTerminator(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && isCloser(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean ends(String text, int from, int dot, int past) {
        boolean point = text.charAt(dot) == '.' && past == dot + 1;
        if (!isSpace(text.charAt(past))) {
            return point && runsOn(text, from, dot);
        }
        int next = skipSpace(text, past);
        if (next == text.length()) {
            return true;
        }
        int start = firstLetter(text, next);
        int first = start < text.length() ? text.codePointAt(start) : ' ';
        if (Character.isLowerCase(first)) {
            return false;
        }
        if (point && isAbbreviation(text, from, dot, start)) {
            return false;
        }
        boolean closed = isCloser(text.charAt(past - 1));
        return !(closed && start == next && text.charAt(dot) != '.' && attributionFollows(text, next));
    }

    /** "... the explosion.Russian officials": a space lost in scraping, not a web address. */
    private static boolean runsOn(String text, int from, int dot) {
        if (dot - from < 3 || dot + 2 >= text.length()) {
            return false;
        }
        boolean words = Character.isUpperCase(text.charAt(dot + 1)) && Character.isLowerCase(text.charAt(dot + 2));
        for (int at = dot - 1; words && at >= Math.max(from, dot - 40) && !isSpace(text.charAt(at)); at--) {
            char c = text.charAt(at);
            words = Character.isLowerCase(c) || dot - at > 3 && (Character.isLetter(c) || c == '-' || isCloser(c));
        }
        return words;
    }

    private static boolean isAbbreviation(String text, int from, int dot, int start) {
        int at = dot;
        while (at > from && dot - at < 12 && (Character.isLetter(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
            at--;
        }
        String word = text.substring(at, dot).toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return false;
        }
        if (TITLES.contains(word)) {
            return true;
        }
        boolean capital = Character.isUpperCase(text.charAt(at));
        if (BEFORE_NUMBER.contains(word)) {
            return start < text.length() && Character.isDigit(text.charAt(start));
        }
        boolean letters = word.length() == 1 && capital || word.length() <= 7 && word.indexOf('.') == 1;
        if (letters || OFTEN_INSIDE.contains(word) && (capital || word.length() <= 4)) {
            return !STARTERS.contains(wordAt(text, start));
        }
        return false;
    }

    /** Whether one to four words led by a capital and then a verb of saying follow: '"Why?" President Biden asked.' */
    private static boolean attributionFollows(String text, int from) {
        int at = from;
        for (int words = 0; words < 5 && at < text.length(); words++) {
            String word = wordAt(text, at);
            if (words > 0 && ReportVerbs.isSaying(word)) {
                return true;
            }
            if (word.isEmpty() || words > 0 && !Character.isUpperCase(text.charAt(at)) || STARTERS.contains(word) && words > 0) {
                return false;
            }
            at += word.length();
            if (at < text.length() && text.charAt(at) == '.') {
                at++;
            }
            at = skipSpace(text, at);
        }
        return false;
    }

    private static String wordAt(String text, int from) {
        int to = from;
        while (to < text.length() && to - from < 24 && (Character.isLetter(text.charAt(to)) || isApostrophe(text, to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private static boolean isApostrophe(String text, int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '\u2019') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private static int firstLetter(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 8 && !Character.isLetterOrDigit(text.charAt(at)) && !isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '?' || c == '!' || c == '\u2026' || c == '\u203D' || c == '\u3002';
    }

    private static boolean isCloser(char c) {
        return c == '"' || c == '\'' || c == '\u201D' || c == '\u2019' || c == ')' || c == ']' || c == '\u00BB' || c == '\u203A';
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
