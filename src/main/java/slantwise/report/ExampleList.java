package slantwise.report;

import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.cite;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.mark;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.sup;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import slantwise.compare.Example;
import slantwise.compare.Listed;
import slantwise.instrument.Evidence;

/** Sentences behind numbers, the words that made them marked. */
final class ExampleList {
    /** Characters of a sentence that are shown: a hostile one may be as long as its article. */
    private static final int LONGEST = 1500;

    private ExampleList() {
    }

    static DomContent of(Model model, Links links, List<Example> examples) {
        return ol(each(examples, e -> li(example(model, links, e)))).withClass("examples");
    }

    private static DomContent example(Model model, Links links, Example e) {
        Listed article = model.article(e.article());
        return blockquote(p(each(sentence(e.text(), e.marks()).stream())),
                footer(text(e.speaker().isEmpty() ? "" : "Speaker: " + Links.clean(e.speaker()) + ". "),
                        cite(article == null ? text("article " + Links.clean(e.article())) : links.headline(article)),
                        text(", "), links.outlet(e.outlet()),
                        text(article == null ? "" : ", " + Links.clean(ArticleTable.day(article)
                                + ", read from " + article.location())),
                        text(". Value of the article: " + Numbers.value(model.measure(e.measure()), e.value()) + ".")));
    }

    /** The text with its marked words; marks that lie outside it or in another are left out. */
    static List<DomContent> sentence(String text, List<Evidence> marks) {
        List<DomContent> parts = new ArrayList<>();
        int shown = Math.min(LONGEST, text.length());
        int at = 0;
        for (Evidence m : marks.stream().sorted(Comparator.comparingInt(Evidence::from)).toList()) {
            if (m.from() < at || m.to() > shown) {
                continue;
            }
            parts.add(text(Links.clean(text.substring(at, m.from()))));
            parts.add(marked(text.substring(m.from(), m.to()), m.weight()));
            at = m.to();
        }
        parts.add(text(Links.clean(text.substring(at, shown)) + (shown < text.length() ? " …" : "")));
        return parts;
    }

    /** The sign stands beside the words, so that nothing hangs on colour. */
    private static DomContent marked(String words, double weight) {
        String sign = weight > 0 ? "+" : weight < 0 ? "−" : "";
        return mark(text(Links.clean(words)), iff(!sign.isEmpty(), sup(sign)))
                .withClass(weight > 0 ? "plus" : weight < 0 ? "minus" : "none")
                .withTitle(weight > 0 ? "raises the value" : weight < 0 ? "lowers the value" : "counted");
    }
}
