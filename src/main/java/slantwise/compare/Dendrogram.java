package slantwise.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import smile.clustering.HierarchicalClustering;
import smile.clustering.linkage.UPGMALinkage;

/**
 * Outlets as a tree: average linkage (Sokal and Michener 1958) of corrected divergences. A branch's support is
 * the share of bootstrap samples whose tree has a branch of the same outlets (Felsenstein, Confidence limits on
 * phylogenies, 1985).
 */
public final class Dendrogram {
    private Dendrogram() {
    }

    /**
     * The branches, lowest first.
     *
     * @param resamples corrected divergences of all outlets of {@code distances}, ordered by name, one matrix a sample
     */
    static List<Branch> of(List<Distance> distances, List<double[][]> resamples) {
        String[] outlets = OutletMap.outlets(distances);
        if (outlets.length < 2) {
            return List.of();
        }
        String[] all = new TreeSet<>(distances.stream().flatMap(d -> Stream.of(d.outlet(), d.other())).toList())
                .toArray(String[]::new);
        int[] place = Arrays.stream(outlets).mapToInt(o -> Arrays.binarySearch(all, o)).toArray();
        double[][] matrix = OutletMap.matrix(distances, outlets);
        Map<List<String>, Integer> found = new HashMap<>();
        for (double[][] resample : resamples) {
            double[][] own = new double[outlets.length][outlets.length];
            for (int i = 0; i < own.length; i++) {
                for (int j = 0; j < own.length; j++) {
                    double d = resample[place[i]][place[j]];
                    own[i][j] = Double.isNaN(d) ? matrix[i][j] : d;
                }
            }
            branches(own, outlets).keySet().forEach(b -> found.merge(b, 1, Integer::sum));
        }
        List<Branch> result = new ArrayList<>();
        branches(matrix, outlets).forEach((members, height) -> result.add(new Branch(distances.get(0).of(), members, height,
                resamples.isEmpty() ? 1 : found.getOrDefault(members, 0) / (double) resamples.size())));
        result.sort(Comparator.comparingDouble(Branch::height).thenComparing(b -> b.outlets().size())
                .thenComparing(b -> String.join("\t", b.outlets())));
        return result;
    }

    private static Map<List<String>, Double> branches(double[][] matrix, String[] outlets) {
        if (outlets.length == 2) {
            return Map.of(List.of(outlets), matrix[0][1]);
        }
        double[][] lower = new double[matrix.length][];
        for (int i = 0; i < matrix.length; i++) {
            lower[i] = Arrays.copyOf(matrix[i], i + 1);
        }
        HierarchicalClustering tree = HierarchicalClustering.fit(new UPGMALinkage(lower));
        List<TreeSet<String>> nodes = new ArrayList<>();
        for (String outlet : outlets) {
            nodes.add(new TreeSet<>(List.of(outlet)));
        }
        Map<List<String>, Double> branches = new HashMap<>();
        for (int i = 0; i < tree.tree().length; i++) {
            TreeSet<String> joined = new TreeSet<>(nodes.get(tree.tree()[i][0]));
            joined.addAll(nodes.get(tree.tree()[i][1]));
            nodes.add(joined);
            branches.put(List.copyOf(joined), tree.height()[i]);
        }
        return branches;
    }
}
