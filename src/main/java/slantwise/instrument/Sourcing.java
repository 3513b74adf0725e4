package slantwise.instrument;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import slantwise.text.Part;
import slantwise.text.Passage;
import slantwise.text.Reading;
import slantwise.text.Tokenizer;
import slantwise.text.Voice;

/** Who speaks in an article, and how much of it. */
public final class Sourcing implements Instrument {
    private static final long serialVersionUID = 1;
    private static final Measure QUOTED = new Measure("quoted-share", "Quoted share",
            "share of the words that are somebody else's, direct or indirect, 0 to 1", 0, 1, "more of it is quoted", "", true);
    private static final Measure DIRECT = new Measure("direct-share", "Directly quoted share",
            "share of the words inside quotations, 0 to 1", 0, 1, "more of it is quoted word for word", "", true);
    private static final Measure SPEAKERS = new Measure("speakers", "Effective number of speakers",
            "exponential of the Shannon entropy of words by speaker, 1 and up", 0, Double.POSITIVE_INFINITY,
            "the floor is shared by more speakers", "", true);
    private static final Measure WORDS = new Measure("speaker-words", "Words by speaker", "words", 0,
            Double.POSITIVE_INFINITY, "speaks more", "speaker", false);

    private final String version = Fingerprint.of(Stream.of("sourcing 1"));

    @Override
    public String id() {
        return "sourcing";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<Measure> measures() {
        return List.of(QUOTED, DIRECT, SPEAKERS, WORDS);
    }

    @Override
    public Map<String, String> keys() {
        return Map.of();
    }

    @Override
    public Card card() {
        return new Card(id(), version, "Sourcing",
                "The share of an article's words that it gives to others, directly quoted or reported, and among how many speakers they are divided.",
                "Effective number of speakers: M. O. Hill, Diversity and Evenness: A Unifying Notation and Its Consequences, Ecology 1973 (order 1).",
                "No lexicon: it counts the words of the parts that the reader of voices found.",
                "As good as the voices and speakers it is given. Attribution: " + Figure.sentence("attribution")
                        + " Speakers, a random sample labelled for this project by one reader with the program's answers in view, most of it the sample that the rules were mended on: "
                        + Figure.sentence("speakers"),
                List.of("Quoted words whose speaker was not found count in the shares and not among the speakers.",
                        "A speaker under two names that the reader of voices did not join counts as two.",
                        "Reported speech has no clear end, so the indirect share is rougher than the direct one."));
    }

    @Override
    public List<Observation> observe(Reading reading) {
        Map<Voice, Tally> quoted = new EnumMap<>(Voice.class);
        Map<Voice, Map<String, Tally>> speakers = new EnumMap<>(Voice.class);
        double all = 0;
        for (Passage passage : reading.passages()) {
            for (Part part : passage.parts()) {
                int words = Tokenizer.words(passage.text().substring(part.from(), part.to()));
                all += words;
                if (words == 0 || part.voice() == Voice.OWN) {
                    continue;
                }
                Evidence evidence = new Evidence(passage.number(), part.from(), part.to(), words);
                note(quoted.computeIfAbsent(part.voice(), v -> new Tally()), words, evidence);
                if (!part.speaker().isEmpty()) {
                    note(speakers.computeIfAbsent(part.voice(), v -> new TreeMap<>())
                            .computeIfAbsent(part.speaker(), s -> new Tally()), words, evidence);
                }
            }
        }
        List<Observation> observations = new ArrayList<>();
        if (all > 0) {
            share(reading, observations, all, quoted);
        }
        diversity(reading, observations, speakers);
        return observations;
    }

    private static void note(Tally tally, int words, Evidence evidence) {
        tally.add(words);
        tally.add(evidence);
    }

    private void share(Reading reading, List<Observation> observations, double all, Map<Voice, Tally> quoted) {
        Tally direct = quoted.getOrDefault(Voice.DIRECT, new Tally());
        Tally both = new Tally();
        quoted.values().forEach(both::addAll);
        observations.add(both.observe(reading, QUOTED.id(), "", Voice.ALL, both.sum() / all, all, version));
        observations.add(direct.observe(reading, DIRECT.id(), "", Voice.ALL, direct.sum() / all, all, version));
    }

    private void diversity(Reading reading, List<Observation> observations, Map<Voice, Map<String, Tally>> speakers) {
        Map<String, Double> words = new TreeMap<>();
        speakers.values().forEach(by -> by.forEach((speaker, tally) -> words.merge(speaker, tally.sum(), Double::sum)));
        if (words.isEmpty()) {
            return;
        }
        double total = words.values().stream().mapToDouble(w -> w).sum();
        double entropy = words.values().stream().mapToDouble(w -> -w / total * Math.log(w / total)).sum();
        Tally everyone = new Tally();
        speakers.values().forEach(by -> by.values().forEach(everyone::addAll));
        observations.add(everyone.observe(reading, SPEAKERS.id(), "", Voice.ALL, Math.exp(entropy), total, version));
        speakers.forEach((voice, by) -> by.forEach((speaker, tally) -> observations.add(
                tally.observe(reading, WORDS.id(), speaker, voice, tally.sum(), tally.sum(), version))));
    }
}
