package slantwise.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What every page of a report has round its content. */
final class Page {
    /**
     * Nothing but the report's own files. {@code file:} stands beside {@code 'self'} since browsers differ in
     * whether a page opened from disk is its own origin.
     */
    static final String POLICY = "default-src 'none'; script-src 'self' file:; style-src 'self' file:; "
            + "base-uri 'none'; form-action 'none'";
    static final List<String> SCRIPTS = List.of("vega.min.js", "vega-lite.min.js", "vega-embed.min.js", "report.js");

    private final String title;
    private final Links links;
    private final List<DomContent> intro = new ArrayList<>();
    private final List<DomContent> sections = new ArrayList<>();
    private final List<DomContent> contents = new ArrayList<>();
    private boolean listed;

    Page(String title, Links links) {
        this.title = Links.clean(title);
        this.links = links;
    }

    /** Shows the list of sections under the introduction. */
    Page withContents() {
        listed = true;
        return this;
    }

    Page intro(DomContent... content) {
        intro.addAll(List.of(content));
        return this;
    }

    Page section(String id, String heading, List<DomContent> content) {
        String shown = Links.clean(heading);
        contents.add(li(a(shown).withHref("#" + id)));
        sections.add(TagCreator.section(h2(shown).withId(id + "-head"), each(content.stream()))
                .withId(id).attr("aria-labelledby", id + "-head"));
        return this;
    }

    Page section(Section section) {
        return section(section.id(), section.title(), section.body(links.model(), links));
    }

    void write(Path file) throws IOException {
        Files.write(file, render().getBytes(StandardCharsets.UTF_8));
    }

    String render() {
        String root = links.root();
        String run = Links.clean(links.model().comparison().title());
        String content = main(h1(title), each(intro.stream()),
                iff(listed, nav(ul(each(contents.stream()))).withClass("contents").attr("aria-label", "On this page")),
                each(sections.stream())).withId("content").render();
        boolean drawn = content.contains(Chart.MARK);
        return document(html(
                head(meta().withCharset("utf-8"),
                        meta().attr("http-equiv", "Content-Security-Policy").withContent(POLICY),
                        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                        meta().withName("referrer").withContent("no-referrer"),
                        title(title.equals(run) ? title : title + " – " + run),
                        link().withRel("stylesheet").withHref(root + "assets/style.css")),
                body(a("Skip to the content").withHref("#content").withClass("skip"),
                        header(nav(ul(li(a("Overview").withHref(root + "index.html")),
                                li(a("Coverage").withHref(root + "index.html#coverage")),
                                li(a("Events").withHref(root + "events.html")),
                                li(a("Copies").withHref(root + "copies.html")),
                                li(a("Methods").withHref(root + "methods.html")),
                                li(a("Tables").withHref(root + "methods.html#tables")))).attr("aria-label", "Report")),
                        rawHtml(content),
                        footer(p("Slantwise states contrasts between outlets on what was collected; it does not say why they "
                                + "differ, nor which of them is right.")),
                        // Loaded only where there is something to draw.
                        each(SCRIPTS.stream().filter(s -> drawn).map(s -> script().withSrc(root + "assets/" + s)))))
                .withLang("en")) + "\n";
    }
}
