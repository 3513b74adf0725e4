package slantwise.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Decides which candidates are attributions: a logistic regression over {@link Features}, fitted to PolNeAR
 * (Newell, Margolin and Ruths 2018, An Attribution Relations Corpus for Political News) by
 * {@code validation.AttributionFit}.
 */
final class CueModel {
    static final double THRESHOLD = 0.32;
    private static final String WEIGHTS = "/slantwise/text/attribution-weights.csv";
    private static final String CUES = "/slantwise/text/cues.csv";

    private CueModel() {
    }

    /** The base form of a word that may be a cue. */
    static Optional<String> base(String word) {
        return Optional.ofNullable(Holder.BASES.get(word));
    }

    static double probability(List<String> features) {
        double score = Holder.WEIGHTS.getOrDefault("intercept", 0.0);
        for (String feature : features) {
            score += Holder.WEIGHTS.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-score));
    }

    private static final class Holder {
        static final Map<String, Double> WEIGHTS = weights();
        static final Map<String, String> BASES = bases();
    }

    private static Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>();
        for (CSVRecord row : rows(WEIGHTS)) {
            weights.put(row.get("feature"), Double.parseDouble(row.get("weight")));
        }
        return Map.copyOf(weights);
    }

    private static Map<String, String> bases() {
        Map<String, String> bases = new HashMap<>();
        for (ReportVerb verb : ReportVerbs.all()) {
            addForms(bases, verb.base());
        }
        for (CSVRecord row : rows(CUES)) {
            addForms(bases, row.get("cue"));
        }
        return Map.copyOf(bases);
    }

    private static void addForms(Map<String, String> bases, String verb) {
        if (verb.indexOf(' ') < 0) {
            Inflections.of(verb).forEach(form -> bases.putIfAbsent(form, verb));
        }
    }

    private static List<CSVRecord> rows(String resource) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (InputStream in = CueModel.class.getResourceAsStream(resource)) {
            return format.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
