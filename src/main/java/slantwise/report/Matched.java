package slantwise.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slantwise.compare.Contrast;
import slantwise.compare.Contrast.Design;
import slantwise.text.Voice;

/**
 * The contrasts of one outlet with one reference on one measure, key and voice, design beside design.
 *
 * @param designs the contrast under each design that was computed, at least one
 */
record Matched(Subject subject, Voice voice, String outlet, String reference, Map<Design, Contrast> designs) {
    /** Strongest first: the least q, then the greatest standardised effect; what has too few articles last. */
    static final Comparator<Matched> STRONGEST = Comparator
            .comparingDouble((Matched m) -> Double.isNaN(m.shown().q()) ? 2 : m.shown().q())
            .thenComparing(m -> m.shown().tooFew())
            .thenComparingDouble(m -> Double.isNaN(m.shown().effect()) ? 0 : -Math.abs(m.shown().effect()));

    private record Pair(Subject subject, Voice voice, String outlet, String reference) {
    }

    static List<Matched> of(List<Contrast> contrasts) {
        Map<Pair, Map<Design, Contrast>> byPair = new LinkedHashMap<>();
        for (Contrast c : contrasts) {
            byPair.computeIfAbsent(new Pair(new Subject(c.measure(), c.key()), c.voice(), c.outlet(), c.reference()),
                    pair -> new EnumMap<>(Design.class)).putIfAbsent(c.design(), c);
        }
        List<Matched> matched = new ArrayList<>();
        byPair.forEach((p, designs) -> matched.add(new Matched(p.subject, p.voice, p.outlet, p.reference, designs)));
        matched.sort(STRONGEST);
        return matched;
    }

    /** The contrast that stands for all: matched by topic, else by event, else raw. */
    Contrast shown() {
        for (Design design : List.of(Design.TOPIC, Design.EVENT, Design.RAW)) {
            if (designs.containsKey(design)) {
                return designs.get(design);
            }
        }
        throw new IllegalStateException("no design of " + subject);
    }

    /** Null where the design was not computed. */
    Contrast under(Design design) {
        return designs.get(design);
    }

    boolean tested() {
        return !shown().tooFew() && !Double.isNaN(shown().q());
    }

    boolean differs() {
        return tested() && shown().q() < Model.LEVEL;
    }
}
