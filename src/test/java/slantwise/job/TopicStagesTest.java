package slantwise.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slantwise.corpus.Article;
import slantwise.topic.Copies;
import slantwise.topic.Copy;
import slantwise.topic.Discovered;
import slantwise.topic.EventSettings;
import slantwise.topic.Events;

/** On Spark comes out what comes out in memory, whatever the order and the parts. */
class TopicStagesTest {
    private static List<Article> articles;

    @BeforeAll
    static void read() {
        articles = Sample.articles();
    }

    private static Dataset<Article> parted(int parts) {
        List<Article> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(parts));
        SparkSession spark = SparkForTests.session();
        return spark.createDataset(shuffled, Records.encoder(Article.class)).repartition(parts);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void copies(int parts) {
        List<Copy> expected = Copies.find(articles);
        assertFalse(expected.isEmpty());
        assertEquals(expected, CopyStages.copies(parted(parts)).collectAsList().stream()
                .sorted(Comparator.comparing(Copy::article).thenComparing(Copy::origin)).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void eventsAndTopics(int parts) {
        Discovered expected = Events.find(articles, EventSettings.DEFAULT);
        assertFalse(expected.events().isEmpty());
        JavaSparkContext context = JavaSparkContext.fromSparkContext(SparkForTests.session().sparkContext());
        assertEquals(expected, EventStages.discover(parted(parts), context, EventSettings.DEFAULT));
    }
}
