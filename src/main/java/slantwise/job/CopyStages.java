package slantwise.job;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.functions;
import scala.Tuple2;
import slantwise.corpus.Article;
import slantwise.topic.Copies;
import slantwise.topic.Copy;
import slantwise.topic.Pair;
import slantwise.topic.Posting;

/** Near-copies on Spark: postings, pairs, verified copies; no stage compares all pairs. */
final class CopyStages {
    private CopyStages() {
    }

    static Dataset<Copy> copies(Dataset<Article> articles) {
        return verified(pairs(articles), articles);
    }

    /** Pairs of articles that meet at enough keys to be compared. */
    static Dataset<Pair> pairs(Dataset<Article> articles) {
        Dataset<Pair> meetings = articles
                .flatMap((FlatMapFunction<Article, Posting>) article -> Copies.postings(article).iterator(),
                        Records.encoder(Posting.class))
                .groupByKey((MapFunction<Posting, Long>) Posting::key, Encoders.LONG())
                .flatMapGroups((FlatMapGroupsFunction<Long, Posting, Pair>) (key, group) -> {
                    List<Posting> postings = new ArrayList<>();
                    group.forEachRemaining(postings::add);
                    return Copies.pairs(postings).iterator();
                }, Records.encoder(Pair.class));
        return meetings.groupBy("first", "second").count()
                .filter(functions.col("count").geq(Copies.MEETINGS))
                .select("first", "second").as(Records.encoder(Pair.class));
    }

    private static Dataset<Copy> verified(Dataset<Pair> pairs, Dataset<Article> articles) {
        Dataset<Tuple2<Pair, Article>> firsts =
                pairs.joinWith(articles, pairs.col("first").equalTo(articles.col("id")));
        return firsts.joinWith(articles, firsts.col("_1.second").equalTo(articles.col("id")))
                .flatMap((FlatMapFunction<Tuple2<Tuple2<Pair, Article>, Article>, Copy>) joined ->
                        Copies.verify(joined._1()._2(), joined._2()).stream().iterator(), Records.encoder(Copy.class));
    }
}
