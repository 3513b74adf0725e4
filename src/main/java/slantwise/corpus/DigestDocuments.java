package slantwise.corpus;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** One item a line; blank lines part items and are none. */
final class DigestDocuments implements DocumentReader.Documents {
    private final String location;
    private final LineReader lines;
    private final Cleaner cleaner;
    private final Source source;

    DigestDocuments(String location, Reader text, Cleaner cleaner, Source source) {
        this.location = location;
        this.lines = new LineReader(text, DocumentReader.LONGEST);
        this.cleaner = cleaner;
        this.source = source;
    }

    @Override
    public Intake next() throws IOException {
        LineReader.Line line = lines.next();
        while (line != null && Mending.space(line.text()).isEmpty() && !line.tooLong()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        Draft draft = Draft.of(DocumentReader.at(location, line.number()), line.tooLong() ? List.of() : List.of(line.text()));
        return line.tooLong() ? cleaner.reject(draft, source.outlet(), Rejection.Reason.TOO_LONG,
                "The line has more than " + DocumentReader.LONGEST + " characters.") : cleaner.clean(draft);
    }
}
