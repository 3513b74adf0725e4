package slantwise.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a task found on one labelled file.
 *
 * @param metrics by name, in the order to print
 * @param counts what was counted on the way (rows read, left out and why, found, missed), in the order to print
 * @param predictions one row an item, values by the names of {@code columns}
 * @param worst the cases most worth a look, one line each, the worst first
 */
public record Outcome(String task, int items, Map<String, Metric> metrics, Map<String, Long> counts,
        List<String> columns, List<List<String>> predictions, List<String> worst) {
    public Outcome {
        Objects.requireNonNull(task, "task");
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        columns = List.copyOf(columns);
        predictions = List.copyOf(predictions);
        worst = List.copyOf(worst);
    }
}
