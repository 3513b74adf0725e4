package slantwise.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import slantwise.statistics.Draws;
import slantwise.statistics.FalseDiscovery;

/**
 * How far apart outlets are in frames or in wording on the topics that both cover: Jensen-Shannon divergence less
 * what the finite sample alone makes, which is told by permuting the outlets' labels within topics (the problem:
 * Gentzkow, Shapiro and Taddy, Measuring group differences in high-dimensional choices, 2019). Each pair's
 * profiles are averaged over shared topics with the same weights for both, so that topic mix is no distance.
 */
public final class Distances {
    public static final String FRAMES = "frames";
    public static final String WORDING = "wording";
    private static final int MOST_WORDS = 3000;
    private static final int LEAST_DRAWS = 99;
    private static final int BOOTSTRAPS = 200;
    /** Additions at most over all pairs, some seconds; fewer permutations and resamples where it is used up. */
    private static final double MOST_WORK = 2e9;

    private final Settings settings;

    public Distances(Settings settings) {
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    /** Distances of frame profiles. Takes all keys of one measure in one voice; a value is the share of a frame. */
    public Differences frames(Collection<Sampled> rows) {
        String[] keys = new TreeSet<>(rows.stream().map(Sampled::key).toList()).toArray(String[]::new);
        Map<String, Integer> sizes = new HashMap<>();
        rows.forEach(r -> sizes.merge(r.topic(), 1, Integer::sum));
        Comparator<Sampled> narrowest = Comparator.<Sampled, Boolean>comparing(r -> r.topic().isEmpty())
                .thenComparing(r -> sizes.get(r.topic())).thenComparing(Sampled::topic);
        Map<String, Map<String, List<Sampled>>> units = new TreeMap<>();
        rows.forEach(r -> units.computeIfAbsent(r.outlet(), k -> new TreeMap<>())
                .computeIfAbsent(r.unit(), k -> new ArrayList<>()).add(r));
        List<Profile> profiles = new ArrayList<>();
        units.values().forEach(ofOutlet -> ofOutlet.values().forEach(unit -> {
            double[] sums = new double[keys.length];
            unit.stream().sorted(Comparator.comparingDouble(Sampled::value))
                    .forEach(r -> sums[Arrays.binarySearch(keys, r.key())] += r.value());
            int[] categories = new int[keys.length];
            int[] counts = new int[keys.length];
            unit.forEach(r -> counts[Arrays.binarySearch(keys, r.key())]++);
            for (int k = 0; k < keys.length; k++) {
                categories[k] = k;
                sums[k] /= Math.max(1, counts[k]);
            }
            Sampled place = unit.stream().min(narrowest).orElseThrow();
            String event = unit.stream().map(Sampled::event).filter(e -> !e.isEmpty()).min(Comparator.naturalOrder()).orElse("");
            profiles.add(new Profile(place.outlet(), place.topic(), event.isEmpty() ? "unit " + place.unit() : "event " + event,
                    categories, sums));
        }));
        return of(FRAMES, profiles);
    }

    /** Distances of wording: words of the own voice, template lines taken out, the 3000 that most units use. */
    public Differences wording(List<Worded> rows) {
        Documents documents = Documents.of(Templates.of(Documents.of(rows)).cleaned);
        Vocabulary vocabulary = Vocabulary.of(documents.all, 1, settings.minArticles(), documents.outlets());
        int[] units = new int[vocabulary.terms.length];
        for (int[] ids : vocabulary.ids) {
            for (int id : ids) {
                units[id]++;
            }
        }
        int[] order = IntStream.range(0, units.length).boxed()
                .sorted(Comparator.comparingInt((Integer t) -> -units[t]).thenComparing(t -> t)).limit(MOST_WORDS)
                .mapToInt(Integer::intValue).toArray();
        int[] place = new int[units.length];
        Arrays.fill(place, -1);
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        List<Profile> profiles = new ArrayList<>();
        for (int d = 0; d < documents.all.size(); d++) {
            Worded document = documents.all.get(d);
            int[] ids = vocabulary.ids[d];
            int[] kept = IntStream.range(0, ids.length).filter(i -> place[ids[i]] >= 0).toArray();
            int at = d;
            profiles.add(new Profile(document.outlet(), document.topic(), Documents.cluster(document),
                    Arrays.stream(kept).map(i -> place[ids[i]]).toArray(),
                    Arrays.stream(kept).mapToDouble(i -> vocabulary.counts[at][i]).toArray()));
        }
        return of(WORDING, profiles);
    }

    private Differences of(String of, List<Profile> rows) {
        boolean anyTopic = rows.stream().anyMatch(p -> !p.stratum().isEmpty());
        Profiles profiles = new Profiles(rows.stream().filter(p -> !anyTopic || !p.stratum().isEmpty()).toList());
        int n = profiles.outlets.length;
        double work = 1;
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < a; b++) {
                work += profiles.work(a, b);
            }
        }
        int draws = (int) Math.max(LEAST_DRAWS, Math.min(settings.permutations(), MOST_WORK / work));
        int[][] pairs = IntStream.range(0, n).boxed().flatMap(a -> IntStream.range(a + 1, n).mapToObj(b -> new int[] {a, b}))
                .toArray(int[][]::new);
        List<Distance> distances = new ArrayList<>(Arrays.stream(pairs).parallel()
                .map(pair -> distance(of, profiles, pair[0], pair[1], draws)).toList());
        double[][] expected = new double[n][n];
        for (int i = 0; i < pairs.length; i++) {
            expected[pairs[i][0]][pairs[i][1]] = distances.get(i).expected();
            expected[pairs[i][1]][pairs[i][0]] = distances.get(i).expected();
        }
        double[] q = FalseDiscovery.q(distances.stream().mapToDouble(Distance::p).toArray());
        for (int i = 0; i < q.length; i++) {
            Distance d = distances.get(i);
            distances.set(i, new Distance(of, d.outlet(), d.other(), d.units(), d.raw(), d.expected(), d.corrected(), d.p(), q[i]));
        }
        List<double[][]> resamples = new ArrayList<>();
        Draws[] streams = profiles.streams(settings.seed(), of);
        int bootstraps = n < 3 ? 0 : (int) Math.max(50, Math.min(BOOTSTRAPS, MOST_WORK / work));
        for (int r = 0; r < bootstraps; r++) {
            double[][] raw = profiles.resampled(streams);
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    raw[a][b] = Math.max(0, raw[a][b] - expected[a][b]);
                }
            }
            resamples.add(raw);
        }
        return new Differences(distances, OutletMap.of(distances), Dendrogram.of(distances, resamples));
    }

    private Distance distance(String of, Profiles profiles, int a, int b, int draws) {
        String outlet = profiles.outlets[a];
        String other = profiles.outlets[b];
        int units = profiles.units[a] + profiles.units[b];
        double raw = profiles.divergence(a, b);
        if (Double.isNaN(raw) || Math.min(profiles.units[a], profiles.units[b]) < settings.minArticles()) {
            return new Distance(of, outlet, other, units, raw, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double[] permuted = profiles.permuted(a, b, draws, Draws.of(settings.seed(), of, outlet, other));
        double sum = 0;
        int hits = 0;
        for (double value : permuted) {
            sum += value;
            hits += value >= raw - 1e-12 ? 1 : 0;
        }
        double expected = sum / draws;
        return new Distance(of, outlet, other, units, raw, expected, Math.max(0, raw - expected), (hits + 1.0) / (draws + 1), Double.NaN);
    }
}
