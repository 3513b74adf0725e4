package slantwise.compare;

import java.util.Objects;

/**
 * An outlet's place on the outlet map (classical multidimensional scaling of corrected distances).
 * Only distances between places mean anything; the axes do not.
 *
 * @param of what the distances compare: frames or wording
 */
public record Place(String of, String outlet, double x, double y) {
    public Place {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(outlet, "outlet");
    }
}
