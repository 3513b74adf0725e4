package slantwise.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slantwise.corpus.Article;

class GenreTest {
    private static Genre of(String url, String title, String body) {
        return Genre.of(new Article("a", "s", "f", "One", "One", title, "", body, "", url, "", false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "https://example.org/2024/opinion/a-thought; Title; OPINION",
            "https://example.org/commentisfree/2024/a; Title; OPINION",
            "https://opinion.example.org/a; Title; OPINION",
            "https://example.org/news/public-opinion-shifts; Title; NEWS",
            "https://example.org/opinion; Title; NEWS",
            "''; Opinion: The bridge must open; OPINION",
            "''; The bridge must open | Editorial; OPINION",
            "''; Opinion on the bridge is divided; NEWS"})
    void addressOrTitleSaysSo(String url, String title, Genre genre) {
        assertEquals(genre, of(url, title, "The bridge is closed."));
    }

    @Test
    void firstPersonCountsOutsideQuotationMarksOnly() {
        String own = "I think that I have my doubts, and I say so to my readers. ";
        assertEquals(Genre.OPINION, of("", "Title", own + "The bridge is closed."));
        assertEquals(Genre.NEWS, of("", "Title", "\u201c" + own + "\u201d The minister left."));
        assertEquals(Genre.NEWS, of("", "Title", "\"" + own + "\" The minister left."));
        assertEquals(Genre.NEWS, of("", "Title", own + "The bridge is closed. ".repeat(300)));
    }
}
