package slantwise.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import opennlp.tools.stemmer.PorterStemmer;
import slantwise.corpus.Article;

/**
 * The terms of an article with how much they count: stems of its content words (M. F. Porter, "An algorithm for
 * suffix stripping", 1980) and of pairs of neighbouring ones. The title counts most, then the lead and the opening
 * of the body; what stands beyond the first {@value #READ} words is background and does not count.
 */
final class Terms {
    static final int READ = 250;
    private static final int OPENING = 60;
    private static final double TITLE = 3;
    private static final double LEAD = 1;
    private static final double BODY = 0.4;
    private static final double PAIR = 0.1;
    private static final Set<String> STOP_WORDS = stopWords();

    private Terms() {
    }

    /** By stem, ordered. */
    static Map<String, Double> of(Article article) {
        List<String> title = Words.of(article.title());
        List<String> lead = Words.of(article.lead());
        List<String> body = Words.of(article.body());
        body = body.subList(0, Math.min(body.size(), READ));
        Map<String, Double> terms = new TreeMap<>();
        PorterStemmer stemmer = new PorterStemmer();
        add(title, TITLE, stemmer, terms);
        add(lead, LEAD, stemmer, terms);
        add(body.subList(0, Math.min(body.size(), OPENING)), LEAD, stemmer, terms);
        add(body.subList(Math.min(body.size(), OPENING), body.size()), BODY, stemmer, terms);
        return terms;
    }

    /** By stem the word, or pair of words, as the title writes it. */
    static Map<String, String> ofTitle(String title) {
        Map<String, String> written = new TreeMap<>();
        each(Words.of(title), new PorterStemmer(), (stem, word) -> written.putIfAbsent(stem, word));
        return written;
    }

    private static void add(List<String> words, double weight, PorterStemmer stemmer, Map<String, Double> terms) {
        each(words, stemmer, (stem, word) -> terms.merge(stem, weight * (stem.indexOf(' ') >= 0 ? PAIR : 1), Double::sum));
    }

    private static void each(List<String> words, PorterStemmer stemmer, BiConsumer<String, String> then) {
        String before = "";
        String wordBefore = "";
        for (String word : words) {
            String lower = Words.fold(word);
            if (lower.length() < 2 || STOP_WORDS.contains(lower)) {
                before = "";
                continue;
            }
            String stem = stemmer.stem(lower);
            then.accept(stem, word);
            if (!before.isEmpty()) {
                then.accept(before + " " + stem, wordBefore + " " + word);
            }
            before = stem;
            wordBefore = word;
        }
    }

    /** The stem of a content word, of a name its root; empty for any other word. */
    static String key(String word, boolean name, PorterStemmer stemmer) {
        String lower = Words.fold(word);
        if (lower.length() < 2 || STOP_WORDS.contains(lower)) {
            return "";
        }
        return name ? Names.root(lower) : stemmer.stem(lower);
    }

    private static Set<String> stopWords() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Terms.class.getResourceAsStream("stopwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
