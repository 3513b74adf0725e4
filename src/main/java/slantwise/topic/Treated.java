package slantwise.topic;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import slantwise.corpus.Article;

/** The subjects that an article treats, ordered by their words. */
public record Treated(String article, List<Subject> subjects) implements Serializable {
    public Treated {
        Objects.requireNonNull(article, "article");
        subjects = List.copyOf(subjects);
    }

    public static Treated of(Article article) {
        return new Treated(article.id(), Subjects.of(article));
    }
}
