package slantwise.topic;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes one of the forms in which a name is written: a place and its people ("Crimea", "Crimean"; "Iran", "Iranian"),
 * one name in two transliterations ("Zelensky", "Zelenskyy", "Zelenskiy").
 */
final class Names {
    private static final int SHORTEST = 4;
    private static final List<String> ENDINGS = List.of("ian", "ean", "ia", "ea", "an", "iy", "yy", "a", "e", "i", "y");

    private Names() {
    }

    /** The root of a name in small letters: without the first of the endings that leaves four letters or more. */
    static String root(String name) {
        for (String ending : ENDINGS) {
            if (name.endsWith(ending) && name.length() - ending.length() >= SHORTEST) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    /** Whether two phrases have a word in common, in whatever form. */
    static boolean share(String phrase, String other) {
        Set<String> roots = Arrays.stream(phrase.split(" ")).map(Names::root).collect(Collectors.toSet());
        return Arrays.stream(other.split(" ")).map(Names::root).anyMatch(roots::contains);
    }
}
