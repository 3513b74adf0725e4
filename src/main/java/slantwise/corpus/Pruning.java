package slantwise.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Removes what no article body holds, by kind of element and by the words in class and id. */
final class Pruning {
    private static final String NEVER = "script, style, noscript, template, svg, iframe, object, embed, button, select, textarea, input, "
            + "canvas, audio, video, dialog, link, meta";
    private static final String FURNITURE = "nav, footer, aside, figure, figcaption, menu, label, "
            + "[role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=dialog], [role=menu], [role=alert]";
    private static final Set<String> WORDS = Set.of("comment", "comments", "disqus", "share", "sharing", "shares", "sharebar", "social", "sociable",
            "related", "recirc", "recirculation", "recommended", "recommendation", "recommendations", "promo", "promos", "promoted", "promotion",
            "sponsor", "sponsored", "ad", "ads", "advert", "advertisement", "advertising", "adsense", "banner", "sidebar", "newsletter",
            "newsletters", "subscribe", "subscription", "signup", "breadcrumb", "breadcrumbs", "menu", "nav", "navbar", "navigation", "footer",
            "byline", "author", "authors", "bio", "tags", "taglist", "caption", "captions", "credit", "credits", "meta", "popular", "trending",
            "outbrain", "taboola", "zergnet", "widget", "cookie", "cookies", "consent", "gdpr", "popup", "modal", "overlay", "tooltip", "timestamp",
            "rating", "toolbar", "pagination", "pager", "hidden", "noprint", "carousel", "slideshow", "slider", "teaser", "teasers",
            "sharedaddy", "readmore", "masthead", "dateline", "pubdate", "copyright", "login", "paywall", "whatsapp",
            "attribution", "trc", "mostpopular", "relatedposts", "viral");
    private static final Set<String> COMMENTS = Set.of("comment", "comments", "disqus");
    private static final Set<String> BODY_NAMES = Set.of("articlebody", "articlecontent", "articletext", "storybody", "storycontent", "storytext",
            "postcontent", "postbody", "posttext", "entrycontent", "bodycontent", "contentbody", "bodytext", "bodycopy", "pagecontent",
            "articlebodycontent", "fulltext", "articlemain", "newstext", "newsbody", "newscontent", "blogcontent", "singlecontent", "richtext",
            "articlecopy", "storycopy", "maincontent", "contentmain", "fieldbody", "textcontent");

    private Pruning() {
    }

    /** Only what is never text; the page itself is changed. */
    static Document strip(Document page) {
        page.select(NEVER).remove();
        return page;
    }

    static Document prune(Document page) {
        strip(page);
        pruneWithin(page.body());
        return page;
    }

    static Element pruneWithin(Element root) {
        Map<Element, Integer> lengths = HtmlBody.prose(root);
        int whole = Math.max(1, lengths.getOrDefault(root, 0));
        List<Element> doomed = new ArrayList<>(root.select(FURNITURE));
        for (Element element : root.getAllElements()) {
            if (element != root && !element.normalName().matches("html|body|article|main") && isBoilerplate(element)) {
                doomed.add(element);
            }
        }
        for (Element element : doomed) {
            if (element.parent() == null) {
                continue;
            }
            int prose = lengths.getOrDefault(element, 0);
            boolean comments = words(element.className() + " " + element.id()).stream().anyMatch(COMMENTS::contains);
            // A paragraph of prose is no furniture, whatever its class happens to spell.
            boolean paragraph = element.normalName().matches("p|blockquote") && prose >= 200;
            if (!paragraph && prose < (comments ? 0.85 : 0.3) * whole) {
                element.remove();
            }
        }
        return root;
    }

    static boolean isBoilerplate(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        if (style.contains("display:none") || style.contains("visibility:hidden")) {
            return true;
        }
        return words(element.className() + " " + element.id()).stream().anyMatch(WORDS::contains);
    }

    /** Whether class, id or item property name the element as the body of an article. */
    static boolean isNamedBody(Element element) {
        if (!element.normalName().matches("div|section|article|main|td")) {
            return false;
        }
        for (String name : (element.className() + " " + element.id()).split("\\s+")) {
            List<String> parts = words(name);
            for (int i = 0; i < parts.size(); i++) {
                if (BODY_NAMES.contains(parts.get(i)) || i + 1 < parts.size() && BODY_NAMES.contains(parts.get(i) + parts.get(i + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Class names in their parts, lower case: {@code articleBody story-text} gives article, body, story, text. */
    static List<String> words(String names) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char before = ' ';
        for (int i = 0; i <= names.length() && i < 1000; i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            if (word.length() > 0 && (!letter || Character.isUpperCase(c) && Character.isLowerCase(before))) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            if (letter) {
                word.append(c);
            }
            before = c;
        }
        return words;
    }
}
