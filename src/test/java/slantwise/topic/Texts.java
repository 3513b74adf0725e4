package slantwise.topic;

import slantwise.corpus.Article;

/** Articles for tests. */
final class Texts {
    private Texts() {
    }

    static Article article(String id, String outlet, String published, String title, String body) {
        return new Article(id, "s", "f", outlet, outlet, title, "", body, published, "", "", false);
    }

    static Article credited(Article a, String origin) {
        return new Article(a.id(), a.source(), a.location(), a.outlet(), a.group(), a.title(), a.lead(), a.body(),
                a.published(), a.url(), origin, a.truncated());
    }
}
