package slantwise.text;

import java.util.List;

/**
 * A place that may be an attribution, with what would be its parts.
 *
 * @param shape where the content stands
 * @param cut how far the content after the cue is taken
 * @param first place of the first unit of the cue's group, auxiliaries included
 * @param cue place of the cue's own unit
 */
record Candidate(Clause clause, Shape shape, Cut cut, String verb, int first, int cue, Span source, Span cueSpan, List<Span> content) {
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
        NOUN,
        /** Y was criticised by X. */
        PASSIVE
    }

    /** How far content after a cue is taken; several are tried, and the likeliest wins. */
    enum Cut {
        /** To where the clause or its sentence ends. */
        CLAUSE,
        /** To its first comma, colon or dash. */
        COMMA,
        /** To the first word that begins an adjunct: "when", "after", "on Monday". */
        ADJUNCT,
        /** What the next paragraph opens with, after a colon. */
        NEXT
    }

    Candidate {
        content = List.copyOf(content);
    }
}
