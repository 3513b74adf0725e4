package slantwise.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slantwise.compare.Branch;
import slantwise.compare.Comparison;
import slantwise.compare.Contrast;
import slantwise.compare.Contrast.Design;
import slantwise.compare.CopyShare;
import slantwise.compare.Coverage;
import slantwise.compare.Distance;
import slantwise.compare.EditedCopy;
import slantwise.compare.Estimate;
import slantwise.compare.Example;
import slantwise.compare.GroupEstimate;
import slantwise.compare.Lead;
import slantwise.compare.Likeness;
import slantwise.compare.Listed;
import slantwise.compare.Place;
import slantwise.compare.Quoted;
import slantwise.compare.Settings;
import slantwise.compare.Shift;
import slantwise.compare.Shrunk;
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

/** One small comparison that drives every format; two of its outlets and some of its text are hostile. */
final class ComparisonFixture {
    static final String WIRE = "Northern Wire";
    static final String HERALD = "Harbor Herald";
    static final String FORMULA = "=cmd()";
    static final String SCRIPT = "<script>alert(1)</script>";
    static final String BREAKOUT = "Summit ends </script><script>alert(2)</script>";
    private static final double NONE = Double.NaN;

    private ComparisonFixture() {
    }

    static Comparison full() {
        Map<String, String> outlets = new LinkedHashMap<>();
        outlets.put(WIRE, "wire");
        outlets.put(HERALD, "regional");
        outlets.put(FORMULA, "regional");
        outlets.put(SCRIPT, "regional");
        Map<String, String> keys = Map.of("frame/conflict", "Conflict", "stance/nato", "NATO");
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("version", "0.1.0");
        facts.put("inputs", Map.of("sources.csv", "9f86d0"));
        facts.put("template lines left out of wording", Map.of(WIRE, List.of("read <more> here (9 articles)")));
        return new Comparison("Summit & week", new Settings(WIRE, 5, 7, 2000, 9999, false), outlets,
                List.of(new Topic("summit", "Alliance summit", List.of("summit", "alliance"), List.of(), List.of("football")),
                        new Topic("../spending", "Spending <b>", List.of(), List.of("budget"), List.of())), false,
                List.of(new Event("e1", "pledge, hall", "Leaders sign a pledge", "summit", "2024-07-09", "2024-07-10",
                        List.of("a1", "a2"))),
                List.of(new Measure("tone", "Tone", "rating, -1 to 1", -1, 1, "more positive words", "", true),
                        new Measure("frame", "Frame", "share of sentences, 0 to 1", 0, 1, "more sentences in the frame", "frame",
                                true),
                        new Measure("stance", "Stance", "rating, -1 to 1", -1, 1, "more favourable words", "target", true),
                        new Measure("speakers", "Speakers", "speakers", 0, Double.POSITIVE_INFINITY, "more voices", "", false)),
                keys,
                List.of(new Card("vader", "3f9a", "Tone by lexicon", "Mean rating of words.", "Hutto and Gilbert, VADER, 2014",
                        "VADER lexicon, MIT",
                        "None measured.", List.of("Irony <i>is</i> missed."))),
                articles(), List.of(new Rejection("s4", SCRIPT, "x.html", Rejection.Reason.TOO_SHORT,
                        "-3 words are left, expected 40.")),
                List.of(new Warning("s1", WIRE, "w.jsonl#1", "stray-script", "@word removed: '\u05d0'")),
                estimates(), contrasts(),
                List.of(new GroupEstimate("tone", "", Voice.OWN, "regional", 2, 0.125, 0.1, 0.15),
                        new GroupEstimate("tone", "", Voice.OWN, "wire", 1, 0.05, NONE, NONE)),
                List.of(new Coverage(WIRE, "summit", 6, 12, 2400, 4800, "2024-07-09"),
                        new Coverage(HERALD, "summit", 0, 9, 0, 3600, ""),
                        new Coverage(FORMULA, "e1", 0, 4, 0, 900, "")),
                List.of(new Lead(HERALD, WIRE, 3, 1, 1, -0.3333333333)),
                List.of(new Quoted(WIRE, "Mark Rutte", 120, 80, 0.4, 3, "say (neutral) 4; claim (distance) 1"),
                        new Quoted(HERALD, "", 10, 0, 1, 1, "say (neutral) 1")),
                List.of(new Example("tone", "", Voice.OWN, WIRE, "a1", 0.25, 0, "A shameful & <bold> end.", "",
                                List.of(new Evidence(0, 2, 10, -1.5), new Evidence(0, 13, 19, 0.7))),
                        new Example("frame", "conflict", Voice.DIRECT, HERALD, "a2", 0.5, 3,
                                "=We will \"fight\", he said,\nagain \ud800.", "the minister",
                                List.of(new Evidence(3, 10, 15, 1))),
                        new Example("tone", "", Voice.OWN, SCRIPT, "a4", -0.5, 1, "<img src=x onerror=alert(3)>", "",
                                List.of(new Evidence(1, 90, 99, 1)))),
                List.of(new Copy("a2", "a1", 0.6123456789, "time")),
                List.of(new EditedCopy("a2", "a1", 0.6123456789, List.of(
                        new Edit("The =pledge is a <b>grave</b> mistake.", "The =pledge is a step."),
                        new Edit("=Nobody asked why.", ""), new Edit("", "</script>Crowds cheered.")))),
                List.of(new CopyShare(HERALD, WIRE, 1, 9, 0.0712)),
                List.of(new Term(WIRE, "+historic", 12, 1, 6, 1, 1.2345678, 4.5, 0.0001, 0.002, List.of("a1"))),
                List.of(new Shift(HERALD, WIRE, "crisis", -3.1, 0.004, 0.001, -0.0093),
                        new Shift(HERALD, WIRE, "</script>", 2, 0.002, 0.001, 0.002)),
                List.of(new Distance("frames", HERALD, WIRE, 21, 0.08, 0.03, 0.05, 0.01, 0.03)),
                List.of(new Place("frames", WIRE, -0.1, 0), new Place("frames", HERALD, 0.1, 0.02),
                        new Place("frames", SCRIPT, 0, -0.05)),
                List.of(new Branch("frames", List.of(HERALD, WIRE), 0.05, 0.8),
                        new Branch("frames", List.of(SCRIPT, HERALD, WIRE), 0.09, 1)), facts);
    }

    /** The same with topics that nobody asked for, and a copy of which nothing tells the order. */
    static Comparison discovered() {
        Comparison c = full();
        return new Comparison(c.title(), c.settings(), c.outlets(), c.topics(), true, c.events(), c.measures(), c.keys(), c.cards(),
                c.articles(), c.rejections(), c.warnings(), c.estimates(), c.contrasts(), c.groups(), c.coverage(), c.leads(),
                c.speakers(), c.examples(), List.of(new Copy("a2", "a1", 0.6123456789, "unknown")), c.edited(), c.copyShares(), c.terms(), c.shifts(), c.distances(), c.places(),
                c.branches(), c.facts());
    }

    /** The same with articles matched by likeness, values on a topic shrunk, and ids kept. */
    static Comparison withOptions() {
        Comparison c = full();
        Settings s = c.settings();
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("report", "last <week>");
        kept.put("events", "1 of 2");
        Map<String, Object> facts = new LinkedHashMap<>(c.facts());
        facts.put("ids kept", kept);
        List<Estimate> estimates = c.estimates().stream().map(e -> e.topic().isEmpty() || e.mean() == 0 ? e
                : new Estimate(e.measure(), e.key(), e.voice(), e.outlet(), e.topic(), e.n(), e.mean(), e.low(), e.high(),
                        e.tooFew(), new Shrunk(0.0156789012, -0.02, 0.08, 0.7))).toList();
        List<Contrast> contrasts = c.contrasts().stream().map(x -> new Contrast(x.measure(), x.key(), x.voice(), x.outlet(),
                x.reference(), x.design(), x.n(), x.nReference(), x.dropped(), x.design() == Design.TOPIC ? 2 : 0, x.difference(),
                x.low(), x.high(), x.effect(), x.p(), x.q(), x.smallestP(), x.family(), x.topics(), x.tooFew())).toList();
        return new Comparison(c.title(), new Settings(s.reference(), s.minArticles(), s.seed(), s.resamples(), s.permutations(),
                s.keepCopies(), List.of(Likeness.GENRE, Likeness.LENGTH), true), c.outlets(), c.topics(), true, c.events(),
                c.measures(), c.keys(), c.cards(), c.articles(), c.rejections(), c.warnings(), estimates, contrasts, c.groups(),
                c.coverage(), c.leads(), c.speakers(), c.examples(), c.copies(), c.edited(), c.copyShares(), c.terms(), c.shifts(),
                c.distances(), c.places(), c.branches(), facts);
    }

    /** A run in which nothing could be taken. */
    static Comparison empty() {
        return new Comparison("Empty", Settings.DEFAULT, Map.of(), List.of(), true, List.of(), List.of(), Map.of(), List.of(),
                List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of(), List.of(),
                List.of(), List.of(), List.of(), Map.of());
    }

    private static List<Listed> articles() {
        return List.of(
                new Listed("a1", WIRE, "wire", "s1", "w.jsonl#1", BREAKOUT, "2024-07-09T10:00Z", "https://wire.example/1?a=1&b=2",
                        "AP", true, 400,
                        List.of("summit"), "e1", "", "news"),
                new Listed("a2", HERALD, "regional", "s2", "h.txt", "@Leaders, \"meet\"", "2024-07-10", "javascript:alert(4)", "",
                        false, 300,
                        List.of("../spending", "summit"), "e1", "a1", "opinion"),
                new Listed("a3", FORMULA, "regional", "s3", "f.csv#2", "Plain", "", "", "", false, 90, List.of(), "", "", "news"),
                new Listed("a4", SCRIPT, "regional", "s4", "y.html", "Fine", "2024-07-10", "HTTPS://script.example/", "", false,
                        90, List.of("summit"), "",
                        "", "news"));
    }

    private static List<Estimate> estimates() {
        return List.of(new Estimate("tone", "", Voice.OWN, WIRE, "", 12, 0.05, 0.01, 0.09, false),
                new Estimate("tone", "", Voice.OWN, HERALD, "", 9, -0.123456789, -0.2, -0.05, false),
                new Estimate("tone", "", Voice.OWN, SCRIPT, "", 1, 0.5, NONE, NONE, true),
                new Estimate("tone", "", Voice.OWN, WIRE, "summit", 6, 0.04, -0.01, 0.1, false),
                new Estimate("tone", "", Voice.OWN, HERALD, "summit", 7, 0, Double.NaN, Double.NaN, false),
                new Estimate("frame", "conflict", Voice.OWN, WIRE, "", 12, 0.05, 0.02, 0.08, false),
                new Estimate("frame", "conflict", Voice.OWN, HERALD, "", 9, 0.12, 0.08, 0.17, false),
                new Estimate("frame", "conflict", Voice.OWN, SCRIPT, "", 0, NONE, NONE, NONE, true),
                new Estimate("frame", "conflict", Voice.DIRECT, HERALD, "", 6, 0.5, 0.3, 0.7, false),
                new Estimate("stance", "nato", Voice.OWN, WIRE, "", 8, 0.2, 0.1, 0.3, false),
                new Estimate("stance", "nato", Voice.DIRECT, HERALD, "", 2, -0.4, NONE, NONE, true),
                new Estimate("speakers", "", Voice.ALL, WIRE, "", 12, 3.5, 2.9, 4.1, false));
    }

    private static List<Contrast> contrasts() {
        return List.of(contrast("tone", "", HERALD, Design.TOPIC, -0.02, 0.4, false),
                contrast("frame", "conflict", HERALD, Design.RAW, 0.0712345678, 0.02, false),
                contrast("frame", "conflict", HERALD, Design.TOPIC, 0.07, 0.01, false),
                contrast("frame", "conflict", HERALD, Design.EVENT, 0.08, 0.03, false),
                contrast("frame", "conflict", SCRIPT, Design.TOPIC, NONE, NONE, true));
    }

    private static Contrast contrast(String measure, String key, String outlet, Design design, double difference, double q,
            boolean few) {
        return new Contrast(measure, key, Voice.OWN, outlet, WIRE, design, few ? 1 : 9, 12, design == Design.RAW ? 0 : 3,
                0, difference, design == Design.EVENT ? NONE : difference - 0.04,
                design == Design.EVENT ? NONE : difference + 0.04, few ? NONE : 0.8, few ? NONE : q / 2, q, few ? 0.2 : 0.0001, measure + ", own voice",
                        design == Design.TOPIC
                        ? List.of("summit") : design == Design.EVENT ? List.of("e1") : List.of(), few);
    }
}
