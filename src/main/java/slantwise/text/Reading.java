package slantwise.text;

import java.util.List;
import java.util.Objects;
import slantwise.corpus.Article;

/** An article as it was read: its passages in order, title first. What every instrument is given. */
public record Reading(Article article, List<Passage> passages) {
    public Reading {
        Objects.requireNonNull(article, "article");
        passages = List.copyOf(passages);
    }

    /** Words of the title and body, punctuation not counted. */
    public int words() {
        return passages.stream().mapToInt(p -> Tokenizer.words(p.text())).sum();
    }
}
