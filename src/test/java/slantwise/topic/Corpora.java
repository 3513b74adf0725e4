package slantwise.topic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import slantwise.corpus.Article;

/** The corpora to measure on, where they are at hand. */
final class Corpora {
    static final Path POLITICS = Path.of("../shared/corpora/us-politics-4700.jsonl.gz");
    static final Path WAR = Path.of("../shared/corpora/war-october-2022");

    private Corpora() {
    }

    static List<Article> politics() {
        List<Article> articles = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(POLITICS)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = mapper.readTree(line);
                String body = row.path("text").asText().replace("\n\n", "\n").strip();
                if (!body.isBlank()) {
                    articles.add(article(row.path("id").asText(), row.path("outlet").asText("?"),
                            row.path("date").asText(""), row.path("title").asText(""), row.path("url").asText(""), body));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return articles;
    }

    static List<Article> war() {
        List<Article> articles = new ArrayList<>();
        try (var files = Files.list(WAR)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
                String outlet = file.getFileName().toString().replace(".csv", "");
                try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8,
                        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
                    for (CSVRecord row : rows) {
                        articles.add(article(Article.id(outlet, row.get("URL"), row.get("Text")), outlet, row.get(0),
                                row.get("Title"), row.get("URL"), row.get("Text").strip()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return articles;
    }

    private static Article article(String id, String outlet, String date, String title, String url, String body) {
        return new Article(id, "s", "f", outlet, outlet, title, "", body, date, url, "", false);
    }
}
