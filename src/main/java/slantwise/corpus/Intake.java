package slantwise.corpus;

import java.util.List;

/**
 * What one document of a source came to: an article or a rejection, exactly one of the two, and the warnings.
 *
 * @param article null where the document was rejected
 * @param rejection null where the document was taken
 */
public record Intake(Article article, Rejection rejection, List<Warning> warnings) {
    public Intake {
        if ((article == null) == (rejection == null)) {
            throw new IllegalArgumentException("an intake is either an article or a rejection");
        }
        warnings = List.copyOf(warnings);
    }

    public static Intake taken(Article article, List<Warning> warnings) {
        return new Intake(article, null, warnings);
    }

    public static Intake rejected(Rejection rejection) {
        return new Intake(null, rejection, List.of());
    }
}
