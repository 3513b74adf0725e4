package slantwise.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.functions;
import scala.Tuple2;
import slantwise.compare.EditedCopy;
import slantwise.compare.Listed;
import slantwise.corpus.Article;
import slantwise.text.Passage;
import slantwise.text.Reading;
import slantwise.topic.Copies;
import slantwise.topic.Copy;
import slantwise.topic.Edits;
import slantwise.topic.Meeting;
import slantwise.topic.Posting;

/** Near-copies on Spark: postings, pairs, verified copies; no stage compares all pairs. */
final class CopyStages {
    /** Pairs whose sentences the report sets side by side. */
    private static final int MOST_SET_OUT = 60;

    private CopyStages() {
    }

    static Dataset<Copy> copies(Dataset<Article> articles) {
        Dataset<Meeting> pairs = pairs(articles);
        Dataset<Tuple2<Meeting, Article>> firsts =
                pairs.joinWith(articles, pairs.col("first").equalTo(articles.col("id")));
        return firsts.joinWith(articles, firsts.col("_1.second").equalTo(articles.col("id")))
                .flatMap((FlatMapFunction<Tuple2<Tuple2<Meeting, Article>, Article>, Copy>) joined ->
                        Copies.verify(joined._1()._2(), joined._2(), joined._1()._1().framed()).stream().iterator(),
                        Records.encoder(Copy.class));
    }

    /** Pairs of articles that meet at enough keys to be compared, framed where too few of those are no frame. */
    static Dataset<Meeting> pairs(Dataset<Article> articles) {
        return articles
                .flatMap((FlatMapFunction<Article, Posting>) article -> Copies.postings(article).iterator(),
                        Records.encoder(Posting.class))
                .groupByKey((MapFunction<Posting, Long>) Posting::key, Encoders.LONG())
                .flatMapGroups((FlatMapGroupsFunction<Long, Posting, Meeting>) (key, group) -> {
                    List<Posting> postings = new ArrayList<>();
                    group.forEachRemaining(postings::add);
                    return Copies.meetings(postings).iterator();
                }, Records.encoder(Meeting.class))
                .groupBy("first", "second")
                .agg(functions.count("*").as("met"), functions.count_if(functions.not(functions.col("framed"))).as("apart"))
                .filter(functions.col("met").geq(Copies.MEETINGS))
                .withColumn("framed", functions.col("apart").lt(Copies.MEETINGS))
                .select("first", "second", "framed").as(Records.encoder(Meeting.class));
    }

    /** The copies to set out sentence by sentence, in the order of the report: those of other outlets first, then the fullest. */
    static List<Copy> toSetOut(List<Copy> copies, List<Listed> articles) {
        Map<String, String> outlets = articles.stream().collect(Collectors.toMap(Listed::id, Listed::outlet));
        return copies.stream().filter(copy -> copy.containment() >= Copies.COLLAPSED)
                .sorted(Comparator.comparing((Copy copy) -> outlets.get(copy.article()).equals(outlets.get(copy.origin())))
                        .thenComparing(Comparator.comparingDouble(Copy::containment).reversed())
                        .thenComparing(Copy::article).thenComparing(Copy::origin))
                .limit(MOST_SET_OUT).toList();
    }

    /** These copies, in their order, with the sentences that they changed. */
    static List<EditedCopy> edited(List<Copy> copies, Dataset<Reading> readings) {
        if (copies.isEmpty()) {
            return List.of();
        }
        Dataset<Copy> wanted = readings.sparkSession().createDataset(copies, Records.encoder(Copy.class));
        Dataset<Tuple2<Copy, Reading>> later = wanted.joinWith(readings, wanted.col("article").equalTo(readings.col("article.id")));
        List<EditedCopy> edited = later.joinWith(readings, later.col("_1.origin").equalTo(readings.col("article.id")))
                .map((MapFunction<Tuple2<Tuple2<Copy, Reading>, Reading>, EditedCopy>) joined ->
                        edited(joined._1()._1(), joined._1()._2(), joined._2()), Records.encoder(EditedCopy.class))
                .collectAsList();
        List<List<String>> order = copies.stream().map(copy -> List.of(copy.article(), copy.origin())).toList();
        return edited.stream().sorted(Comparator.comparingInt(e -> order.indexOf(List.of(e.article(), e.origin())))).toList();
    }

    private static EditedCopy edited(Copy copy, Reading later, Reading origin) {
        return new EditedCopy(copy.article(), copy.origin(), copy.containment(),
                Edits.between(sentences(origin), sentences(later)));
    }

    private static List<String> sentences(Reading reading) {
        return reading.passages().stream().filter(passage -> !passage.title()).map(Passage::text).toList();
    }
}
