package slantwise.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Joins the distinctive terms of a cluster into the phrases of its headlines: "grain, Black, Sea" to "grain, Black Sea". */
final class Labels {
    private Labels() {
    }

    /**
     * The terms in their order, those that stand side by side in at least half of the headlines that hold both
     * joined into one phrase.
     */
    static String of(List<String> terms, List<String> headlines) {
        List<String> folded = terms.stream().map(Words::fold).toList();
        List<List<String>> texts = headlines.stream().map(Words::lower).toList();
        Map<Integer, Integer> next = new HashMap<>();
        for (int a = 0; a < terms.size(); a++) {
            int first = a;
            best(first, folded, texts, b -> !next.containsValue(b) && end(b, next) != first).ifPresent(b -> next.put(first, b));
        }
        List<String> phrases = new ArrayList<>();
        for (int a = 0; a < terms.size(); a++) {
            if (!next.containsValue(a)) {
                StringBuilder phrase = new StringBuilder(terms.get(a));
                for (Integer b = next.get(a); b != null; b = next.get(b)) {
                    phrase.append(' ').append(terms.get(b));
                }
                phrases.add(phrase.toString());
            }
        }
        return String.join(", ", phrases);
    }

    /** The last term of the phrase that begins with this one. */
    private static int end(int term, Map<Integer, Integer> next) {
        int last = term;
        while (next.containsKey(last)) {
            last = next.get(last);
        }
        return last;
    }

    /** The free term that most often follows this one. */
    private static Optional<Integer> best(int a, List<String> terms, List<List<String>> texts, Predicate<Integer> free) {
        int most = 0;
        Integer best = null;
        for (int b = 0; b < terms.size(); b++) {
            if (b == a || !free.test(b)) {
                continue;
            }
            int beside = 0;
            int both = 0;
            for (List<String> words : texts) {
                beside += beside(words, terms.get(a), terms.get(b)) ? 1 : 0;
                both += words.contains(terms.get(a)) && words.contains(terms.get(b)) ? 1 : 0;
            }
            if (beside > most && 2 * beside >= both) {
                most = beside;
                best = b;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean beside(List<String> words, String a, String b) {
        return IntStream.range(1, words.size()).anyMatch(i -> words.get(i - 1).equals(a) && words.get(i).equals(b));
    }
}
