package slantwise.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.zip.GZIPInputStream;
import slantwise.corpus.InputException;
import slantwise.instrument.Stance;

/**
 * The sign of the stance toward marked mentions against human labels. Fields: {@code sentence}, {@code mention},
 * {@code from}, {@code to}, {@code polarity} (-1, 0, 1). Where rows say how they were drawn ({@code draw}), only the
 * random ones count: rates of rows chosen for their polarity are not rates of the news.
 */
public final class TargetStanceTask implements Task {
    private static final int SAMPLES = 1_000;
    private static final int WORST = 20;
    private static final int CLASSES = 3;
    private static final int LONGEST_SENTENCE = 20_000;

    private final Stance stance;

    private record Item(String id, String sentence, String mention, int gold, int predicted, double value) {
    }

    public TargetStanceTask(Stance stance) {
        this.stance = Objects.requireNonNull(stance, "stance");
    }

    @Override
    public String name() {
        return "target-stance";
    }

    @Override
    public Outcome run(Path data, long seed) throws IOException {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("rows", 0L);
        counts.put("left out: not drawn at random", 0L);
        List<Item> items = read(data, counts);
        if (items.isEmpty()) {
            throw new InputException(data.getFileName() + " has no row to measure.");
        }
        Map<String, Metric> metrics = new LinkedHashMap<>();
        metrics.put("macro_f1", metric(items, seed, TargetStanceTask::macroF1));
        metrics.put("accuracy", metric(items, seed, TargetStanceTask::accuracy));
        metrics.put("share_error", metric(items, seed, TargetStanceTask::shareError));
        int[][] table = table(items);
        String[] names = {"negative", "neutral", "positive"};
        for (int gold = 0; gold < CLASSES; gold++) {
            for (int predicted = 0; predicted < CLASSES; predicted++) {
                counts.put(names[gold] + " called " + names[predicted], (long) table[gold][predicted]);
            }
        }
        List<List<String>> predictions = items.stream().map(i -> List.of(i.id(), i.mention(), Integer.toString(i.gold()),
                Integer.toString(i.predicted()), String.format(Locale.ROOT, "%.4f", i.value()))).toList();
        List<String> worst = items.stream().filter(i -> i.gold() != i.predicted())
                .sorted(Comparator.comparingDouble((Item i) -> -Math.abs(i.gold() - i.value())).thenComparing(Item::id))
                .limit(WORST)
                .map(i -> String.format(Locale.ROOT, "%s: %d, found %.2f, toward '%s': %s", i.id(), i.gold(), i.value(), i.mention(), i.sentence()))
                .toList();
        return new Outcome(name(), items.size(), metrics, counts,
                List.of("id", "mention", "polarity", "predicted", "value"), predictions, worst);
    }

    private List<Item> read(Path data, Map<String, Long> counts) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Item> items = new ArrayList<>();
        try (BufferedReader lines = open(data)) {
            long line = 0;
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                line++;
                if (text.isBlank()) {
                    continue;
                }
                counts.merge("rows", 1L, Long::sum);
                JsonNode row;
                try {
                    row = json.readTree(text);
                } catch (JsonProcessingException e) {
                    throw InputException.at(data.getFileName().toString(), line, "", text, "one JSON object a line");
                }
                if (row.path("draw").asText("random").equals("random")) {
                    items.add(item(row, data.getFileName().toString(), line));
                } else {
                    counts.merge("left out: not drawn at random", 1L, Long::sum);
                }
            }
        }
        return items;
    }

    private static BufferedReader open(Path data) throws IOException {
        if (!Files.isRegularFile(data)) {
            throw new InputException("No file " + InputException.quote(data.toString()) + " to validate with.");
        }
        InputStream stream = Files.newInputStream(data);
        InputStream plain = data.getFileName().toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    private Item item(JsonNode row, String file, long line) {
        String sentence = row.path("sentence").asText("");
        int from = row.path("from").asInt(-1);
        int to = row.path("to").asInt(-1);
        int gold = row.path("polarity").asInt(CLASSES);
        if (sentence.isEmpty() || sentence.length() > LONGEST_SENTENCE) {
            throw InputException.at(file, line, "sentence", sentence, "a sentence of at most " + LONGEST_SENTENCE + " characters");
        }
        if (from < 0 || to <= from || to > sentence.length()) {
            throw InputException.at(file, line, "from", from + " to " + to, "offsets of the mention in the sentence");
        }
        if (Math.abs(gold) > 1) {
            throw InputException.at(file, line, "polarity", row.path("polarity").asText(""), "-1, 0 or 1");
        }
        double value = stance.score(sentence, from, to);
        int predicted = Math.abs(value) < Stance.THRESHOLD ? 0 : value > 0 ? 1 : -1;
        return new Item(row.path("id").asText(Long.toString(line)), sentence, sentence.substring(from, to), gold, predicted, value);
    }

    /** A figure with its 95 % percentile interval over resampled items. */
    private static Metric metric(List<Item> items, long seed, ToDoubleFunction<int[][]> figure) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] samples = new double[SAMPLES];
        for (int s = 0; s < SAMPLES; s++) {
            int[][] table = new int[CLASSES][CLASSES];
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(random.nextInt(items.size()));
                table[item.gold() + 1][item.predicted() + 1]++;
            }
            samples[s] = figure.applyAsDouble(table);
        }
        Arrays.sort(samples);
        return new Metric(figure.applyAsDouble(table(items)), samples[(int) (SAMPLES * 0.025)], samples[(int) (SAMPLES * 0.975)]);
    }

    private static int[][] table(List<Item> items) {
        int[][] table = new int[CLASSES][CLASSES];
        items.forEach(i -> table[i.gold() + 1][i.predicted() + 1]++);
        return table;
    }

    static double accuracy(int[][] table) {
        double right = 0;
        double all = 0;
        for (int gold = 0; gold < CLASSES; gold++) {
            for (int predicted = 0; predicted < CLASSES; predicted++) {
                all += table[gold][predicted];
                right += gold == predicted ? table[gold][predicted] : 0;
            }
        }
        return right / all;
    }

    /** The mean of the classes' F1; a class that is neither labelled nor predicted is left out. */
    static double macroF1(int[][] table) {
        double sum = 0;
        int classes = 0;
        for (int c = 0; c < CLASSES; c++) {
            double labelled = 0;
            double predicted = 0;
            for (int other = 0; other < CLASSES; other++) {
                labelled += table[c][other];
                predicted += table[other][c];
            }
            if (labelled + predicted > 0) {
                sum += 2 * table[c][c] / (labelled + predicted);
                classes++;
            }
        }
        return sum / classes;
    }

    /** Mean absolute difference between the predicted and the labelled shares of the classes. */
    static double shareError(int[][] table) {
        double all = 0;
        double[] difference = new double[CLASSES];
        for (int gold = 0; gold < CLASSES; gold++) {
            for (int predicted = 0; predicted < CLASSES; predicted++) {
                all += table[gold][predicted];
                difference[predicted] += table[gold][predicted];
                difference[gold] -= table[gold][predicted];
            }
        }
        double sum = 0;
        for (double d : difference) {
            sum += Math.abs(d);
        }
        return sum / all / CLASSES;
    }
}
