package slantwise.compare;

import java.util.Objects;
import slantwise.text.Voice;

/**
 * One observation as the comparison draws on it: an observation joined with one membership of its article.
 * An article in two topics gives two.
 *
 * @param unit the sampling unit: the article's id, or the origin's where near-copies are collapsed
 * @param topic the topic's id, or empty
 * @param event the event's id, or empty where events are not known: the article is then its own cluster
 * @param likeness the article's class where matched articles must be alike, see {@link Likeness}; empty where not
 */
public record Sampled(String measure, String key, Voice voice, String outlet, String group, String article,
        String unit, String topic, String event, String likeness, double value, double weight) {
    public Sampled {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(likeness, "likeness");
    }

    /** Of no class: any articles of a matter may be matched. */
    public Sampled(String measure, String key, Voice voice, String outlet, String group, String article, String unit,
            String topic, String event, double value, double weight) {
        this(measure, key, voice, outlet, group, article, unit, topic, event, "", value, weight);
    }
}
