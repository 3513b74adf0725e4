package slantwise.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import slantwise.corpus.Article;
import slantwise.corpus.InputException;
import slantwise.topic.EventSettings;
import slantwise.topic.Events;

/**
 * Events against stories that people put together: JSON Lines of {@code id, story, title, text}, one report each.
 * Measured by B-cubed (A. Bagga and B. Baldwin, "Entity-based cross-document coreferencing using the vector space
 * model", 1998): for each report, the share of its event that is of its story, and of its story that is in its
 * event. Intervals are of a bootstrap over stories, since the reports of a story succeed or fail together.
 */
public final class StoriesTask implements Task {
    private static final int RESAMPLES = 1000;
    private static final int WORST = 20;

    private record Item(String id, String story, Article article) {
    }

    private record Score(Item item, String event, double precision, double recall) {
    }

    @Override
    public String name() {
        return "stories";
    }

    @Override
    public Outcome run(Path data, long seed) throws IOException {
        return run(read(data), seed);
    }

    /** On the stories whose place in the file is even, or odd: thresholds are chosen on the even ones. */
    Outcome runHalf(Path data, long seed, boolean even) throws IOException {
        List<Item> items = read(data);
        List<String> stories = items.stream().map(Item::story).distinct().toList();
        Map<String, Integer> places = new HashMap<>();
        stories.forEach(story -> places.put(story, places.size()));
        return run(items.stream().filter(item -> places.get(item.story()) % 2 == (even ? 0 : 1)).toList(), seed);
    }

    private Outcome run(List<Item> items, long seed) {
        List<List<String>> events = Events.cluster(items.stream().map(Item::article).toList(), EventSettings.DEFAULT);
        List<Score> scores = scores(items, events);
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("reports", (long) items.size());
        counts.put("stories", items.stream().map(Item::story).distinct().count());
        counts.put("events", (long) events.size());
        counts.put("events of one report", events.stream().filter(event -> event.size() == 1).count());
        counts.put("events of several stories", scores.stream().filter(s -> s.precision() < 1).map(Score::event)
                .distinct().count());
        return new Outcome(name(), items.size(), metrics(scores, seed), counts,
                List.of("id", "story", "event", "precision", "recall"),
                scores.stream().map(s -> List.of(s.item().id(), s.item().story(), s.event(), three(s.precision()),
                        three(s.recall()))).toList(),
                scores.stream().sorted(Comparator.comparingDouble((Score s) -> s.precision() + s.recall())
                        .thenComparing(s -> s.item().id())).limit(WORST)
                        .map(s -> s.item().id() + ": precision " + three(s.precision()) + ", recall "
                                + three(s.recall()) + ", " + s.item().article().headline()).toList());
    }

    private static String three(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static List<Score> scores(List<Item> items, List<List<String>> events) {
        Map<String, Item> byId = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        items.forEach(item -> {
            byId.put(item.article().id(), item);
            sizes.merge(item.story(), 1, Integer::sum);
        });
        Map<String, Score> scores = new HashMap<>();
        for (List<String> event : events) {
            Map<String, Integer> shared = new HashMap<>();
            event.forEach(id -> shared.merge(byId.get(id).story(), 1, Integer::sum));
            for (String id : event) {
                Item item = byId.get(id);
                double both = shared.get(item.story());
                scores.put(id, new Score(item, byId.get(event.get(0)).id(), both / event.size(), both / sizes.get(item.story())));
            }
        }
        return items.stream().map(item -> scores.get(item.article().id())).toList();
    }

    private static Map<String, Metric> metrics(List<Score> scores, long seed) {
        Map<String, double[]> stories = new TreeMap<>();
        for (Score score : scores) {
            double[] sums = stories.computeIfAbsent(score.item().story(), s -> new double[3]);
            sums[0] += score.precision();
            sums[1] += score.recall();
            sums[2]++;
        }
        List<double[]> units = List.copyOf(stories.values());
        SplittableRandom random = new SplittableRandom(seed);
        double[][] draws = new double[3][RESAMPLES];
        for (int draw = 0; draw < RESAMPLES; draw++) {
            List<double[]> sample = new ArrayList<>(units.size());
            for (int i = 0; i < units.size(); i++) {
                sample.add(units.get(random.nextInt(units.size())));
            }
            double[] values = values(sample);
            for (int metric = 0; metric < 3; metric++) {
                draws[metric][draw] = values[metric];
            }
        }
        double[] values = values(units);
        Map<String, Metric> metrics = new LinkedHashMap<>();
        List<String> names = List.of("bcubed_f1", "bcubed_precision", "bcubed_recall");
        for (int metric = 0; metric < 3; metric++) {
            Arrays.sort(draws[metric]);
            metrics.put(names.get(metric), new Metric(values[metric], draws[metric][RESAMPLES * 25 / 1000],
                    draws[metric][RESAMPLES * 975 / 1000 - 1]));
        }
        return metrics;
    }

    private static double[] values(List<double[]> units) {
        double precision = 0;
        double recall = 0;
        double reports = 0;
        for (double[] unit : units) {
            precision += unit[0];
            recall += unit[1];
            reports += unit[2];
        }
        return new double[] {2 * precision * recall / (precision + recall) / reports, precision / reports,
            recall / reports};
    }

    private static List<Item> read(Path data) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, Item> items = new LinkedHashMap<>();
        if (!Files.isRegularFile(data)) {
            throw InputException.at(data.toString(), 0, "", data.toString(), "a JSON Lines file that can be read");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(data), StandardCharsets.UTF_8))) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    Item item = item(data.toString(), number, line, mapper);
                    if (items.putIfAbsent(item.id(), item) != null) {
                        throw InputException.at(data.toString(), number, "id", item.id(), "an id not used before");
                    }
                }
            }
        }
        if (items.isEmpty()) {
            throw InputException.at(data.toString(), 0, "", "no line", "at least one report");
        }
        return List.copyOf(items.values());
    }

    private static InputStream open(Path data) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(data));
        in.mark(2);
        boolean packed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return packed ? new GZIPInputStream(in) : in;
    }

    private static Item item(String file, long line, String json, ObjectMapper mapper) {
        JsonNode row;
        try {
            row = mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw InputException.at(file, line, "", json, "a JSON object");
        }
        String id = field(file, line, row, "id");
        String story = field(file, line, row, "story");
        String title = row.path("title").asText("").strip();
        String text = row.path("text").asText("").strip();
        if (title.isEmpty() && text.isEmpty()) {
            throw InputException.at(file, line, "text", "", "a title or a text");
        }
        // A hash for an id: clusters break ties by ids, and the file's are in the order of its stories.
        return new Item(id, story, new Article(Article.id("stories", id, title), "stories", file, "stories", "stories", title, "",
                text.isEmpty() ? title : text, row.path("date").asText(""), "", "", false));
    }

    private static String field(String file, long line, JsonNode row, String name) {
        String value = row.path(name).asText("");
        if (value.isEmpty()) {
            throw InputException.at(file, line, name, value, "a value in every line");
        }
        return value;
    }
}
