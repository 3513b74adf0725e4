package slantwise.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds and takes out the template lines of outlets: whole sentences that recur, phrases of six words or more,
 * and openings and ends of articles. A line is an outlet's template if it stands in the stated share of the
 * outlet's units and, unit for unit, at most a tenth as often elsewhere. Short phrases inside sentences are no
 * templates, however often they recur: they may be the very wording that is looked for.
 */
final class Templates {
    private static final double SENTENCES = 0.05;
    private static final double PHRASES = 0.2;
    private static final int LEAST_UNITS = 3;
    private static final int PHRASE = 6;
    private static final int EDGE = 3;
    private static final int SHORTEST_SENTENCE = 3;
    private static final int MOST_LISTED = 50;
    private static final int MOST_WORDS = 40;

    final List<Worded> cleaned = new ArrayList<>();
    final List<Template> found = new ArrayList<>();

    private Templates() {
    }

    static Templates of(Documents documents) {
        Map<String, Integer> units = new HashMap<>();
        Map<Long, Map<String, Integer>> counts = new HashMap<>();
        for (Worded document : documents.all) {
            units.merge(document.outlet(), 1, Integer::sum);
        }
        // Two passes over hashes keep memory in bounds: only what recurs within a table of counters is counted by outlet.
        int[] seen = new int[1 << 22];
        for (Worded document : documents.all) {
            for (long hash : new HashSet<>(lines(document.tokens()).values())) {
                seen[slot(hash)]++;
            }
        }
        for (Worded document : documents.all) {
            for (long hash : new HashSet<>(lines(document.tokens()).values())) {
                if (seen[slot(hash)] >= LEAST_UNITS) {
                    counts.computeIfAbsent(hash, k -> new TreeMap<>()).merge(document.outlet(), 1, Integer::sum);
                }
            }
        }
        Templates templates = new Templates();
        Map<String, Map<String, Integer>> listed = new TreeMap<>();
        for (Worded document : documents.all) {
            boolean[] marked = new boolean[document.tokens().size()];
            lines(document.tokens()).forEach((span, hash) -> {
                double share = span.sentence() ? SENTENCES : PHRASES;
                if (isTemplate(counts.get(hash), units, document.outlet(), share)) {
                    Arrays.fill(marked, span.from(), span.to(), true);
                }
            });
            templates.cleaned.add(cut(document, marked, listed.computeIfAbsent(document.outlet(), k -> new TreeMap<>())));
        }
        listed.forEach((outlet, texts) -> texts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_LISTED).map(e -> new Template(outlet, e.getKey(), e.getValue())).forEach(templates.found::add));
        return templates;
    }

    private static boolean isTemplate(Map<String, Integer> counts, Map<String, Integer> units, String outlet, double share) {
        if (counts == null) {
            return false;
        }
        int own = counts.getOrDefault(outlet, 0);
        if (own < LEAST_UNITS || own < share * units.get(outlet)) {
            return false;
        }
        int elsewhere = counts.values().stream().mapToInt(Integer::intValue).sum() - own;
        int others = units.values().stream().mapToInt(Integer::intValue).sum() - units.get(outlet);
        return others == 0 || (double) elsewhere / others <= 0.1 * own / units.get(outlet);
    }

    private static Worded cut(Worded document, boolean[] marked, Map<String, Integer> listed) {
        List<String> kept = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < marked.length; i++) {
            if (!marked[i]) {
                kept.add(document.tokens().get(i));
                continue;
            }
            List<String> run = new ArrayList<>();
            for (; i < marked.length && marked[i]; i++) {
                if (run.size() < MOST_WORDS && !document.tokens().get(i).isEmpty()) {
                    run.add(key(document.tokens().get(i)));
                }
            }
            i--;
            kept.add(Worded.BREAK);
            texts.add(String.join(" ", run));
        }
        texts.forEach(t -> listed.merge(t, 1, Integer::sum));
        return new Worded(document.outlet(), document.unit(), document.topic(), document.event(), kept);
    }

    private record Span(int from, int to, boolean sentence) {
    }

    /** Every line that could be a template, with the hash of its words. */
    private static Map<Span, Long> lines(List<String> tokens) {
        Map<Span, Long> lines = new HashMap<>();
        int from = 0;
        int first = -1;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).isEmpty()) {
                if (i - from >= SHORTEST_SENTENCE) {
                    lines.put(new Span(from, i, true), hash(tokens, from, i, 1));
                    for (int at = from; at + PHRASE <= i; at++) {
                        lines.put(new Span(at, at + PHRASE, false), hash(tokens, at, at + PHRASE, 2));
                    }
                    if (first < 0) {
                        first = from;
                        lines.put(new Span(from, from + EDGE, false), hash(tokens, from, from + EDGE, 3));
                    }
                    if (i == tokens.size()) {
                        lines.put(new Span(i - EDGE, i, false), hash(tokens, i - EDGE, i, 4));
                    }
                }
                from = i + 1;
            }
        }
        return lines;
    }

    private static String key(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (Character.isDigit(token.charAt(i))) {
                return "0";
            }
        }
        return token;
    }

    private static long hash(List<String> tokens, int from, int to, int kind) {
        long hash = kind;
        for (int i = from; i < to; i++) {
            hash = hash * 0x9E3779B97F4A7C15L + key(tokens.get(i)).hashCode();
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private static int slot(long hash) {
        return (int) ((hash * 0xBF58476D1CE4E5B9L) >>> 42);
    }
}
