package slantwise.corpus;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

/**
 * Reads the documents of one file, one at a time and in bounded memory. Whatever is wrong with a document comes
 * out as its rejection; only a fault in the source list itself (a column named in {@code fields} that the
 * file does not have) is thrown, as an {@link InputException}.
 *
 * <pre>{@code
 * try (DocumentReader documents = DocumentReader.open(source, "page.html", in, today, StripRules.defaults())) {
 *     while (documents.hasNext()) {
 *         Intake intake = documents.next();
 *     }
 * }
 * }</pre>
 */
public final class DocumentReader implements Iterator<Intake>, AutoCloseable {
    /** The most characters that one document may have. */
    public static final int LONGEST = 4_000_000;

    /** The documents of one format: the next intake, or null at the end. */
    interface Documents {
        Intake next() throws IOException;
    }

    private final Source source;
    private final String location;
    private final TextInput text;
    private final InputStream in;
    private Documents documents;
    private Intake next;
    private boolean warned;

    private DocumentReader(Source source, String location, InputStream in, TextInput text, Documents documents) {
        this.source = source;
        this.location = location;
        this.in = in;
        this.text = text;
        this.documents = documents;
    }

    /**
     * @param location the file's name as messages should show it
     * @param in the file's bytes, plain or gzip; closed with the reader
     * @param today a later date of publication is not believed
     * @throws InputException where {@code fields} names a column that a CSV file does not have
     */
    public static DocumentReader open(Source source, String location, InputStream in, LocalDate today, StripRules rules) {
        try {
            TextInput text = TextInput.open(in, source.format() == Format.HTML);
            if (text.binary()) {
                return failed(source, location, in, Rejection.Reason.BINARY, "The file is not text.");
            }
            Cleaner cleaner = new Cleaner(source, today, rules);
            Documents documents = switch (source.format()) {
                case PAGE_TEXT, HTML -> new PageDocument(source, location, text.reader(), cleaner, today);
                case DIGEST_TEXT -> new DigestDocuments(location, text.reader(), cleaner, source);
                case CSV -> new CsvDocuments(source, location, text.reader(), cleaner);
                case JSONL -> new JsonDocuments(source, location, text.reader(), cleaner);
            };
            return new DocumentReader(source, location, in, text, documents);
        } catch (IOException e) {
            return failed(source, location, in, Rejection.Reason.UNREADABLE, unreadable(e));
        }
    }

    private static DocumentReader failed(Source source, String location, InputStream in, Rejection.Reason reason, String detail) {
        Iterator<Intake> one = List.of(Intake.rejected(new Rejection(source.id(), source.outlet(), location, reason, detail))).iterator();
        return new DocumentReader(source, location, in, null, () -> one.hasNext() ? one.next() : null);
    }

    private static String unreadable(IOException e) {
        String why = e instanceof EOFException ? "it ends too early" : String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return "The file cannot be read to its end: " + why + ".";
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            try {
                next = documents.next();
            } catch (IOException e) {
                documents = () -> null;
                next = Intake.rejected(new Rejection(source.id(), source.outlet(), location, Rejection.Reason.UNREADABLE, unreadable(e)));
            }
        }
        return next != null;
    }

    @Override
    public Intake next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more documents in " + location);
        }
        Intake intake = warn(next);
        next = null;
        return intake;
    }

    /** Puts the warning of a mixed encoding, once a file, on the first article after it was seen. */
    private Intake warn(Intake intake) {
        if (warned || text == null || !text.mixed() || intake.article() == null) {
            return intake;
        }
        warned = true;
        List<Warning> warnings = new ArrayList<>(intake.warnings());
        warnings.add(new Warning(source.id(), intake.article().outlet(), location, "mixed-encoding",
                "The file mixes UTF-8 with an older encoding; each part was read in its own."));
        return Intake.taken(intake.article(), warnings);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The place of a row or line in a file, as articles and rejections name it. */
    static String at(String location, long line) {
        return String.format(Locale.ROOT, "%s#%d", location, line);
    }
}
