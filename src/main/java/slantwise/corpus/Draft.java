package slantwise.corpus;

import java.util.List;

/**
 * What a reader took from a document before it is cleaned.
 *
 * @param published as it was written
 * @param url empty where the document names none
 * @param outlet of the document itself; empty where it is the source's
 * @param group of the document itself; empty where it is the source's
 * @param origin the agency that the document's metadata credit, or empty
 */
record Draft(String location, String title, String lead, List<String> paragraphs, String published, String url,
        String outlet, String group, String origin) {
    Draft {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Bare text, without title and date. */
    static Draft of(String location, List<String> paragraphs) {
        return new Draft(location, "", "", paragraphs, "", "", "", "", "");
    }
}
