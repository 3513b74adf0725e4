package slantwise.text;

import java.util.List;
import java.util.Objects;

/**
 * Who is said to have said or thought what. Offsets are those of the text searched.
 *
 * @param source the noun phrase of the speaker; empty where none is named
 * @param cue the verb group or phrase that attributes; empty where a quotation stands alone
 * @param content what is attributed, in one or more stretches in order
 * @param verb the cue in its base form: "say", "according to", ":"
 * @param quoted whether some of the content stands in quotation marks
 * @param probability that this is an attribution at all, 0 to 1
 */
public record Attribution(Span source, Span cue, List<Span> content, String verb, boolean quoted, double probability) {
    public Attribution {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(cue, "cue");
        Objects.requireNonNull(verb, "verb");
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("attribution by '" + verb + "' at " + cue.from() + " has no content");
        }
    }

    /** Whether the content holds the character at this offset. */
    public boolean holds(int offset) {
        return content.stream().anyMatch(span -> span.contains(offset));
    }
}
