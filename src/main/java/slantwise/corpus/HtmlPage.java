package slantwise.corpus;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The article within an HTML page and what the page says of it.
 *
 * @param lead the page's description of itself, where the body does not begin with it
 * @param body paragraphs, before credits are taken out
 * @param published ISO, UTC, or empty
 * @param url the canonical address, or the one given
 * @param site the name of the site, or empty
 * @param author as the page names it, or empty
 * @param credit the agency that is named as the author, or empty
 */
public record HtmlPage(String title, String lead, List<String> body, String published, String url, String site, String author,
        String credit) {
    private static final int FEW_WORDS = 40;

    public HtmlPage {
        body = List.copyOf(body);
    }

    /**
     * @param address where the page was fetched from, or empty
     * @param today a later date is no date of publication
     */
    public static HtmlPage read(String html, String address, LocalDate today) {
        Document page = Jsoup.parse(html, address);
        PageMetadata said = PageMetadata.read(page, address, today);
        List<String> body = HtmlBody.read(page, said);
        if (words(body) < FEW_WORDS) {
            // Where markup misleads, the visible text alone may not.
            List<String> visible = PageText.read(PageText.render(page), today).body();
            body = words(visible) > 3 * FEW_WORDS ? visible : body;
        }
        String start = String.join(" ", body.subList(0, Math.min(3, body.size())));
        String lead = start.contains(said.description()) ? "" : said.description();
        return new HtmlPage(said.title(), lead, body, said.published(), said.url(), said.site(), said.author(), Credits.named(said.author()));
    }

    private static int words(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(Words::count).sum();
    }

    /** The paragraphs as one text, parted by line feeds. */
    public String text() {
        return String.join("\n", body);
    }
}
