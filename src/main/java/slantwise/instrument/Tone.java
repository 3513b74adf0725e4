package slantwise.instrument;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import slantwise.text.Reading;
import slantwise.text.Voice;

/** How positive or negative the wording is, by the VADER lexicon and rules. */
public final class Tone implements Instrument {
    private static final long serialVersionUID = 1;
    private static final Measure TONE = new Measure("tone", "Tone", "mean VADER compound of the sentences, -1 to 1",
            -1, 1, "more positive words", "", true);

    private final Vader vader = new Vader();
    private final String version = Fingerprint.of(Stream.concat(
            Stream.of("tone 1", "VADER rules 3.3.2", "fragment " + Stretch.FEWEST_WORDS, "words " + Vader.MOST_WORDS),
            new TreeMap<>(vader.lexicon()).entrySet().stream().map(Map.Entry::toString)));

    /** The lexicon's ratings by lower-case word, -4 to 4: what word shifts are drawn with. */
    public static Map<String, Double> ratings() {
        return new Vader().lexicon();
    }

    @Override
    public String id() {
        return "tone";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<Measure> measures() {
        return List.of(TONE);
    }

    @Override
    public Map<String, String> keys() {
        return Map.of();
    }

    @Override
    public Card card() {
        return new Card(id(), version, "Tone (VADER)",
                "Mean compound score of an article's sentences, title included, from -1 (negative words) to 1 (positive words),"
                        + " for each voice apart; a sentence of several voices is scored in its parts.",
                "C. J. Hutto and Eric Gilbert, VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social Media"
                        + " Text, ICWSM 2014: word ratings with rules for negation, degree words, capitals, punctuation, 'but' and idioms.",
                "The VADER lexicon (" + vader.lexicon().size() + " entries, MIT licence) from the Maven artifact"
                        + " com.github.apanimesh061:vader-sentiment-analyzer:1.0, five entries corrected to the reference release 3.3.2.",
                "Scores equal the reference implementation's to 4 decimals on this project's table of cases, and did on"
                        + " 12,819 sentences of news (NewsMTSC and war news). How well they agree"
                        + " with readers of news is not measured here; the lexicon was rated on social media.",
                List.of("Reports of bad events (war, killed, attack) are negative in tone whatever the outlet thinks of them.",
                        "Words are rated alone: irony, implied judgement and words of several meanings ('united', 'security', 'party') are misread.",
                        "Emoji are not read; the reference turns them into words.",
                        "An own part of fewer than " + Stretch.FEWEST_WORDS + " words beside a quotation is an attribution and is not scored."));
    }

    @Override
    public List<Observation> observe(Reading reading) {
        Map<Voice, Tally> tallies = new EnumMap<>(Voice.class);
        for (Stretch stretch : Stretch.of(reading)) {
            Vader.Score score = vader.score(stretch.text().replace('\u2014', ' ').replace('\u2013', ' '));
            Tally tally = tallies.computeIfAbsent(stretch.voice(), v -> new Tally());
            tally.add(score.compound());
            score.words().forEach(w -> tally.add(stretch.evidence(w.from(), w.to(), w.weight())));
        }
        List<Observation> observations = new ArrayList<>();
        tallies.forEach((voice, tally) -> observations.add(tally.mean(reading, TONE.id(), "", voice, version)));
        return observations;
    }
}
