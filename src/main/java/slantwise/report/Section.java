package slantwise.report;

import j2html.tags.DomContent;
import java.util.List;

/** One section of a page. */
interface Section {
    /** The anchor. */
    String id();

    String title();

    /** Begins with a plain sentence; where there is no data, that sentence says why and is all. */
    List<DomContent> body(Model model, Links links);
}
