package slantwise.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import slantwise.corpus.DocumentReader;
import slantwise.corpus.InputException;
import slantwise.corpus.Intake;
import slantwise.corpus.Rejection;
import slantwise.corpus.StripRules;

/**
 * One file's documents as they are read. A fault of the file, or a column that the list names and the file does not
 * have, becomes a rejection: never a lost file, and never the end of the other files.
 */
final class InputReader implements Iterator<Intake> {
    private final Input input;
    private DocumentReader documents;
    private Intake next;

    InputReader(Input input, Configuration hadoop, LocalDate today, StripRules rules) {
        this.input = input;
        try {
            Path path = new Path(input.uri());
            InputStream in = path.getFileSystem(hadoop).open(path);
            documents = opened(in, today, rules);
        } catch (IOException e) {
            next = unreadable(e);
        }
    }

    @Override
    public boolean hasNext() {
        if (next != null) {
            return true;
        }
        if (documents == null) {
            return false;
        }
        try {
            if (documents.hasNext()) {
                next = documents.next();
                return true;
            }
        } catch (InputException e) {
            next = rejected(Rejection.Reason.MALFORMED, e.getMessage());
        } catch (UncheckedIOException e) {
            next = unreadable(e);
        }
        close(documents);
        documents = null;
        return next != null;
    }

    @Override
    public Intake next() {
        if (!hasNext()) {
            throw new NoSuchElementException(input.name());
        }
        Intake intake = next;
        next = null;
        return intake;
    }

    private DocumentReader opened(InputStream in, LocalDate today, StripRules rules) {
        try {
            return DocumentReader.open(input.source(), input.name(), in, today, rules);
        } catch (InputException e) {
            next = rejected(Rejection.Reason.MALFORMED, e.getMessage());
            close(in::close);
            return null;
        }
    }

    /** All that was wanted of the file has been read: a fault in closing it changes nothing. */
    private static void close(AutoCloseable file) {
        try {
            file.close();
        } catch (Exception e) {
            // Nothing was written that could be lost.
        }
    }

    private Intake unreadable(Exception e) {
        return rejected(Rejection.Reason.UNREADABLE, "The file cannot be read: " + e.getMessage() + ".");
    }

    private Intake rejected(Rejection.Reason reason, String detail) {
        return Intake.rejected(
                new Rejection(input.source().id(), input.source().outlet(), input.name(), reason, detail));
    }
}
