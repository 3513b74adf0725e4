package slantwise.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import slantwise.text.Attributions;
import slantwise.text.Span;
import smile.classification.SparseLogisticRegression;
import smile.data.SparseDataset;
import smile.util.SparseArray;

/**
 * Fits the weights by which {@link Attributions} tells attributions from other uses of the same words: a
 * logistic regression with an L2 penalty over features that are named words. A candidate is positive where
 * its cue meets a labelled cue and its content shares at least half with the labelled content. Writes
 * {@code feature,weight}, to be committed as {@code src/main/resources/slantwise/text/attribution-weights.csv}.
 */
public final class AttributionFit {
    private static final int SEEN_AT_LEAST = 6;
    private static final double PENALTY = 5;
    private static final int ROUNDS = 150;

    private record Example(List<String> features, boolean positive) {
    }

    private AttributionFit() {
    }

    /**
     * @param train labelled articles, JSON Lines
     * @param weights the file to write
     * @return how many candidates it was fitted on
     */
    public static int fit(Path train, Path weights) throws IOException {
        List<Example> examples = examples(train);
        Map<String, Integer> index = index(examples);
        List<SparseArray> rows = new ArrayList<>();
        int[] labels = new int[examples.size()];
        for (int i = 0; i < labels.length; i++) {
            SparseArray row = new SparseArray();
            examples.get(i).features().stream().filter(index::containsKey).map(index::get).distinct().sorted().forEach(f -> row.append(f, 1));
            rows.add(row);
            labels[i] = examples.get(i).positive() ? 1 : 0;
        }
        SparseLogisticRegression.Binomial model = SparseLogisticRegression.binomial(
                SparseDataset.of(rows, index.size()), labels, PENALTY, 1e-5, ROUNDS);
        double[] coefficients = model.coefficients();
        StringBuilder out = new StringBuilder("feature,weight\n");
        out.append(String.format(Locale.ROOT, "intercept,%.3f%n", coefficients[index.size()]));
        index.forEach((feature, i) -> {
            if (Math.abs(coefficients[i]) >= 0.02) {
                out.append(String.format(Locale.ROOT, "%s,%.3f%n", quoted(feature), coefficients[i]));
            }
        });
        Files.writeString(weights, out.toString().replace(System.lineSeparator(), "\n"), StandardCharsets.UTF_8);
        return examples.size();
    }

    private static String quoted(String feature) {
        return feature.indexOf(',') < 0 && feature.indexOf('"') < 0 ? feature : '"' + feature.replace("\"", "\"\"") + '"';
    }

    /** Features seen often enough, by name, with their columns. */
    private static Map<String, Integer> index(List<Example> examples) {
        Map<String, Integer> seen = new TreeMap<>();
        examples.forEach(example -> example.features().forEach(feature -> seen.merge(feature, 1, Integer::sum)));
        Map<String, Integer> index = new TreeMap<>();
        seen.forEach((feature, times) -> {
            if (times >= SEEN_AT_LEAST) {
                index.put(feature, index.size());
            }
        });
        return index;
    }

    private static List<Example> examples(Path train) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (JsonNode row : LabelledRows.read(train)) {
            List<AttributionTask.Labelled> labelled = AttributionTask.labelled(train, row);
            for (Attributions.Judged judged : Attributions.judged(LabelledRows.field(train, row, "text").asText())) {
                Span cue = judged.attribution().cue();
                boolean positive = labelled.stream().anyMatch(gold -> gold.cue().stream().anyMatch(span -> span.overlap(cue) > 0)
                        && AttributionMatch.overlap(gold.content(), judged.attribution().content()) >= 0.5);
                examples.add(new Example(judged.features(), positive));
            }
        }
        return examples;
    }

    /** Two arguments: the labelled articles and the file to write. */
    public static void main(String[] args) throws IOException {
        System.out.println("fitted on " + fit(Path.of(args[0]), Path.of(args[1])) + " candidates");
    }
}
