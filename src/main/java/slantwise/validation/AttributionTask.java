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
 * Who is said to have said what, against PolNeAR's annotation (Newell, Margolin and Ruths 2018), by partial
 * match of contents as {@link AttributionMatch} defines it.
 * <ul>
 * <li>{@code f1}: of all attributions: recall over the labelled ones that are found, precision over the
 *     found ones that are right.
 * <li>{@code direct_f1}: the same over those that hold a quotation, by the characters in quotation marks.
 * <li>{@code source_accuracy}: of the found ones whose source is labelled, how many have the same head:
 *     the last word of the noun phrase before any preposition, relative, bracket or comma.
 * <li>{@code share_unresolved}: of all found ones, how many are given no speaker; lower is better.
 * </ul>
 * Intervals are over articles. The counts also give the pairs that match one to one by at least half of the
 * characters of each, which is stricter.
 */
public final class AttributionTask implements Task {
    /**
     * An attribution as labelled.
     *
     * @param quoted what of its content is a quotation
     */
    record Labelled(List<Span> source, List<Span> cue, List<Span> content, List<Span> quoted) {
    }

    /** What one article adds to the figures. */
    private record Counts(int labelled, int recalled, int found, int right, int pairs, int direct, int directRecalled,
            int directFound, int directRight, int sources, int sourcesRight, int unresolved) {
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
        for (LabelledRows.Row row : LabelledRows.rows(data)) {
            articles.add(article(row.text("id", ""), row.field("text").asText(), labelled(row), predictions, worst));
        }
        int n = articles.size();
        Map<String, Metric> metrics = new LinkedHashMap<>();
        metrics.put("f1", Intervals.ofCounts(n, seed, t -> f1(sum(articles, t, Counts::recalled),
                sum(articles, t, Counts::labelled), sum(articles, t, Counts::right), sum(articles, t, Counts::found))));
        metrics.put("direct_f1", Intervals.ofCounts(n, seed, t -> f1(sum(articles, t, Counts::directRecalled),
                sum(articles, t, Counts::direct), sum(articles, t, Counts::directRight), sum(articles, t, Counts::directFound))));
        metrics.put("source_accuracy", Intervals.ofCounts(n, seed,
                t -> ratio(sum(articles, t, Counts::sourcesRight), sum(articles, t, Counts::sources))));
        metrics.put("share_unresolved", Intervals.ofCounts(n, seed,
                t -> ratio(sum(articles, t, Counts::unresolved), sum(articles, t, Counts::found))));
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("articles", (long) n);
        counts.put("labelled", total(articles, Counts::labelled));
        counts.put("of them found", total(articles, Counts::recalled));
        counts.put("found", total(articles, Counts::found));
        counts.put("of those right", total(articles, Counts::right));
        counts.put("matched one to one", total(articles, Counts::pairs));
        counts.put("labelled with quotation", total(articles, Counts::direct));
        counts.put("of them attributed", total(articles, Counts::directRecalled));
        counts.put("found with quotation", total(articles, Counts::directFound));
        counts.put("of those labelled", total(articles, Counts::directRight));
        counts.put("found with a labelled source", total(articles, Counts::sources));
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
    static List<Labelled> labelled(LabelledRows.Row row) {
        String text = row.field("text").asText();
        List<Labelled> labelled = new ArrayList<>();
        for (JsonNode attribution : row.field("attributions")) {
            List<Span> content = spans(attribution.path("content"));
            if (!content.isEmpty()) {
                labelled.add(new Labelled(spans(attribution.path("source")), spans(attribution.path("cue")), content,
                        AttributionMatch.quotation(text, content)));
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

    private static Counts article(String id, String text, List<Labelled> labelled, List<List<String>> predictions, List<String> worst) {
        List<Attribution> found = Attributions.find(text);
        AttributionMatch match = new AttributionMatch(labelled, found);
        int recalled = 0;
        int direct = 0;
        int directRecalled = 0;
        int sources = 0;
        int sourcesRight = 0;
        for (int i = 0; i < labelled.size(); i++) {
            Labelled gold = labelled.get(i);
            boolean quotation = !gold.quoted().isEmpty();
            boolean attributed = quotation && match.isQuotationFound(i);
            direct += quotation ? 1 : 0;
            directRecalled += attributed ? 1 : 0;
            if (quotation && !attributed || !match.isFound(i)) {
                String kind = quotation && !attributed ? "missed quotation" : "missed";
                worst.add(id + ": " + kind + ": " + shown(text, gold.source()) + " | " + shown(text, gold.cue()) + " | " + shown(text, gold.content()));
                predictions.add(List.of(id, kind, shown(text, gold.source()), shown(text, gold.cue()), shown(text, gold.content())));
            }
            if (!match.isFound(i)) {
                continue;
            }
            recalled++;
            if (!gold.source().isEmpty()) {
                Span source = found.get(match.mostOf(i)).source();
                boolean right = Attributions.head(text, gold.source().get(0)).equals(Attributions.head(text, source));
                sources++;
                sourcesRight += right ? 1 : 0;
                if (!right) {
                    worst.add(id + ": source: " + shown(text, gold.source()) + " read as " + source.of(text)
                            + " | " + shown(text, gold.cue()) + " | " + shown(text, gold.content()));
                }
            }
        }
        int right = 0;
        int directFound = 0;
        int directRight = 0;
        for (int j = 0; j < found.size(); j++) {
            Attribution one = found.get(j);
            List<Span> quoted = AttributionMatch.quotation(text, one.content());
            boolean labelledSo = !quoted.isEmpty() && match.isQuotationRight(j, quoted);
            right += match.isRight(j) ? 1 : 0;
            directFound += quoted.isEmpty() ? 0 : 1;
            directRight += labelledSo ? 1 : 0;
            List<String> cells = List.of(one.source().of(text), one.cue().of(text), shown(text, one.content()));
            String kind = !quoted.isEmpty() && !labelledSo ? "false quotation" : match.isRight(j) ? "right" : "false";
            predictions.add(List.of(id, kind, cells.get(0), cells.get(1), cells.get(2)));
            if (!kind.equals("right")) {
                worst.add(id + ": " + kind + ": " + String.join(" | ", cells));
            }
        }
        int unresolved = (int) Speakers.of(text, found).stream().filter(String::isEmpty).count();
        return new Counts(labelled.size(), recalled, found.size(), right, match.pairs(), direct, directRecalled, directFound, directRight,
                sources, sourcesRight, unresolved);
    }

    private static String shown(String text, List<Span> spans) {
        return String.join(" ... ", spans.stream().map(span -> span.of(text).replace('\n', ' ')).toList());
    }
}
