package slantwise.validation;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import slantwise.corpus.HtmlPage;
import slantwise.corpus.InputException;
import slantwise.corpus.PageText;

/**
 * How well the body is found in HTML pages, and in the same pages written as text the way scrapers do. Per page
 * the share of the found (precision) and of the labelled (recall) word 4-grams, as multisets, that the other
 * has; both averaged over pages; {@code f1} is the harmonic mean of the averages, as in ScrapingHub's
 * article-extraction-benchmark (2019). Measured before credits and datelines are taken out, since labels hold them.
 */
public final class ExtractionTask implements Task {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int GRAM = 4;
    private static final int WORST = 15;

    /** Precision is NaN, and left out of the average, where nothing was found; recall where nothing is labelled. */
    private record Score(double precision, double recall) {
        double f1() {
            return Double.isNaN(precision) || Double.isNaN(recall) ? 0 : harmonic(precision, recall);
        }
    }

    private record Page(String id, String url, Score html, Score text) {
    }

    @Override
    public String name() {
        return "extraction";
    }

    @Override
    public Outcome run(Path data, long seed) throws IOException {
        List<Page> pages = read(data);
        Map<String, Metric> metrics = new LinkedHashMap<>();
        measure(metrics, "", pages, Page::html, seed);
        measure(metrics, "page_text_", pages, Page::text, seed);
        List<List<String>> predictions = pages.stream().map(page -> List.of(page.id(), page.url(), number(page.html().precision()),
                number(page.html().recall()), number(page.html().f1()), number(page.text().precision()), number(page.text().recall()),
                number(page.text().f1()))).toList();
        List<String> worst = pages.stream().sorted(Comparator.comparingDouble((Page page) -> page.html().f1()).thenComparing(Page::id)).limit(WORST)
                .map(page -> String.format(Locale.ROOT, "f1 %.3f (precision %.3f, recall %.3f; page text %.3f) %s", page.html().f1(),
                        page.html().precision(), page.html().recall(), page.text().f1(), page.url())).toList();
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("pages", (long) pages.size());
        counts.put("pages with html f1 below 0.8", pages.stream().filter(page -> page.html().f1() < 0.8).count());
        counts.put("pages with page-text f1 below 0.8", pages.stream().filter(page -> page.text().f1() < 0.8).count());
        return new Outcome(name(), pages.size(), metrics, counts,
                List.of("id", "url", "precision", "recall", "f1", "page_text_precision", "page_text_recall", "page_text_f1"), predictions, worst);
    }

    private static void measure(Map<String, Metric> metrics, String prefix, List<Page> pages, Function<Page, Score> part, long seed) {
        List<Score> scores = pages.stream().map(part).toList();
        ToDoubleFunction<int[]> precision = places -> IntStream.of(places).mapToDouble(i -> scores.get(i).precision()).filter(v -> !Double.isNaN(v)).average().orElse(Double.NaN);
        ToDoubleFunction<int[]> recall = places -> IntStream.of(places).mapToDouble(i -> scores.get(i).recall()).filter(v -> !Double.isNaN(v)).average().orElse(Double.NaN);
        ToDoubleFunction<int[]> f1 = places -> harmonic(precision.applyAsDouble(places), recall.applyAsDouble(places));
        int[] all = IntStream.range(0, scores.size()).toArray();
        metrics.put(prefix + "f1", Intervals.of(f1.applyAsDouble(all), all.length, seed, f1));
        metrics.put(prefix + "precision", Intervals.of(precision.applyAsDouble(all), all.length, seed, precision));
        metrics.put(prefix + "recall", Intervals.of(recall.applyAsDouble(all), all.length, seed, recall));
    }

    private static List<Page> read(Path data) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(data), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    pages.add(page(data, number, line));
                }
            }
        }
        if (pages.isEmpty()) {
            throw new InputException(data + ": the file has no pages, expected JSON Lines with html, url and articleBody.");
        }
        return pages;
    }

    private static Page page(Path data, int number, String line) {
        JsonNode row;
        try {
            row = JSON.readTree(line);
        } catch (IOException e) {
            throw InputException.at(data.toString(), number, "", line, "a JSON object with html, url and articleBody");
        }
        for (String field : List.of("html", "articleBody")) {
            if (!row.path(field).isTextual()) {
                throw InputException.at(data.toString(), number, field, row.path(field).toString(), "a text");
            }
        }
        String html = row.get("html").asText();
        String url = row.path("url").asText("");
        Map<String, Integer> labelled = grams(row.get("articleBody").asText());
        return new Page(row.path("id").asText(Integer.toString(number)), url,
                score(labelled, grams(HtmlPage.read(html, url, LocalDate.MAX).text())),
                score(labelled, grams(PageText.read(PageText.render(Jsoup.parse(html)), LocalDate.MAX).text())));
    }

    private static InputStream open(Path data) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(data));
        in.mark(2);
        int magic = in.read() | in.read() << 8;
        in.reset();
        return magic == GZIPInputStream.GZIP_MAGIC ? new GZIPInputStream(in) : in;
    }

    private static Score score(Map<String, Integer> labelled, Map<String, Integer> found) {
        int both = labelled.entrySet().stream().mapToInt(entry -> Math.min(entry.getValue(), found.getOrDefault(entry.getKey(), 0))).sum();
        int wanted = labelled.values().stream().mapToInt(i -> i).sum();
        int got = found.values().stream().mapToInt(i -> i).sum();
        return new Score(got == 0 ? Double.NaN : (double) both / got, wanted == 0 ? Double.NaN : (double) both / wanted);
    }

    /** Word 4-grams with their counts; a text of fewer words is one gram. Words are runs of letters, digits and underscores. */
    static Map<String, Integer> grams(String text) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length();) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            boolean word = Character.isLetterOrDigit(c) || c == '_';
            if (word && from < 0) {
                from = i;
            } else if (!word && from >= 0) {
                words.add(text.substring(from, i));
                from = -1;
            }
            i += i < text.length() ? Character.charCount(c) : 1;
        }
        Map<String, Integer> grams = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - GRAM + 1) && !words.isEmpty(); i++) {
            grams.merge(String.join(" ", words.subList(i, Math.min(words.size(), i + GRAM))), 1, Integer::sum);
        }
        return grams;
    }

    private static double harmonic(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
