package slantwise.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import slantwise.corpus.InputException;

/** Reads the objects of a JSON Lines file, plain or gzip. */
final class LabelledRows {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LabelledRows() {
    }

    static List<JsonNode> read(Path data) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (InputStream file = new BufferedInputStream(Files.newInputStream(data));
                InputStream in = isGzip(file) ? new GZIPInputStream(file) : file;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    rows.add(row(data, number, line));
                }
            }
        }
        return rows;
    }

    private static boolean isGzip(InputStream in) throws IOException {
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip;
    }

    private static JsonNode row(Path data, int number, String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new InputException(data + " line " + number + ": expected a JSON object, found '"
                    + line.substring(0, Math.min(60, line.length())) + "'");
        }
    }

    /** A field that must be there. */
    static JsonNode field(Path data, JsonNode row, String name) {
        JsonNode value = row.get(name);
        if (value == null || value.isNull()) {
            throw new InputException(data + ": a row lacks the field '" + name + "': " + row.toString().substring(0, Math.min(80, row.toString().length())));
        }
        return value;
    }
}
