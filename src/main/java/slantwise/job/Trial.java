package slantwise.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import slantwise.compare.Calibration;
import slantwise.compare.Halves;
import slantwise.compare.Resampled;
import slantwise.compare.Sampled;
import slantwise.compare.Settings;
import slantwise.compare.Trials;
import slantwise.corpus.Article;
import slantwise.corpus.InputException;
import slantwise.corpus.SourceList;
import slantwise.corpus.StripRules;
import slantwise.instrument.Instrument;
import slantwise.instrument.Measure;
import slantwise.instrument.Observation;
import slantwise.text.Passage;
import slantwise.text.PassageReader;
import slantwise.text.Reading;
import slantwise.text.Voice;
import slantwise.topic.Copies;
import slantwise.topic.Discovered;
import slantwise.topic.EventSettings;
import slantwise.topic.Events;
import slantwise.topic.Membership;
import slantwise.topic.Origins;
import slantwise.topic.Topics;

/**
 * Tries the statistics on real articles: an outlet is split at random into two that cannot differ, and every
 * contrast found between them is false. In memory and without Spark: a trial is for some thousand articles.
 *
 * @param outlet which one to split; the one with the most articles where empty
 * @param splits random splits by articles; sentences as units, shown for contrast, get half of them
 * @param samples simulated data sets for coverage, power and confounding; a fifth as many samples of real articles for each
 *     measure and key
 */
public record Trial(Path sources, Optional<Path> topics, Optional<String> outlet, int splits, int samples, Settings settings) {
    public Trial {
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(topics, "topics");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(settings, "settings");
        if (splits < 2 || samples < 2) {
            throw new IllegalArgumentException("splits " + splits + " or samples " + samples + ", expected 2 or more");
        }
    }

    /** @throws InputException where the list or the outlet is at fault */
    public Calibration run(List<Instrument> instruments, LocalDate today) throws IOException {
        List<Article> articles = new ArrayList<>();
        Inspection.each(SourceList.read(sources), today, StripRules.defaults(), inspection -> inspection.intakes().stream()
                .filter(intake -> intake.article() != null).forEach(intake -> articles.add(intake.article())));
        if (articles.isEmpty()) {
            throw new InputException(sources + ": no article is left; 'slantwise check' shows each source.");
        }
        String split = outlet(articles);
        Map<String, List<Placement>> placements = placements(articles);
        List<Sampled> byArticle = new ArrayList<>();
        List<Sampled> bySentence = new ArrayList<>();
        for (Article article : articles) {
            if (article.outlet().equals(split)) {
                Reading reading = new PassageReader().read(article);
                add(reading, "", placements, instruments, byArticle);
                for (Reading sentence : sentences(reading)) {
                    add(sentence, "#" + bySentence.size(), placements, instruments, bySentence);
                }
            }
        }
        Halves halves = new Halves(settings);
        List<Sampled> tone = byArticle.stream().filter(s -> s.measure().equals("tone")).toList();
        List<Calibration.Power> planted = new ArrayList<>();
        for (double shift : new double[] {0, 0.5, 1}) {
            planted.add(halves.planted(tone, split, shift, splits));
        }
        return halves.split(byArticle, split, "articles", splits)
                .and(halves.split(bySentence, split, "sentences", Math.max(2, splits / 2)))
                .and(Calibration.NONE.with(new Resampled(settings).coverage(byArticle, split, Math.max(2, samples / 5))))
                .and(new Trials(settings).simulated(samples))
                .and(new Calibration(List.of(), List.of(), List.of(), List.of(), planted, List.of()));
    }

    private String outlet(List<Article> articles) {
        Map<String, Long> sizes = articles.stream()
                .collect(Collectors.groupingBy(Article::outlet, TreeMap::new, Collectors.counting()));
        if (outlet.isPresent() && !sizes.containsKey(outlet.get())) {
            throw new InputException("--outlet: found " + InputException.quote(outlet.get()) + ", expected one of "
                    + sizes.keySet().stream().limit(12).map(InputException::quote).collect(Collectors.joining(", ")) + ".");
        }
        return outlet.orElseGet(() -> sizes.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).orElseThrow().getKey());
    }

    private Map<String, List<Placement>> placements(List<Article> articles) throws IOException {
        Discovered discovered = Events.find(articles, EventSettings.DEFAULT);
        List<Membership> memberships = new ArrayList<>(discovered.memberships());
        if (topics.isPresent()) {
            Topics query = Topics.read(topics.get());
            memberships.clear();
            articles.forEach(article -> memberships.addAll(query.of(article)));
        }
        Map<String, String> events = new HashMap<>();
        discovered.events().forEach(event -> event.articles().forEach(article -> events.put(article, event.id())));
        Map<String, String> origins = settings.keepCopies() ? Map.of() : Origins.of(Copies.find(articles));
        Map<String, List<Placement>> placements = new HashMap<>();
        for (Membership m : memberships) {
            placements.computeIfAbsent(m.article(), k -> new ArrayList<>()).add(new Placement(m.article(), "",
                    origins.getOrDefault(m.article(), m.article()), m.topic(), events.getOrDefault(m.article(), "")));
        }
        for (Article article : articles) {
            placements.computeIfAbsent(article.id(), id -> List.of(new Placement(id, "",
                    origins.getOrDefault(id, id), "", events.getOrDefault(id, ""))));
        }
        return placements;
    }

    /** What the outlet says itself, on the measures that outlets are contrasted on. */
    private static void add(Reading reading, String sentence, Map<String, List<Placement>> placements,
            List<Instrument> instruments, List<Sampled> into) {
        for (Instrument instrument : instruments) {
            List<String> contrasted = instrument.measures().stream().filter(Measure::contrasted).map(Measure::id).toList();
            for (Observation o : instrument.observe(reading)) {
                if (!contrasted.contains(o.measure()) || o.voice() != Voice.OWN && o.voice() != Voice.ALL) {
                    continue;
                }
                for (Placement p : placements.get(o.article())) {
                    String event = sentence.isEmpty() ? p.event() : "";
                    into.add(new Sampled(o.measure(), o.key(), o.voice(), o.outlet(), p.group(), o.article(),
                            p.unit() + sentence, p.topic(), event, o.value(), o.weight()));
                }
            }
        }
    }

    /** Each sentence as a reading of its own: the mistake that articles as units avoid. */
    private static List<Reading> sentences(Reading reading) {
        return reading.passages().stream().map(p -> new Reading(reading.article(),
                List.of(new Passage(p.article(), 0, p.paragraph(), p.text(), p.parts())))).toList();
    }
}
