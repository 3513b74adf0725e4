package slantwise.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import slantwise.topic.Copy;

/**
 * How much of each outlet is copy, and of whom. A copy counts toward the outlet of its origin; an article that
 * credits an agency and whose text was not found elsewhere counts toward the agency with all of its words.
 * Copies of the outlet's own articles count toward the outlet itself; an agency's credit to itself is no copy.
 */
public final class CopyShares {
    private static final double COPY = 0.5;

    private CopyShares() {
    }

    /** By outlet, greatest share of words first. */
    public static List<CopyShare> of(Collection<Listed> articles, Collection<Copy> copies) {
        Map<String, Listed> byId = new HashMap<>();
        Map<String, List<Listed>> outlets = new TreeMap<>();
        for (Listed article : articles) {
            byId.put(article.id(), article);
            outlets.computeIfAbsent(article.outlet(), k -> new ArrayList<>()).add(article);
        }
        // The greatest containment of an article in any one of each outlet's.
        Map<String, Map<String, Double>> contained = new TreeMap<>();
        for (Copy copy : copies) {
            if (byId.containsKey(copy.article()) && byId.containsKey(copy.origin())) {
                contained.computeIfAbsent(copy.article(), k -> new TreeMap<>())
                        .merge(byId.get(copy.origin()).outlet(), copy.containment(), Math::max);
            }
        }
        List<CopyShare> shares = new ArrayList<>();
        outlets.forEach((outlet, own) -> {
            long words = own.stream().mapToLong(Listed::words).sum();
            Map<String, double[]> from = new TreeMap<>();
            for (Listed article : own.stream().sorted(Comparator.comparing(Listed::id)).toList()) {
                Map<String, Double> origins = contained.getOrDefault(article.id(), Map.of());
                if (origins.isEmpty() && !article.origin().isEmpty() && !isOwn(article.origin(), outlet)) {
                    origins = Map.of(article.origin(), 1.0);
                }
                origins.forEach((name, share) -> {
                    double[] sums = from.computeIfAbsent(name, k -> new double[2]);
                    sums[0] += share >= COPY ? 1 : 0;
                    sums[1] += share * article.words();
                });
            }
            from.entrySet().stream().map(e -> new CopyShare(outlet, e.getKey(), (int) e.getValue()[0], own.size(),
                            words == 0 ? 0 : e.getValue()[1] / words))
                    .sorted(Comparator.comparingDouble((CopyShare s) -> -s.wordsShare()).thenComparing(CopyShare::from))
                    .forEach(shares::add);
        });
        return shares;
    }

    /** Whether a credit is the outlet's own name, a part of it or its initials: Reuters, "NW" in Northern Wire. */
    private static boolean isOwn(String credit, String outlet) {
        String initials = Arrays.stream(outlet.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1)).collect(Collectors.joining());
        String name = outlet.toLowerCase(Locale.ROOT);
        return initials.equalsIgnoreCase(credit) || name.contains(credit.toLowerCase(Locale.ROOT));
    }
}
