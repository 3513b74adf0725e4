package slantwise.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;
import slantwise.compare.Example;
import slantwise.compare.Sampled;
import slantwise.corpus.Article;
import slantwise.corpus.Intake;
import slantwise.corpus.Rejection;
import slantwise.corpus.StripRules;
import slantwise.corpus.Warning;
import slantwise.instrument.Evidence;
import slantwise.instrument.Instrument;
import slantwise.instrument.Observation;
import slantwise.text.Languages;
import slantwise.text.Part;
import slantwise.text.Passage;
import slantwise.text.PassageReader;
import slantwise.text.Reading;
import slantwise.text.Tokenizer;
import slantwise.text.Voice;
import slantwise.topic.Membership;
import slantwise.topic.Topics;

/**
 * The way of the data as stages, each a {@code Dataset -> Dataset}: inputs, intakes, articles, readings,
 * observations, samples. What they compute does not depend on how Spark parts the data.
 */
final class Stages {
    /** Sentences kept for one measure, key, voice and outlet. */
    static final int EXAMPLES = 12;
    private static final String MEASURED_LANGUAGE = "en";
    private static final double SURE = 0.5;

    private Stages() {
    }

    /** Reads and cleans every document of every file, where the file is. */
    static Dataset<Intake> intakes(Dataset<Input> inputs, Broadcast<SerializableConfiguration> hadoop, LocalDate today,
            StripRules rules) {
        return inputs.flatMap((FlatMapFunction<Input, Intake>) input -> new InputReader(input, hadoop.value().value(), today, rules),
                Records.encoder(Intake.class));
    }

    /** Turns articles of other languages into rejections. */
    static Dataset<Intake> ofMeasuredLanguage(Dataset<Intake> intakes) {
        return intakes.map((MapFunction<Intake, Intake>) Stages::ofMeasuredLanguage, Records.encoder(Intake.class));
    }

    static Intake ofMeasuredLanguage(Intake intake) {
        if (intake.article() == null) {
            return intake;
        }
        Article article = intake.article();
        Languages.Guess guess = Languages.of(article.title() + "\n" + article.body());
        if (guess.language().equals(MEASURED_LANGUAGE) || guess.confidence() < SURE) {
            return intake;
        }
        return Intake.rejected(new Rejection(article.source(), article.outlet(), article.location(),
                Rejection.Reason.LANGUAGE, "the text looks like '" + guess.language() + "', measured is '"
                + MEASURED_LANGUAGE + "': " + article.headline()));
    }

    /** Turns an outlet's second and later copy of the same text into rejections; the first by source and place stays. */
    static Dataset<Intake> withoutRepeats(Dataset<Intake> intakes) {
        return intakes.groupByKey((MapFunction<Intake, String>) Stages::identity, Encoders.STRING())
                .flatMapGroups((FlatMapGroupsFunction<String, Intake, Intake>) (key, group) -> {
                    List<Intake> same = new ArrayList<>();
                    group.forEachRemaining(same::add);
                    if (same.get(0).article() == null) {
                        return same.iterator();
                    }
                    same.sort(Comparator.comparing((Intake i) -> i.article().source())
                            .thenComparing(i -> i.article().location()).thenComparing(i -> i.article().id()));
                    Article first = same.get(0).article();
                    List<Intake> kept = new ArrayList<>(List.of(same.get(0)));
                    for (Intake repeat : same.subList(1, same.size())) {
                        kept.add(Intake.rejected(repeat(repeat.article(), first)));
                    }
                    return kept.iterator();
                }, Records.encoder(Intake.class));
    }

    static Rejection repeat(Article article, Article first) {
        return new Rejection(article.source(), article.outlet(), article.location(), Rejection.Reason.DUPLICATE,
                "the same text as " + first.location() + " of source '" + first.source() + "': " + article.headline());
    }

    /** What two documents of one text share: the outlet and the body; a rejection is like nothing else. */
    static String identity(Intake intake) {
        if (intake.article() == null) {
            Rejection rejection = intake.rejection();
            return rejection.source() + '\u0000' + rejection.location() + '\u0000' + rejection.detail();
        }
        return Article.id(intake.article().outlet(), "", intake.article().body());
    }

    static Dataset<Article> articles(Dataset<Intake> intakes) {
        return intakes.filter((FilterFunction<Intake>) intake -> intake.article() != null)
                .map((MapFunction<Intake, Article>) Intake::article, Records.encoder(Article.class));
    }

    static Dataset<Rejection> rejections(Dataset<Intake> intakes) {
        return intakes.filter((FilterFunction<Intake>) intake -> intake.rejection() != null)
                .map((MapFunction<Intake, Rejection>) Intake::rejection, Records.encoder(Rejection.class));
    }

    static Dataset<Warning> warnings(Dataset<Intake> intakes) {
        return intakes.flatMap((FlatMapFunction<Intake, Warning>) intake -> intake.warnings().iterator(),
                Records.encoder(Warning.class));
    }

    /** Reads each article into passages with their voices. */
    static Dataset<Reading> readings(Dataset<Article> articles) {
        return articles.map((MapFunction<Article, Reading>) article -> new PassageReader().read(article), Records.encoder(Reading.class));
    }

    /** Places articles in topics by query. */
    static Dataset<Membership> memberships(Dataset<Article> articles, Topics topics) {
        return articles.flatMap((FlatMapFunction<Article, Membership>) article -> topics.of(article).iterator(),
                Records.encoder(Membership.class));
    }

    static Dataset<Passage> passages(Dataset<Reading> readings) {
        return readings.flatMap((FlatMapFunction<Reading, Passage>) reading -> reading.passages().iterator(),
                Records.encoder(Passage.class));
    }

    /** Puts every reading through every instrument. */
    static Dataset<Observation> observations(Dataset<Reading> readings, Broadcast<List<Instrument>> instruments) {
        return readings.flatMap((FlatMapFunction<Reading, Observation>) reading -> {
            List<Observation> observations = new ArrayList<>();
            for (Instrument instrument : instruments.value()) {
                observations.addAll(instrument.observe(reading));
            }
            return observations.iterator();
        }, Records.encoder(Observation.class));
    }

    /** Joins what was measured with where its article stands. */
    static Dataset<Sampled> sampled(Dataset<Observation> observations, Dataset<Placement> placements) {
        return observations.joinWith(placements, observations.col("article").equalTo(placements.col("article")))
                .map((MapFunction<Tuple2<Observation, Placement>, Sampled>) pair -> {
                    Observation o = pair._1();
                    Placement p = pair._2();
                    return new Sampled(o.measure(), o.key(), o.voice(), o.outlet(), p.group(), o.article(), p.unit(),
                            p.topic(), p.event(), p.likeness(), o.value(), o.weight());
                }, Records.encoder(Sampled.class));
    }

    /** The strongest sentences behind each measure, key, voice and outlet, at most one of each article. */
    static Dataset<Example> examples(Dataset<Observation> observations, Dataset<Reading> readings) {
        return observations.filter((FilterFunction<Observation>) o -> !o.evidence().isEmpty())
                .joinWith(readings, observations.col("article").equalTo(readings.col("article.id")))
                .map((MapFunction<Tuple2<Observation, Reading>, Example>) pair -> example(pair._1(), pair._2()),
                        Records.encoder(Example.class))
                .groupByKey((MapFunction<Example, String>) e -> String.join("\u0000", e.measure(), e.key(),
                        e.voice().name(), e.outlet()), Encoders.STRING())
                .flatMapGroups((FlatMapGroupsFunction<String, Example, Example>) (key, group) -> {
                    Strongest strongest = new Strongest(EXAMPLES);
                    group.forEachRemaining(strongest::offer);
                    return strongest.inOrder().iterator();
                }, Records.encoder(Example.class));
    }

    /** The sentence of the article in which the evidence is strongest. */
    static Example example(Observation observation, Reading reading) {
        Map<Integer, Double> strength = new TreeMap<>();
        for (Evidence evidence : observation.evidence()) {
            strength.merge(evidence.passage(), Math.abs(evidence.weight()), Double::sum);
        }
        int best = strength.entrySet().stream()
                .max(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow().getKey();
        Passage passage = reading.passages().get(best);
        List<Evidence> marks = observation.evidence().stream().filter(e -> e.passage() == best)
                .sorted(Comparator.comparingInt(Evidence::from).thenComparingInt(Evidence::to)).toList();
        String speaker = passage.partAt(marks.get(0).from()).speaker();
        return new Example(observation.measure(), observation.key(), observation.voice(), observation.outlet(),
                observation.article(), observation.value(), best, passage.text(), speaker, marks);
    }

    /** Who is given words, with which verbs. */
    static Dataset<Said> said(Dataset<Reading> readings) {
        return readings.flatMap((FlatMapFunction<Reading, Said>) reading -> said(reading).iterator(),
                Records.encoder(Said.class));
    }

    private static List<Said> said(Reading reading) {
        Map<String, Said> said = new TreeMap<>();
        for (Passage passage : reading.passages()) {
            for (Part part : passage.parts()) {
                if (part.voice() == Voice.OWN) {
                    continue;
                }
                long words = Tokenizer.words(passage.text().substring(part.from(), part.to()));
                long direct = part.voice() == Voice.DIRECT ? words : 0;
                said.merge(part.speaker() + '\u0000' + part.cue(),
                        new Said(reading.article().outlet(), part.speaker(), reading.article().id(), part.cue(), words, direct),
                        (a, b) -> new Said(a.outlet(), a.speaker(), a.article(), a.cue(), a.words() + b.words(),
                                a.direct() + b.direct()));
            }
        }
        return List.copyOf(said.values());
    }
}
