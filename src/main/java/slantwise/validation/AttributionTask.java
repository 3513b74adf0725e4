package slantwise.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import slantwise.text.Attribution;
import slantwise.text.Attributions;
import slantwise.text.Span;
import slantwise.text.Speakers;

/**
 * Who is said to have said what, against PolNeAR's annotation (Newell, Margolin and Ruths 2018). A found
 * attribution matches a labelled one where their contents share at least half of the characters of each;
 * each matches at most one, the largest overlap first.
 * <ul>
 * <li>{@code f1}: of all attributions.
 * <li>{@code direct_f1}: recall over the labelled attributions with quotation marks in their content,
 *     precision over the found ones with a quotation in theirs.
 * <li>{@code source_accuracy}: of the matched ones whose source is labelled, how many have the same head:
 *     the last word of the noun phrase before any preposition, relative, bracket or comma.
 * </ul>
 * Intervals are over articles.
 */
public final class AttributionTask implements Task {
    private static final double SHARED = 0.5;

    /** An attribution as labelled. */
    record Labelled(List<Span> source, List<Span> cue, List<Span> content, boolean quoted) {
    }

    private record Pair(int labelled, int found, double overlap) {
    }

    /** What one article adds to the figures. */
    private record Counts(int labelled, int found, int matched, int direct, int directFound, int directRecalled,
            int directRight, int sources, int sourcesRight, int unresolved) {
    }

    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public Outcome run(Path data, long seed) throws IOException {
        List<Counts> articles = new ArrayList<>();
        List<List<String>> predictions = new ArrayList<>();
        List<String> worst = new ArrayList<>();
        for (JsonNode row : LabelledRows.read(data)) {
            articles.add(article(row.path("id").asText(), LabelledRows.field(data, row, "text").asText(), labelled(data, row), predictions, worst));
        }
        int n = articles.size();
        Map<String, Metric> metrics = new LinkedHashMap<>();
        metrics.put("f1", Resamples.metric(n, seed, t -> {
            double matched = sum(articles, t, Counts::matched);
            return f1(matched, sum(articles, t, Counts::labelled), matched, sum(articles, t, Counts::found));
        }));
        metrics.put("direct_f1", Resamples.metric(n, seed, t -> f1(sum(articles, t, Counts::directRecalled),
                sum(articles, t, Counts::direct), sum(articles, t, Counts::directRight), sum(articles, t, Counts::directFound))));
        metrics.put("source_accuracy", Resamples.metric(n, seed,
                t -> ratio(sum(articles, t, Counts::sourcesRight), sum(articles, t, Counts::sources))));
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("articles", (long) n);
        counts.put("labelled", total(articles, Counts::labelled));
        counts.put("found", total(articles, Counts::found));
        counts.put("matched", total(articles, Counts::matched));
        counts.put("labelled with quotation", total(articles, Counts::direct));
        counts.put("of them matched", total(articles, Counts::directRecalled));
        counts.put("found with quotation", total(articles, Counts::directFound));
        counts.put("of those matched", total(articles, Counts::directRight));
        counts.put("matched with a labelled source", total(articles, Counts::sources));
        counts.put("sources right", total(articles, Counts::sourcesRight));
        counts.put("found without a speaker", total(articles, Counts::unresolved));
        return new Outcome(name(), n, metrics, counts, List.of("article", "kind", "source", "cue", "content"), predictions, worst);
    }

    private static double sum(List<Counts> articles, int[] times, ToIntFunction<Counts> what) {
        double sum = 0;
        for (int i = 0; i < articles.size(); i++) {
            sum += (double) times[i] * what.applyAsInt(articles.get(i));
        }
        return sum;
    }

    private static long total(List<Counts> articles, ToIntFunction<Counts> what) {
        return articles.stream().mapToLong(what::applyAsInt).sum();
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static double f1(double recalled, double labelled, double right, double found) {
        double recall = ratio(recalled, labelled);
        double precision = ratio(right, found);
        return ratio(2 * recall * precision, recall + precision);
    }

    /** The labelled attributions that have content. */
    static List<Labelled> labelled(Path data, JsonNode row) {
        String text = row.path("text").asText();
        List<Labelled> labelled = new ArrayList<>();
        for (JsonNode attribution : LabelledRows.field(data, row, "attributions")) {
            List<Span> content = spans(attribution.path("content"));
            if (!content.isEmpty()) {
                boolean quoted = content.stream().map(span -> span.of(text)).anyMatch(AttributionTask::hasMark);
                labelled.add(new Labelled(spans(attribution.path("source")), spans(attribution.path("cue")), content, quoted));
            }
        }
        return labelled;
    }

    private static List<Span> spans(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        pairs.forEach(pair -> spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt())));
        spans.sort(Comparator.comparingInt(Span::from));
        return spans;
    }

    private static boolean hasMark(String content) {
        return content.codePoints().anyMatch(c -> "\"\u201C\u201D\u2018\u00AB".indexOf(c) >= 0) || content.contains("''");
    }

    private static Counts article(String id, String text, List<Labelled> labelled, List<List<String>> predictions, List<String> worst) {
        List<Attribution> found = Attributions.find(text);
        int[] match = match(labelled, found);
        boolean[] taken = new boolean[found.size()];
        int matched = 0;
        int direct = 0;
        int directRecalled = 0;
        int sources = 0;
        int sourcesRight = 0;
        for (int i = 0; i < labelled.size(); i++) {
            Labelled gold = labelled.get(i);
            direct += gold.quoted() ? 1 : 0;
            if (match[i] < 0) {
                worst.add(id + ": missed: " + shown(text, gold.source()) + " | " + shown(text, gold.cue()) + " | " + shown(text, gold.content()));
                predictions.add(List.of(id, "missed", shown(text, gold.source()), shown(text, gold.cue()), shown(text, gold.content())));
                continue;
            }
            matched++;
            taken[match[i]] = true;
            directRecalled += gold.quoted() ? 1 : 0;
            if (!gold.source().isEmpty()) {
                sources++;
                boolean right = Attributions.head(text, gold.source().get(0)).equals(Attributions.head(text, found.get(match[i]).source()));
                sourcesRight += right ? 1 : 0;
                if (!right) {
                    worst.add(id + ": source: " + shown(text, gold.source()) + " read as " + found.get(match[i]).source().of(text)
                            + " | " + shown(text, gold.cue()) + " | " + shown(text, gold.content()));
                }
            }
        }
        int directFound = 0;
        int directRight = 0;
        for (int j = 0; j < found.size(); j++) {
            Attribution one = found.get(j);
            directFound += one.quoted() ? 1 : 0;
            directRight += one.quoted() && taken[j] ? 1 : 0;
            List<String> cells = List.of(one.source().of(text), one.cue().of(text), shown(text, one.content()));
            predictions.add(List.of(id, taken[j] ? "right" : "false", cells.get(0), cells.get(1), cells.get(2)));
            if (!taken[j]) {
                worst.add(id + ": false: " + String.join(" | ", cells));
            }
        }
        int unresolved = (int) Speakers.of(text, found).stream().filter(String::isEmpty).count();
        return new Counts(labelled.size(), found.size(), matched, direct, directFound, directRecalled, directRight, sources, sourcesRight, unresolved);
    }

    /** For each labelled attribution the place of the found one that matches it, or -1. */
    static int[] match(List<Labelled> labelled, List<Attribution> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < labelled.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double overlap = overlap(labelled.get(i).content(), found.get(j).content());
                if (overlap >= SHARED) {
                    boolean cue = labelled.get(i).cue().stream().anyMatch(found.get(j).cue().isEmpty() ? s -> false : cueOf(found.get(j)));
                    pairs.add(new Pair(i, j, overlap + (cue ? 1 : 0)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed().thenComparingInt(Pair::labelled).thenComparingInt(Pair::found));
        int[] match = new int[labelled.size()];
        java.util.Arrays.fill(match, -1);
        boolean[] taken = new boolean[found.size()];
        for (Pair pair : pairs) {
            if (match[pair.labelled()] < 0 && !taken[pair.found()]) {
                match[pair.labelled()] = pair.found();
                taken[pair.found()] = true;
            }
        }
        return match;
    }

    private static java.util.function.Predicate<Span> cueOf(Attribution attribution) {
        return span -> span.overlap(attribution.cue()) > 0;
    }

    /** The smaller of the shares that the two have in common. */
    static double overlap(List<Span> one, List<Span> other) {
        int shared = 0;
        for (Span a : one) {
            for (Span b : other) {
                shared += a.overlap(b);
            }
        }
        int larger = Math.max(length(one), length(other));
        return larger == 0 ? 0 : shared / (double) larger;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    private static String shown(String text, List<Span> spans) {
        return String.join(" ... ", spans.stream().map(span -> span.of(text).replace('\n', ' ')).toList());
    }
}
