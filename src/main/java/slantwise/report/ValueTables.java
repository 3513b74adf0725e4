package slantwise.report;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import slantwise.compare.Comparison;
import slantwise.compare.Contrast;
import slantwise.compare.Estimate;
import slantwise.compare.Example;
import slantwise.compare.GroupEstimate;
import slantwise.instrument.Evidence;
import slantwise.instrument.Measure;
import slantwise.text.Voice;

/** What was measured: values, contrasts and the sentences behind them. */
final class ValueTables {
    private static final String MEASURE = "id of the measure, see measures";
    private static final String KEY = "what within the measure (a target, a frame); empty where it has no keys";
    private static final String VOICE = "own, direct (inside quotation marks), indirect (reported) or all (the whole article)";
    private static final String UNIT = "the measure's unit";
    private static final String LOW = "lower end of the 95 % bootstrap interval; empty with too few units or too little spread";
    private static final String HIGH = "upper end of the 95 % bootstrap interval; empty with too few units or too little spread";
    private static final String NO_SPREAD = "whether fewer than three units, or events, differ from the commonest value: "
            + "the sample then says too little of its error, and there is no interval; of a contrast: so on both sides";
    private static final String FEW = "whether n is below the minimum, and the value not to be quoted";

    private ValueTables() {
    }

    static List<Table<?>> all() {
        return List.of(measures(), estimates(), contrasts(), groups(),
                keyed("frames", "One frame in one outlet's own voice, over all of its articles.", "frame",
                        comparison -> comparison.estimates().stream()
                                .filter(e -> e.voice() == Voice.OWN && e.topic().isEmpty())
                                .filter(e -> keyedBy(comparison, e.measure(), "frame")).map(e -> new Labelled(e, comparison))
                                        .toList()),
                keyed("stance", "Stance toward one target in one outlet and voice, over all of its articles.",
                        "target", comparison -> comparison.estimates().stream().filter(e -> e.topic().isEmpty())
                                .filter(e -> keyedBy(comparison, e.measure(), "target")).map(e -> new Labelled(e, comparison))
                                        .toList()),
                evidence());
    }

    /** An estimate with the label of its key. */
    private record Labelled(Estimate estimate, Comparison comparison) {
        String label() {
            return comparison.label(estimate.measure(), estimate.key());
        }
    }

    static boolean keyedBy(Comparison comparison, String measure, String keyed) {
        return comparison.measures().stream().anyMatch(m -> m.id().equals(measure) && m.keyed().equals(keyed));
    }

    private static Table<Measure> measures() {
        return Table.<Measure>of("measures", "One measure, and what its values mean.", Comparison::measures)
                .text("measure", "id", Measure::id)
                .text("label", "what readers see", Measure::label)
                .text("unit", "unit of a value", Measure::unit)
                .number("low", "the measure's unit", "least possible value; empty where there is none", Measure::low)
                .number("high", "the measure's unit", "greatest possible value; empty where there is none", Measure::high)
                .text("direction", "what a greater value means", Measure::direction)
                .text("keyed", "what the keys are; empty where there are none", Measure::keyed)
                .flag("contrasted", "whether outlets are contrasted on it", Measure::contrasted);
    }

    private static Table<Estimate> estimates() {
        return Table.<Estimate>of("estimates", "The value of a measure in one outlet on one topic.", Comparison::estimates)
                .text("measure", MEASURE, Estimate::measure)
                .text("key", KEY, Estimate::key)
                .text("voice", VOICE, e -> e.voice().word())
                .text("outlet", "who publishes", Estimate::outlet)
                .text("topic", "id of the topic; empty for all of the outlet's articles", Estimate::topic)
                .integer("n", "sampling units", "articles, near-copies counted once", Estimate::n)
                .number("mean", UNIT, "mean over the units", Estimate::mean)
                .number("low", UNIT, LOW, Estimate::low)
                .number("high", UNIT, HIGH, Estimate::high)
                .flag("too_few", FEW, Estimate::tooFew)
                .flag("no_spread", NO_SPREAD, Estimate::noSpread)
                .number("shrunk_mean", UNIT, "the mean drawn toward the middle of all outlets and topics of the same measure, key and "
                        + "voice (empirical Bayes); empty without the option and where it does not apply; contrasts do not use it",
                        e -> e.shrunk().mean())
                .number("shrunk_low", UNIT, "lower end of the 95 % interval of shrunk_mean", e -> e.shrunk().low())
                .number("shrunk_high", UNIT, "upper end of the 95 % interval of shrunk_mean", e -> e.shrunk().high())
                .number("kept", "share, 0 to 1", "what share of its distance from the middle the mean kept", e -> e.shrunk().kept());
    }

    private static Table<Labelled> keyed(String name, String description, String keyed,
            Function<Comparison, ? extends Collection<Labelled>> rows) {
        return Table.<Labelled>of(name, description, rows)
                .text("measure", MEASURE, row -> row.estimate().measure())
                .text(keyed, "id of the " + keyed, row -> row.estimate().key())
                .text("label", "what readers see for the " + keyed, Labelled::label)
                .text("voice", VOICE, row -> row.estimate().voice().word())
                .text("outlet", "who publishes", row -> row.estimate().outlet())
                .integer("n", "sampling units", "articles, near-copies counted once", row -> row.estimate().n())
                .number("mean", UNIT, "mean over the units", row -> row.estimate().mean())
                .number("low", UNIT, LOW, row -> row.estimate().low())
                .number("high", UNIT, HIGH, row -> row.estimate().high())
                .flag("too_few", FEW, row -> row.estimate().tooFew())
                .flag("no_spread", NO_SPREAD, row -> row.estimate().noSpread());
    }

    private static Table<Contrast> contrasts() {
        return Table.<Contrast>of("contrasts", "One outlet less its reference on one measure, key, voice and design.",
                        Comparison::contrasts)
                .text("measure", MEASURE, Contrast::measure)
                .text("key", KEY, Contrast::key)
                .text("voice", VOICE, c -> c.voice().word())
                .text("outlet", "the outlet", Contrast::outlet)
                .text("reference", "the outlet that it is compared with", Contrast::reference)
                .text("design", "what is held equal: raw (nothing), topic or event", c -> c.design().word())
                .integer("n", "sampling units", "units of the outlet that the design uses", Contrast::n)
                .integer("n_reference", "sampling units", "units of the reference that the design uses", Contrast::nReference)
                .integer("dropped", "sampling units", "units of both that the design cannot use", Contrast::dropped)
                .integer("unlike", "sampling units", "units among the dropped that the topic or event alone would have matched, but that "
                        + "found none of like genre or length on the other side; 0 where no likeness was asked for", Contrast::unlike)
                .number("difference", UNIT, "outlet minus reference", Contrast::difference)
                .number("low", UNIT, LOW, Contrast::low)
                .number("high", UNIT, HIGH, Contrast::high)
                .number("effect", "pooled standard deviations", "Hedges' g", Contrast::effect)
                .number("p", "probability, 0 to 1", "two-sided permutation p", Contrast::p)
                .number("q", "probability, 0 to 1", "Benjamini-Hochberg q within the family", Contrast::q)
                .number("smallest_p", "probability, 0 to 1", "smallest p that this sample could reach", Contrast::smallestP)
                .text("family", "the tests that q is over", Contrast::family)
                .list("topics", "ids of the topics or events matched on", Contrast::topics)
                .flag("too_few", "whether either side is below the minimum, and no p is given", Contrast::tooFew)
                .flag("no_spread", NO_SPREAD, Contrast::noSpread);
    }

    private static Table<GroupEstimate> groups() {
        return Table.<GroupEstimate>of("groups", "The value of a measure in a group, its outlets weighing the same.",
                        Comparison::groups)
                .text("measure", MEASURE, GroupEstimate::measure)
                .text("key", KEY, GroupEstimate::key)
                .text("voice", VOICE, g -> g.voice().word())
                .text("group", "the group", GroupEstimate::group)
                .integer("outlets", "outlets", "outlets with enough articles to count", GroupEstimate::outlets)
                .number("mean", UNIT, "mean of the outlets' means", GroupEstimate::mean)
                .number("low", UNIT, "lower end of the range when one outlet at a time is left out", GroupEstimate::low)
                .number("high", UNIT, "upper end of the range when one outlet at a time is left out", GroupEstimate::high);
    }

    private static Table<Example> evidence() {
        return Table.<Example>of("evidence", "One sentence behind a value, strongest first.", Comparison::examples)
                .text("measure", MEASURE, Example::measure)
                .text("key", KEY, Example::key)
                .text("voice", VOICE, e -> e.voice().word())
                .text("outlet", "who publishes", Example::outlet)
                .text("article", "id of the article", Example::article)
                .number("value", UNIT, "the article's value", Example::value)
                .integer("passage", "passages", "number of the sentence in its article, from 0", Example::passage)
                .text("speaker", "whose words; empty in the own voice", Example::speaker)
                .text("text", "the sentence", Example::text)
                .list("words", "the words that made the value", e -> e.marks().stream().map(m -> words(e, m))
                        .filter(w -> !w.isEmpty()).toList())
                .list("marks", "their offsets in the text (UTF-16 units, end exclusive) and weight, from:to:weight",
                        e -> e.marks().stream().map(ValueTables::mark).collect(Collectors.toList()));
    }

    private static String words(Example example, Evidence mark) {
        int end = Math.min(mark.to(), example.text().length());
        return mark.from() >= end ? "" : example.text().substring(mark.from(), end);
    }

    private static String mark(Evidence mark) {
        return mark.from() + ":" + mark.to() + ":" + Numbers.cell(mark.weight());
    }
}
