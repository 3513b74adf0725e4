package slantwise.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs the likeness of two documents against the likeness that each has to documents beyond its own event: where
 * everything is about one war or one election, being alike says less. After the local scaling of L. Zelnik-Manor and
 * P. Perona, "Self-tuning spectral clustering" (2004).
 */
final class Background {
    /** Neighbours nearer than this rank may belong to the same event. */
    private static final int NEAR = 3;
    private static final int FAR = 10;
    private static final double USUAL = 0.08;
    private static final double POWER = 0.8;

    private Background() {
    }

    static List<Edge> scaled(List<Edge> edges) {
        Map<String, List<Double>> neighbours = new HashMap<>();
        for (Edge edge : edges) {
            neighbours.computeIfAbsent(edge.pair().first(), id -> new ArrayList<>()).add(edge.likeness());
            neighbours.computeIfAbsent(edge.pair().second(), id -> new ArrayList<>()).add(edge.likeness());
        }
        Map<String, Double> background = new HashMap<>();
        neighbours.forEach((id, likenesses) -> background.put(id, background(likenesses)));
        return edges.stream().map(edge -> {
            double both = Math.sqrt(background.get(edge.pair().first()) * background.get(edge.pair().second()));
            return new Edge(edge.pair(), Math.min(1, edge.likeness() * Math.pow(USUAL / both, POWER)));
        }).toList();
    }

    private static double background(List<Double> likenesses) {
        likenesses.sort(Comparator.reverseOrder());
        double sum = 0;
        for (int rank = NEAR; rank < FAR; rank++) {
            sum += rank < likenesses.size() ? likenesses.get(rank) : Events.FLOOR;
        }
        return sum / (FAR - NEAR);
    }
}
