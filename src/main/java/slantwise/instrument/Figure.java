package slantwise.instrument;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A figure on labelled data that the project claims: what cards print, and what {@code validate --claimed}
 * measures again. All stand in one table, {@code slantwise/figures.csv}.
 *
 * @param data the labelled file, relative to the folder of the labelled sets
 * @param low lower end of the 95 % bootstrap interval
 * @param high upper end
 * @param tolerance by how much a figure measured again may differ, on either side
 */
public record Figure(String task, String data, String metric, double value, double low, double high, double tolerance) {
    private static final String TABLE = "/slantwise/figures.csv";

    public Figure {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(metric, "metric");
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("tolerance of " + task + " " + metric + " is " + tolerance);
        }
    }

    /** All of them, figures of one task and file together. */
    public static List<Figure> claimed() {
        try (Reader reader = new InputStreamReader(Objects.requireNonNull(Figure.class.getResourceAsStream(TABLE), TABLE),
                StandardCharsets.UTF_8)) {
            List<Figure> figures = new ArrayList<>();
            for (CSVRecord row : CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
                figures.add(new Figure(row.get("task"), row.get("data"), row.get("metric"), Double.parseDouble(row.get("value")),
                        Double.parseDouble(row.get("low")), Double.parseDouble(row.get("high")),
                        Double.parseDouble(row.get("tolerance"))));
            }
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The claimed figures of a task as one sentence for a card. */
    public static String sentence(String task) {
        return claimed().stream().filter(f -> f.task().equals(task))
                .map(f -> String.format(Locale.ROOT, "%s %.3f (95 %% interval %.3f to %.3f) on %s", f.metric().replace('_', ' '),
                        f.value(), f.low(), f.high(), f.data().substring(f.data().lastIndexOf('/') + 1)))
                .collect(Collectors.joining("; ", "", "."));
    }
}
