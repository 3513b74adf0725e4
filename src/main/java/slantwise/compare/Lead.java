package slantwise.compare;

import java.util.Objects;

/**
 * Who carried shared events first.
 *
 * @param events events that both carried with known days
 * @param first events that the outlet carried on an earlier day
 * @param same events that both carried on the same day
 * @param meanDays mean of the other's first day less the outlet's, in days; above 0 where the outlet leads
 */
public record Lead(String outlet, String other, int events, int first, int same, double meanDays) {
    public Lead {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(other, "other");
    }
}
