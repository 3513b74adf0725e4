package slantwise.corpus;

import java.util.Locale;
import java.util.Objects;

/**
 * What was not taken, and why.
 *
 * @param source the id of the row of the source list
 * @param location the file's name and, in formats with many articles, {@code #line}
 * @param detail one sentence for the user, with the offending value
 */
public record Rejection(String source, String outlet, String location, Reason reason, String detail) {
    /** Why a document was not taken. */
    public enum Reason {
        /** The file could not be opened or read to its end. */
        UNREADABLE,
        /** The bytes are not text. */
        BINARY,
        /** A row or a JSON line that does not parse. */
        MALFORMED,
        /** No text is left after cleaning. */
        EMPTY,
        /** Fewer words than a measure can use. */
        TOO_SHORT,
        /** Larger than a document may be. */
        TOO_LONG,
        /** Not in a language that is measured. */
        LANGUAGE,
        /** The same outlet's same text was taken already. */
        DUPLICATE;

        /** The word in tables: lower case, hyphens. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Rejection {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(detail, "detail");
    }
}
