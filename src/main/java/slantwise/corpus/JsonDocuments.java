package slantwise.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One article an object, one object a line. */
final class JsonDocuments implements DocumentReader.Documents {
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(200).maxStringLength(DocumentReader.LONGEST).build()).build()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Source source;
    private final String location;
    private final Cleaner cleaner;
    private final LineReader lines;
    private boolean any;

    JsonDocuments(Source source, String location, Reader text, Cleaner cleaner) {
        this.source = source;
        this.location = location;
        this.cleaner = cleaner;
        this.lines = new LineReader(text, DocumentReader.LONGEST);
    }

    /** @throws InputException where the first object lacks a key that {@code fields} names */
    @Override
    public Intake next() throws IOException {
        LineReader.Line line = lines.next();
        while (line != null && line.text().isBlank() && !line.tooLong()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        if (line.tooLong()) {
            return reject(line, Rejection.Reason.TOO_LONG, "The line has more than " + DocumentReader.LONGEST + " characters.");
        }
        JsonNode object;
        try {
            object = JSON.readTree(line.text());
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            return reject(line, Rejection.Reason.MALFORMED, String.format(Locale.ROOT, "Line %d is not JSON at column %d: %s.",
                    line.number(), column, InputException.quote(line.text())));
        }
        if (!object.isObject()) {
            return reject(line, Rejection.Reason.MALFORMED, String.format(Locale.ROOT, "Line %d is no JSON object: %s.",
                    line.number(), InputException.quote(line.text())));
        }
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        Map<String, String> columns = Named.columns(source, names);
        if (!any) {
            any = true;
            require(columns, names);
        }
        if (!columns.containsKey("text")) {
            return reject(line, Rejection.Reason.MALFORMED, String.format(Locale.ROOT, "No key of line %d is known to hold the text, it has %s; "
                    + "name it in the source list's column 'fields' as text=NAME.", line.number(), InputException.quote(String.join(", ", names))));
        }
        return cleaner.clean(Named.draft(DocumentReader.at(location, line.number()), columns, name -> text(object.get(name))));
    }

    /** A field may be left out of a later object, but one that the first object lacks is most likely misspelt. */
    private void require(Map<String, String> columns, List<String> names) {
        source.fields().forEach((field, name) -> {
            if (!names.contains(columns.get(field))) {
                throw new InputException(String.format(Locale.ROOT, "Source '%s' (line %d of its list), column 'fields': the first object of %s has "
                        + "no key %s, it has %s.", source.id(), source.line(), location, InputException.quote(name), String.join(", ", names)));
            }
        });
    }

    private static String text(JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            StringBuilder lines = new StringBuilder();
            value.forEach(part -> lines.append(part.asText()).append('\n'));
            return lines.toString();
        }
        return value.asText();
    }

    private Intake reject(LineReader.Line line, Rejection.Reason reason, String detail) {
        return cleaner.reject(Draft.of(DocumentReader.at(location, line.number()), List.of()), source.outlet(), reason, detail);
    }
}
