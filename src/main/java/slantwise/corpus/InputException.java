package slantwise.corpus;

import java.util.Locale;

/**
 * A fault in what the user gave: the message is one sentence that names the file, the line, the
 * column, the offending value and what was expected. Commands turn it into exit code 2.
 */
public final class InputException extends RuntimeException {
    private static final int SHOWN = 80;

    public InputException(String message) {
        super(message);
    }

    public InputException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * A fault at a cell of a table that people edit.
     *
     * @param line 1-based; 0 where no line is meant
     * @param column the column's name; empty where none is meant
     */
    public static InputException at(String file, long line, String column, String value, String expected) {
        StringBuilder at = new StringBuilder(file);
        if (line > 0) {
            at.append(", line ").append(line);
        }
        if (!column.isEmpty()) {
            at.append(", column '").append(column).append('\'');
        }
        return new InputException(String.format(Locale.ROOT, "%s: found %s, expected %s.", at, quote(value), expected));
    }

    /** The value in quotation marks, cut to a length fit for a message, its control characters shown as escapes. */
    public static String quote(String value) {
        StringBuilder quoted = new StringBuilder("'");
        value.codePoints().limit(SHOWN).forEach(c -> {
            if (Character.isISOControl(c)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        if (value.codePointCount(0, value.length()) > SHOWN) {
            quoted.append("...");
        }
        return quoted.append('\'').toString();
    }
}
