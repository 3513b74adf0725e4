package slantwise.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import slantwise.corpus.InputException;

/**
 * A table that people edit: CSV with a header row. Columns that nobody asks for are kept and ignored;
 * every fault names file, line, column, value and what was expected.
 */
public final class Sheet {
    private final String file;
    private final List<Row> rows;

    private Sheet(String file, List<Row> rows) {
        this.file = file;
        this.rows = rows;
    }

    /** @param columns that the header must name; case does not count */
    public static Sheet read(Path csv, String... columns) {
        if (!Files.isRegularFile(csv)) {
            throw new InputException("No file " + InputException.quote(csv.toString()) + " to read "
                    + String.join(", ", columns) + " from.");
        }
        try (BufferedReader reader = Files.newBufferedReader(csv)) {
            return parse(reader, csv.getFileName().toString(), columns);
        } catch (MalformedInputException e) {
            throw new InputException(csv.getFileName() + " is not UTF-8 text; save it as UTF-8.", e);
        } catch (IOException e) {
            throw new InputException("Cannot read " + InputException.quote(csv.toString()) + ": " + e.getMessage() + ".", e);
        }
    }

    /** A table from the class path; its absence is a fault of the build, not of the user. */
    public static Sheet resource(String path, String... columns) {
        InputStream stream = Sheet.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("no resource " + path);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return parse(reader, path.substring(path.lastIndexOf('/') + 1), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static Sheet parse(BufferedReader reader, String file, String... columns) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true).setIgnoreSurroundingSpaces(true).setTrim(true).setIgnoreEmptyLines(true).get();
        List<Row> rows = new ArrayList<>();
        CSVParser parser = null;
        try {
            parser = CSVParser.parse(reader, format);
            List<String> header = parser.getHeaderNames();
            for (String column : columns) {
                if (header.stream().noneMatch(column::equalsIgnoreCase)) {
                    throw InputException.at(file, 1, "", String.join(",", header), "a header with the column '" + column + "'");
                }
            }
            for (CSVRecord record : parser) {
                long breaks = record.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
                rows.add(new Row(file, parser.getCurrentLineNumber() - breaks, record));
            }
            return new Sheet(file, rows);
        } catch (IllegalArgumentException e) {
            throw new InputException(file + ", line 1: " + e.getMessage() + ".", e);
        } catch (CSVException | UncheckedIOException e) {
            long line = parser == null ? 1 : parser.getCurrentLineNumber();
            throw new InputException(String.format(Locale.ROOT,
                    "%s, line %d: a quotation mark opens or closes out of place (%s).", file, line, e.getMessage()), e);
        }
    }

    public String file() {
        return file;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** One row. */
    public static final class Row {
        private final String file;
        private final long line;
        private final CSVRecord record;

        private Row(String file, long line, CSVRecord record) {
            this.file = file;
            this.line = line;
            this.record = record;
        }

        /** 1-based line where the row begins. */
        public long line() {
            return line;
        }

        /** The cell, or the empty string where the row is short or the column is missing. */
        public String optional(String column) {
            return record.isMapped(column) && record.isSet(column) ? record.get(column) : "";
        }

        public String required(String column, String expected) {
            String value = optional(column);
            if (value.isEmpty()) {
                throw fault(column, expected);
            }
            return value;
        }

        public double number(String column, double low, double high) {
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

        public InputException fault(String column, String expected) {
            return InputException.at(file, line, column, optional(column), expected);
        }
    }
}
