package slantwise.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the documents of a source are written. */
public enum Format {
    /** A scraped page as text: menus, captions, dates and footers included; one article a file. */
    PAGE_TEXT("page-text"),
    /** One item a line, no title and no date. */
    DIGEST_TEXT("digest-text"),
    /** An HTML page; one article a file. */
    HTML("html"),
    /** A table with a header row; one article a row. */
    CSV("csv"),
    /** One JSON object a line; one article an object. */
    JSONL("jsonl");

    private final String word;

    Format(String word) {
        this.word = word;
    }

    /** The word that source lists use. */
    public String word() {
        return word;
    }

    /** @throws IllegalArgumentException naming the words that are known, for any other */
    public static Format of(String word) {
        for (Format format : values()) {
            if (format.word.equals(word.strip().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new IllegalArgumentException(
                "one of " + Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", ")));
    }
}
