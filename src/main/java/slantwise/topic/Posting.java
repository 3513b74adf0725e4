package slantwise.topic;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * An article under a key at which articles that may belong together meet.
 *
 * @param outlet the article's, or empty where it does not matter
 * @param published as {@link slantwise.corpus.Article#published()}, or empty
 */
public record Posting(long key, String article, String outlet, String published) implements Serializable {
    /** Earliest first, articles without a date last. */
    static final Comparator<Posting> EARLIEST = Comparator.comparing((Posting p) -> p.published.isEmpty())
            .thenComparing(Posting::published).thenComparing(Posting::article);

    public Posting {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(published, "published");
    }
}
