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

    /**
     * An object of the file.
     *
     * @param line its line, from 1
     */
    record Row(Path data, int line, JsonNode json) {
        /** A field that must be there. */
        JsonNode field(String name) {
            JsonNode value = json.get(name);
            if (value == null || value.isNull()) {
                throw wrong("lacks the field '" + name + "': " + shortened(json.toString()));
            }
            return value;
        }

        /** A field that may be missing. */
        String text(String name, String missing) {
            return json.path(name).asText(missing);
        }

        /** The message of an unusable row, with its file and line. */
        InputException wrong(String what) {
            return new InputException(data + " line " + line + " " + what);
        }
    }

    static List<Row> rows(Path data) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (InputStream file = new BufferedInputStream(Files.newInputStream(data));
                InputStream in = isGzip(file) ? new GZIPInputStream(file) : file;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    rows.add(new Row(data, number, json(data, number, line)));
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

    private static JsonNode json(Path data, int number, String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new InputException(data + " line " + number + ": expected a JSON object, found '" + shortened(line) + "'");
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(80, text.length()));
    }
}
