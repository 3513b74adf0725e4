package slantwise.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final String ONE = "The council of the northern district agreed on Monday to raise its spending on roads, after months in which "
            + "the two largest parties had not been able to settle how the money should be found.";
    private static final String TWO = "\"We have waited for this for a long time,\" the mayor said after the vote in the town hall, and she thanked "
            + "those who had worked on the plan since the spring.";
    private static final String THREE = "The opposition said that the plan would cost more than the council had been told, and that it would ask for a "
            + "review of the figures before the work was to begin.";
    private static final String LEAD = "The council of the northern district has settled a long dispute over the roads, which many had said it would not.";

    private static String page(String... lines) {
        return String.join("\n", lines);
    }

    @Test
    void findsTitleLeadDateAndBody() {
        PageText page = PageText.read(page("Home", "World", "Storm closes three harbours", "https://example.org/roads", "Council agrees on roads",
                "Council agrees on roads", LEAD, "2025-12-11T14:28+0000", "2025-12-11T15:02+0000", "politics", "roads", "council", "mayor", "money",
                "spring", "vote", "town hall", "plan", ONE + " " + TWO + " " + THREE, "feedback@example.org", "+123456789", "1920", "1080", "true",
                "News", "en_EN", "252", "60", "Council agrees on roads", "14:28 GMT 11.12.2025 (Updated: 15:02 GMT 11.12.2025)", "Subscribe", ONE, TWO, THREE,
                "Storm closes three harbours", "8 December, 18:59 GMT", "World", "\u2022 About Us", "\u00a9 2025 Daily All rights reserved.", "log in"), TODAY);
        assertEquals("Council agrees on roads", page.title());
        assertEquals(LEAD, page.lead());
        assertEquals("2025-12-11T14:28Z", page.published());
        assertEquals(List.of(ONE, TWO, THREE), page.body());
    }

    @Test
    void leavesOutCookiesCommentsAndTeasers() {
        PageText page = PageText.read(page("We use cookies to improve what you see on these pages, and by staying on them you agree to the use of them.",
                "Council agrees on roads", ONE, "Advertisement", TWO, THREE, "3 comments", "I think that this is what the council should have done a year ago, "
                + "when the money was still there and the roads were not yet so bad.", "Leave a comment"), TODAY);
        assertEquals(List.of(ONE, TWO, THREE), page.body());
    }

    @Test
    void keepsShortSpeechBetweenParagraphs() {
        assertEquals(List.of(ONE, "\"We are glad,\" he said.", TWO), PageText.read(page("Council agrees", ONE, "\"We are glad,\" he said.", TWO), TODAY).body());
    }

    @Test
    void rendersALineForEachBlock() {
        assertEquals("Title\nOne two\nthree\na\nb", PageText.render(Jsoup.parse("<head><title>x</title></head><body><h1>Title</h1><script>y()</script>"
                + "<p>One <b>two</b><br>three</p><ul><li>a<li>b</ul><style>z{}</style></body>")));
    }

    @Test
    void readsHostilePages() {
        assertEquals(List.of(), PageText.read("", TODAY).body());
        assertTrue(PageText.read((ONE + "\n").repeat(5_000), TODAY).body().size() == 1);
        assertEquals(List.of(), PageText.read("a\n".repeat(100_000), TODAY).body());
        assertEquals(1, PageText.read((ONE + " ").repeat(10_000), TODAY).body().size());
    }
}
