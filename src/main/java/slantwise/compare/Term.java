package slantwise.compare;

import java.util.List;
import java.util.Objects;

/**
 * A word or phrase that one outlet uses more than the rest on the same events or topics: log-odds with an
 * informative Dirichlet prior (Monroe, Colaresi and Quinn, Fightin' Words, 2008).
 *
 * @param term one to three words, lower case
 * @param count occurrences in the outlet's own voice
 * @param countRest occurrences in the rest
 * @param articles units of the outlet that use it
 * @param articlesRest units of the rest that use it
 * @param logOdds log-odds ratio, natural logarithm; above 0 where the outlet uses it more
 * @param z log-odds over its standard deviation
 * @param q Benjamini-Hochberg q of a permutation of articles, within the outlet
 * @param examples ids of up to three of the outlet's articles that use it, ordered
 */
public record Term(String outlet, String term, long count, long countRest, int articles, int articlesRest,
        double logOdds, double z, double p, double q, List<String> examples) {
    public Term {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(term, "term");
        examples = List.copyOf(examples);
    }
}
