package slantwise.compare;

import java.util.Objects;

/**
 * What one word adds to the tone difference between two outlets (Gallagher et al., Generalized word shift
 * graphs, 2021).
 *
 * @param score the word's rating in the lexicon
 * @param rate share of the outlet's scored words that are this word
 * @param rateReference share of the reference's
 * @param contribution the part of the difference in mean rating that the word makes; the contributions of all
 *     words add up to the difference
 */
public record Shift(String outlet, String reference, String word, double score, double rate, double rateReference,
        double contribution) {
    public Shift {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(word, "word");
    }
}
