package slantwise.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import slantwise.compare.Example;
import slantwise.compare.Settings;
import slantwise.compare.Sampled;
import slantwise.compare.Listed;
import slantwise.compare.Likeness;
import slantwise.corpus.Article;
import slantwise.corpus.Intake;
import slantwise.corpus.Rejection;
import slantwise.instrument.Evidence;
import slantwise.instrument.Observation;
import slantwise.text.Part;
import slantwise.text.Passage;
import slantwise.text.Reading;
import slantwise.text.Voice;

class StagesTest {
    private static final String ENGLISH = "The bridge in the harbour was opened on Monday after two years of work.";
    private static final String FRENCH = "Le pont du port a été ouvert lundi après deux ans de travaux, et personne n'a été blessé pendant le chantier.";

    private static Intake intake(String id, String outlet, String source, String location, String body) {
        return Intake.taken(new Article(id, source, location, outlet, "group", "", "", body, "", "", "", false), List.of());
    }

    private static String shown(Intake intake) {
        return intake.article() != null ? "taken " + intake.article().id()
                : intake.rejection().location() + " " + intake.rejection().reason() + ": " + intake.rejection().detail();
    }

    @Test
    void anOutletsRepeatedTextIsTakenOnceWhateverTheOrder() {
        List<Intake> intakes = new ArrayList<>(List.of(
                intake("1", "One", "b", "f#1", ENGLISH), intake("2", "One", "a", "f#9", ENGLISH),
                intake("3", "One", "a", "f#10", ENGLISH), intake("4", "Two", "c", "f#1", ENGLISH),
                intake("5", "One", "a", "f#11", ENGLISH + " More."),
                Intake.rejected(new Rejection("a", "One", "g", Rejection.Reason.BINARY, "The file is not text."))));
        String repeat = " DUPLICATE: the same text as f#10 of source 'a': " + ENGLISH;
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(intakes, new Random(seed));
            SparkSession spark = SparkForTests.session();
            List<String> kept = Stages.withoutRepeats(spark.createDataset(intakes, Records.encoder(Intake.class)).repartition(1 + seed))
                    .collectAsList().stream().map(StagesTest::shown).sorted().toList();
            assertEquals(List.of("f#1" + repeat, "f#9" + repeat, "g BINARY: The file is not text.", "taken 3", "taken 4", "taken 5"), kept);
        }
    }

    @Test
    void articlesOfOtherLanguagesAreRejected() {
        Intake english = intake("1", "One", "a", "f#1", ENGLISH);
        assertSame(english, Stages.ofMeasuredLanguage(english));
        Intake french = Stages.ofMeasuredLanguage(intake("2", "One", "a", "f#2", FRENCH));
        assertEquals(Rejection.Reason.LANGUAGE, french.rejection().reason());
        assertEquals("f#2", french.rejection().location());
        assertTrue(french.rejection().detail().contains("'fr'") && french.rejection().detail().contains("'en'"), french.rejection().detail());
        assertSame(french, Stages.ofMeasuredLanguage(french));
    }

    private static final String FIRST = "A good, fine day.";
    private static final String SECOND = "\"A terrible day,\" he said.";

    private static Reading reading(String id) {
        Article article = new Article(id, "s", "f", "One", "group", "", "", FIRST + "\n" + SECOND, "", "", "", false);
        return new Reading(article, List.of(new Passage(id, 0, 1, FIRST, List.of(new Part(0, FIRST.length(), Voice.OWN, "", ""))),
                new Passage(id, 1, 2, SECOND, List.of(new Part(0, 17, Voice.DIRECT, "He", "say"),
                        new Part(17, SECOND.length(), Voice.OWN, "", "")))));
    }

    private static Observation observation(String id, Evidence... evidence) {
        return new Observation(id, "One", "tone", "", Voice.ALL, 0.1, 2, "v1", List.of(evidence));
    }

    @Test
    void anExampleIsTheSentenceWithTheStrongestEvidence() {
        Example weak = Stages.example(observation("a", new Evidence(0, 8, 12, 0.3), new Evidence(0, 2, 6, 0.3), new Evidence(1, 3, 11, -0.5)), reading("a"));
        assertEquals(FIRST, weak.text());
        assertEquals("", weak.speaker());
        assertEquals(List.of(2, 8), weak.marks().stream().map(Evidence::from).toList());
        Example strong = Stages.example(observation("a", new Evidence(0, 2, 6, 0.3), new Evidence(1, 3, 11, -0.5)), reading("a"));
        assertEquals(1, strong.passage());
        assertEquals("He", strong.speaker());
        Example even = Stages.example(observation("a", new Evidence(1, 3, 11, -0.5), new Evidence(0, 2, 6, 0.5)), reading("a"));
        assertEquals(0, even.passage());
    }

    @Test
    void theStrongestFewExamplesStay() {
        SparkSession spark = SparkForTests.session();
        List<Observation> observations = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < Stages.EXAMPLES + 8; i++) {
            String id = String.format("a%02d", i);
            observations.add(observation(id, new Evidence(0, 2, 6, (i + 1) / 100.0)));
            readings.add(reading(id));
        }
        observations.add(observation("a00"));
        List<Example> examples = Strongest.ordered(Stages.examples(
                spark.createDataset(observations, Records.encoder(Observation.class)).repartition(4),
                spark.createDataset(readings, Records.encoder(Reading.class))).collectAsList());
        List<String> strongest = observations.stream().filter(o -> !o.evidence().isEmpty()).map(Observation::article)
                .sorted(Comparator.reverseOrder()).limit(Stages.EXAMPLES).collect(Collectors.toList());
        assertEquals(strongest, examples.stream().map(Example::article).toList());
    }

    @Test
    void anArticlesClassComesToItsSamples() {
        SparkSession spark = SparkForTests.session();
        Placed placed = new Placed(List.of(), List.of(), List.of(), Map.of(), List.of(
                new Listed("a", "One", "group", "s", "f", "", "", "", "", false, 900, List.of("border", "summit"), "", "", "opinion")));
        Settings alike = new Settings("", 5, 1, 200, 99, false, List.of(Likeness.LENGTH, Likeness.GENRE), false);
        for (Map.Entry<Settings, String> expected : Map.of(alike, "opinion, 800 words or more", Settings.DEFAULT, "").entrySet()) {
            List<Sampled> samples = Stages.sampled(spark.createDataset(List.of(observation("a")), Records.encoder(Observation.class)),
                    spark.createDataset(placed.placements(expected.getKey()), Records.encoder(Placement.class))).collectAsList();
            assertEquals(List.of("border", "summit"), samples.stream().map(Sampled::topic).sorted().toList());
            assertEquals(List.of(expected.getValue()), samples.stream().map(Sampled::likeness).distinct().toList());
        }
    }

    @Test
    void whoIsGivenHowManyWords() {
        SparkSession spark = SparkForTests.session();
        assertEquals(List.of(new Said("One", "He", "a", "say", 3, 3)),
                Stages.said(spark.createDataset(List.of(reading("a")), Records.encoder(Reading.class))).collectAsList());
    }
}
