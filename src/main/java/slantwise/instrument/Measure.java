package slantwise.instrument;

import java.io.Serializable;
import java.util.Objects;

/**
 * What a value means.
 *
 * @param id short and stable: tone, stance, frame, ...
 * @param label what a reader sees
 * @param unit the unit of a value, in words ("share of sentences, 0 to 1")
 * @param low least possible value
 * @param high greatest possible value; infinite where there is none
 * @param direction what a greater value means, in a few words ("more positive words")
 * @param keyed what the keys are (target, frame, speaker), or empty
 * @param contrasted whether outlets are contrasted on it; if not, it only feeds a table of its own
 */
public record Measure(String id, String label, String unit, double low, double high, String direction, String keyed,
        boolean contrasted) implements Serializable {
    public Measure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(keyed, "keyed");
        if (!(low < high)) {
            throw new IllegalArgumentException("measure " + id + " ranges from " + low + " to " + high);
        }
    }
}
