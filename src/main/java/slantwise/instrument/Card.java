package slantwise.instrument;

import java.util.List;
import java.util.Objects;

/**
 * What a reader must know before quoting an instrument's number; the report prints it.
 *
 * @param measures one sentence: what is measured and how
 * @param method the published method it follows: authors, title, year
 * @param data the lexicon or training data: name, source, licence, size
 * @param accuracy figures on labelled data with their intervals, or a sentence that says there are none
 * @param failures known failures, one sentence each
 */
public record Card(String instrument, String version, String label, String measures, String method, String data,
        String accuracy, List<String> failures) {
    public Card {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(measures, "measures");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(accuracy, "accuracy");
        failures = List.copyOf(failures);
    }
}
