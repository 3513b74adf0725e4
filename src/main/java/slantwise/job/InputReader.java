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
import slantwise.corpus.Intake;
import slantwise.corpus.Rejection;
import slantwise.corpus.StripRules;

/** One file's documents as they are read; a fault of the file becomes a rejection, never a lost file. */
final class InputReader implements Iterator<Intake> {
    private final Input input;
    private DocumentReader documents;
    private Intake next;

    InputReader(Input input, Configuration hadoop, LocalDate today, StripRules rules) {
        this.input = input;
        try {
            Path path = new Path(input.uri());
            InputStream in = path.getFileSystem(hadoop).open(path);
            documents = DocumentReader.open(input.source(), input.name(), in, today, rules);
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
            documents.close();
        } catch (IOException | UncheckedIOException e) {
            next = unreadable(e);
        }
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

    private Intake unreadable(Exception e) {
        return Intake.rejected(new Rejection(input.source().id(), input.source().outlet(), input.name(),
                Rejection.Reason.UNREADABLE, "the file cannot be read: " + e.getMessage()));
    }
}
