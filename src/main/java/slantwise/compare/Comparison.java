package slantwise.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import slantwise.corpus.Rejection;
import slantwise.corpus.Warning;
import slantwise.instrument.Card;
import slantwise.instrument.Measure;
import slantwise.topic.Copy;
import slantwise.topic.Event;
import slantwise.topic.Topic;

/**
 * A finished comparison: all that the report is rendered from. Lists are in the order in which tables show
 * them, and hold no more than a page can: the observations themselves stay in observations.parquet.
 *
 * @param title the run's name
 * @param outlets outlets with at least one article, ordered; each with its group
 * @param discovered whether the topics were found by clustering and not asked for by a query file
 * @param keys labels of keys by measure and key: {@code stance/nato -> NATO}
 * @param examples sentences behind the numbers, strongest first within measure, key, voice and outlet
 * @param edited the fullest of the copies with the sentences that they changed, those of other outlets first
 * @param facts what manifest.json says of the run: versions, settings, hashes of inputs, counts by stage
 */
public record Comparison(String title, Settings settings, Map<String, String> outlets, List<Topic> topics,
        boolean discovered, List<Event> events, List<Measure> measures, Map<String, String> keys, List<Card> cards, List<Listed> articles,
        List<Rejection> rejections, List<Warning> warnings, List<Estimate> estimates, List<Contrast> contrasts,
        List<GroupEstimate> groups, List<Coverage> coverage, List<Lead> leads, List<Quoted> speakers,
        List<Example> examples, List<Copy> copies, List<EditedCopy> edited, List<CopyShare> copyShares, List<Term> terms,
        List<Shift> shifts, List<Distance> distances, List<Place> places, List<Branch> branches, Map<String, Object> facts) {
    public Comparison {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(settings, "settings");
        outlets = Collections.unmodifiableMap(new LinkedHashMap<>(outlets));
        topics = List.copyOf(topics);
        events = List.copyOf(events);
        measures = List.copyOf(measures);
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        cards = List.copyOf(cards);
        articles = List.copyOf(articles);
        rejections = List.copyOf(rejections);
        warnings = List.copyOf(warnings);
        estimates = List.copyOf(estimates);
        contrasts = List.copyOf(contrasts);
        coverage = List.copyOf(coverage);
        speakers = List.copyOf(speakers);
        examples = List.copyOf(examples);
        copies = List.copyOf(copies);
        edited = List.copyOf(edited);
        copyShares = List.copyOf(copyShares);
        groups = List.copyOf(groups);
        leads = List.copyOf(leads);
        terms = List.copyOf(terms);
        shifts = List.copyOf(shifts);
        distances = List.copyOf(distances);
        places = List.copyOf(places);
        branches = List.copyOf(branches);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** What a reader sees for a key of a measure. */
    public String label(String measure, String key) {
        return keys.getOrDefault(measure + "/" + key, key);
    }
}
