package slantwise.topic;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A continuing matter: written as a query by the user, or discovered.
 *
 * @param any at least one of these terms must stand in the article
 * @param all every one of these must
 * @param none none of these may
 */
public record Topic(String id, String label, List<String> any, List<String> all, List<String> none) implements Serializable {
    public Topic {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        any = List.copyOf(any);
        all = List.copyOf(all);
        none = List.copyOf(none);
    }
}
