package slantwise.text;

import java.util.Objects;

/**
 * A stretch of a passage in one voice.
 *
 * @param from offset in the passage's text, inclusive
 * @param to offset in the passage's text, exclusive
 * @param speaker the person or body whose words they are, resolved within the article ("Mark Rutte");
 *     empty in the own voice and where no speaker was found
 * @param cue the report verb or phrase in its base form ("say", "according to"); empty where there is none
 */
public record Part(int from, int to, Voice voice, String speaker, String cue) {
    public Part {
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(cue, "cue");
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("part from " + from + " to " + to);
        }
        if (voice == Voice.ALL) {
            throw new IllegalArgumentException("no part has the voice of the whole article");
        }
    }
}
