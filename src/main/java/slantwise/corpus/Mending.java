package slantwise.corpus;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Repairs of running text: white space, words of a stray script, link text run into names. */
final class Mending {
    /** How far before a link's closing word its start is looked for, in characters. */
    private static final int LINK_REACH = 700;
    private static final String LINK_END = "MORE";
    private static final int LONGEST_STRAY_RUN = 3;

    /** @param removed what was taken out, each as it stood */
    record Mended(String text, List<String> removed) {
    }

    private Mending() {
    }

    /** Composed characters (NFC), plain spaces, no control or zero-width characters, one space at a time. */
    static String space(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT
                    && Character.getType(c) != Character.SURROGATE && c != 0xFFFE && c != 0xFFFF) {
                if (gap && plain.length() > 0) {
                    plain.append(' ');
                }
                gap = false;
                plain.appendCodePoint(c);
            }
        }
        return Normalizer.isNormalized(plain, Normalizer.Form.NFC) ? plain.toString() : Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /**
     * Removes short runs of words of another script from a sentence in Latin letters. Words in parentheses
     * or quotation marks stay: those are names given on purpose.
     */
    static Mended strayScript(String text) {
        int latin = 0;
        int other = 0;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                if (isLatin(c)) {
                    latin++;
                } else {
                    other++;
                }
            }
        }
        if (other == 0 || other * 4 > latin) {
            return new Mended(text, List.of());
        }
        List<String> removed = new ArrayList<>();
        StringBuilder kept = new StringBuilder();
        String[] words = text.split(" ");
        for (int i = 0; i < words.length;) {
            int run = i;
            while (run < words.length && isStray(words[run])) {
                run++;
            }
            if (run > i && run - i <= LONGEST_STRAY_RUN) {
                removed.add(String.join(" ", List.of(words).subList(i, run)));
                String last = words[run - 1];
                if (!last.isEmpty() && ".,;:!?".indexOf(last.charAt(last.length() - 1)) >= 0 && kept.length() > 0) {
                    kept.append(last.charAt(last.length() - 1));
                }
                i = run;
            } else {
                int to = Math.max(run, i + 1);
                for (; i < to; i++) {
                    kept.append(kept.length() == 0 ? "" : " ").append(words[i]);
                }
            }
        }
        return new Mended(kept.toString(), removed);
    }

    private static boolean isStray(String word) {
        if (word.isEmpty() || "(\"'\u201c\u2018[\u00ab".indexOf(word.charAt(0)) >= 0) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < word.length();) {
            int c = word.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                if (isLatin(c)) {
                    return false;
                }
                letters++;
            }
        }
        return letters >= 2;
    }

    private static boolean isLatin(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.LATIN || script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    }

    /**
     * Removes the text of a link list that a scraper ran into a name: the name, the full name again without a
     * space, headlines, and the word MORE.
     */
    static Mended linkText(String text) {
        List<String> removed = new ArrayList<>();
        StringBuilder kept = new StringBuilder();
        int from = 0;
        int more = text.indexOf(LINK_END);
        while (more >= 0) {
            int end = more + LINK_END.length();
            int joint = isWordAt(text, more, end) ? joint(text, Math.max(from, more - LINK_REACH), more) : -1;
            if (joint >= 0) {
                kept.append(text, from, joint);
                removed.add(text.substring(joint, end));
                from = end;
            }
            more = text.indexOf(LINK_END, end);
        }
        return new Mended(removed.isEmpty() ? text : kept.append(text.substring(from)).toString(), removed);
    }

    private static boolean isWordAt(String text, int from, int to) {
        return from > 0 && !Character.isLetterOrDigit(text.charAt(from - 1))
                && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
    }

    /** The first place where a word runs into one that stood shortly before it. */
    private static int joint(String text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i))) {
                int end = i;
                while (end < to && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                int before = text.lastIndexOf(text.substring(i, end), i - 1);
                if (end - i >= 2 && before >= 0 && i - before <= 60) {
                    return i;
                }
            }
        }
        return -1;
    }
}
