package slantwise.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import slantwise.compare.Comparison;

/**
 * One table as it is declared: the CSV file and its schema in datapackage.json both come from this.
 *
 * @param description one sentence: what one row is
 * @param rows what the comparison gives, in the order of the table
 */
record Table<R>(String name, String description, Function<Comparison, ? extends Collection<R>> rows,
        List<Column<R>> columns) {
    /** The types of the Frictionless Table Schema that are used. */
    enum Type {
        STRING, INTEGER, NUMBER, BOOLEAN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param unit the unit of a number, in words; empty for other types
     * @param cell the cell of a row, as written
     */
    record Column<R>(String name, Type type, String unit, String description, Function<R, String> cell) {
    }

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    private static final String DANGEROUS = "=+-@\t\r";

    Table {
        columns = List.copyOf(columns);
    }

    static <R> Table<R> of(String name, String description, Function<Comparison, ? extends Collection<R>> rows) {
        return new Table<>(name, description, rows, List.of());
    }

    Table<R> text(String column, String description, Function<R, String> value) {
        return with(new Column<>(column, Type.STRING, "", description, row -> guarded(value.apply(row))));
    }

    /** Several texts in one cell, parted by {@code |}. */
    Table<R> list(String column, String description, Function<R, ? extends Collection<String>> values) {
        return text(column, description + "; parted by |", row -> joined(values.apply(row)));
    }

    Table<R> integer(String column, String unit, String description, ToLongFunction<R> value) {
        return with(new Column<>(column, Type.INTEGER, unit, description, row -> Long.toString(value.applyAsLong(row))));
    }

    Table<R> number(String column, String unit, String description, ToDoubleFunction<R> value) {
        return with(new Column<>(column, Type.NUMBER, unit, description, row -> Numbers.cell(value.applyAsDouble(row))));
    }

    Table<R> flag(String column, String description, Predicate<R> value) {
        return with(new Column<>(column, Type.BOOLEAN, "", description, row -> value.test(row) ? "true" : "false"));
    }

    private Table<R> with(Column<R> column) {
        List<Column<R>> more = new ArrayList<>(columns);
        more.add(column);
        return new Table<>(name, description, rows, more);
    }

    String file() {
        return name + ".csv";
    }

    void write(Comparison comparison, Path directory) throws IOException {
        // Not Files.newBufferedWriter: it throws on a lone surrogate, which hostile text may hold.
        try (Writer out = new BufferedWriter(new OutputStreamWriter(
                Files.newOutputStream(directory.resolve(file())), StandardCharsets.UTF_8));
                CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
            printer.printRecord(columns.stream().map(Column::name).toList());
            for (R row : rows.apply(comparison)) {
                printer.printRecord(columns.stream().map(column -> column.cell().apply(row)).toList());
            }
        }
    }

    static String joined(Collection<String> values) {
        return values.stream().map(value -> value.replace('|', '/')).collect(Collectors.joining("|"));
    }

    /** A text as a cell: no spreadsheet runs it as a formula, and it is one line; its length is kept but for the apostrophe. */
    static String guarded(String text) {
        StringBuilder cell = new StringBuilder(text.length() + 1);
        if (!text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0) {
            cell.append('\'');
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            cell.append(Character.isISOControl(c) ? ' ' : c);
        }
        return cell.toString();
    }
}
