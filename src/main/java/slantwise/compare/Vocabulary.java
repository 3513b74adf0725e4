package slantwise.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Terms of one to three words that enough units use, and each document's counts of them. A term does not cross
 * a sentence, punctuation or number, does not begin or end with a function word, and does not name an outlet.
 */
final class Vocabulary {
    /** Function words; a term of these alone or with one at its edge says nothing that a reader can use. */
    private static final Set<String> FUNCTION = Set.of(("a an the and or but nor so yet if than then that this these those "
            + "of in on at by for with from to into onto over under about after before between during through against within "
            + "without as is are was were be been being am do does did done doing have has had having will would shall should "
            + "can could may might must not no it its he his him himself she her hers herself they them their theirs we us our "
            + "ours you your yours i me my mine who whom whose which what when where why how there here all any both each few "
            + "more most other some such only own same too very just also up down out off again further once because while "
            + "until s t").split(" "));
    private static final int LONGEST = 3;
    private static final int MOST_TERMS = 60_000;

    final String[] terms;
    final int[][] ids;
    final int[][] counts;
    /** Words of each document, function words too. */
    final int[] words;

    private Vocabulary(String[] terms, int[][] ids, int[][] counts, int[] words) {
        this.terms = terms;
        this.ids = ids;
        this.counts = counts;
        this.words = words;
    }

    /**
     * Counts terms.
     *
     * @param longest words of a term at most, up to 3
     * @param leastUnits documents that must use a term
     * @param outlets names that no term may hold
     */
    static Vocabulary of(List<Worded> documents, int longest, int leastUnits, String[] outlets) {
        List<String> names = Arrays.stream(outlets).map(o -> " " + o.toLowerCase(Locale.ROOT).replace('-', ' ') + " ").toList();
        // An upper bound by hash first: the many terms that occur once never become strings in a map.
        int[] seen = new int[1 << 22];
        for (Worded document : documents) {
            Set<Integer> slots = new HashSet<>();
            walk(document.tokens(), Math.min(longest, LONGEST), term -> slots.add(slot(term)));
            slots.forEach(s -> seen[s]++);
        }
        Map<String, int[]> found = new HashMap<>();
        int[] last = {0};
        for (Worded document : documents) {
            last[0]++;
            walk(document.tokens(), Math.min(longest, LONGEST), term -> {
                if (seen[slot(term)] >= leastUnits) {
                    int[] entry = found.computeIfAbsent(term, k -> new int[2]);
                    if (entry[1] != last[0]) {
                        entry[1] = last[0];
                        entry[0]++;
                    }
                }
            });
        }
        String[] terms = found.entrySet().stream().filter(e -> e.getValue()[0] >= leastUnits)
                .filter(e -> names.stream().noneMatch((" " + e.getKey() + " ")::contains))
                .sorted(Comparator.<Map.Entry<String, int[]>>comparingInt(e -> -e.getValue()[0]).thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TERMS).map(Map.Entry::getKey).sorted().toArray(String[]::new);
        Map<String, Integer> numbers = new HashMap<>();
        for (String term : terms) {
            numbers.put(term, numbers.size());
        }
        int[][] ids = new int[documents.size()][];
        int[][] counts = new int[documents.size()][];
        int[] words = new int[documents.size()];
        for (int d = 0; d < ids.length; d++) {
            List<String> tokens = documents.get(d).tokens();
            List<Integer> occurrences = new ArrayList<>();
            walk(tokens, Math.min(longest, LONGEST), term -> {
                Integer id = numbers.get(term);
                if (id != null) {
                    occurrences.add(id);
                }
            });
            int[] sorted = occurrences.stream().mapToInt(Integer::intValue).sorted().toArray();
            ids[d] = Arrays.stream(sorted).distinct().toArray();
            counts[d] = new int[ids[d].length];
            int at = -1;
            for (int i = 0; i < sorted.length; i++) {
                at += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
                counts[d][at]++;
            }
            words[d] = (int) tokens.stream().filter(Documents::isWord).count();
        }
        return new Vocabulary(terms, ids, counts, words);
    }

    private static void walk(List<String> tokens, int longest, Consumer<String> each) {
        for (int from = 0; from < tokens.size(); from++) {
            if (!starts(tokens.get(from))) {
                continue;
            }
            StringBuilder term = new StringBuilder();
            for (int to = from; to < tokens.size() && to < from + longest && Documents.isWord(tokens.get(to)); to++) {
                term.append(to == from ? "" : " ").append(tokens.get(to));
                if (starts(tokens.get(to))) {
                    each.accept(term.toString());
                }
            }
        }
    }

    private static boolean starts(String token) {
        return Documents.isWord(token) && !FUNCTION.contains(token);
    }

    private static int slot(String term) {
        int hash = term.hashCode() * 0x9E3779B9;
        return hash >>> 10;
    }
}
