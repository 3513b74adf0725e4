package slantwise.job;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import slantwise.compare.Listed;
import slantwise.corpus.Article;
import slantwise.text.Reading;

/**
 * What the driver knows of each article: all but its text.
 *
 * @param listed by outlet, day and id
 * @param sentences of all articles together
 */
record Gathered(List<Listed> listed, long sentences) {
    private static final Comparator<Listed> ORDER =
            Comparator.comparing(Listed::outlet).thenComparing(Listed::published).thenComparing(Listed::id);

    Gathered {
        listed = List.copyOf(listed);
    }

    static Gathered of(Dataset<Reading> readings) {
        List<Listed> listed = readings.map((MapFunction<Reading, Listed>) Gathered::listed, Records.encoder(Listed.class))
                .collectAsList().stream().sorted(ORDER).toList();
        return new Gathered(listed, Stages.passages(readings).count());
    }

    private static Listed listed(Reading reading) {
        Article a = reading.article();
        return new Listed(a.id(), a.outlet(), a.group(), a.source(), a.location(), a.headline(), a.published(), a.url(),
                a.origin(), a.truncated(), reading.words(), List.of(), "", "", "news");
    }

    /** Each outlet's group, by outlet; where sources disagree, the first article's. */
    Map<String, String> outlets() {
        Map<String, String> outlets = new LinkedHashMap<>();
        listed.forEach(article -> outlets.putIfAbsent(article.outlet(), article.group()));
        return outlets;
    }

    long words() {
        return listed.stream().mapToLong(Listed::words).sum();
    }
}
