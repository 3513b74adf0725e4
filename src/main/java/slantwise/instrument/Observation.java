package slantwise.instrument;

import java.util.List;
import java.util.Objects;
import slantwise.text.Voice;

/**
 * One measured value of one article: the universal fact. Everything after it is generic over measure and key.
 *
 * @param article the article's id
 * @param measure the id of a {@link Measure}
 * @param key what within the measure: a target, a frame, a speaker; empty where the measure has no keys
 * @param weight how much text the value rests on (sentences, mentions, words): the measure says which
 * @param version the instrument's version: a hash of its lexicon and settings
 * @param evidence the words that made the value, at most {@link #MOST_EVIDENCE}, strongest first
 */
public record Observation(String article, String outlet, String measure, String key, Voice voice, double value,
        double weight, String version, List<Evidence> evidence) {
    /** Bounds what one hostile article can add. */
    public static final int MOST_EVIDENCE = 40;

    public Observation {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(version, "version");
        if (!Double.isFinite(value) || !Double.isFinite(weight) || weight < 0) {
            throw new IllegalArgumentException("value " + value + ", weight " + weight + " of " + measure + " in " + article);
        }
        evidence = List.copyOf(evidence.size() <= MOST_EVIDENCE ? evidence : evidence.subList(0, MOST_EVIDENCE));
    }
}
