package slantwise.corpus;

import java.util.Map;
import java.util.Objects;

/**
 * One row of the source list.
 *
 * @param id unique in the list
 * @param outlet who publishes
 * @param group what the outlet is compared within (state media, wire, regional); the outlet itself by default
 * @param path a file, glob or directory, absolute or any Hadoop URI, already resolved against the list's place
 * @param language ISO 639-1, lower case; {@code en} by default
 * @param published an ISO date or date-time that holds for every article without one of its own, or empty
 * @param url the address of a single document, or empty
 * @param fields names of columns or keys by article field ({@code title -> Title}); empty for formats without names
 * @param line 1-based line of the row in its list
 */
public record Source(String id, String outlet, String group, Format format, String path, String language,
        String published, String url, Map<String, String> fields, long line) {
    public Source {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(url, "url");
        fields = Map.copyOf(fields);
        if (outlet.isBlank()) {
            throw new IllegalArgumentException("outlet is blank");
        }
    }
}
