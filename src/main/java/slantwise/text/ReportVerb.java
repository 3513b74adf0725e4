package slantwise.text;

import java.util.Locale;
import java.util.Objects;

/**
 * A verb or phrase that reports what somebody said or thinks.
 *
 * @param base the base form: "say", "point out", "according to"
 */
public record ReportVerb(String base, Stance stance) {
    /** What the choice of the verb says about the reported claim. */
    public enum Stance {
        /** The writer presents the claim as true: note, confirm, reveal. */
        ENDORSE,
        /** The writer leaves it open: say, tell. */
        NEUTRAL,
        /** The writer keeps apart from it: claim, allege, insist. */
        DISTANCE;

        /** The word in tables. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ReportVerb {
        Objects.requireNonNull(stance, "stance");
        if (base.isBlank()) {
            throw new IllegalArgumentException("report verb is blank");
        }
    }
}
