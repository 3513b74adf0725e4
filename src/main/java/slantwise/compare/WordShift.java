package slantwise.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import slantwise.statistics.Permutation;

/**
 * Which words make the difference of two outlets in mean lexicon rating (Gallagher, Frank, Mitchell, Schwartz,
 * Reagan, Danforth and Dodds, Generalized word shift graphs, 2021). A word's contribution is its rating less the
 * reference's mean rating, times the difference of the outlets' rates of it. Rates are shares of the words that
 * the lexicon rates, within each topic that both cover, averaged over topics by their units on both sides; where
 * no article has a topic, all are one. The difference is that of ratings of single words: it has the direction
 * of the tone contrast as a rule, but not its size, since tone also minds negation and intensity.
 */
public final class WordShift {
    private final Map<String, Double> ratings;

    /** With ratings of lower-case words. */
    public WordShift(Map<String, Double> ratings) {
        this.ratings = Map.copyOf(ratings);
    }

    /**
     * The words of greatest contribution either way, greatest first. With {@code most} at least the number of rated
     * words, the contributions add up to the whole difference.
     */
    public List<Shift> between(List<Worded> rows, String outlet, String reference, int most) {
        Map<String, Map<String, Map<String, Integer>>> counts = new TreeMap<>();
        Map<String, Map<String, Integer>> units = new TreeMap<>();
        for (Worded document : Documents.of(rows).all) {
            if (!document.outlet().equals(outlet) && !document.outlet().equals(reference)) {
                continue;
            }
            Map<String, Integer> words = counts.computeIfAbsent(document.topic(), k -> new HashMap<>())
                    .computeIfAbsent(document.outlet(), k -> new HashMap<>());
            document.tokens().stream().filter(ratings::containsKey).forEach(w -> words.merge(w, 1, Integer::sum));
            units.computeIfAbsent(document.topic(), k -> new HashMap<>()).merge(document.outlet(), 1, Integer::sum);
        }
        if (counts.size() > 1) {
            counts.remove("");
        }
        TreeMap<String, double[]> rates = new TreeMap<>();
        double total = 0;
        for (Map.Entry<String, Map<String, Map<String, Integer>>> topic : counts.entrySet()) {
            Map<String, Integer> own = topic.getValue().getOrDefault(outlet, Map.of());
            Map<String, Integer> other = topic.getValue().getOrDefault(reference, Map.of());
            if (own.isEmpty() || other.isEmpty()) {
                continue;
            }
            Map<String, Integer> sizes = units.get(topic.getKey());
            double weight = Permutation.weight(sizes.get(outlet), sizes.get(reference));
            total += weight;
            add(rates, own, 0, weight);
            add(rates, other, 1, weight);
        }
        double mean = 0;
        for (Map.Entry<String, double[]> word : rates.entrySet()) {
            word.getValue()[0] /= total;
            word.getValue()[1] /= total;
            mean += ratings.get(word.getKey()) * word.getValue()[1];
        }
        List<Shift> shifts = new ArrayList<>();
        for (Map.Entry<String, double[]> word : rates.entrySet()) {
            double rating = ratings.get(word.getKey());
            double[] rate = word.getValue();
            shifts.add(new Shift(outlet, reference, word.getKey(), rating, rate[0], rate[1], (rating - mean) * (rate[0] - rate[1])));
        }
        return shifts.stream().sorted(Comparator.comparingDouble((Shift s) -> -Math.abs(s.contribution())).thenComparing(Shift::word))
                .limit(most).toList();
    }

    private static void add(Map<String, double[]> rates, Map<String, Integer> counts, int side, double weight) {
        double total = counts.values().stream().mapToLong(Integer::intValue).sum();
        for (String word : new TreeSet<>(counts.keySet())) {
            rates.computeIfAbsent(word, k -> new double[2])[side] += weight * counts.get(word) / total;
        }
    }
}
