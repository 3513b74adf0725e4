package slantwise.text;

import java.util.List;

/**
 * A place that may be an attribution, with what would be its parts.
 *
 * @param shape where the content stands
 * @param first place of the first unit of the cue's group, auxiliaries included
 * @param cue place of the cue's own unit
 */
record Candidate(Clause clause, Shape shape, String verb, int first, int cue, Span source, Span cueSpan, List<Span> content) {
    /** Where the content stands. */
    enum Shape {
        /** X said that ... */
        AFTER,
        /** ..., X said. */
        TRAILING,
        /** "...", said X. */
        INVERTED,
        /** ..., X said, ... */
        AROUND,
        /** According to X, ... */
        PHRASE,
        /** X: ... */
        COLON,
        /** X's claim that ... */
        NOUN
    }

    Candidate {
        content = List.copyOf(content);
    }
}
