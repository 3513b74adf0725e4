package slantwise.compare;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import slantwise.topic.Edit;

/**
 * A copy beside its origin: the sentences in which they differ.
 *
 * @param article the id of the copy
 * @param origin the id of the article whose words it repeats
 * @param containment share of the copy's word shingles that stand in the origin, 0 to 1
 * @param edits in the origin's order, then what the copy added; none where only the order or nothing changed
 */
public record EditedCopy(String article, String origin, double containment, List<Edit> edits) implements Serializable {
    /** Edits that are kept of a pair. */
    public static final int MOST_EDITS = 60;
    /** Characters that are kept of a sentence. */
    public static final int LONGEST = 1500;

    public EditedCopy {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(origin, "origin");
        if (!(containment > 0 && containment <= 1)) {
            throw new IllegalArgumentException("containment " + containment + " of " + article + " in " + origin);
        }
        edits = edits.stream().limit(MOST_EDITS).map(EditedCopy::shortened).toList();
    }

    private static Edit shortened(Edit edit) {
        return edit.original().length() <= LONGEST && edit.copy().length() <= LONGEST ? edit
                : new Edit(shortened(edit.original()), shortened(edit.copy()));
    }

    private static String shortened(String sentence) {
        return sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST - 1) + "…";
    }
}
