package slantwise.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import slantwise.text.Reading;
import slantwise.text.Voice;

/** Adds up a weighted mean and the words that made it. */
final class Tally {
    private static final Comparator<Evidence> STRONGEST_FIRST = Comparator
            .comparingDouble((Evidence e) -> -Math.abs(e.weight()))
            .thenComparingInt(Evidence::passage).thenComparingInt(Evidence::from).thenComparingInt(Evidence::to);

    private final List<Evidence> evidence = new ArrayList<>();
    private double sum;
    private double weight;

    void add(double value) {
        sum += value;
        weight++;
    }

    void addAll(Tally other) {
        sum += other.sum;
        weight += other.weight;
        evidence.addAll(other.evidence);
    }

    void add(Evidence words) {
        evidence.add(words);
    }

    double sum() {
        return sum;
    }

    boolean isEmpty() {
        return weight == 0;
    }

    /** The mean with its weight; call only where something was added. */
    Observation mean(Reading reading, String measure, String key, Voice voice, String version) {
        return observe(reading, measure, key, voice, sum / weight, weight, version);
    }

    Observation observe(Reading reading, String measure, String key, Voice voice, double value, double weight, String version) {
        List<Evidence> strongest = evidence.stream().sorted(STRONGEST_FIRST).limit(Observation.MOST_EVIDENCE).toList();
        return new Observation(reading.article().id(), reading.article().outlet(), measure, key, voice, value, weight,
                version, strongest);
    }
}
