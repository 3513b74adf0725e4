package slantwise.compare;

import java.util.List;

/** What one measure, key and voice says of the outlets. */
public record Compared(List<Estimate> estimates, List<Contrast> contrasts) {
    public Compared {
        estimates = List.copyOf(estimates);
        contrasts = List.copyOf(contrasts);
    }
}
