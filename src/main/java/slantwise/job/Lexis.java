package slantwise.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import slantwise.compare.Branch;
import slantwise.compare.Contrast;
import slantwise.compare.Differences;
import slantwise.compare.Distance;
import slantwise.compare.Distances;
import slantwise.compare.Place;
import slantwise.compare.Sampled;
import slantwise.compare.Settings;
import slantwise.compare.Shift;
import slantwise.compare.Template;
import slantwise.compare.Term;
import slantwise.compare.WordShift;
import slantwise.compare.Worded;
import slantwise.compare.Wording;
import slantwise.compare.Wordings;
import slantwise.instrument.Observation;
import slantwise.instrument.Tone;
import slantwise.text.Reading;
import slantwise.text.Voice;

/** What the outlets' own words say of them: distinctive terms, the words behind tone, distances of wording and frames. */
record Lexis(List<Term> terms, List<Template> templates, List<Shift> shifts, List<Distance> distances,
        List<Place> places, List<Branch> branches) {
    private static final int TERMS = 25;
    private static final int SHIFTED = 30;
    private static final int PAIRS = 12;
    private static final int OUTLETS = 20;
    private static final String FRAME = "frame";
    private static final String TONE = "tone";

    /** @param tone the contrasts of the run: word shifts are drawn for the clearest of tone */
    static Lexis of(Dataset<Reading> readings, Dataset<Observation> observations, Dataset<Placement> placements,
            List<Contrast> contrasts, Settings settings) {
        Set<String> outlets = outlets(contrasts);
        List<Worded> worded = WordStages.worded(readings, placements).stream().filter(w -> outlets.contains(w.outlet())).toList();
        Wordings wordings = new Wording(settings, TERMS).compare(worded, Contrast.Design.TOPIC);
        WordShift shift = new WordShift(Tone.ratings());
        List<Shift> shifts = new ArrayList<>();
        clearest(contrasts).forEach(c -> shifts.addAll(shift.between(worded, c.outlet(), c.reference(), SHIFTED)));
        Distances distances = new Distances(settings);
        Differences wording = distances.wording(worded);
        Differences frames = distances.frames(frames(observations, placements).stream()
                .filter(s -> outlets.contains(s.outlet())).toList());
        return new Lexis(wordings.terms(), wordings.templates(), shifts,
                Stream.concat(wording.distances().stream(), frames.distances().stream()).toList(),
                Stream.concat(wording.places().stream(), frames.places().stream()).toList(),
                Stream.concat(wording.branches().stream(), frames.branches().stream()).toList());
    }

    /** The outlets with the most units: beyond {@value #OUTLETS}, words of all pairs are more than a reader can take in. */
    private static Set<String> outlets(List<Contrast> contrasts) {
        Map<String, Integer> units = new TreeMap<>();
        for (Contrast contrast : contrasts) {
            units.merge(contrast.outlet(), contrast.n(), Math::max);
            units.merge(contrast.reference(), contrast.nReference(), Math::max);
        }
        return units.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(OUTLETS).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Lines that recur in an outlet whatever it writes of, by outlet: taken out before words are compared. */
    Map<String, List<String>> templatesByOutlet() {
        Map<String, List<String>> byOutlet = new TreeMap<>();
        templates.forEach(t -> byOutlet.computeIfAbsent(t.outlet(), k -> new ArrayList<>())
                .add(t.text() + " (" + t.units() + " articles)"));
        return byOutlet;
    }

    private static List<Contrast> clearest(List<Contrast> contrasts) {
        return contrasts.stream()
                .filter(c -> c.measure().equals(TONE) && c.voice() == Voice.OWN && c.design() == Contrast.Design.TOPIC && !c.tooFew())
                .sorted(Comparator.comparingDouble(Contrast::q).thenComparing(Contrast::outlet).thenComparing(Contrast::reference))
                .limit(PAIRS).toList();
    }

    private static List<Sampled> frames(Dataset<Observation> observations, Dataset<Placement> placements) {
        Dataset<Observation> frames = observations.filter((FilterFunction<Observation>) o ->
                o.measure().equals(FRAME) && o.voice() == Voice.OWN);
        return Stages.sampled(frames, placements).collectAsList().stream().filter(s -> !s.topic().isEmpty()).toList();
    }
}
