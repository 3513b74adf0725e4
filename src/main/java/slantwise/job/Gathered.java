package slantwise.job;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import slantwise.compare.Listed;
import slantwise.compare.Settings;
import slantwise.corpus.Article;
import slantwise.corpus.InputException;
import slantwise.text.Reading;
import slantwise.topic.Genre;

/**
 * What the driver knows of each article: all but its text.
 *
 * @param listed by outlet, day and id
 * @param sentences of all articles together
 */
record Gathered(List<Listed> listed, long sentences) {
    private static final int MOST_PAIRED = 8;
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
                a.origin(), a.truncated(), reading.words(), List.of(), "", "", Genre.of(a).word());
    }

    /** Each outlet's group, by outlet; where sources disagree, the first article's. */
    Map<String, String> outlets() {
        Map<String, String> outlets = new LinkedHashMap<>();
        listed.forEach(article -> outlets.putIfAbsent(article.outlet(), article.group()));
        return outlets;
    }

    /**
     * The settings with a reference that exists. Without one, all pairs are contrasted up to {@value #MOST_PAIRED}
     * outlets; beyond that no reader can take in all pairs, and the outlet with the most articles is the reference.
     *
     * @throws InputException where the reference has no article
     */
    Settings settled(Settings settings) {
        Map<String, Long> sizes = listed.stream().collect(Collectors.groupingBy(Listed::outlet, TreeMap::new, Collectors.counting()));
        if (!settings.reference().isEmpty() && !sizes.containsKey(settings.reference())) {
            throw new InputException("--reference: found " + InputException.quote(settings.reference())
                    + ", which has no article left; expected one of " + sizes.keySet().stream().limit(12)
                    .map(InputException::quote).collect(Collectors.joining(", ")) + ".");
        }
        if (!settings.reference().isEmpty() || sizes.size() <= MOST_PAIRED) {
            return settings;
        }
        String largest = sizes.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow().getKey();
        return settings.withReference(largest);
    }

    long words() {
        return listed.stream().mapToLong(Listed::words).sum();
    }
}
