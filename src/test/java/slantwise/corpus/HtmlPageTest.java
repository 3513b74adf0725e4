package slantwise.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final String ONE = "The council of the northern district agreed on Monday to raise its spending on roads.";
    private static final String TWO = "The mayor said after the vote in the town hall that she had waited for this for a long time.";
    private static final String THREE = "The opposition said that the plan would cost more than the council had been told.";

    private static String page(String head, String article) {
        return "<html><head>" + head + "</head><body><nav><a href=/>Home</a> <a href=/w>World</a></nav><div class='cookie-consent'>We use cookies, and by "
                + "staying here you agree that we may keep them on your machine.</div>" + article + "<aside class=related><h3>Related stories</h3><ul><li>"
                + "<a href=/b>Storm closes three harbours on the northern coast after a night of rain</a></ul></aside>"
                + "<footer>Copyright. All rights reserved by the publisher of these pages.</footer></body></html>";
    }

    private static final String ARTICLE = "<article><h1>Council agrees on roads</h1><div class=byline>By Staff Writer</div><time datetime="
            + "'2025-12-11T09:28:00-05:00'>Thursday</time><div class='share-bar'>Share this</div><figure><img src=a.jpg><figcaption>The town hall, seen on a "
            + "sunny day in the spring of last year.</figcaption></figure><div class='article-body'><p>" + ONE + "</p><p>" + TWO
            + "</p><div class=newsletter-signup>Sign up for our newsletter and have it every morning at six.</div><p>" + THREE
            + "</p><p>Follow us on Twitter @example.</p></div></article>";

    @Test
    void findsTheBodyAndNothingElse() {
        assertEquals(List.of(ONE, TWO, THREE), HtmlPage.read(page("", ARTICLE), "", TODAY).body());
    }

    @Test
    void readsJsonLdAndOpenGraph() {
        HtmlPage page = HtmlPage.read(page("<link rel=canonical href='/roads'><meta property=og:site_name content='Daily'><meta property=og:title "
                + "content='Council agrees on roads - Daily'><script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":"
                + "[\"NewsArticle\"],\"datePublished\":\"2025-12-10T22:00:00+01:00\",\"author\":[{\"name\":\"Associated Press\"}]}]}</script>", ARTICLE),
                "https://example.org/x", TODAY);
        assertEquals(List.of("Council agrees on roads", "2025-12-10T21:00Z", "https://example.org/roads", "Daily", "Associated Press", "AP"),
                List.of(page.title(), page.published(), page.url(), page.site(), page.author(), page.credit()));
    }

    @Test
    void findsAnAgencyInAByline() {
        for (String[] byline : new String[][] {{"By A WRITER, AP Auto Writer", "A WRITER, AP Auto Writer", "AP"}, {"Ria Writer", "Ria Writer", ""},
            {"https://social.example.org/daily", "", ""}}) {
            HtmlPage page = HtmlPage.read(page("<meta name=author content='" + byline[0] + "'>", ARTICLE), "", TODAY);
            assertEquals(List.of(byline[1], byline[2]), List.of(page.author(), page.credit()));
        }
    }

    @Test
    void takesTheDateFromATimeElementOrTheAddress() {
        assertEquals("2025-12-11T14:28Z", HtmlPage.read(page("", ARTICLE), "", TODAY).published());
        assertEquals("2025-12-09", HtmlPage.read(page("", ARTICLE.replaceAll("<time.*</time>", "")), "https://example.org/2025/12/09/roads", TODAY).published());
        assertEquals("", HtmlPage.read(page("<meta name=date content=2031-01-01>", ""), "", TODAY).published());
    }

    @Test
    void readsBrokenMetadata() {
        HtmlPage page = HtmlPage.read(page("<script type='application/ld+json'>{\"@type\":</script>", ARTICLE), "", TODAY);
        assertEquals(List.of(ONE, TWO, THREE), page.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<div class='article-body comments'>A sentence of prose that is long enough to be counted, and then some more.", "<b>",
        "<table><tr><td>", "<p><span>", "<a href=x>", "<li>", "<![CDATA[", "<!--", "<script>"})
    void survivesDeepNesting(String open) {
        assertNotNull(HtmlPage.read(("<html><body>" + open.repeat(100_000)).substring(0, Math.min(1_000_000, 12 + open.length() * 100_000)), "", TODAY));
    }
}
