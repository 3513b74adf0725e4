package slantwise.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.util.List;
import slantwise.compare.Comparison;

/** The description of all tables beside them: a Tabular Data Package of the Frictionless specifications, version 1. */
final class DataPackage {
    private static final String NOTES = "UTF-8, lines end with a line feed. Numbers have at most " + Numbers.DIGITS
            + " significant digits; an empty cell is a value that does not exist (too few articles, no date)."
            + " A text that begins with =, +, -, @, a tab or a carriage return has an apostrophe (') put before it,"
            + " so that no spreadsheet runs it as a formula; numbers never have."
            + " Line breaks and other control characters in a text are written as spaces.";

    private DataPackage() {
    }

    static String json(Comparison comparison, List<Table<?>> tables) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        root.put("profile", "tabular-data-package");
        root.put("name", Slugs.base(comparison.title()).isEmpty() ? "comparison" : Slugs.base(comparison.title()));
        root.put("title", comparison.title());
        root.put("description", NOTES);
        ArrayNode resources = root.putArray("resources");
        tables.forEach(table -> describe(table, resources.addObject()));
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return mapper.writer(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
                .writeValueAsString(root) + "\n";
    }

    private static <R> void describe(Table<R> table, ObjectNode resource) {
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.name());
        resource.put("path", table.file());
        resource.put("description", table.description());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.putObject("dialect").put("delimiter", ",").put("lineTerminator", "\n").put("quoteChar", "\"")
                .put("doubleQuote", true).put("header", true);
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        for (Table.Column<R> column : table.columns()) {
            ObjectNode field = fields.addObject();
            field.put("name", column.name());
            field.put("type", column.type().word());
            field.put("description", column.description());
            if (!column.unit().isEmpty()) {
                field.put("unit", column.unit());
            }
        }
        schema.putArray("missingValues").add("");
    }
}
