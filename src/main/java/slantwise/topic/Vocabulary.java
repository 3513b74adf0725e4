package slantwise.topic;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import slantwise.corpus.Article;

/**
 * In how many articles each term stands, and from that the weight of the terms of one article (TF-IDF: K. Sparck
 * Jones, "A statistical interpretation of term specificity", 1972), with the
 * square root of a term's count; rarity is damped, since the rarest terms are as often slips as names.
 */
public final class Vocabulary implements Serializable {
    private static final int KEPT = 120;
    private static final double DAMPING = 0.8;
    private static final Comparator<Map.Entry<String, Double>> HEAVIEST =
            Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final HashMap<String, Long> articles;
    private final long size;

    /**
     * @param articles by term, in how many articles it stands; terms of a single article may be left out
     * @param size how many articles were counted
     */
    public Vocabulary(Map<String, Long> articles, long size) {
        this.articles = new HashMap<>(articles);
        this.size = size;
    }

    /** The different terms of an article: what is to be counted. */
    public static Collection<String> terms(Article article) {
        return Terms.of(article).keySet();
    }

    /** Counted in memory. */
    public static Vocabulary of(Collection<Article> articles) {
        Map<String, Long> counts = new HashMap<>();
        for (Article article : articles) {
            terms(article).forEach(term -> counts.merge(term, 1L, Long::sum));
        }
        counts.values().removeIf(count -> count < 2);
        return new Vocabulary(counts, articles.size());
    }

    /** In how many articles the term stands, 1 where it was not counted. */
    long articles(String term) {
        return articles.getOrDefault(term, 1L);
    }

    /** The article with its {@value #KEPT} heaviest terms. */
    public Document document(Article article) {
        Map<String, Double> weights = new HashMap<>();
        Terms.of(article).forEach((term, count) -> weights.put(term, Math.sqrt(count) * rarity(term)));
        return document(article.id(), article.day(), article.headline(), weights);
    }

    private double rarity(String term) {
        return Math.pow(Math.log((size + 1.0) / (articles(term) + 0.5)), DAMPING);
    }

    static Document document(String id, String day, String headline, Map<String, Double> weights) {
        List<Map.Entry<String, Double>> kept = weights.entrySet().stream().filter(e -> e.getValue() > 0)
                .sorted(HEAVIEST).limit(KEPT).sorted(Map.Entry.comparingByKey()).toList();
        double norm = Math.sqrt(kept.stream().mapToDouble(e -> e.getValue() * e.getValue()).sum());
        return new Document(id, day, headline, kept.stream().map(Map.Entry::getKey).toList(),
                kept.stream().map(e -> e.getValue() / norm).toList());
    }
}
