package slantwise.text;

import java.util.Locale;

/** Whose words they are. */
public enum Voice {
    /** The outlet's own. */
    OWN,
    /** Somebody else's, inside quotation marks. */
    DIRECT,
    /** Somebody else's, reported without quotation marks. */
    INDIRECT,
    /** The article as a whole; only observations have it, no part of a passage does. */
    ALL;

    /** The word in tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
