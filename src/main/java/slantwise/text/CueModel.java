package slantwise.text;

import java.util.Optional;

/** Decides which candidates are attributions. */
final class CueModel {
    static final double THRESHOLD = 0.5;

    private CueModel() {
    }

    /** The base form of a word that may be a cue. */
    static Optional<String> base(String word) {
        return ReportVerbs.of(word).map(ReportVerb::base);
    }

    static double probability(Candidate candidate) {
        return candidate.source().isEmpty() && candidate.shape() == Candidate.Shape.AFTER ? 0.4 : 0.9;
    }
}
