package slantwise.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Standing words that an outlet's pages carry beside the article, as data: {@code outlet,pattern,what}.
 * An outlet {@code *} means all of them. A pattern is literal text in which {@code *} stands for any run of
 * characters; capitals do not matter. What it does:
 * <ul>
 * <li>{@code line}: a paragraph that is the pattern from its first character to its last goes;
 * <li>{@code text}: the pattern goes wherever it stands within a paragraph;
 * <li>{@code rest}: a paragraph that is the pattern goes, and everything after it.
 * </ul>
 */
public final class StripRules implements Serializable {
    private static final String DEFAULTS = "/slantwise/defaults/strip.csv";
    /** The most that a {@code *} within running text may stand for, in characters. */
    private static final int REACH = 300;

    /** What a rule takes away. */
    enum What { LINE, TEXT, REST }

    /** @param outlet lower case, or {@code *} */
    record Rule(String outlet, String pattern, What what) implements Serializable {
    }

    private final List<Rule> rules;

    private StripRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** No rules at all. */
    public static StripRules none() {
        return new StripRules(List.of());
    }

    /** The rules that ship. */
    public static StripRules defaults() {
        try (InputStream in = StripRules.class.getResourceAsStream(DEFAULTS)) {
            return new StripRules(rules(Table.read("strip.csv", in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The rules that ship and the user's own after them.
     *
     * @throws InputException naming the line and the column that is wrong
     */
    public static StripRules read(Path file) {
        List<Rule> all = new ArrayList<>(defaults().rules);
        all.addAll(rules(Table.read(file)));
        return new StripRules(all);
    }

    private static List<Rule> rules(Table table) {
        table.require("outlet", "pattern", "what");
        List<Rule> rules = new ArrayList<>();
        for (Table.Line line : table.lines()) {
            String pattern = line.get("pattern").toLowerCase(Locale.ROOT);
            if (pattern.replace("*", "").isBlank()) {
                throw line.fault("pattern", "text that is more than *");
            }
            String outlet = line.get("outlet");
            if (outlet.isEmpty()) {
                throw line.fault("outlet", "an outlet, or * for all");
            }
            rules.add(new Rule(outlet.toLowerCase(Locale.ROOT), pattern, switch (line.get("what").toLowerCase(Locale.ROOT)) {
                case "line" -> What.LINE;
                case "text" -> What.TEXT;
                case "rest" -> What.REST;
                default -> throw line.fault("what", "one of line, text, rest");
            }));
        }
        return rules;
    }

    /** The paragraphs without what the outlet's rules take away. */
    List<String> apply(String outlet, List<String> paragraphs) {
        String name = outlet.toLowerCase(Locale.ROOT);
        List<Rule> own = rules.stream().filter(rule -> rule.outlet().equals("*") || rule.outlet().equals(name)).toList();
        if (own.isEmpty()) {
            return paragraphs;
        }
        List<String> kept = new ArrayList<>();
        for (String paragraph : paragraphs) {
            String left = paragraph;
            for (Rule rule : own) {
                left = rule.what() == What.TEXT ? cut(left, rule.pattern()) : left;
            }
            String lower = left.toLowerCase(Locale.ROOT).strip();
            What verdict = null;
            for (Rule rule : own) {
                if (rule.what() != What.TEXT && verdict != What.REST && matches(lower, rule.pattern())) {
                    verdict = rule.what();
                }
            }
            if (verdict == What.REST) {
                break;
            }
            if (verdict == null && !left.isBlank()) {
                kept.add(left.strip());
            }
        }
        return kept;
    }

    /** Whether the whole text is the pattern: greedy, stepping back to the last star only, so never worse than length times pattern. */
    static boolean matches(String text, String pattern) {
        int t = 0;
        int p = 0;
        int star = -1;
        int mark = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                mark = t;
            } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++mark;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    private static String cut(String text, String pattern) {
        String[] pieces = pattern.split("\\*");
        StringBuilder left = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return text;
        }
        int from = 0;
        while (true) {
            int start = lower.indexOf(pieces[0], from);
            int end = start;
            for (int i = 0; i < pieces.length && end >= 0; i++) {
                int at = lower.indexOf(pieces[i], end);
                end = at < 0 || at - end > REACH ? -1 : at + pieces[i].length();
            }
            if (start < 0 || end < 0 || end == start) {
                return left.append(text, from, text.length()).toString();
            }
            left.append(text, from, start);
            from = end;
        }
    }
}
