package slantwise.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The fitted weights of a logistic regression over features that are named words: a table {@code feature,weight}. */
public final class Weights {
    private static final String INTERCEPT = "intercept";
    private final Map<String, Double> weights;

    /** @param weights by feature; that of {@code intercept} is always added */
    public Weights(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    static Weights of(String resource) {
        Map<String, Double> weights = new HashMap<>();
        for (CSVRecord row : rows(resource)) {
            weights.put(row.get("feature"), Double.parseDouble(row.get("weight")));
        }
        return new Weights(weights);
    }

    static List<CSVRecord> rows(String resource) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (InputStream in = Weights.class.getResourceAsStream(resource)) {
            return format.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** The probability, 0 to 1, of what these features hold of; a feature without a weight changes nothing. */
    public double probability(List<String> features) {
        double score = weights.getOrDefault(INTERCEPT, 0.0);
        for (String feature : features) {
            score += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-score));
    }
}
