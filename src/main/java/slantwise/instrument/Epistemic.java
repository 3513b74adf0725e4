package slantwise.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import slantwise.corpus.Table;
import slantwise.text.Part;
import slantwise.text.Passage;
import slantwise.text.Phrases;
import slantwise.text.Reading;
import slantwise.text.Token;
import slantwise.text.Tokenizer;
import slantwise.text.Voice;

/** How sure the outlet is in its own voice: hedges, boosters, and the verbs with which it reports others. */
public final class Epistemic implements Instrument {
    private static final long serialVersionUID = 1;
    private static final String LISTS = "/slantwise/defaults/epistemic.csv";
    private static final String VERBS = "/slantwise/defaults/report-verbs.csv";
    private static final Measure HEDGE = new Measure("hedge", "Hedges",
            "share of own-voice sentences with a hedge, 0 to 1", 0, 1, "less committed", "", true);
    private static final Measure BOOSTER = new Measure("booster", "Boosters",
            "share of own-voice sentences with a booster, 0 to 1", 0, 1, "more committed", "", true);
    private static final Measure VERB = new Measure("report-verb", "Report verbs",
            "mean over attributions of endorse (+1), neutral (0), distance (-1)", -1, 1, "endorses what it reports", "", true);

    private final Phrases<String> phrases = new Phrases<>();
    private final TreeMap<String, Integer> verbs;
    private final HashMap<String, Set<String>> forms = new HashMap<>();
    private final int terms;
    private final String version;

    /** With the report verbs on the class path, or none where there are none. */
    public Epistemic() {
        this(reportVerbs());
    }

    /** @param verbs base form to +1 (endorses), 0 (neutral) or -1 (distances) */
    public Epistemic(Map<String, Integer> verbs) {
        this.verbs = new TreeMap<>(verbs);
        this.verbs.forEach((verb, stance) -> {
            if (stance < -1 || stance > 1) {
                throw new IllegalArgumentException("stance of '" + verb + "' is " + stance);
            }
            forms.put(verb, forms(verb));
        });
        List<Table.Line> rows = Table.resource(LISTS, "kind", "term").lines();
        for (Table.Line row : rows) {
            String kind = row.required("kind", "hedge or booster");
            if (!kind.equals(HEDGE.id()) && !kind.equals(BOOSTER.id())) {
                throw row.fault("kind", "hedge or booster");
            }
            phrases.add(row.required("term", "a word or phrase"), kind);
        }
        this.terms = rows.size();
        this.version = Fingerprint.of(Stream.concat(
                Stream.of("epistemic 1", "fragment " + Stretch.FEWEST_WORDS, this.verbs.toString()),
                rows.stream().map(r -> r.get("kind") + " " + r.get("term")).sorted()));
    }

    private static Map<String, Integer> reportVerbs() {
        Map<String, Integer> verbs = new TreeMap<>();
        if (Epistemic.class.getResource(VERBS) != null) {
            for (Table.Line row : Table.resource(VERBS, "verb", "stance").lines()) {
                String stance = row.required("stance", "endorse, neutral or distance").toLowerCase(Locale.ROOT);
                verbs.put(row.required("verb", "a verb"), switch (stance) {
                    case "endorse" -> 1;
                    case "neutral" -> 0;
                    case "distance" -> -1;
                    default -> throw row.fault("stance", "endorse, neutral or distance");
                });
            }
        }
        return verbs;
    }

    @Override
    public String id() {
        return "epistemic";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<Measure> measures() {
        return List.of(HEDGE, BOOSTER, VERB);
    }

    @Override
    public Map<String, String> keys() {
        return Map.of();
    }

    @Override
    public Card card() {
        return new Card(id(), version, "Epistemic stance",
                "In the outlet's own voice: the share of sentences that hedge, the share that boost, and whether the verbs that"
                        + " introduce others' words endorse (noted), state (said) or distance (claimed).",
                "Concepts of hedges and boosters after Ken Hyland, Metadiscourse: Exploring Interaction in Writing, 2005; report verbs"
                        + " classed as endorsing, neutral or distancing after Geoff Thompson and Ye Yiyun, Evaluation in the Reporting"
                        + " Verbs Used in Academic Papers, 1991.",
                terms + " hedges and boosters and " + verbs.size() + " report verbs, this project's own lists.",
                "Not compared with human labels.",
                List.of("'could', 'may' and 'would' also state ability, permission and condition, and count as hedges all the same.",
                        "An attribution counts where its verb stands in the sentence; a quotation that runs on from the sentence before does not count again.",
                        "A verb that is not in the list counts nowhere.",
                        "'noted' endorses whatever follows, a fact and an opinion alike."));
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        shares(reading, observations);
        Tally cues = cues(reading);
        if (!cues.isEmpty()) {
            observations.add(cues.mean(reading, VERB.id(), "", Voice.OWN, version));
        }
        return observations;
    }

    private void shares(Reading reading, List<Observation> observations) {
        Set<Integer> passages = new HashSet<>();
        Map<String, Set<Integer>> with = new LinkedHashMap<>();
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Measure measure : List.of(HEDGE, BOOSTER)) {
            with.put(measure.id(), new HashSet<>());
            tallies.put(measure.id(), new Tally());
        }
        for (Stretch stretch : Stretch.of(reading)) {
            if (stretch.voice() != Voice.OWN) {
                continue;
            }
            passages.add(stretch.passage());
            int end = 0;
            for (Phrases.Hit<String> hit : phrases.find(stretch.tokens())) {
                // A capital inside a sentence is a name or a month ("May"), not a hedge.
                boolean name = hit.first() > 0 && Character.isUpperCase(stretch.text().codePointAt(hit.from()));
                if (!name && hit.from() >= end) {
                    end = hit.to();
                    with.get(hit.value()).add(stretch.passage());
                    tallies.get(hit.value()).add(stretch.evidence(hit.from(), hit.to(), 1));
                }
            }
        }
        if (!passages.isEmpty()) {
            tallies.forEach((measure, tally) -> observations.add(tally.observe(reading, measure, "", Voice.OWN,
                    (double) with.get(measure).size() / passages.size(), passages.size(), version)));
        }
    }

    /** Every attribution once, at the place of its cue. */
    private Tally cues(Reading reading) {
        Tally tally = new Tally();
        for (Passage passage : reading.passages()) {
            Set<String> seen = new HashSet<>();
            List<Token> own = null;
            for (Part part : passage.parts()) {
                Integer stance = verbs.get(part.cue());
                if (part.voice() == Voice.OWN || stance == null || !seen.add(part.speaker() + '\n' + part.cue())) {
                    continue;
                }
                own = own == null ? ownTokens(passage) : own;
                Token cue = nearest(own, forms.get(part.cue()), part);
                if (cue != null) {
                    tally.add(stance);
                    tally.add(new Evidence(passage.number(), cue.from(), cue.to(), stance));
                }
            }
        }
        return tally;
    }

    private static List<Token> ownTokens(Passage passage) {
        return Tokenizer.tokens(passage.text()).stream().filter(t -> passage.partAt(t.from()).voice() == Voice.OWN).toList();
    }

    private static Token nearest(List<Token> tokens, Set<String> forms, Part part) {
        Token nearest = null;
        int least = Integer.MAX_VALUE;
        for (Token token : tokens) {
            int distance = token.from() >= part.to() ? token.from() - part.to() : part.from() - token.to();
            if (distance < least && forms.contains(token.text().toLowerCase(Locale.ROOT))) {
                nearest = token;
                least = distance;
            }
        }
        return nearest;
    }

    /** The forms of the head of a cue: "point out" is found by its verb. */
    private static Set<String> forms(String verb) {
        return Inflections.of(verb.contains(" ") ? verb.substring(0, verb.indexOf(' ')) : verb);
    }
}
