package slantwise.topic;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import slantwise.corpus.Article;

/**
 * News or opinion, by a rule that a reader can check: an article is opinion when a part of its address says so
 * ({@code /opinion/}, {@code /commentisfree/}, {@code /op-ed/} ...), when its title begins or ends with a word that
 * says so ("Opinion: ...", "... | Editorial"), or when at least {@value #PER_MILLE} in a thousand of its words outside
 * quotation marks are of the first person singular, {@value #LEAST} of them at least. Everything else is news.
 */
public enum Genre {
    NEWS, OPINION;

    private static final double PER_MILLE = 10;
    private static final int LEAST = 5;
    private static final int MOST = 200_000;
    private static final Set<String> SECTIONS = Set.of("opinion", "opinions", "commentisfree", "op-ed", "op-eds", "oped",
            "editorial", "editorials", "commentary", "comment", "columnists", "columns", "contributors", "perspective",
            "perspectives", "voices", "views");
    private static final List<String> WORDS = List.of("opinion", "op-ed", "oped", "editorial", "commentary", "comment",
            "column", "analysis and opinion", "letter to the editor", "perspective");
    private static final Set<String> FIRST_PERSON = Set.of("i", "im", "ive", "id", "ill", "my", "me", "mine", "myself");
    private static final Pattern PARTS = Pattern.compile("[/?#]");

    /** The word in tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Genre of(Article article) {
        return section(article.url()) || titled(article.title()) || personal(article.body()) ? OPINION : NEWS;
    }

    private static boolean section(String url) {
        int path = url.indexOf("://") + 3;
        String[] parts = PARTS.split(Words.fold(path < 3 ? url : url.substring(path)));
        for (int i = 1; i < parts.length - 1; i++) {
            if (SECTIONS.contains(parts[i])) {
                return true;
            }
        }
        return parts[0].startsWith("opinion.");
    }

    private static boolean titled(String title) {
        String lower = Words.fold(title).strip();
        return WORDS.stream().anyMatch(word -> lower.startsWith(word + ":") || lower.startsWith(word + " |")
                || lower.endsWith("| " + word) || lower.endsWith("(" + word + ")") || lower.startsWith("[" + word + "]"));
    }

    private static boolean personal(String body) {
        List<String> words = Words.lower(unquoted(body.substring(0, Math.min(body.length(), MOST))));
        long first = words.stream().filter(FIRST_PERSON::contains).count();
        return first >= LEAST && first * 1000 >= PER_MILLE * words.size();
    }

    /** Without what stands between double quotation marks within a paragraph. */
    private static String unquoted(String text) {
        StringBuilder own = new StringBuilder(text.length());
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted = switch (c) {
                case '\u201c', '\u00ab' -> true;
                case '\u201d', '\u00bb', '\n' -> false;
                case '"' -> !quoted;
                default -> quoted;
            };
            own.append(quoted ? ' ' : c);
        }
        return own.toString();
    }
}
