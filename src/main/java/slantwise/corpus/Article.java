package slantwise.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * One document, cleaned. Every field is a value or the empty string, never null.
 *
 * @param id stable: see {@link #id(String, String, String)}
 * @param source the id of the row of the source list
 * @param location where it was read: the file's name and, in formats with many articles, {@code #line}
 * @param lead the standfirst where the page carries one apart from the body; shown and used for topics, not measured
 * @param body paragraphs parted by one line feed
 * @param published ISO 8601 in UTC as precise as it is known: {@code 2025-12-11}, {@code 2025-12-11T14:28Z}, or empty
 * @param origin the agency or partner credited with the text (AP, Reuters, REL), or empty
 * @param truncated whether the text is visibly cut off
 */
public record Article(String id, String source, String location, String outlet, String group, String title,
        String lead, String body, String published, String url, String origin, boolean truncated) {
    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(origin, "origin");
        if (outlet.isBlank()) {
            throw new IllegalArgumentException("outlet is blank");
        }
        if (body.isBlank()) {
            throw new IllegalArgumentException("body is blank");
        }
    }

    /** The day of publication as {@code yyyy-mm-dd}, or empty. */
    public String day() {
        return published.length() < 10 ? "" : published.substring(0, 10);
    }

    /** What names the article to a reader: its title, or the first words of its body. */
    public String headline() {
        if (!title.isEmpty()) {
            return title;
        }
        String line = body.lines().findFirst().orElse("");
        return line.length() <= 90 ? line : line.substring(0, line.lastIndexOf(' ', 90) > 40 ? line.lastIndexOf(' ', 90) : 90) + " ...";
    }

    /**
     * The stable id: 16 hexadecimal digits of the SHA-256 of outlet, address and text, so that the same
     * document keeps its id in any list and any order.
     *
     * @param address the URL, or where there is none the location
     */
    public static String id(String outlet, String address, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {outlet, address, text}) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
