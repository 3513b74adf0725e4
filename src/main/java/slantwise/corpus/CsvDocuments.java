package slantwise.corpus;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One article a row of a table. */
final class CsvDocuments implements DocumentReader.Documents {
    private final Source source;
    private final String location;
    private final Cleaner cleaner;
    private final CsvRows rows;
    private final List<String> header;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> columns;
    private CsvRows.Row fault;

    /** @throws InputException where {@code fields} names a column that is not there */
    CsvDocuments(Source source, String location, Reader text, Cleaner cleaner) throws IOException {
        this.source = source;
        this.location = location;
        this.cleaner = cleaner;
        this.rows = new CsvRows(new LineReader(text, DocumentReader.LONGEST), DocumentReader.LONGEST);
        CsvRows.Row first = rows.next();
        if (first == null || first.fault() != null) {
            fault = first == null ? new CsvRows.Row(1, List.of(), Rejection.Reason.EMPTY, "The file is empty.") : first;
            header = List.of();
            columns = Map.of();
            return;
        }
        header = first.cells().stream().map(String::strip).toList();
        for (int i = 0; i < header.size(); i++) {
            places.putIfAbsent(header.get(i), i);
        }
        columns = Named.columns(source, header);
        source.fields().forEach((field, name) -> {
            if (!places.containsKey(columns.get(field))) {
                throw new InputException(String.format(Locale.ROOT, "Source '%s' (line %d of its list), column 'fields': %s has no column %s, "
                        + "it has %s.", source.id(), source.line(), location, InputException.quote(name), String.join(", ", header)));
            }
        });
        if (!columns.containsKey("text")) {
            throw new InputException(String.format(Locale.ROOT, "Source '%s' (line %d of its list), column 'fields': no column of %s is known to "
                    + "hold the text, expected text=NAME with one of %s.", source.id(), source.line(), location, String.join(", ", header)));
        }
    }

    @Override
    public Intake next() throws IOException {
        if (fault != null) {
            CsvRows.Row row = fault;
            fault = null;
            return reject(row.line(), row.fault(), row.detail());
        }
        if (columns.isEmpty()) {
            return null;
        }
        CsvRows.Row row = rows.next();
        if (row == null) {
            return null;
        }
        if (row.fault() != null) {
            return reject(row.line(), row.fault(), row.detail());
        }
        if (row.cells().size() != header.size()) {
            return reject(row.line(), Rejection.Reason.MALFORMED, String.format(Locale.ROOT,
                    "Line %d has %d cells, the header has %d.", row.line(), row.cells().size(), header.size()));
        }
        return cleaner.clean(Named.draft(DocumentReader.at(location, row.line()), columns, name -> row.cells().get(places.get(name))));
    }

    private Intake reject(long line, Rejection.Reason reason, String detail) {
        return cleaner.reject(Draft.of(DocumentReader.at(location, line), List.of()), source.outlet(), reason, detail);
    }
}
