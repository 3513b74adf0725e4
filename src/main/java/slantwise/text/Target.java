package slantwise.text;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A person, country or body toward whom stance is measured.
 *
 * @param kind person, country, organisation or what the user writes
 * @param aliases the names it is found by, the label included
 */
public record Target(String id, String label, String kind, List<String> aliases) implements Serializable {
    public Target {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        aliases = List.copyOf(aliases);
        if (aliases.isEmpty()) {
            throw new IllegalArgumentException("target '" + id + "' has no alias");
        }
    }
}
