package slantwise.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: schema.org in JSON-LD, Open Graph and other meta elements, time elements, its address.
 *
 * @param published ISO, UTC; empty where no source has a possible date
 * @param articleBody the whole text as JSON-LD carries it, or empty
 */
record PageMetadata(String title, String description, String published, String url, String site, String author, String articleBody) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_NODES = 5000;
    private static final List<String> DATES = List.of("article:published_time", "og:published_time", "datepublished", "date", "dc.date",
            "dc.date.issued", "dcterms.created", "dcterms.date", "pubdate", "publishdate", "publish-date", "publication_date",
            "parsely-pub-date", "sailthru.date", "article.published", "cxenseparse:recs:publishtime", "originalpublicationdate");

    static PageMetadata read(Document page, String address, LocalDate today) {
        JsonNode article = article(page);
        String url = first(link(page, "canonical"), meta(page, "og:url"), text(article, "url"), address);
        String site = first(meta(page, "og:site_name"), name(article, "publisher"), meta(page, "application-name"));
        String title = first(meta(page, "og:title"), text(article, "headline"), meta(page, "twitter:title"), heading(page), page.title());
        return new PageMetadata(withoutSite(title, site), first(meta(page, "og:description"), meta(page, "description"), text(article, "description")),
                published(page, article, url, today), url, site, author(first(name(article, "author"), meta(page, "author"), meta(page, "article:author"))),
                text(article, "articleBody"));
    }

    private static String published(Document page, JsonNode article, String url, LocalDate today) {
        List<String> said = new ArrayList<>();
        said.add(text(article, "datePublished"));
        DATES.forEach(name -> said.add(meta(page, name)));
        for (Element element : page.select("[itemprop=datePublished]")) {
            said.add(first(element.attr("content"), element.attr("datetime"), element.text()));
        }
        for (Element time : page.select("time[datetime]")) {
            said.add(time.attr("datetime"));
        }
        for (String date : said) {
            Optional<String> found = date.isBlank() ? Optional.empty() : DateParser.find(date, today);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return DateParser.inAddress(url, today).orElse("");
    }

    /** The name without "By"; an address is no name. */
    private static String author(String said) {
        String name = said.regionMatches(true, 0, "by ", 0, 3) ? said.substring(3).strip() : said;
        return name.startsWith("http") ? "" : name;
    }

    private static String heading(Document page) {
        Element heading = page.selectFirst("h1");
        return heading == null ? "" : heading.text();
    }

    private static String link(Document page, String rel) {
        Element link = page.selectFirst("link[rel=" + rel + "]");
        return link == null ? "" : link.absUrl("href").isEmpty() ? link.attr("href") : link.absUrl("href");
    }

    private static String meta(Document page, String name) {
        for (Element meta : page.select("meta[content]")) {
            if (name.equals(meta.attr("property").toLowerCase(Locale.ROOT)) || name.equals(meta.attr("name").toLowerCase(Locale.ROOT))
                    || name.equals(meta.attr("itemprop").toLowerCase(Locale.ROOT))) {
                return Mending.space(meta.attr("content"));
            }
        }
        return "";
    }

    private static String first(String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }

    /** "Title | Site" and "Title - Site" without the site. */
    private static String withoutSite(String title, String site) {
        for (String bar : List.of(" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00bb ")) {
            int at = title.lastIndexOf(bar);
            if (at > 0) {
                String tail = title.substring(at + bar.length()).strip();
                if (!site.isEmpty() && tail.equalsIgnoreCase(site) || bar.equals(" | ") && Words.count(tail) <= 4 && Words.count(title.substring(0, at)) >= 4) {
                    return title.substring(0, at).strip();
                }
            }
        }
        return title;
    }

    /** The first JSON-LD object whose type ends in Article or Posting, or null. */
    private static JsonNode article(Document page) {
        Deque<JsonNode> open = new ArrayDeque<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                JsonNode root = JSON.readTree(script.data());
                if (root != null) {
                    open.add(root);
                }
            } catch (JsonProcessingException e) {
                // A page whose metadata do not parse is read without them.
                continue;
            }
        }
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.poll();
            String type = node.isObject() ? node.path("@type").isArray() ? node.path("@type").path(0).asText() : node.path("@type").asText() : "";
            if (type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report")) {
                return node;
            }
            if (node.isContainerNode()) {
                node.forEach(open::add);
            }
        }
        return null;
    }

    private static String text(JsonNode article, String field) {
        JsonNode value = article == null ? null : article.get(field);
        if (value == null || !value.isTextual()) {
            return "";
        }
        String text = value.asText();
        return text.indexOf('<') >= 0 && text.indexOf('>') > 0 || text.indexOf('&') >= 0
                ? String.join("\n", Blocks.lines(Jsoup.parseBodyFragment(text).body())) : text;
    }

    private static String name(JsonNode article, String field) {
        JsonNode value = article == null ? null : article.get(field);
        if (value != null && value.isArray()) {
            value = value.get(0);
        }
        return value == null ? "" : value.isTextual() ? value.asText() : value.path("name").asText("");
    }
}
