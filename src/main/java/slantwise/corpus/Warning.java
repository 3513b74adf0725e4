package slantwise.corpus;

import java.util.Objects;

/**
 * Something that was mended or doubted in a document that was taken.
 *
 * @param kind a short stable word (stray-script, bad-date, future-date, mixed-encoding, link-text, ...)
 * @param detail one sentence for the user, with the offending value
 */
public record Warning(String source, String outlet, String location, String kind, String detail) {
    public Warning {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
    }
}
