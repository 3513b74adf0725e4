package slantwise.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which words of an attribution's content are another's voice. Narrower than attribution: an outlet that writes
 * "X supports Y" speaks for itself, and what trails a reported clause is often its own remark. The content is
 * taken in stretches along {@link Reach}, parted again where it names another speaker or who is spoken to, and
 * a logistic regression over the features of {@link ReportFeatures} judges each of them.
 */
public final class Reported {
    /** Attributions before and behind that are looked at for one. */
    private static final int NEIGHBOURS = 6;
    /** What content hardly reaches is not looked at. */
    private static final double HARDLY = 0.02;

    /**
     * Words that an attribution may report, and what that is judged by.
     *
     * @param likely how likely they belong to its content, 0 to 1, before it is asked whether that changes the voice
     * @param features what holds of them, in named words
     */
    public record Stretch(Attribution attribution, Span span, double likely, List<String> features) {
        public Stretch {
            features = List.copyOf(features);
        }
    }

    private final Clause clause;
    private final Attribution attribution;
    private final List<Attribution> others;
    private final ReportFeatures features;

    private Reported(Clause clause, Attribution attribution, List<Attribution> others) {
        this.clause = clause;
        this.attribution = attribution;
        this.others = others;
        this.features = new ReportFeatures(clause, attribution, others);
    }

    /** The stretches of every attribution of a text: what the weights are fitted on. */
    public static List<Stretch> of(String text) {
        List<Quotation> quotations = Quotations.of(text);
        List<Clause> clauses = Clause.of(text, quotations);
        List<Attribution> attributions = Attributions.find(text, quotations, clauses);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            stretches.addAll(of(clauses, attributions, i));
        }
        return stretches;
    }

    static List<Stretch> of(List<Clause> clauses, List<Attribution> attributions, int which) {
        Attribution attribution = attributions.get(which);
        Clause clause = Clause.at(clauses, attribution.cue().from());
        List<Attribution> others = new ArrayList<>();
        for (int i = Math.max(0, which - NEIGHBOURS); i < Math.min(attributions.size(), which + NEIGHBOURS + 1); i++) {
            if (i != which && clause.placeOf(attributions.get(i).cue().from()) >= 0) {
                others.add(attributions.get(i));
            }
        }
        return new Reported(clause, attribution, others).stretches();
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        int from = clause.at(0).from();
        int to = clause.at(clause.size() - 1).to();
        for (Span span : attribution.content()) {
            if (span.from() >= to || span.to() <= from) {
                add(stretches, span, 1, List.of());
            }
        }
        for (Reach.Walk walk : new Reach(clause, attribution).walks()) {
            double reach = 1;
            List<Reach.Step> crossed = new ArrayList<>();
            add(stretches, walk.first(), reach, crossed);
            for (Reach.Step step : walk.steps()) {
                crossed.add(step);
                reach *= Reach.probability(step.features());
                if (reach < HARDLY) {
                    break;
                }
                add(stretches, step.stretch(), reach, crossed);
            }
        }
        return stretches;
    }

    private void add(List<Stretch> stretches, Span whole, double reach, List<Reach.Step> crossed) {
        List<String> common = features.reached(whole, reach, crossed);
        int from = -1;
        for (int to : cuts(whole)) {
            if (from >= 0) {
                Span span = new Span(from, to);
                stretches.add(new Stretch(attribution, span, reach * attribution.probability(), features.of(common, whole, span, crossed.isEmpty())));
            }
            from = to;
        }
    }

    /** Where another's name begins, where another's cue ends, and where the words to an addressee do. */
    private Set<Integer> cuts(Span whole) {
        Set<Integer> cuts = new TreeSet<>(Set.of(whole.from(), whole.to()));
        for (Attribution other : others) {
            if (!other.source().isEmpty() && whole.contains(other.source().from())) {
                cuts.add(other.source().from());
            }
            if (whole.contains(other.cue().to())) {
                cuts.add(other.cue().to());
            }
        }
        if (whole.contains(features.heard())) {
            cuts.add(features.heard());
        }
        return cuts;
    }
}
