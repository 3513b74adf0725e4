package slantwise.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import smile.manifold.MDS;

/**
 * Outlets as points: classical multidimensional scaling (Torgerson 1952) of the square roots of corrected
 * divergences, since the root is a metric (Endres and Schindelin, A new metric for probability distributions,
 * 2003). Signs are fixed so that on each axis the first outlet by name that is off the centre lies on its
 * positive side; the same distances give the same map.
 */
public final class OutletMap {
    private OutletMap() {
    }

    /** The places of the outlets of these distances, all of one kind. Outlets without any distance have none. */
    public static List<Place> of(List<Distance> distances) {
        String[] outlets = outlets(distances);
        if (outlets.length < 2) {
            return List.of();
        }
        double[][] matrix = matrix(distances, outlets);
        double scale = 0;
        for (double[] row : matrix) {
            for (int i = 0; i < row.length; i++) {
                row[i] = Math.sqrt(row[i]);
                scale = Math.max(scale, row[i]);
            }
        }
        double[][] places = scale == 0 ? new double[outlets.length][2] : scaled(matrix, Math.min(2, outlets.length - 1));
        double[] sign = new double[2];
        for (int axis = 0; axis < 2; axis++) {
            for (double[] place : places) {
                place[axis] = Math.rint(place[axis] * 1e6) / 1e6;
                if (sign[axis] == 0 && Math.abs(place[axis]) > 1e-4 * scale) {
                    sign[axis] = Math.signum(place[axis]);
                }
            }
        }
        List<Place> result = new ArrayList<>();
        for (int i = 0; i < outlets.length; i++) {
            result.add(new Place(distances.get(0).of(), outlets[i], places[i][0] * sign[0] + 0.0, places[i][1] * sign[1] + 0.0));
        }
        return result;
    }

    /** Fewer axes where distances leave no room for a second. */
    private static double[][] scaled(double[][] matrix, int axes) {
        try {
            double[][] coordinates = MDS.of(matrix, axes).coordinates;
            return Arrays.stream(coordinates).map(c -> Arrays.copyOf(c, 2)).toArray(double[][]::new);
        } catch (IllegalArgumentException | IllegalStateException e) {
            if (axes == 1) {
                return new double[matrix.length][2];
            }
            return scaled(matrix, 1);
        }
    }

    static String[] outlets(List<Distance> distances) {
        TreeSet<String> outlets = new TreeSet<>();
        for (Distance d : distances) {
            if (!Double.isNaN(d.corrected())) {
                outlets.add(d.outlet());
                outlets.add(d.other());
            }
        }
        return outlets.toArray(String[]::new);
    }

    /** Pairs that share no topic are set as far apart as the farthest that do. */
    static double[][] matrix(List<Distance> distances, String[] outlets) {
        double farthest = distances.stream().mapToDouble(Distance::corrected).filter(d -> !Double.isNaN(d)).max().orElse(0);
        double[][] matrix = new double[outlets.length][outlets.length];
        for (int i = 0; i < outlets.length; i++) {
            Arrays.fill(matrix[i], farthest);
            matrix[i][i] = 0;
        }
        for (Distance d : distances) {
            int a = Arrays.binarySearch(outlets, d.outlet());
            int b = Arrays.binarySearch(outlets, d.other());
            if (a >= 0 && b >= 0 && !Double.isNaN(d.corrected())) {
                matrix[a][b] = d.corrected();
                matrix[b][a] = d.corrected();
            }
        }
        return matrix;
    }
}
