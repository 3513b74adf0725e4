package slantwise.report;

import java.util.List;
import slantwise.compare.Branch;
import slantwise.compare.Comparison;
import slantwise.compare.CopyShare;
import slantwise.compare.Coverage;
import slantwise.compare.Distance;
import slantwise.compare.Lead;
import slantwise.compare.Place;
import slantwise.compare.Quoted;
import slantwise.compare.Shift;
import slantwise.compare.Term;

/** What outlets cover, whom they quote, what they copy, and how they word it. */
final class OutletTables {
    private static final String OUTLET = "who publishes";
    private static final String OF = "what is compared: frames or wording";

    private OutletTables() {
    }

    static List<Table<?>> all() {
        return List.of(sourcing(), coverage(), leads(), copyShares(), wording(), wordShift(), distances(), map(), dendrogram());
    }

    private static Table<Quoted> sourcing() {
        return Table.<Quoted>of("sourcing", "One speaker in one outlet.", Comparison::speakers)
                .text("outlet", OUTLET, Quoted::outlet)
                .text("speaker", "the person or body; empty where no name was found", Quoted::speaker)
                .integer("words", "words", "words given to the speaker, direct and indirect", Quoted::words)
                .integer("direct", "words", "words among them inside quotation marks", Quoted::direct)
                .number("share", "share, 0 to 1", "share of all words that the outlet gives to speakers", Quoted::share)
                .integer("articles", "articles", "articles that give the speaker words", Quoted::articles)
                .text("cues", "report verbs with stance and count, most frequent first", Quoted::cues);
    }

    private static Table<Coverage> coverage() {
        return Table.<Coverage>of("coverage", "How much of an outlet's collected articles one topic or event takes.",
                        Comparison::coverage)
                .text("outlet", OUTLET, Coverage::outlet)
                .text("topic", "id of the topic or event", Coverage::topic)
                .integer("articles", "articles", "articles in it; 0 means not observed among the collected", Coverage::articles)
                .integer("collected", "articles", "collected articles (for an event with days, in those days)",
                        Coverage::collected)
                .integer("words", "words", "words of the articles in it", Coverage::words)
                .integer("collected_words", "words", "words of the collected articles", Coverage::collectedWords)
                .text("first", "first day that the outlet carried it, yyyy-mm-dd", Coverage::first);
    }

    private static Table<Lead> leads() {
        return Table.<Lead>of("leads", "Which of two outlets carried shared events first.", Comparison::leads)
                .text("outlet", OUTLET, Lead::outlet)
                .text("other", "the other outlet", Lead::other)
                .integer("events", "events", "events that both carried with known days", Lead::events)
                .integer("first", "events", "events that the outlet carried on an earlier day", Lead::first)
                .integer("same", "events", "events that both carried on the same day", Lead::same)
                .number("mean_days", "days", "mean of the other's first day less the outlet's", Lead::meanDays);
    }

    private static Table<CopyShare> copyShares() {
        return Table.<CopyShare>of("copy-shares", "How much of an outlet is copy of one other outlet or agency.",
                        Comparison::copyShares)
                .text("outlet", OUTLET, CopyShare::outlet)
                .text("from", "the outlet or agency that the text comes from", CopyShare::from)
                .integer("articles", "articles", "articles that repeat it, at least half of their words", CopyShare::articles)
                .integer("collected", "articles", "all of the outlet's articles", CopyShare::collected)
                .number("words_share", "share, 0 to 1", "share of the outlet's words that stand in the other's articles",
                        CopyShare::wordsShare);
    }

    private static Table<Term> wording() {
        return Table.<Term>of("wording", "A word or phrase that an outlet uses more than the rest.", Comparison::terms)
                .text("outlet", OUTLET, Term::outlet)
                .text("term", "one to three words, lower case", Term::term)
                .integer("count", "occurrences", "in the outlet's own voice", Term::count)
                .integer("count_rest", "occurrences", "in the rest", Term::countRest)
                .integer("articles", "sampling units", "units of the outlet that use it", Term::articles)
                .integer("articles_rest", "sampling units", "units of the rest that use it", Term::articlesRest)
                .number("log_odds", "natural logarithm", "log-odds ratio with an informative Dirichlet prior", Term::logOdds)
                .number("z", "standard deviations", "log-odds over its standard deviation", Term::z)
                .number("p", "probability, 0 to 1", "permutation p over articles", Term::p)
                .number("q", "probability, 0 to 1", "Benjamini-Hochberg q within the outlet", Term::q)
                .list("examples", "ids of articles that use it", Term::examples);
    }

    private static Table<Shift> wordShift() {
        return Table.<Shift>of("word-shift", "What one word adds to the tone difference of two outlets.", Comparison::shifts)
                .text("outlet", OUTLET, Shift::outlet)
                .text("reference", "the outlet that it is compared with", Shift::reference)
                .text("word", "the word", Shift::word)
                .number("score", "rating of the lexicon", "the word's rating", Shift::score)
                .number("rate", "share, 0 to 1", "share of the outlet's scored words", Shift::rate)
                .number("rate_reference", "share, 0 to 1", "share of the reference's scored words", Shift::rateReference)
                .number("contribution", "rating of the lexicon", "part of the difference in mean rating that it makes",
                        Shift::contribution);
    }

    private static Table<Distance> distances() {
        return Table.<Distance>of("distances", "How far apart two outlets are.", Comparison::distances)
                .text("of", OF, Distance::of)
                .text("outlet", OUTLET, Distance::outlet)
                .text("other", "the other outlet", Distance::other)
                .integer("units", "sampling units", "units of both", Distance::units)
                .number("raw", "bits, 0 to 1", "plug-in Jensen-Shannon divergence", Distance::raw)
                .number("expected", "bits, 0 to 1", "mean divergence when labels are permuted", Distance::expected)
                .number("corrected", "bits, 0 to 1", "raw less expected, at least 0", Distance::corrected)
                .number("p", "probability, 0 to 1", "one-sided permutation p", Distance::p)
                .number("q", "probability, 0 to 1", "Benjamini-Hochberg q over all pairs", Distance::q);
    }

    private static Table<Place> map() {
        return Table.<Place>of("outlet-map", "An outlet's place on the map; only distances between places have a meaning.",
                        Comparison::places)
                .text("of", OF, Place::of)
                .text("outlet", OUTLET, Place::outlet)
                .number("x", "bits", "first coordinate", Place::x)
                .number("y", "bits", "second coordinate", Place::y);
    }

    private static Table<Branch> dendrogram() {
        return Table.<Branch>of("dendrogram", "One branch of the tree of outlets (average linkage).", Comparison::branches)
                .text("of", OF, Branch::of)
                .list("outlets", "the outlets below it", Branch::outlets)
                .number("height", "bits", "corrected distance at which they join", Branch::height)
                .number("support", "share, 0 to 1", "share of bootstrap samples that hold the same branch", Branch::support);
    }
}
