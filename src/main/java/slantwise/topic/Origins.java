package slantwise.topic;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collapses copies: every article to the one from which its text comes in the end. */
public final class Origins {
    private static final Comparator<Copy> CLOSEST = Comparator.comparingDouble(Copy::containment).reversed()
            .thenComparing(Copy::origin);

    private Origins() {
    }

    /**
     * The origin of each copy of {@link Copies#COLLAPSED} or more, followed from copy to copy to the first text.
     * An article that is missing here is its own origin.
     *
     * @return article id to the id of its origin, ordered
     */
    public static Map<String, String> of(Collection<Copy> copies) {
        Map<String, Copy> closest = new HashMap<>();
        for (Copy copy : copies) {
            if (copy.containment() >= Copies.COLLAPSED) {
                closest.merge(copy.article(), copy, (a, b) -> CLOSEST.compare(a, b) <= 0 ? a : b);
            }
        }
        Map<String, String> origins = new TreeMap<>();
        for (String article : closest.keySet()) {
            String origin = follow(article, closest);
            if (!origin.equals(article)) {
                origins.put(article, origin);
            }
        }
        return origins;
    }

    /** Follows to the end; where credits and times contradict each other and go round, to the least id of the round. */
    private static String follow(String article, Map<String, Copy> closest) {
        Set<String> way = new LinkedHashSet<>();
        String at = article;
        while (closest.containsKey(at) && way.add(at)) {
            at = closest.get(at).origin();
        }
        if (!closest.containsKey(at)) {
            return at;
        }
        String least = at;
        for (String next = closest.get(at).origin(); !next.equals(at); next = closest.get(next).origin()) {
            least = next.compareTo(least) < 0 ? next : least;
        }
        return least;
    }
}
