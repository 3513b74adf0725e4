package slantwise.compare;

import java.util.Objects;
import slantwise.text.Voice;

/**
 * A group's value of a measure: its outlets' means with equal weight for each outlet.
 *
 * @param outlets how many outlets have enough articles to count
 * @param mean mean of the outlets' means
 * @param low lower end of the leave-one-outlet-out range; NaN with one outlet
 * @param high upper end
 */
public record GroupEstimate(String measure, String key, Voice voice, String group, int outlets, double mean,
        double low, double high) {
    public GroupEstimate {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(group, "group");
    }
}
