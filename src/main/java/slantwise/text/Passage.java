package slantwise.text;

import java.util.List;
import java.util.Objects;

/**
 * A sentence in its context, and the voices in it. A sentence may mix voices ("The plan is dead," Rutte
 * said), so it holds parts: they cover its text from end to end, in order.
 *
 * @param article the article's id
 * @param number 0-based position among the article's passages
 * @param paragraph 0 for the title, 1 and up for the paragraphs of the body
 */
public record Passage(String article, int number, int paragraph, String text, List<Part> parts) {
    public Passage {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(text, "text");
        parts = List.copyOf(parts);
        int at = 0;
        for (Part part : parts) {
            if (part.from() != at) {
                throw new IllegalArgumentException("parts leave a gap or overlap at " + at + " of '" + text + "'");
            }
            at = part.to();
        }
        if (at != text.length()) {
            throw new IllegalArgumentException("parts end at " + at + " of " + text.length() + " in '" + text + "'");
        }
    }

    public boolean title() {
        return paragraph == 0;
    }

    /** The part that holds the character at this offset. */
    public Part partAt(int offset) {
        for (Part part : parts) {
            if (offset < part.to()) {
                return part;
            }
        }
        throw new IndexOutOfBoundsException("offset " + offset + " of " + text.length());
    }
}
