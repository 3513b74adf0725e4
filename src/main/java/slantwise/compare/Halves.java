package slantwise.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import slantwise.statistics.Draws;
import slantwise.statistics.KolmogorovSmirnov;
import slantwise.statistics.Permutation;

/**
 * Splits one outlet at random into two and contrasts them as if they were two: whatever is found is false.
 *
 * <p>There are two ways to split, since designs differ in what they take for chance. For raw and by topic the event
 * is drawn: all articles of an event go to one half, as the permutation moves them together. The halves then share no
 * event, and nothing is left to match by. So for the event design the articles of each event are drawn: of an event with
 * two or more, one part goes to each half, in an odd number the larger part to either by a coin. Which half an article
 * of an event is in then says nothing of it, which is the hypothesis that the design tests; and since both ways leave the
 * articles as they are, measures keep their real shapes, ties and zeros.
 */
public final class Halves {
    static final String FIRST = "first half";
    static final String SECOND = "second half";

    private final Settings settings;
    private final Comparer comparer;

    public Halves(Settings settings) {
        Objects.requireNonNull(settings, "settings");
        this.settings = new Settings(SECOND, settings.minArticles(), settings.seed(), settings.resamples(),
                settings.permutations(), settings.keepCopies());
        comparer = new Comparer(this.settings);
    }

    /**
     * Contrasts an outlet with itself in all designs that its rows allow.
     *
     * @param rows any measures, keys and voices of the outlet; others' rows are left out. Rows finer than articles
     *     (one a sentence, each a unit of its own, no event) show what comes of units that are not independent
     * @param units what the rows' units are, in a word
     */
    public Calibration split(Collection<Sampled> rows, String outlet, String units, int splits) {
        List<Sampled> own = rows.stream().filter(r -> r.outlet().equals(outlet)).toList();
        List<Sampled> told = own.stream().filter(r -> !r.event().isEmpty()).toList();
        Map<Contrast.Design, Tally> tallies = new TreeMap<>();
        for (int s = 0; s < splits; s++) {
            tally(own, whole(own, outlet, s), s, Set.of(Contrast.Design.RAW, Contrast.Design.TOPIC), tallies);
            tally(told, within(told, outlet, s), s, Set.of(Contrast.Design.EVENT), tallies);
        }
        List<Calibration.Split> found = new ArrayList<>();
        List<Calibration.Uniform> uniform = new ArrayList<>();
        tallies.forEach((design, tally) -> {
            found.add(tally.split(outlet, units, design));
            uniform.addAll(tally.uniform(outlet, units, design));
        });
        return Calibration.NONE.with(found, uniform);
    }

    /** How often a shift is found that is added to half of the text of one half of an outlet. */
    public Calibration.Power planted(List<Sampled> cell, String outlet, double shift, int splits) {
        List<Sampled> own = cell.stream().filter(r -> r.outlet().equals(outlet)).toList();
        double mean = own.stream().mapToDouble(Sampled::value).average().orElse(0);
        double spread = Math.sqrt(own.stream().mapToDouble(r -> (r.value() - mean) * (r.value() - mean)).average().orElse(0));
        int found = 0;
        for (int s = 0; s < splits; s++) {
            Set<String> first = whole(own, outlet, s);
            Compared compared = comparer.compare(own.stream().map(r -> first.contains(r.unit())
                    ? labelled(r, FIRST, shift * spread / 2) : labelled(r, SECOND, 0)).toList());
            found += compared.contrasts().stream().anyMatch(c -> c.design() == Contrast.Design.RAW && c.p() <= 0.05) ? 1 : 0;
        }
        return new Calibration.Power(outlet, new HashSet<>(own.stream().map(Sampled::unit).toList()).size() / 2, shift, splits,
                (double) found / splits);
    }

    private void tally(List<Sampled> rows, Set<String> first, int split, Set<Contrast.Design> designs,
            Map<Contrast.Design, Tally> tallies) {
        Map<String, List<Sampled>> cells = new HashMap<>();
        List<Contrast> contrasts = new ArrayList<>();
        for (List<Sampled> cell : Cell.split(rows)) {
            List<Sampled> halves = cell.stream().map(r -> labelled(r, first.contains(r.unit()) ? FIRST : SECOND, 0)).toList();
            cells.put(name(cell.get(0).measure(), cell.get(0).key()), halves);
            contrasts.addAll(comparer.compare(halves).contrasts());
        }
        List<Contrast> adjusted = Comparer.adjust(contrasts);
        for (Contrast.Design design : designs) {
            List<Contrast> tested = adjusted.stream().filter(c -> c.design() == design && !Double.isNaN(c.p())).toList();
            if (!tested.isEmpty()) {
                tallies.computeIfAbsent(design, k -> new Tally()).add(tested, split, cells);
            }
        }
    }

    /** Half of the events, and of the articles without one; the units of the first half. */
    private Set<String> whole(List<Sampled> rows, String outlet, int split) {
        Map<String, String> articles = new HashMap<>();
        rows.forEach(r -> articles.merge(r.unit(), r.article(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
        Map<String, List<String>> blocks = new TreeMap<>();
        events(rows).forEach((unit, event) -> blocks.computeIfAbsent(event.isEmpty() ? "article " + articles.get(unit)
                : "event " + event, k -> new ArrayList<>()).add(unit));
        List<List<String>> all = List.copyOf(blocks.values());
        int[] places = shuffled(all.size(), Draws.of(settings.seed(), "split", outlet, Integer.toString(split)));
        Set<String> first = new HashSet<>();
        for (int i = 0; i < places.length / 2; i++) {
            first.addAll(all.get(places[i]));
        }
        return first;
    }

    /** Half of the units of each event. */
    private Set<String> within(List<Sampled> rows, String outlet, int split) {
        Draws draws = Draws.of(settings.seed(), "split within events", outlet, Integer.toString(split));
        Map<String, List<String>> blocks = new TreeMap<>();
        events(rows).forEach((unit, event) -> blocks.computeIfAbsent(event, k -> new ArrayList<>()).add(unit));
        Set<String> first = new HashSet<>();
        blocks.values().forEach(units -> {
            int[] places = shuffled(units.size(), draws);
            int chosen = (units.size() + draws.below(2)) / 2;
            for (int i = 0; i < chosen; i++) {
                first.add(units.get(places[i]));
            }
        });
        return first;
    }

    /** The event of each unit, the one that {@link Cell} takes. */
    private static Map<String, String> events(List<Sampled> rows) {
        Map<String, TreeSet<String>> events = new TreeMap<>();
        rows.forEach(r -> {
            TreeSet<String> named = events.computeIfAbsent(r.unit(), k -> new TreeSet<>());
            if (!r.event().isEmpty()) {
                named.add(r.event());
            }
        });
        Map<String, String> first = new TreeMap<>();
        events.forEach((unit, named) -> first.put(unit, named.isEmpty() ? "" : named.first()));
        return first;
    }

    private static int[] shuffled(int size, Draws draws) {
        int[] places = new int[size];
        for (int i = 0; i < size; i++) {
            places[i] = i;
        }
        draws.shuffle(places, size);
        return places;
    }

    private static Sampled labelled(Sampled row, String outlet, double shift) {
        return new Sampled(row.measure(), row.key(), row.voice(), outlet, outlet, row.article(), row.unit(), row.topic(),
                row.event(), row.value() + shift, row.weight());
    }

    private static String name(String measure, String key) {
        return measure + '\t' + key;
    }

    /** What the splits found in one design. */
    private final class Tally {
        private final List<Contrast> tests = new ArrayList<>();
        private final TreeMap<String, List<Permutation>> drawn = new TreeMap<>();
        private int splits;
        private int families;
        private int false95;
        private int anyFamily;
        private int anySplit;

        /** One test a split, drawn by lot, is looked at for its ties: of all measures (""), and of each. */
        void add(List<Contrast> tested, int split, Map<String, List<Sampled>> cells) {
            splits++;
            tests.addAll(tested);
            false95 += (int) tested.stream().filter(c -> c.q() < 0.05).count();
            families += (int) tested.stream().map(Contrast::family).distinct().count();
            int any = (int) tested.stream().filter(c -> c.q() < 0.05).map(Contrast::family).distinct().count();
            anyFamily += any;
            anySplit += any > 0 ? 1 : 0;
            Map<String, List<Contrast>> groups = new TreeMap<>();
            groups.put("", tested);
            tested.forEach(c -> groups.computeIfAbsent(c.measure(), k -> new ArrayList<>()).add(c));
            groups.forEach((measure, group) -> {
                Draws draws = Draws.of(settings.seed(), "lot", group.get(0).design().word(), measure, Integer.toString(split));
                Contrast c = group.get(draws.below(group.size()));
                Cell cell = new Cell(cells.get(name(c.measure(), c.key())), settings.seed());
                drawn.computeIfAbsent(measure, k -> new ArrayList<>())
                        .add(new Matching(c.design(), cell, 0, 1).test(settings.permutations(), draws));
            });
        }

        Calibration.Split split(String outlet, String units, Contrast.Design design) {
            List<Contrast> known = tests.stream().filter(c -> !Double.isNaN(c.low())).toList();
            long held = known.stream().filter(c -> c.low() <= 0 && 0 <= c.high()).count();
            return new Calibration.Split(outlet, units, design, splits, tests.size(), (double) false95 / tests.size(), families,
                    (double) anyFamily / families, (double) anySplit / splits, known.size(), (double) held / known.size());
        }

        List<Calibration.Uniform> uniform(String outlet, String units, Contrast.Design design) {
            List<Calibration.Uniform> rows = new ArrayList<>();
            drawn.forEach((measure, lots) -> {
                List<Contrast> all = tests.stream().filter(c -> measure.isEmpty() || c.measure().equals(measure)).toList();
                Draws draws = Draws.of(settings.seed(), "ties", outlet, units, design.word(), measure);
                double[] p = lots.stream().mapToDouble(Permutation::p).toArray();
                double[] broken = lots.stream().mapToDouble(test -> test.randomised(draws.uniform())).toArray();
                rows.add(new Calibration.Uniform(outlet, units, design, measure, all.size(), share(all, 0.01), share(all, 0.05),
                        share(all, 0.1), (double) all.stream().filter(c -> c.smallestP() > 0.05).count() / all.size(),
                        lots.stream().mapToDouble(Permutation::tied).average().orElseThrow(), lots.size(),
                        KolmogorovSmirnov.uniform(p), KolmogorovSmirnov.smaller(p).p(), KolmogorovSmirnov.uniform(broken)));
            });
            return rows;
        }

        private static double share(List<Contrast> all, double level) {
            return (double) all.stream().filter(c -> c.p() <= level).count() / all.size();
        }
    }
}
