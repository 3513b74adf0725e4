package slantwise.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;
import slantwise.corpus.Article;
import slantwise.topic.Discovered;
import slantwise.topic.Document;
import slantwise.topic.Edge;
import slantwise.topic.EventSettings;
import slantwise.topic.Events;
import slantwise.topic.Likeness;
import slantwise.topic.Pair;
import slantwise.topic.Posting;
import slantwise.topic.Treated;
import slantwise.topic.Vocabulary;

/**
 * Events and topics on Spark: the vocabulary, the documents, the pairs that meet, their edges; the clusters are
 * made of the edges on the driver. No stage compares all pairs.
 */
final class EventStages {
    private EventStages() {
    }

    static Discovered discover(Dataset<Article> articles, JavaSparkContext context, EventSettings settings) {
        Broadcast<Vocabulary> vocabulary = context.broadcast(vocabulary(articles));
        Dataset<Document> documents = articles
                .map((MapFunction<Article, Document>) article -> vocabulary.value().document(article),
                        Records.encoder(Document.class))
                .persist(StorageLevel.MEMORY_AND_DISK());
        List<Edge> edges = edges(pairs(documents, vocabulary), documents, Likeness.ofTerms(settings.eventHalfLife()))
                .collectAsList();
        List<Treated> treated = articles.map((MapFunction<Article, Treated>) Treated::of, Records.encoder(Treated.class))
                .collectAsList();
        Discovered discovered = Events.discover(documents.collectAsList(), edges, treated, settings);
        documents.unpersist();
        return discovered;
    }

    /** In how many articles each term stands; terms of one article weigh nothing in a comparison and are left out. */
    private static Vocabulary vocabulary(Dataset<Article> articles) {
        Map<String, Long> counts = new HashMap<>();
        articles.flatMap((FlatMapFunction<Article, String>) article -> Vocabulary.terms(article).iterator(), Encoders.STRING())
                .groupBy("value").count().filter(functions.col("count").geq(2))
                .collectAsList().forEach(row -> counts.put(row.getString(0), row.getLong(1)));
        return new Vocabulary(counts, articles.count());
    }

    private static Dataset<Pair> pairs(Dataset<Document> documents, Broadcast<Vocabulary> vocabulary) {
        return documents
                .flatMap((FlatMapFunction<Document, Posting>) document ->
                        Events.postings(document, vocabulary.value()).iterator(), Records.encoder(Posting.class))
                .groupByKey((MapFunction<Posting, Long>) Posting::key, Encoders.LONG())
                .flatMapGroups((FlatMapGroupsFunction<Long, Posting, Pair>) (key, group) -> {
                    List<Posting> postings = new ArrayList<>();
                    group.forEachRemaining(postings::add);
                    return Events.pairs(postings).iterator();
                }, Records.encoder(Pair.class))
                .distinct();
    }

    private static Dataset<Edge> edges(Dataset<Pair> pairs, Dataset<Document> documents, Likeness likeness) {
        Dataset<Tuple2<Pair, Document>> firsts =
                pairs.joinWith(documents, pairs.col("first").equalTo(documents.col("id")));
        return firsts.joinWith(documents, firsts.col("_1.second").equalTo(documents.col("id")))
                .flatMap((FlatMapFunction<Tuple2<Tuple2<Pair, Document>, Document>, Edge>) joined ->
                        Events.edge(joined._1()._2(), joined._2(), likeness).stream().iterator(),
                        Records.encoder(Edge.class));
    }
}
