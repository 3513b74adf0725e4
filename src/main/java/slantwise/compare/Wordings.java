package slantwise.compare;

import java.util.List;

/** Word choice of all outlets, and the template lines that were left out of it. */
public record Wordings(List<Term> terms, List<Template> templates) {
    public Wordings {
        terms = List.copyOf(terms);
        templates = List.copyOf(templates);
    }
}
