package slantwise.topic;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * An article, or an event's centre, as a point in the space of terms.
 *
 * @param id of the article or event
 * @param day {@code yyyy-mm-dd}, or empty
 * @param terms what is compared: word stems, ascending
 * @param weights of the terms, of which the squares add up to 1
 */
public record Document(String id, String day, String headline, List<String> terms, List<Double> weights)
        implements Serializable {
    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(headline, "headline");
        terms = List.copyOf(terms);
        weights = List.copyOf(weights);
        if (terms.size() != weights.size()) {
            throw new IllegalArgumentException("terms " + terms.size() + " and weights " + weights.size() + " of " + id);
        }
    }

    /** The cosine of the angle between the two, 0 to 1. */
    double cosine(Document other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.size() && j < other.terms.size()) {
            int order = terms.get(i).compareTo(other.terms.get(j));
            if (order == 0) {
                sum += weights.get(i) * other.weights.get(j);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return Math.min(1, sum);
    }
}
