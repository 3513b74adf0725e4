package slantwise.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * Decides which candidates are attributions: a logistic regression over {@link Features}, fitted to PolNeAR
 * (Newell, Margolin and Ruths 2018, An Attribution Relations Corpus for Political News) by
 * {@code validation.AttributionFit}.
 */
final class CueModel {
    static final double THRESHOLD = 0.30;
    private static final String CUES = "/slantwise/text/cues.csv";

    private CueModel() {
    }

    /** The base form of a word that may be a cue. */
    static Optional<String> base(String word) {
        return Optional.ofNullable(Holder.BASES.get(word));
    }

    static double probability(List<String> features) {
        return Holder.WEIGHTS.probability(features);
    }

    private static final class Holder {
        static final Weights WEIGHTS = Weights.of("/slantwise/text/attribution-weights.csv");
        static final Map<String, String> BASES = bases();
    }

    private static Map<String, String> bases() {
        Map<String, String> bases = new HashMap<>();
        for (ReportVerb verb : ReportVerbs.all()) {
            addForms(bases, verb.base());
        }
        for (CSVRecord row : Weights.rows(CUES)) {
            addForms(bases, row.get("cue"));
        }
        return Map.copyOf(bases);
    }

    private static void addForms(Map<String, String> bases, String verb) {
        if (verb.indexOf(' ') < 0) {
            Inflections.of(verb).forEach(form -> bases.putIfAbsent(form, verb));
        }
    }
}
