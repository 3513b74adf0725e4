package slantwise.validation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import slantwise.text.Weights;
import smile.classification.SparseLogisticRegression;
import smile.data.SparseDataset;
import smile.util.SparseArray;

/**
 * Fits a logistic regression with an L2 penalty over features that are named words, and writes its weights as
 * {@code feature,weight}, the form that {@link Weights} reads.
 *
 * @param seenAtLeast examples that a feature must hold of to get a weight
 * @param penalty of the squared weights
 */
record LogisticFit(int seenAtLeast, double penalty) {
    private static final int ROUNDS = 150;
    private static final double SMALLEST = 0.02;

    record Example(List<String> features, boolean positive) {
        Example {
            features = List.copyOf(features);
        }
    }

    /** The weights by feature, in the order of their names, with that of the {@code intercept}. */
    Map<String, Double> weights(List<Example> examples) {
        Map<String, Integer> index = index(examples);
        List<SparseArray> rows = new ArrayList<>();
        int[] labels = new int[examples.size()];
        for (int i = 0; i < labels.length; i++) {
            SparseArray row = new SparseArray();
            examples.get(i).features().stream().filter(index::containsKey).map(index::get).distinct().sorted().forEach(f -> row.append(f, 1));
            rows.add(row);
            labels[i] = examples.get(i).positive() ? 1 : 0;
        }
        double[] coefficients = SparseLogisticRegression.binomial(SparseDataset.of(rows, index.size()), labels, penalty, 1e-5, ROUNDS).coefficients();
        Map<String, Double> weights = new TreeMap<>();
        weights.put("intercept", coefficients[index.size()]);
        index.forEach((feature, i) -> {
            if (Math.abs(coefficients[i]) >= SMALLEST) {
                weights.put(feature, coefficients[i]);
            }
        });
        return weights;
    }

    Weights fit(List<Example> examples) {
        return new Weights(weights(examples));
    }

    void write(List<Example> examples, Path file) throws IOException {
        Map<String, Double> weights = new HashMap<>(weights(examples));
        StringBuilder out = new StringBuilder("feature,weight\n");
        out.append(String.format(Locale.ROOT, "intercept,%.3f\n", weights.remove("intercept")));
        new TreeMap<>(weights).forEach((feature, weight) -> out.append(String.format(Locale.ROOT, "%s,%.3f\n", quoted(feature), weight)));
        Files.writeString(file, out, StandardCharsets.UTF_8);
    }

    private static String quoted(String feature) {
        return feature.indexOf(',') < 0 && feature.indexOf('"') < 0 ? feature : '"' + feature.replace("\"", "\"\"") + '"';
    }

    /** Features seen often enough, by name, with their columns. */
    private Map<String, Integer> index(List<Example> examples) {
        Map<String, Integer> seen = new TreeMap<>();
        examples.forEach(example -> example.features().forEach(feature -> seen.merge(feature, 1, Integer::sum)));
        Map<String, Integer> index = new TreeMap<>();
        seen.forEach((feature, times) -> {
            if (times >= seenAtLeast) {
                index.put(feature, index.size());
            }
        });
        return index;
    }
}
