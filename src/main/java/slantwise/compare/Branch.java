package slantwise.compare;

import java.util.List;
import java.util.Objects;

/**
 * A branch of the outlet dendrogram (average linkage).
 *
 * @param of what the distances compare: frames or wording
 * @param outlets the outlets below it, ordered
 * @param height corrected distance at which they join
 * @param support share of bootstrap samples of units that hold the same branch, 0 to 1
 */
public record Branch(String of, List<String> outlets, double height, double support) {
    public Branch {
        Objects.requireNonNull(of, "of");
        outlets = List.copyOf(outlets);
    }
}
