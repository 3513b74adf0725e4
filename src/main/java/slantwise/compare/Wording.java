package slantwise.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import slantwise.statistics.Draws;
import slantwise.statistics.FalseDiscovery;

/**
 * Which words and phrases an outlet uses more than the rest on the same topics or events: log-odds with an
 * informative Dirichlet prior (Monroe, Colaresi and Quinn, Fightin' Words, 2008).
 *
 * <p>Only strata (topics or events) count that the outlet and some other outlet cover, and the rest's rates are
 * standardised to the outlet's mix of them, so that a word is not found because an outlet writes more on its
 * topic. The prior is the rate of the term in all of these texts, with the weight of 500 words. z takes words
 * for independent, which they are not, so it only orders terms; whether a term differs is told by permuting
 * the outlet's label over articles within strata, an event's articles of an outlet together. The test is
 * one-sided (used more). Its family is the 5000 terms that most units use, whoever they are of (independent
 * filtering: Bourgon, Gentleman and Huber 2010); among them those with z below 1 or in fewer than three of the
 * outlet's units count with a p of 1.
 */
public final class Wording {
    private static final double PRIOR_WORDS = 500;
    private static final int LEAST_UNITS = 3;
    private static final double LEAST_Z = 1;
    private static final int MOST_TERMS = 5000;
    private static final int ENOUGH = 20;
    private static final int EXAMPLES = 3;
    /** Families of thousands need a smaller p than a contrast does; few terms last so long. */
    private static final int MORE = 10;
    /** Additions over all outlets at most, some seconds; the smallest p grows where they are used up. */
    private static final double MOST_WORK = 1e10;

    private final Settings settings;
    private final int most;

    /**
     * Finds terms.
     *
     * @param most terms to list by outlet
     */
    public Wording(Settings settings, int most) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.most = most;
    }

    /** The terms of every outlet on shared topics or events, by outlet, greatest z first; {@code RAW} matches nothing. */
    public Wordings compare(List<Worded> rows, Contrast.Design design) {
        Templates templates = Templates.of(Documents.of(rows));
        Documents documents = Documents.of(templates.cleaned);
        Vocabulary vocabulary = Vocabulary.of(documents.all, 3, settings.minArticles(), documents.outlets());
        int[] strata = documents.strata(design);
        List<Term> terms = Arrays.stream(documents.outlets()).parallel()
                .map(outlet -> terms(outlet, documents, vocabulary, strata, MOST_WORK / documents.outlets().length))
                .flatMap(List::stream).toList();
        return new Wordings(terms, templates.found);
    }

    private List<Term> terms(String outlet, Documents documents, Vocabulary vocabulary, int[] strata, double work) {
        int[] shared = shared(outlet, documents, strata);
        if (shared.length == 0) {
            return List.of();
        }
        LogOdds odds = new LogOdds(documents, vocabulary, strata, shared, outlet, PRIOR_WORDS);
        int size = vocabulary.terms.length;
        long[] own = new long[size];
        long[] rest = new long[size];
        int[] units = new int[size];
        int[] unitsRest = new int[size];
        for (int d : shared) {
            boolean mine = documents.all.get(d).outlet().equals(outlet);
            for (int i = 0; i < vocabulary.ids[d].length; i++) {
                int term = vocabulary.ids[d][i];
                (mine ? own : rest)[term] += vocabulary.counts[d][i];
                (mine ? units : unitsRest)[term]++;
            }
        }
        int[] family = IntStream.range(0, size).filter(t -> units[t] + unitsRest[t] >= settings.minArticles()).boxed()
                .sorted(Comparator.comparingInt((Integer t) -> -units[t] - unitsRest[t]).thenComparing(t -> t))
                .limit(MOST_TERMS).mapToInt(Integer::intValue).toArray();
        double[] observed = new double[size];
        double[] deviation = new double[size];
        odds.observed(family, observed, deviation);
        int[] tested = IntStream.of(family).filter(t -> units[t] >= LEAST_UNITS && observed[t] / deviation[t] >= LEAST_Z).boxed()
                .sorted(Comparator.comparingDouble((Integer t) -> -observed[t] / deviation[t]).thenComparing(t -> t))
                .mapToInt(Integer::intValue).toArray();
        double[] limits = IntStream.of(tested).mapToDouble(t -> observed[t] / deviation[t]).toArray();
        double[] p = odds.permute(tested, limits, MORE * settings.permutations(), ENOUGH, work,
                Draws.of(settings.seed(), "wording", outlet));
        double[] q = FalseDiscovery.q(p, family.length - tested.length);
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < Math.min(most, tested.length); i++) {
            int t = tested[i];
            terms.add(new Term(outlet, vocabulary.terms[t], own[t], rest[t], units[t], unitsRest[t], observed[t],
                    limits[i], p[i], q[i], examples(outlet, documents, vocabulary, shared, t)));
        }
        return terms;
    }

    /** Documents in strata that hold the outlet and another. */
    private static int[] shared(String outlet, Documents documents, int[] strata) {
        int size = Arrays.stream(strata).max().orElse(-1) + 1;
        boolean[][] has = new boolean[2][size];
        for (int d = 0; d < strata.length; d++) {
            if (strata[d] >= 0) {
                has[documents.all.get(d).outlet().equals(outlet) ? 0 : 1][strata[d]] = true;
            }
        }
        return IntStream.range(0, strata.length)
                .filter(d -> strata[d] >= 0 && has[0][strata[d]] && has[1][strata[d]]).toArray();
    }

    /** The units that use the term most. */
    private static List<String> examples(String outlet, Documents documents, Vocabulary vocabulary, int[] shared, int term) {
        return IntStream.of(shared).filter(d -> documents.all.get(d).outlet().equals(outlet))
                .filter(d -> Arrays.binarySearch(vocabulary.ids[d], term) >= 0).boxed()
                .sorted(Comparator.comparingInt((Integer d) -> -vocabulary.counts[d][Arrays.binarySearch(vocabulary.ids[d], term)])
                        .thenComparing(d -> documents.all.get(d).unit()))
                .limit(EXAMPLES).map(d -> documents.all.get(d).unit()).sorted().toList();
    }
}
