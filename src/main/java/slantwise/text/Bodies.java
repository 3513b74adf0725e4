package slantwise.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The bodies that an article names, so that "the Department" and "the department" go by the one full name they stand for. */
final class Bodies {
    /** Names for what a defence treaty makes. */
    private static final Set<String> ALLIANCES = Set.of("alliance", "pact", "treaty");
    private final Map<String, Set<String>> byWord = new HashMap<>();

    Bodies(List<Name> names) {
        for (Name name : names) {
            if (name.full() && name.kind() != Name.Kind.PERSON) {
                add(name.text());
            }
        }
    }

    private void add(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (NameWords.SHORT_FORMS.contains(last)) {
            byWord.computeIfAbsent(last, k -> new TreeSet<>()).add(name);
        }
        int of = name.indexOf(" of ");
        if (of > 0) {
            String word = name.substring(name.lastIndexOf(' ', of - 1) + 1, of).toLowerCase(Locale.ROOT);
            if (NameWords.SHORT_FORMS.contains(word)) {
                byWord.computeIfAbsent(word, k -> new TreeSet<>()).add(name);
            }
        }
    }

    /** The full name of the only body that a word can stand for, or the word itself. */
    String full(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        Set<String> bodies = byWord.getOrDefault(key, Set.of());
        if (bodies.isEmpty() && ALLIANCES.contains(key)) {
            Set<String> all = new TreeSet<>();
            ALLIANCES.forEach(other -> all.addAll(byWord.getOrDefault(other, Set.of())));
            bodies = all;
        }
        return bodies.size() == 1 ? bodies.iterator().next() : word;
    }
}
