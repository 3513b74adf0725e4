package slantwise.topic;

import java.io.Serializable;

/** How much two documents are about the same. Sentence vectors have their place here. */
@FunctionalInterface
public interface Likeness extends Serializable {
    /** 0 to 1, the same in either order. */
    double between(Document a, Document b);

    /**
     * The cosine over terms, halved for every {@code halfLife} days between the two beyond the first; not lessened
     * where a day is not known.
     */
    static Likeness ofTerms(double halfLife) {
        return (a, b) -> {
            double cosine = a.cosine(b);
            return cosine == 0 ? 0 : cosine * Math.pow(0.5, Math.max(0, Days.between(a.day(), b.day()) - 1) / halfLife);
        };
    }
}
