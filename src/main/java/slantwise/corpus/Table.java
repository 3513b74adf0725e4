package slantwise.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

        /** The fault that a cell's value is. */
        public InputException fault(String column, String expected) {
            return InputException.at(file, number, column, get(column), expected);
        }
    }

    private Table(String file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /** @throws InputException where the file is missing, is not text, has no header, or a row does not parse */
    public static Table read(Path file) {
        String name = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in);
        } catch (NoSuchFileException e) {
            throw new InputException(name + ": there is no such file.", e);
        } catch (IOException e) {
            throw new InputException(name + ": the file cannot be read (" + e.getMessage() + ").", e);
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
