package slantwise.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A CSV file that people edit: a header row and lines of cells by column name. Every fault is an
 * {@link InputException} that names file, line, column, value and what was expected. Unknown columns stay
 * readable and do no harm; capitals in column names do not matter.
 */
public final class Table {
    private static final int LONGEST = 1_000_000;

    private final String file;
    private final List<String> columns;
    private final List<Line> lines = new ArrayList<>();

    /** One row. */
    public final class Line {
        private final long number;
        private final Map<String, String> cells;

        private Line(long number, Map<String, String> cells) {
            this.number = number;
            this.cells = cells;
        }

        /** 1-based. */
        public long number() {
            return number;
        }

        /** The cell without space around it; empty where there is none. */
        public String get(String column) {
            return cells.getOrDefault(column, "");
        }

        /** @throws InputException where the cell is empty */
        public String required(String column, String expected) {
            String value = get(column);
            if (value.isEmpty()) {
                throw fault(column, expected);
            }
            return value;
        }

        /** @throws InputException where the cell is no number in the range, both ends included */
        public double decimal(String column, double low, double high) {
            String expected = String.format(Locale.ROOT, "a number from %s to %s", low, high);
            try {
                double value = Double.parseDouble(required(column, expected));
                if (value >= low && value <= high) {
                    return value;
                }
            } catch (NumberFormatException e) {
                throw fault(column, expected);
            }
            throw fault(column, expected);
        }

        /** The fault that a cell's value is. */
        public InputException fault(String column, String expected) {
            return InputException.at(file, number, column, get(column), expected);
        }
    }

    private Table(String file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * @param columns that the header must name
     * @throws InputException where the file is missing, is not text, lacks a column, or a row does not parse
     */
    public static Table read(Path file, String... columns) {
        String name = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            Table table = read(name, in);
            table.require(columns);
            return table;
        } catch (NoSuchFileException e) {
            throw new InputException(name + ": there is no such file.", e);
        } catch (IOException e) {
            throw new InputException(name + ": the file cannot be read (" + e.getMessage() + ").", e);
        }
    }

    /** A table from the class path; its absence is a fault of the build, not of the user. */
    public static Table resource(String path, String... columns) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(path), path)) {
            Table table = read(path.substring(path.lastIndexOf('/') + 1), in);
            table.require(columns);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** @param name the file's name in messages */
    public static Table read(String name, InputStream in) throws IOException {
        try (TextInput text = TextInput.open(in, false)) {
            if (text.binary()) {
                throw new InputException(name + ": the file is not text, expected CSV with a header row.");
            }
            CsvRows rows = new CsvRows(new LineReader(text.reader(), LONGEST), LONGEST);
            CsvRows.Row header = rows.next();
            if (header == null) {
                throw new InputException(name + ": the file is empty, expected CSV with a header row.");
            }
            check(name, header);
            List<String> columns = header.cells().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
            for (String column : columns) {
                if (!column.isEmpty() && columns.indexOf(column) != columns.lastIndexOf(column)) {
                    throw InputException.at(name, header.line(), "", column, "each column once");
                }
            }
            Table table = new Table(name, columns);
            for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
                check(name, row);
                if (row.cells().size() > columns.size()) {
                    throw InputException.at(name, row.line(), "", String.join(",", row.cells()),
                            columns.size() + " cells as in the header (a cell with a comma needs quotation marks)");
                }
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < row.cells().size(); i++) {
                    cells.putIfAbsent(columns.get(i), row.cells().get(i).strip());
                }
                if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                    table.lines.add(table.new Line(row.line(), cells));
                }
            }
            return table;
        }
    }

    private static void check(String name, CsvRows.Row row) {
        if (row.fault() != null) {
            throw new InputException(String.format(Locale.ROOT, "%s, line %d: %s", name, row.line(), row.detail()));
        }
    }

    /** The file as messages name it. */
    public String file() {
        return file;
    }

    /** The columns' names in lower case, in order. */
    public List<String> columns() {
        return columns;
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** @throws InputException where one of the columns is not in the header */
    public void require(String... names) {
        for (String name : names) {
            if (!columns.contains(name)) {
                throw InputException.at(file, 1, "", String.join(",", columns), "a column named '" + name + "'");
            }
        }
    }
}
