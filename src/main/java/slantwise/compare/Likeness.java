package slantwise.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Narrows topics to articles of like genre and length, so that a contrast within them holds those equal too. Genre
 * is the one that the article was given, news or opinion; lengths are under 300 words, 300 to 799, and 800 or more.
 * Only the topic contrasts of such rows mean anything of their own.
 */
public final class Likeness {
    private static final int SHORT = 300;
    private static final int LONG = 800;

    private Likeness() {
    }

    /** Rows whose topic reads "summit (news, 300 to 799 words)"; rows of unknown articles or no topic stay as they are. */
    public static List<Sampled> narrow(List<Sampled> rows, Collection<Listed> articles) {
        Map<String, String> classes = new HashMap<>();
        articles.forEach(a -> classes.put(a.id(), " (" + a.genre() + ", " + length(a.words()) + ")"));
        return rows.stream().map(r -> r.topic().isEmpty() || !classes.containsKey(r.article()) ? r
                : new Sampled(r.measure(), r.key(), r.voice(), r.outlet(), r.group(), r.article(), r.unit(),
                        r.topic() + classes.get(r.article()), r.event(), r.value(), r.weight())).toList();
    }

    private static String length(int words) {
        return words < SHORT ? "under 300 words" : words < LONG ? "300 to 799 words" : "800 words or more";
    }
}
