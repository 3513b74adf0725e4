package slantwise.topic;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as articles carry them. */
final class Days {
    private Days() {
    }

    /** How many days lie between two, 0 where one is not known. */
    static long between(String a, String b) {
        if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
            return 0;
        }
        try {
            return Math.abs(LocalDate.parse(a).toEpochDay() - LocalDate.parse(b).toEpochDay());
        } catch (DateTimeException e) {
            return 0;
        }
    }
}
