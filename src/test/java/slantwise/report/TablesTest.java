package slantwise.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {
    @TempDir
    private static Path directory;

    @BeforeAll
    static void write() throws IOException {
        Tables.write(ComparisonFixture.full(), directory);
    }

    static Stream<String> names() {
        return Tables.all().stream().map(Table::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyLineIsAsExpected(String name) throws IOException {
        try (InputStream expected = TablesTest.class.getResourceAsStream("expected/" + name + ".csv")) {
            assertEquals(new String(expected.readAllBytes(), StandardCharsets.UTF_8),
                    Files.readString(directory.resolve(name + ".csv")));
        }
    }

    /** The exact lines of what the options change, and nothing else changes. */
    @Test
    void optionsFillTheirColumns(@TempDir Path other) throws IOException {
        Tables.write(ComparisonFixture.withOptions(), other);
        Map<String, List<String>> changed = new TreeMap<>();
        for (String name : names().toList()) {
            List<String> lines = Files.readAllLines(other.resolve(name + ".csv"));
            lines.removeAll(Files.readAllLines(directory.resolve(name + ".csv")));
            changed.put(name, lines);
        }
        changed.values().removeIf(List::isEmpty);
        assertEquals(Map.of("estimates",
                List.of("tone,,own,Northern Wire,summit,6,0.04,-0.01,0.1,false,false,0.0156789,-0.02,0.08,0.7"),
                "contrasts", List.of(
                        "tone,,own,Harbor Herald,Northern Wire,topic,9,12,3,2,-0.02,-0.06,0.02,0.8,0.2,0.4,0.0001,\"tone, own voice\",summit,false,false",
                        "frame,conflict,own,Harbor Herald,Northern Wire,topic,9,12,3,2,0.07,0.03,0.11,0.8,0.005,0.01,0.0001,\"frame, own voice\",summit,false,false",
                        "frame,conflict,own,<script>alert(1)</script>,Northern Wire,topic,1,12,3,2,,,,,,,0.2,\"frame, own voice\",summit,true,false")),
                changed);
    }

    @Test
    void theAgreedTablesAreThere() {
        assertEquals(Set.of("articles", "rejections", "warnings", "topics", "events", "copies", "edited-copies", "measures", "estimates",
                "contrasts", "groups",
                "frames", "stance", "evidence", "sourcing", "coverage", "leads", "copy-shares", "wording", "word-shift",
                        "distances",
                "outlet-map", "dendrogram"), names().collect(Collectors.toSet()));
    }

    @Test
    void thePackageDescribesEveryColumnOfEveryFile() throws IOException {
        JsonNode data = new ObjectMapper().readTree(directory.resolve("datapackage.json").toFile());
        assertEquals("tabular-data-package", data.get("profile").asText());
        assertTrue(data.get("name").asText().matches("[a-z0-9._/-]+"));
        Set<String> described = new TreeSet<>();
        for (JsonNode resource : data.get("resources")) {
            Path file = directory.resolve(resource.get("path").asText());
            described.add(file.getFileName().toString());
            List<String> fields = new ArrayList<>();
            for (JsonNode field : resource.get("schema").get("fields")) {
                fields.add(field.get("name").asText());
                assertFalse(field.get("description").asText().isBlank(), field.toString());
                String type = field.get("type").asText();
                assertTrue(Set.of("string", "integer", "number", "boolean").contains(type), type);
                assertEquals(type.equals("integer") || type.equals("number"), field.has("unit"), field.toString());
            }
            try (CSVParser rows = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get()
                    .parse(Files.newBufferedReader(file))) {
                assertEquals(fields, rows.getHeaderNames());
                rows.forEach(row -> assertEquals(fields.size(), row.size()));
            }
        }
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".csv")).collect(Collectors.toSet()),
                    described);
        }
    }

    @Test
    void aFormulaIsDisarmedAndANumberIsLeftAlone() {
        for (String first : List.of("=", "+", "-", "@", "\t", "\r")) {
            assertTrue(Table.guarded(first + "1").startsWith("'"), first);
        }
        assertEquals("a=1", Table.guarded("a=1"));
        assertEquals("", Table.guarded(""));
        assertEquals("two lines", Table.guarded("two\nlines"));
        assertEquals("-0.5", Numbers.cell(-0.5));
    }

    @Test
    void numbersArePlainWithSixDigits() {
        assertEquals("0.333333", Numbers.cell(1 / 3.0));
        assertEquals("1234570", Numbers.cell(1234567.8));
        assertEquals("0.0000012346", Numbers.cell(0.0000012346));
        assertEquals("0", Numbers.cell(-0.0));
        assertEquals("0", Numbers.cell(1e-15));
        assertEquals("", Numbers.cell(Double.NaN));
        assertEquals("", Numbers.cell(Double.POSITIVE_INFINITY));
    }
}
