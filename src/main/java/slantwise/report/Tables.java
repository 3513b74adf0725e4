package slantwise.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import slantwise.compare.Comparison;

/** Every table of a report, in the order of datapackage.json. */
final class Tables {
    private Tables() {
    }

    static List<Table<?>> all() {
        List<Table<?>> tables = new ArrayList<>();
        tables.addAll(InputTables.all());
        tables.addAll(ValueTables.all());
        tables.addAll(OutletTables.all());
        return tables;
    }

    /** @param directory an existing one */
    static void write(Comparison comparison, Path directory) throws IOException {
        List<Table<?>> tables = all();
        for (Table<?> table : tables) {
            table.write(comparison, directory);
        }
        Files.write(directory.resolve("datapackage.json"),
                DataPackage.json(comparison, tables).getBytes(StandardCharsets.UTF_8));
    }
}
