package slantwise.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Small invented articles and files that hold them. */
final class News {
    private static final List<String> PLACES = List.of("harbour", "valley", "island", "old town", "northern province",
            "border district", "airport", "river port");
    private static final List<String> WORKS = List.of("bridge", "school", "railway", "power station", "market hall",
            "library", "hospital", "reservoir");

    private News() {
    }

    static String title(int number) {
        return "Minister opens the " + pick(WORKS, number) + " in the " + pick(PLACES, number / 3);
    }

    /** Two paragraphs in plain English, others for each number. */
    static String body(int number) {
        return String.format(Locale.ROOT, "The minister opened the %s in the %s on Monday after %d months of work. "
                + "Engineers tested it for weeks, and nobody was hurt.\n"
                + "\"We are glad that the %s is ready,\" the minister said. The opposition claimed that the %s "
                + "had cost %d million crowns more than was planned, and called the delay a failure.",
                pick(WORKS, number), pick(PLACES, number / 3), 10 + number, pick(WORKS, number), pick(WORKS, number + 1), 3 + number);
    }

    static String json(String title, String text, String published) {
        return "{\"title\": \"" + escaped(title) + "\", \"text\": \"" + escaped(text) + "\", \"published\": \"" + published + "\"}\n";
    }

    /** As many articles as wanted, of which no two sets with other first numbers share one. */
    static String jsonLines(int first, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = first; i < first + count; i++) {
            lines.append(json(title(i), body(i), String.format(Locale.ROOT, "2024-06-%02d", 1 + i % 28)));
        }
        return lines.toString();
    }

    /** A file whose first line has this many letters, compressed: next to nothing on the disk. */
    static Path longLine(Path file, int letters, String before, String after) throws IOException {
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 'a');
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            for (int left = letters; left > 0; left -= block.length) {
                out.write(block, 0, Math.min(left, block.length));
            }
            out.write(after.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /** A CSV of which each row is in an encoding of its own. */
    static Path mixed(Path file, List<Charset> encodings) throws IOException {
        List<byte[]> rows = new ArrayList<>();
        rows.add("title,text\n".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < encodings.size(); i++) {
            String row = "Café " + i + ",\"" + body(90 + i).replace("\"", "\"\"") + " The café's façade stayed.\"\n";
            rows.add(row.getBytes(encodings.get(i)));
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            for (byte[] row : rows) {
                out.write(row);
            }
        }
        return file;
    }

    private static String pick(List<String> of, int number) {
        return of.get(Math.floorMod(number, of.size()));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
