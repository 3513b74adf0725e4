package slantwise.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * Clusters a sparse graph from the bottom up: the two clusters with the highest mean likeness of their members are
 * joined until none reach the threshold (R. R. Sokal and C. D. Michener, 1958). Documents without an edge have
 * likeness 0, so that chains of neighbours do not grow into one cluster as they do in connected components.
 */
final class AverageLink {
    private static final Comparator<Join> BEST = Comparator.comparingDouble(Join::mean).reversed()
            .thenComparing(Join::first).thenComparing(Join::second);

    private record Join(double mean, int first, int second) {
    }

    private AverageLink() {
    }

    /** The clusters, single documents included, each ordered, by their first members. */
    static List<List<String>> clusters(Collection<String> ids, Collection<Edge> edges, double threshold) {
        List<String> order = List.copyOf(new TreeSet<>(ids));
        Map<String, Integer> numbers = new HashMap<>();
        order.forEach(id -> numbers.put(id, numbers.size()));
        List<List<String>> members = new ArrayList<>();
        List<Map<Integer, Double>> sums = new ArrayList<>();
        for (String id : order) {
            members.add(new ArrayList<>(List.of(id)));
            sums.add(new HashMap<>());
        }
        for (Edge edge : edges) {
            int a = numbers.get(edge.pair().first());
            int b = numbers.get(edge.pair().second());
            sums.get(a).put(b, edge.likeness());
            sums.get(b).put(a, edge.likeness());
        }
        PriorityQueue<Join> joins = new PriorityQueue<>(BEST);
        for (int a = 0; a < sums.size(); a++) {
            for (int b : sums.get(a).keySet()) {
                if (a < b) {
                    offer(a, b, members, sums, threshold, joins);
                }
            }
        }
        while (!joins.isEmpty()) {
            Join join = joins.poll();
            int a = join.first();
            int b = join.second();
            if (members.get(a) == null || members.get(b) == null || mean(a, b, members, sums) != join.mean()) {
                continue;
            }
            sums.get(a).remove(b);
            sums.get(b).remove(a);
            members.get(a).addAll(members.get(b));
            members.set(b, null);
            sums.get(b).forEach((c, sum) -> {
                sums.get(c).remove(b);
                sums.get(c).merge(a, sum, Double::sum);
                sums.get(a).merge(c, sum, Double::sum);
            });
            sums.set(b, null);
            sums.get(a).keySet().forEach(c -> offer(Math.min(a, c), Math.max(a, c), members, sums, threshold, joins));
        }
        members.removeIf(cluster -> cluster == null);
        members.forEach(cluster -> cluster.sort(Comparator.naturalOrder()));
        return members;
    }

    private static void offer(int a, int b, List<List<String>> members, List<Map<Integer, Double>> sums,
            double threshold, PriorityQueue<Join> joins) {
        double mean = mean(a, b, members, sums);
        if (mean >= threshold) {
            joins.add(new Join(mean, a, b));
        }
    }

    private static double mean(int a, int b, List<List<String>> members, List<Map<Integer, Double>> sums) {
        return sums.get(a).getOrDefault(b, 0.0) / ((double) members.get(a).size() * members.get(b).size());
    }
}
