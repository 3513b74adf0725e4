package slantwise.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a CSV text, each parsed apart by Commons CSV, so that a row that does not parse costs
 * itself and nothing else. A quotation mark that is never closed spoils the line on which it opens;
 * reading goes on with the line after it.
 */
final class CsvRows {
    /**
     * @param line 1-based line on which the row starts
     * @param cells empty where the row has a fault
     * @param fault null where the row is sound
     * @param detail one sentence on the fault
     */
    record Row(long line, List<String> cells, Rejection.Reason fault, String detail) {
    }

    private final LineReader lines;
    private final int bound;
    private CSVFormat format;
    private char delimiter = ',';
    private boolean first = true;

    /** @param bound most characters that a row may have */
    CsvRows(LineReader lines, int bound) {
        this.lines = lines;
        this.bound = bound;
        this.format = CSVFormat.DEFAULT;
    }

    /** The next row that is not blank, or null at the end. */
    Row next() throws IOException {
        LineReader.Line line = lines.next();
        while (line != null && line.text().isBlank() && !line.tooLong()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        if (line.tooLong()) {
            return new Row(line.number(), List.of(), Rejection.Reason.TOO_LONG,
                    "The line has more than " + bound + " characters.");
        }
        if (first) {
            first = false;
            delimiter = delimiterOf(line.text());
            format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
        }
        return row(line);
    }

    private Row row(LineReader.Line start) throws IOException {
        List<LineReader.Line> rest = new ArrayList<>();
        StringBuilder text = new StringBuilder(start.text());
        Quotes quotes = new Quotes(delimiter);
        quotes.read(start.text(), start.number());
        while (quotes.open()) {
            LineReader.Line more = lines.next();
            if (more == null || more.tooLong() || text.length() + more.text().length() > bound) {
                if (more != null) {
                    rest.add(more);
                }
                lines.giveBack(rest);
                return new Row(start.number(), List.of(), Rejection.Reason.MALFORMED, String.format(
                        Locale.ROOT, "The quotation mark that opens on line %d in column %d is never closed.",
                        quotes.line, quotes.column));
            }
            rest.add(more);
            text.append('\n').append(more.text());
            quotes.read(more.text(), more.number());
        }
        try (CSVParser parser = CSVParser.parse(text.toString(), format)) {
            List<CSVRecord> records = parser.getRecords();
            return new Row(start.number(), records.isEmpty() ? List.of("") : records.get(0).toList(), null, "");
        } catch (IOException | UncheckedIOException e) {
            lines.giveBack(rest);
            return new Row(start.number(), List.of(), Rejection.Reason.MALFORMED, String.format(Locale.ROOT,
                    "The quotation mark that opens on line %d in column %d is followed by text after it closes.",
                    quotes.line, quotes.column));
        }
    }

    /** A comma, unless the header has none and has semicolons or tabs. */
    private static char delimiterOf(String header) {
        if (header.indexOf(',') < 0) {
            if (header.indexOf('\t') >= 0) {
                return '\t';
            }
            if (header.indexOf(';') >= 0) {
                return ';';
            }
        }
        return ',';
    }

    /** Follows quotation marks over the lines of a row: a field is quoted when its first character is a mark. */
    private static final class Quotes {
        private final char delimiter;
        private boolean quoted;
        private long line;
        private int column = 1;
        private int field = 1;

        Quotes(char delimiter) {
            this.delimiter = delimiter;
        }

        boolean open() {
            return quoted;
        }

        void read(String text, long number) {
            boolean start = !quoted;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (quoted) {
                    if (c == '"') {
                        if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                            i++;
                        } else {
                            quoted = false;
                        }
                    }
                } else if (c == delimiter) {
                    field++;
                    start = true;
                    continue;
                } else if (c == '"' && start) {
                    quoted = true;
                    line = number;
                    column = field;
                }
                start = false;
            }
        }
    }
}
