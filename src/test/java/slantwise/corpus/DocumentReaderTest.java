package slantwise.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import slantwise.corpus.Rejection.Reason;

class DocumentReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final String SENTENCE = "The council agreed on Monday to raise its spending on roads.";
    private static final String OTHER = "The minister said on Tuesday that the roads would be mended by spring.";

    private static Source source(Format format, Map<String, String> fields) {
        return new Source("s", "Daily", "Daily", format, "/x", "en", "", "", fields, 2);
    }

    private static List<Intake> read(Source source, InputStream in) throws IOException {
        List<Intake> intakes = new ArrayList<>();
        try (DocumentReader reader = DocumentReader.open(source, "file", in, TODAY, StripRules.defaults())) {
            reader.forEachRemaining(intakes::add);
        }
        return intakes;
    }

    private static List<Intake> read(Format format, String text) throws IOException {
        return read(source(format, Map.of()), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Reason> reasons(List<Intake> intakes) {
        return intakes.stream().map(intake -> intake.rejection() == null ? null : intake.rejection().reason()).toList();
    }

    /** A line of the given number of bytes between two others, never held whole. */
    private static InputStream around(String before, long bytes, String after) {
        InputStream middle = new InputStream() {
            private long left = bytes;

            @Override
            public int read() {
                return left-- > 0 ? left % 5 == 0 ? ' ' : 'a' : -1;
            }

            @Override
            public int read(byte[] b, int off, int len) {
                if (left <= 0) {
                    return -1;
                }
                int count = (int) Math.min(len, left);
                Arrays.fill(b, off, off + count, (byte) 'a');
                left -= count;
                return count;
            }
        };
        return new SequenceInputStream(Collections.enumeration(List.of(new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8)), middle,
                new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8)))));
    }

    @Test
    void readsADigestLineByLine() throws IOException {
        List<Intake> intakes = read(Format.DIGEST_TEXT, SENTENCE + "\r\n\r\n" + OTHER.replace(" by spring.", " ...") + "\nToo short.\n"
                + "The mayor resigned after the vote on the budget in the");
        assertEquals(Arrays.asList(null, null, Reason.TOO_SHORT, null), reasons(intakes));
        assertEquals(List.of("file#1", "file#3", "file#5"), intakes.stream().filter(i -> i.article() != null).map(i -> i.article().location()).toList());
        assertEquals(List.of(false, true, true), intakes.stream().filter(i -> i.article() != null).map(i -> i.article().truncated()).toList());
        assertEquals("", intakes.get(0).article().title() + intakes.get(0).article().published());
    }

    @Test
    void readsTheUsualColumnsWhateverTheirCase() throws IOException {
        Source source = source(Format.CSV, Map.of());
        Article article = read(Format.CSV, "Date,URL,Title,Text,Source\n2025-12-11,https://example.org/a,Roads,\"" + SENTENCE + "\n\n" + OTHER
                + "\",Evening Post\n").get(0).article();
        assertEquals(List.of("2025-12-11", "https://example.org/a", "Roads", SENTENCE + "\n" + OTHER, source.outlet(), source.group()),
                List.of(article.published(), article.url(), article.title(), article.body(), article.outlet(), article.group()));
    }

    @Test
    void readsNamedColumnsAndSemicolons() throws IOException {
        Article article = read(source(Format.CSV, Map.of("title", "kop", "text", "tekst")), new ByteArrayInputStream(
                ("kop;tekst\nRoads, at last;" + SENTENCE + "\n").getBytes(StandardCharsets.UTF_8))).get(0).article();
        assertEquals("Roads, at last: " + SENTENCE, article.title() + ": " + article.body());
    }

    @Test
    void namesAColumnThatIsNotThereAndThoseThatAre() {
        for (Format format : List.of(Format.CSV, Format.JSONL)) {
            String text = format == Format.CSV ? "title,text\na,b\n" : "{\"title\":\"a\",\"text\":\"b\"}\n";
            String message = assertThrows(InputException.class, () -> read(source(format, Map.of("text", "Body")),
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))).getMessage();
            assertTrue(message.contains("'Body'") && message.contains("title, text") && message.contains("fields"), message);
        }
    }

    @Test
    void goesOnAfterAnUnclosedQuotationMark() throws IOException {
        List<Intake> intakes = read(Format.CSV, "title,text\na," + SENTENCE + "\nb,\"" + OTHER + "\nc," + OTHER + "\n");
        assertEquals(Arrays.asList(null, Reason.MALFORMED, null), reasons(intakes));
        assertEquals("file#3", intakes.get(1).rejection().location());
        assertTrue(intakes.get(1).rejection().detail().contains("line 3"), intakes.get(1).rejection().detail());
    }

    @Test
    void goesOnAfterRowsThatDoNotFit() throws IOException {
        List<Intake> intakes = read(Format.CSV, "title,text\na\nb,\"x\"y," + OTHER + "\nc,d,e\nf," + SENTENCE + "\n");
        assertEquals(Arrays.asList(Reason.MALFORMED, Reason.MALFORMED, Reason.MALFORMED, null), reasons(intakes));
        assertEquals(List.of("file#2", "file#3", "file#4"), intakes.subList(0, 3).stream().map(i -> i.rejection().location()).toList());
    }

    @Test
    void goesOnAfterMalformedJson() throws IOException {
        List<Intake> intakes = read(Format.JSONL, "{\"title\":\"a\",\"text\":\"" + SENTENCE + "\"}\n{\"title\":\n[1]\n{\"a\":1}\n" + "[".repeat(5000)
                + "\n{\"headline\":\"b\",\"articleBody\":[\"" + SENTENCE + "\",\"" + OTHER + "\"]}\n");
        assertEquals(Arrays.asList(null, Reason.MALFORMED, Reason.MALFORMED, Reason.MALFORMED, Reason.MALFORMED, null), reasons(intakes));
        assertTrue(intakes.get(1).rejection().detail().contains("Line 2"), intakes.get(1).rejection().detail());
        assertEquals(SENTENCE + "\n" + OTHER, intakes.get(5).article().body());
    }

    @Test
    void passesOverALineOf200Megabytes() throws IOException {
        long size = 200L << 20;
        List<Intake> digest = read(source(Format.DIGEST_TEXT, Map.of()), around(SENTENCE + "\n", size, "\n" + OTHER + "\n"));
        assertEquals(Arrays.asList(null, Reason.TOO_LONG, null), reasons(digest));
        List<Intake> csv = read(source(Format.CSV, Map.of()), around("title,text\na," + SENTENCE + "\nb,\"", size, "\"\nc," + OTHER + "\n"));
        assertEquals(Arrays.asList(null, Reason.TOO_LONG, null), reasons(csv));
        assertEquals(List.of(Reason.TOO_LONG), reasons(read(source(Format.PAGE_TEXT, Map.of()), around("", size, ""))));
        assertEquals(List.of(Reason.TOO_LONG), reasons(read(source(Format.HTML, Map.of()), around("<p>", size, ""))));
    }

    @Test
    void refusesBinaryFiles() throws IOException {
        for (byte[] bytes : List.of("%PDF-1.7 text".getBytes(StandardCharsets.US_ASCII), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13})) {
            for (Format format : Format.values()) {
                assertEquals(List.of(Reason.BINARY), reasons(read(source(format, Map.of()), new ByteArrayInputStream(bytes))), format.word());
            }
        }
    }

    @Test
    void reportsAFileThatBreaksOff() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            for (int i = 0; i < 20_000; i++) {
                out.write((i * 7919L + " " + SENTENCE + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] whole = zipped.toByteArray();
        List<Intake> all = read(source(Format.DIGEST_TEXT, Map.of()), new ByteArrayInputStream(whole));
        assertEquals(20_000, all.stream().filter(i -> i.article() != null).count());
        List<Intake> cut = read(source(Format.DIGEST_TEXT, Map.of()), new ByteArrayInputStream(whole, 0, whole.length / 2));
        assertEquals(Reason.UNREADABLE, cut.get(cut.size() - 1).rejection().reason());
        assertTrue(cut.size() > 1);
    }

    @Test
    void readsEveryEncoding() throws IOException {
        String text = "The mayor of Malm\u00f6 said \u201cwe agreed on the budget of the city today\u201d \u2013 at last.";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("windows-1252"))) {
            for (String mark : List.of("", "\ufeff")) {
                if (!mark.isEmpty() && charset.name().equals("windows-1252")) {
                    continue;
                }
                List<Intake> intakes = read(source(Format.DIGEST_TEXT, Map.of()), new ByteArrayInputStream((mark + text + "\n").getBytes(charset)));
                assertEquals(text, intakes.get(0).article().body(), charset + mark);
                assertEquals(List.of(), intakes.get(0).warnings());
            }
        }
    }

    @Test
    void readsMixedEncodingsAndWarnsOnce() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(("The mayor of Malm\u00f6 said that the city agreed on a budget.\n").getBytes(StandardCharsets.UTF_8));
        bytes.write(("The mayor of K\u00f6ln said that the city agreed on a budget.\n").getBytes(Charset.forName("windows-1252")));
        List<Intake> intakes = read(source(Format.DIGEST_TEXT, Map.of()), new ByteArrayInputStream(bytes.toByteArray()));
        assertTrue(intakes.get(0).article().body().contains("Malm\u00f6") && intakes.get(1).article().body().contains("K\u00f6ln"));
        assertEquals(List.of("mixed-encoding"), intakes.stream().flatMap(i -> i.warnings().stream()).map(Warning::kind).toList());
    }

    @Test
    void doubtsImpossibleFutureAndAmbiguousDates() throws IOException {
        List<Intake> intakes = read(Format.CSV, "date,text\n2025-13-45," + SENTENCE + "\n2031-01-01," + SENTENCE + "\n11/12/2025," + SENTENCE + "\n,"
                + SENTENCE + "\n");
        assertEquals(List.of("bad-date", "future-date", "ambiguous-date"), intakes.stream().flatMap(i -> i.warnings().stream()).map(Warning::kind).toList());
        assertTrue(intakes.stream().allMatch(i -> i.article().published().isEmpty()));
        assertTrue(intakes.get(0).warnings().get(0).detail().contains("'2025-13-45'"));
    }

    @Test
    void keepsMarkupInATitleAsText() throws IOException {
        Article article = read(Format.CSV, "title,text\n<script>alert(1)</script>," + SENTENCE + " <script>alert(2)</script>\n").get(0).article();
        assertEquals("<script>alert(1)</script>", article.title());
        assertEquals(SENTENCE + " <script>alert(2)</script>", article.body());
    }

    @Test
    void rejectsWhatHoldsNoText() throws IOException {
        assertEquals(List.of(Reason.EMPTY), reasons(read(Format.CSV, "")));
        assertEquals(List.of(Reason.EMPTY), reasons(read(Format.CSV, "title,text\nx,\n")));
        assertEquals(List.of(Reason.EMPTY), reasons(read(Format.HTML, "<html><body><nav>Menu</nav></body></html>")));
        assertEquals(List.of(Reason.EMPTY), reasons(read(Format.PAGE_TEXT, "Menu\nHome\n")));
        assertEquals(List.of(), reasons(read(Format.DIGEST_TEXT, "\n\n")));
    }

    @Test
    void givesTheSameDocumentTheSameIdAnywhere() throws IOException {
        String row = "a,https://example.org/a," + SENTENCE + "\n";
        Article alone = read(Format.CSV, "title,url,text\n" + row).get(0).article();
        Article later = read(Format.CSV, "title,url,text\nb,https://example.org/b," + OTHER + "\n" + row).get(1).article();
        assertEquals(alone.id(), later.id());
        assertFalse(alone.location().equals(later.location()));
    }
}
