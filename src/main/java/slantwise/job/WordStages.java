package slantwise.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.functions;
import scala.Tuple2;
import slantwise.compare.Worded;
import slantwise.text.Part;
import slantwise.text.Passage;
import slantwise.text.Reading;
import slantwise.text.Token;
import slantwise.text.Tokenizer;
import slantwise.text.Voice;

/** The words of the outlets' own voice, for what is compared on the driver: wording, word shift, distances. */
final class WordStages {
    /** Articles whose words the driver holds at most, chosen by id, which is a hash: about 2 GiB at 1,000 words each. */
    static final int MOST = 20_000;

    private WordStages() {
    }

    /** The own words of articles that are in a topic, one for each topic. */
    static List<Worded> worded(Dataset<Reading> readings, Dataset<Placement> placements) {
        Dataset<Placement> placed = placements.filter(functions.col("topic").notEqual(""));
        Dataset<String> chosen = placed.select("article").distinct().orderBy("article").limit(MOST)
                .as(Encoders.STRING());
        Dataset<Placement> rows = placed.join(chosen, "article").as(Records.encoder(Placement.class));
        return readings.joinWith(rows, readings.col("article.id").equalTo(rows.col("article")))
                .map((MapFunction<Tuple2<Reading, Placement>, Worded>) pair -> {
                    Placement placement = pair._2();
                    return new Worded(pair._1().article().outlet(), placement.unit(), placement.topic(), placement.event(),
                            ownWords(pair._1()));
                }, Records.encoder(Worded.class))
                .collectAsList();
    }

    /** Lower-case tokens of the own voice; a break where a sentence ends or another voice cuts in. */
    static List<String> ownWords(Reading reading) {
        List<String> words = new ArrayList<>();
        for (Passage passage : reading.passages()) {
            for (Part part : passage.parts()) {
                if (part.voice() != Voice.OWN) {
                    continue;
                }
                for (Token token : Tokenizer.tokens(passage.text().substring(part.from(), part.to()))) {
                    words.add(token.text().toLowerCase(Locale.ROOT).replace('\u2019', '\''));
                }
                words.add(Worded.BREAK);
            }
        }
        return words;
    }
}
