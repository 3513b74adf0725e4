package slantwise.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import slantwise.compare.Branch;
import slantwise.compare.Comparison;
import slantwise.compare.Contrast;
import slantwise.compare.CopyShare;
import slantwise.compare.Coverage;
import slantwise.compare.Distance;
import slantwise.compare.EditedCopy;
import slantwise.compare.Estimate;
import slantwise.compare.Example;
import slantwise.compare.GroupEstimate;
import slantwise.compare.Lead;
import slantwise.compare.Listed;
import slantwise.compare.Place;
import slantwise.compare.Quoted;
import slantwise.compare.Settings;
import slantwise.compare.Shift;
import slantwise.compare.Term;
import slantwise.corpus.Rejection;
import slantwise.corpus.Warning;
import slantwise.instrument.Card;
import slantwise.instrument.Evidence;
import slantwise.instrument.Measure;
import slantwise.text.Voice;
import slantwise.topic.Copy;
import slantwise.topic.Edit;
import slantwise.topic.Event;
import slantwise.topic.Topic;

/** Plausible comparisons of any size, drawn from a seed: to look at pages, and to hold their sizes in bounds. */
final class RandomComparison {
    private static final List<String> NAMES = List.of("Northern Wire", "Harbor Herald", "Valley Courier", "State Agency Orlo");
    private static final List<String> GROUPS = List.of("wire", "regional", "regional", "state media");
    private static final List<String> TOPICS = List.of("Alliance summit", "Expansion of the alliance", "Defence spending");
    private static final List<String> FRAMES = List.of("Conflict", "Diplomacy", "Economic", "Human interest", "Legality",
            "Morality",
            "Responsibility", "Security", "Sovereignty");
    private static final List<String> TARGETS = List.of("NATO", "European Union", "United States", "Russia", "Ukraine", "Turkey",
            "United Nations",
            "Germany");
    private static final List<Measure> MEASURES = List.of(
            new Measure("tone", "Tone", "rating, -1 to 1", -1, 1, "more positive words", "", true),
            new Measure("stance", "Stance", "rating, -1 to 1", -1, 1, "more favourable words round the target", "target", true),
            new Measure("frame", "Frame", "share of sentences, 0 to 1", 0, 1, "more sentences in the frame", "frame", true),
            new Measure("hedges", "Hedges", "share of sentences, 0 to 1", 0, 1, "more doubt", "", true),
            new Measure("speakers", "Effective number of speakers", "speakers", 0, Double.POSITIVE_INFINITY, "more voices", "",
                    false));

    private final SplittableRandom random;
    private final int outlets;
    private final List<String> names;
    private final List<Listed> articles = new ArrayList<>();
    private final List<Estimate> estimates = new ArrayList<>();
    private final List<Contrast> contrasts = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    private RandomComparison(int outlets, long seed) {
        this.random = new SplittableRandom(seed);
        this.outlets = outlets;
        this.names = IntStream.range(0, outlets).mapToObj(i -> i < NAMES.size() ? NAMES.get(i) : "Gazette No. " + i).toList();
    }

    /** @param reference the first outlet if true, else all pairs */
    static Comparison of(int outlets, int articles, boolean reference, long seed) {
        return new RandomComparison(outlets, seed).make(articles, reference);
    }

    private Comparison make(int count, boolean reference) {
        List<Topic> topics = IntStream.range(0, TOPICS.size()).mapToObj(i -> new Topic(topic(i), TOPICS.get(i),
                List.of("summit", "alliance"), List.of(), i == 0 ? List.of("football") : List.of())).toList();
        for (int i = 0; i < count; i++) {
            articles.add(article(i));
        }
        for (Measure m : MEASURES) {
            for (String key : keys(m)) {
                for (Voice voice : m.id().equals("speakers") ? List.of(Voice.ALL)
                        : List.of(Voice.OWN, Voice.DIRECT, Voice.INDIRECT)) {
                    measure(m, key, voice, reference);
                }
            }
        }
        Map<String, String> groups = new LinkedHashMap<>();
        names.forEach(n -> groups.put(n, GROUPS.get(names.indexOf(n) % GROUPS.size())));
        Map<String, String> keys = new LinkedHashMap<>();
        FRAMES.forEach(f -> keys.put("frame/" + id(f), f));
        TARGETS.forEach(t -> keys.put("stance/" + id(t), t));
        Settings settings = new Settings(reference ? names.get(0) : "", 5, 20240607, 2000, 9999, false);
        return new Comparison("Summit week, drawn at random", settings, groups, topics, false, events(), MEASURES, keys, cards(),
                articles,
                rejections(), List.of(new Warning("s1", names.get(0), "summit.txt", "stray-script",
                        "One word in Hebrew letters was removed: 'א'.")),
                estimates, contrasts, groupEstimates(), coverage(topics), leads(), speakers(), examples, copies(), edited(), copyShares(),
                        terms(),
                shifts(), distances(), places(), branches(), facts());
    }

    private static String id(String label) {
        return label.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String topic(int i) {
        return List.of("summit", "expansion", "spending").get(i);
    }

    private Listed article(int i) {
        String outlet = names.get(i % outlets);
        boolean copy = i > outlets && i % 9 == 0;
        return new Listed(String.format(Locale.ROOT, "%016x", i), outlet, GROUPS.get(i % outlets % GROUPS.size()), "s"
                + i % outlets, "articles-" + i % outlets
                + ".jsonl#" + i, "Leaders meet in the capital to speak about item " + i + " of the agenda",
                        String.format(Locale.ROOT,
                "2024-07-%02dT%02d:30Z", 8 + i % 5, i % 24), "https://" + id(outlet).replace(".", "") + ".example/" + i, copy
                        ? "AP" : "", i % 31 == 0,
                250 + random.nextInt(700), List.of(topic(i % 3)), "e" + i % 20, copy ? String.format(Locale.ROOT, "%016x", i - 1)
                        : "",
                i % 7 == 0 ? "opinion" : "news");
    }

    private static List<String> keys(Measure m) {
        return switch (m.keyed()) {
            case "frame" -> FRAMES.stream().map(RandomComparison::id).toList();
            case "target" -> TARGETS.stream().map(RandomComparison::id).toList();
            default -> List.of("");
        };
    }

    private void measure(Measure m, String key, Voice voice, boolean reference) {
        double base = m.low() < 0 ? random.nextDouble() * 0.6 - 0.3 : m.high() > 1 ? 4 : random.nextDouble() * 0.3;
        for (String outlet : names) {
            double shift = (random.nextDouble() - 0.5) * 0.2;
            for (String topic : List.of("", "summit", "expansion", "spending")) {
                int n = topic.isEmpty() ? 6 + random.nextInt(40) : random.nextInt(16);
                boolean few = n < 5;
                double mean = Math.max(m.low(), base + shift);
                estimates.add(new Estimate(m.id(), key, voice, outlet, topic, n, n == 0 ? Double.NaN : mean, few ? Double.NaN
                        : mean - 0.05,
                        few ? Double.NaN : mean + 0.06, few));
            }
            for (int i = 0; i < 3 && m.contrasted(); i++) {
                String text = "The delegates left the hall without a shameful word about the bold and welcome pledge number "
                        + random.nextInt(99) + ".";
                examples.add(new Example(m.id(), key, voice, outlet, articles.get(names.indexOf(outlet)
                        + outlets * random.nextInt(3)).id(), mean(shift), i,
                        text, voice == Voice.OWN ? "" : "the minister", List.of(mark(i, text, "shameful", -1.2),
                                mark(i, text, "bold", 0.8))));
            }
        }
        for (int a = 0; a < outlets && m.contrasted(); a++) {
            for (int b = 0; b < (reference ? 1 : a); b++) {
                if (a != b) {
                    contrasts(m, key, voice, names.get(a), names.get(b));
                }
            }
        }
    }

    private static Evidence mark(int passage, String text, String word, double weight) {
        return new Evidence(passage, text.indexOf(word), text.indexOf(word) + word.length(), weight);
    }

    private static double mean(double shift) {
        return 0.2 + shift;
    }

    private void contrasts(Measure m, String key, Voice voice, String outlet, String other) {
        boolean few = random.nextInt(12) == 0;
        double difference = (random.nextDouble() - 0.5) * 0.3;
        double q = few ? Double.NaN : Math.min(1, 0.08 / Math.pow(20 * Math.abs(difference), 2));
        for (Contrast.Design design : Contrast.Design.values()) {
            double d = difference + (random.nextDouble() - 0.5) * 0.04;
            contrasts.add(new Contrast(m.id(), key, voice, outlet, other, design, few ? 3 : 22, 31, design == Contrast.Design.RAW
                    ? 0 : 6, 0, d, d - 0.07,
                    d + 0.08, few ? Double.NaN : d * 4, few ? Double.NaN : q / 3, q, few ? 0.2 : 0.0001, m.id() + ", "
                            + voice.word() + " voice, matched on "
                    + design.word(), design == Contrast.Design.TOPIC ? List.of("expansion", "summit")
                    : design == Contrast.Design.EVENT ? List.of("e1", "e2", "e3") : List.of(), few));
        }
    }

    private List<Event> events() {
        return IntStream.range(0, 20).mapToObj(i -> new Event("e" + i, "pledge, hall, item " + i, "Leaders sign pledge " + i,
                topic(i % 3),
                "2024-07-08", "2024-07-1" + i % 3, articles.stream().filter(a -> a.event().equals("e" + i)).map(Listed::id)
                        .toList())).toList();
    }

    private List<Card> cards() {
        return List.of(new Card("lexicon-tone", "3f9a2c", "Tone by lexicon",
                "Mean rating of the words of a text by a lexicon, with negation and intensity.",
                "Hutto and Gilbert, VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social Media Text, 2014",
                "VADER lexicon, MIT licence, 7,500 words", "No labelled news data was measured for this card.",
                List.of("Irony is taken at its word.", "Bad news reads as negative tone.")));
    }

    private List<Rejection> rejections() {
        return List.of(new Rejection("s2", names.get(1), "page-7.txt", Rejection.Reason.TOO_SHORT,
                "12 words are left after cleaning, expected 40 or more."),
                new Rejection("s3", names.get(outlets - 1), "dump.jsonl#44", Rejection.Reason.LANGUAGE,
                        "The text is in French (fr), expected en."));
    }

    private List<GroupEstimate> groupEstimates() {
        List<GroupEstimate> groups = new ArrayList<>();
        for (Measure m : MEASURES) {
            for (String key : keys(m)) {
                for (String group : GROUPS.stream().distinct().toList()) {
                    double mean = random.nextDouble() * 0.3;
                    boolean alone = !group.equals("regional");
                    groups.add(new GroupEstimate(m.id(), key, Voice.OWN, group, alone ? 1 : 2, mean, alone ? Double.NaN
                            : mean - 0.03,
                            alone ? Double.NaN : mean + 0.02));
                }
            }
        }
        return groups;
    }

    private List<Coverage> coverage(List<Topic> topics) {
        List<Coverage> coverage = new ArrayList<>();
        for (String outlet : names) {
            int collected = articles.size() / outlets;
            for (Topic topic : topics) {
                int on = random.nextInt(5) == 0 ? 0 : random.nextInt(collected + 1);
                coverage.add(new Coverage(outlet, topic.id(), on, collected, 400L * on, 400L * collected, on == 0 ? ""
                        : "2024-07-08"));
            }
            for (int e = 0; e < 20; e++) {
                int on = random.nextInt(3);
                coverage.add(new Coverage(outlet, "e" + e, Math.min(on, collected), collected, 300L * on, 400L * collected,
                        on == 0 ? "" : "2024-07-09"));
            }
        }
        return coverage;
    }

    private List<Lead> leads() {
        List<Lead> leads = new ArrayList<>();
        for (int a = 0; a < outlets; a++) {
            for (int b = 0; b < a; b++) {
                leads.add(new Lead(names.get(a), names.get(b), 12, random.nextInt(6), 4, random.nextDouble() - 0.5));
            }
        }
        return leads;
    }

    private List<Quoted> speakers() {
        List<Quoted> speakers = new ArrayList<>();
        for (String outlet : names) {
            for (String speaker : List.of("Mark Rutte", "the minister", "", "the foreign ministry", "a spokesperson",
                    "Ursula von der Leyen")) {
                int words = random.nextInt(2000);
                speakers.add(new Quoted(outlet, speaker, words, words / 2, words / 9000.0, 1 + random.nextInt(9),
                        "say (neutral) 12; claim (distance) 3"));
            }
        }
        return speakers;
    }

    private List<Copy> copies() {
        return articles.stream().filter(a -> !a.copyOf().isEmpty()).map(a -> new Copy(a.id(), a.copyOf(), 0.55
                + random.nextDouble() * 0.45, "time")).toList();
    }

    private List<EditedCopy> edited() {
        return copies().stream().limit(60).map(c -> new EditedCopy(c.article(), c.origin(), c.containment(),
                List.of(new Edit("The alliance hailed a historic pledge.", "The alliance signed a pledge."),
                        new Edit("Critics doubted it.", ""), new Edit("", "Shares rose.")))).toList();
    }

    private List<CopyShare> copyShares() {
        return names.stream().skip(1).map(n -> new CopyShare(n, names.get(0), random.nextInt(5), articles.size() / outlets,
                random.nextDouble() * 0.3)).toList();
    }

    private List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (String outlet : names) {
            for (String term : List.of("historic pledge", "bloc", "so-called", "taxpayers", "unity", "expansion eastward")) {
                double z = random.nextDouble() * 6;
                terms.add(new Term(outlet, term, 12 + random.nextInt(30), random.nextInt(12), 5 + random.nextInt(9),
                        random.nextInt(8), z / 4, z, 0.5 / (1 + z * z * z),
                        0.8 / (1 + z * z * z), List.of(articles.get(names.indexOf(outlet)).id())));
            }
        }
        return terms;
    }

    private List<Shift> shifts() {
        List<Shift> shifts = new ArrayList<>();
        for (String outlet : names.subList(1, Math.min(outlets, 40))) {
            for (String word : List.of("threat", "great", "crisis", "peace", "war", "support", "fear", "welcome", "strong",
                    "attack", "agree", "hope")) {
                double score = (random.nextDouble() - 0.5) * 6;
                double rate = random.nextDouble() * 0.01;
                double other = random.nextDouble() * 0.01;
                shifts.add(new Shift(outlet, names.get(0), word, score, rate, other, score * (rate - other)));
            }
        }
        return shifts;
    }

    private List<Distance> distances() {
        List<Distance> distances = new ArrayList<>();
        for (String of : List.of("frames", "wording")) {
            for (int a = 0; a < outlets; a++) {
                for (int b = 0; b < a; b++) {
                    double raw = 0.02 + random.nextDouble() * 0.1;
                    distances.add(new Distance(of, names.get(a), names.get(b), 60, raw, 0.02, raw - 0.02, 0.1 - raw / 2,
                            0.12 - raw / 2));
                }
            }
        }
        return distances;
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (String of : List.of("frames", "wording")) {
            names.forEach(n -> places.add(new Place(of, n, random.nextDouble() * 0.2 - 0.1, random.nextDouble() * 0.2 - 0.1)));
        }
        return places;
    }

    private List<Branch> branches() {
        List<Branch> branches = new ArrayList<>();
        for (String of : List.of("frames", "wording")) {
            for (int i = 2; i <= outlets; i++) {
                branches.add(new Branch(of, names.subList(0, i).stream().sorted().toList(), 0.02 * i, 0.5
                        + random.nextDouble() / 2));
            }
        }
        return branches;
    }

    private static Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("version", "0.1.0");
        facts.put("inputs", Map.of("sources.csv", "9f86d081884c7d659a2feaa0c55ad015"));
        facts.put("counts", new LinkedHashMap<>(Map.of("articles", 120)));
        facts.put("stages", List.of("read", "measure", "compare"));
        return facts;
    }
}
