package slantwise.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import slantwise.compare.Comparison;
import slantwise.compare.Coverage;
import slantwise.compare.Estimate;
import slantwise.compare.Example;
import slantwise.compare.Listed;
import slantwise.instrument.Measure;
import slantwise.text.Voice;
import slantwise.topic.Event;
import slantwise.topic.Topic;

/** A comparison indexed the way pages ask for it, and the names of the files that it is spread over. */
final class Model {
    /** A contrast with a q below this is stated as a difference. */
    static final double LEVEL = 0.05;
    /** Pages of evidence at most. */
    static final int MOST_SUBJECTS = 400;
    /** Sentences below which what is not contrasted gets no page. */
    private static final int LEAST_SENTENCES = 3;
    /** Events that the page of events shows. */
    static final int MOST_EVENTS = 400;

    private record Cell(Subject subject, Voice voice, String outlet, String topic) {
    }

    private record Sentences(Subject subject, Voice voice, String outlet) {
    }

    private final Comparison comparison;
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Map<String, Listed> articles = new LinkedHashMap<>();
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Map<Cell, Estimate> estimates = new LinkedHashMap<>();
    private final Map<String, Coverage> coverage = new LinkedHashMap<>();
    private final Map<Sentences, List<Example>> examples;
    private final Map<String, List<Listed>> byOutlet;
    private final List<Matched> contrasts;
    private final List<Matched> headlines;
    private final List<Subject> subjects;
    private final Slugs outletSlugs;
    private final Slugs topicSlugs;
    private final Slugs eventSlugs;
    private final Slugs subjectSlugs;

    Model(Comparison comparison) {
        this.comparison = comparison;
        comparison.measures().forEach(m -> measures.putIfAbsent(m.id(), m));
        comparison.articles().forEach(a -> articles.putIfAbsent(a.id(), a));
        comparison.topics().forEach(t -> topics.putIfAbsent(t.id(), t));
        comparison.events().stream().sorted(Comparator.comparingInt((Event e) -> -e.articles().size()))
                .limit(MOST_EVENTS).forEach(e -> events.putIfAbsent(e.id(), e));
        comparison.estimates().forEach(e -> estimates.putIfAbsent(
                new Cell(new Subject(e.measure(), e.key()), e.voice(), e.outlet(), e.topic()), e));
        comparison.coverage().forEach(c -> coverage.putIfAbsent(c.outlet() + '\0' + c.topic(), c));
        examples = comparison.examples().stream().collect(Collectors.groupingBy(
                e -> new Sentences(new Subject(e.measure(), e.key()), e.voice(), e.outlet()), LinkedHashMap::new,
                Collectors.toList()));
        byOutlet = comparison.articles().stream().collect(Collectors.groupingBy(Listed::outlet));
        contrasts = Matched.of(comparison.contrasts());
        headlines = contrasts.stream().filter(m -> m.voice() == Voice.OWN || m.voice() == Voice.ALL)
                .filter(m -> measure(m.subject().measure()).contrasted()).toList();
        subjects = chooseSubjects();
        outletSlugs = new Slugs(outlets());
        topicSlugs = new Slugs(topics.keySet());
        eventSlugs = new Slugs(events.keySet());
        subjectSlugs = new Slugs(subjects.stream().map(Model::name).toList());
    }

    /** Contrasted subjects first, each kind in the order of measures and keys, as many as there may be pages. */
    private List<Subject> chooseSubjects() {
        Set<Subject> all = new TreeSet<>();
        examples.keySet().forEach(s -> all.add(s.subject));
        contrasts.forEach(m -> all.add(m.subject()));
        List<String> order = List.copyOf(measures.keySet());
        Map<Subject, Integer> sentences = new LinkedHashMap<>();
        examples.forEach((of, found) -> sentences.merge(of.subject, found.size(), Integer::sum));
        return all.stream().filter(s -> measures.containsKey(s.measure()))
                .filter(s -> measures.get(s.measure()).contrasted() || sentences.getOrDefault(s, 0) >= LEAST_SENTENCES)
                .sorted(Comparator.comparing((Subject s) -> !measures.get(s.measure()).contrasted())
                        .thenComparing(s -> order.indexOf(s.measure())))
                .limit(MOST_SUBJECTS).toList();
    }

    private static String name(Subject subject) {
        return subject.key().isEmpty() ? subject.measure() : subject.measure() + " " + subject.key();
    }

    Comparison comparison() {
        return comparison;
    }

    List<Subject> subjects() {
        return subjects;
    }

    /** Every outlet that anything is known of, those with articles first. */
    Collection<String> outlets() {
        Set<String> outlets = new LinkedHashSet<>(comparison.outlets().keySet());
        comparison.rejections().forEach(r -> outlets.add(r.outlet()));
        outlets.remove("");
        return outlets;
    }

    /** The outlets with most articles, in the order of the comparison; the reference is always among them. */
    List<String> largest(int most) {
        String reference = comparison.settings().reference();
        Set<String> chosen = comparison.outlets().keySet().stream()
                .sorted(Comparator.comparing((String o) -> !o.equals(reference)).thenComparingInt(o -> -articlesOf(o).size()))
                .limit(most).collect(Collectors.toSet());
        return comparison.outlets().keySet().stream().filter(chosen::contains).toList();
    }

    /** Measures with keys of this kind that have an estimate, in order. */
    List<Measure> keyedBy(String keyed) {
        Set<String> known = comparison.estimates().stream().map(Estimate::measure).collect(Collectors.toSet());
        return measures.values().stream().filter(m -> m.keyed().equals(keyed) && known.contains(m.id())).toList();
    }

    /** The keys of a measure that have an estimate over all topics, ordered by their labels. */
    List<String> keysOf(String measure) {
        Map<String, String> byLabel = new TreeMap<>();
        estimates.keySet().stream().filter(c -> c.subject.measure().equals(measure))
                .forEach(c -> byLabel.put(comparison.label(measure, c.subject.key()) + '\0' + c.subject.key(), c.subject.key()));
        return List.copyOf(byLabel.values());
    }

    Measure measure(String id) {
        Measure measure = measures.get(id);
        return measure != null ? measure
                : new Measure(id, id, "unit unknown", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, "more", "", false);
    }

    /** What a reader sees for a measure and its key: {@code Frames: conflict}. */
    String label(Subject subject) {
        String label = measure(subject.measure()).label();
        return subject.key().isEmpty() ? label : label + ": " + comparison.label(subject.measure(), subject.key());
    }

    /** Null where there is none. */
    Estimate estimate(Subject subject, Voice voice, String outlet, String topic) {
        return estimates.get(new Cell(subject, voice, outlet, topic));
    }

    Stream<Estimate> estimates(Function<Estimate, Boolean> which) {
        return comparison.estimates().stream().filter(which::apply);
    }

    List<Matched> contrasts() {
        return contrasts;
    }

    /** Contrasts of headline numbers: the own voice, and measures of whole articles, which have no other. */
    List<Matched> headlines() {
        return headlines;
    }

    List<Example> examples(Subject subject, Voice voice, String outlet) {
        return examples.getOrDefault(new Sentences(subject, voice, outlet), List.of());
    }

    List<Listed> articlesOf(String outlet) {
        return byOutlet.getOrDefault(outlet, List.of());
    }

    List<Listed> articlesOn(String topic) {
        return comparison.articles().stream().filter(a -> a.topics().contains(topic)).toList();
    }

    /** Null for an article that is not listed. */
    Listed article(String id) {
        return articles.get(id);
    }

    /** Null for what is not a topic. */
    Topic topic(String id) {
        return topics.get(id);
    }

    Collection<Topic> topics() {
        return topics.values();
    }

    /** Null for what is not an event, or is past the number that pages show. */
    Event event(String id) {
        return events.get(id);
    }

    Collection<Event> events() {
        return events.values();
    }

    /** Null where nothing was counted. */
    Coverage coverage(String outlet, String topic) {
        return coverage.get(outlet + '\0' + topic);
    }

    List<String> groups() {
        return comparison.outlets().values().stream().distinct().toList();
    }

    /** All days of articles, first and last; empty where none is known. */
    List<String> days() {
        List<String> days = new ArrayList<>(comparison.articles().stream().map(Listed::published)
                .filter(p -> p.length() >= 10).map(p -> p.substring(0, 10)).sorted().toList());
        return days.isEmpty() ? List.of() : List.of(days.get(0), days.get(days.size() - 1));
    }

    String outletSlug(String outlet) {
        return outletSlugs.of(outlet);
    }

    String topicSlug(String topic) {
        return topicSlugs.of(topic);
    }

    String eventSlug(String event) {
        return eventSlugs.of(event);
    }

    /** Null for a subject without a page. */
    String subjectSlug(Subject subject) {
        return subjectSlugs.of(name(subject));
    }
}
