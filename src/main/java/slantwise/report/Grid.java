package slantwise.report;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.specialized.TrTag;
import java.util.ArrayList;
import java.util.List;

/** A table of a page: with a caption, heads that say what they head, and a box of its own to scroll in. */
final class Grid {
    private record Head(String name, boolean numeric) {
    }

    private final String caption;
    private boolean beside;
    private final List<Head> heads = new ArrayList<>();
    private final List<TrTag> rows = new ArrayList<>();

    Grid(String caption) {
        this.caption = caption;
    }

    Grid text(String... names) {
        for (String name : names) {
            heads.add(new Head(name, false));
        }
        return this;
    }

    Grid numbers(String... names) {
        for (String name : names) {
            heads.add(new Head(name, true));
        }
        return this;
    }

    /** @param cells texts or content, one a column; the first names the row */
    Grid row(Object... cells) {
        if (cells.length != heads.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + heads.size() + " heads of '" + caption + "'");
        }
        TrTag row = tr();
        for (int i = 0; i < cells.length; i++) {
            DomContent content = cells[i] instanceof DomContent dom ? dom
                    : TagCreator.text(Links.clean(String.valueOf(cells[i])));
            if (i == 0 && !beside) {
                row.with(th(content).attr("scope", "row"));
            } else {
                row.with(heads.get(i).numeric ? td(content).withClass("n") : td(content));
            }
        }
        rows.add(row);
        return this;
    }

    /** Sets the columns beside each other in equal width, to be read as running text. */
    Grid beside() {
        beside = true;
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    DomContent render() {
        return div(table(caption(Links.clean(caption)),
                thead(tr(each(heads, h -> h.numeric ? th(Links.clean(h.name)).attr("scope", "col").withClass("n")
                        : th(Links.clean(h.name)).attr("scope", "col")))),
                tbody(each(rows, row -> row))))
                .withClass(beside ? "scroll beside" : "scroll").attr("role", "region").attr("tabindex", "0").attr("aria-label", Links.clean(caption));
    }
}
