package slantwise.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import slantwise.statistics.Draws;

/**
 * The units of one measure, key and voice as plain arrays, ordered by outlet and unit whatever order they came
 * in. A unit that several articles or topics give is one: its value is the mean over its articles.
 */
final class Cell {
    final Sampled head;
    final String[] outlets;
    final String[] topics;
    final String[] clusterNames;
    /** Units of outlet {@code o} are {@code start[o]} to {@code start[o + 1] - 1}. */
    final int[] start;
    final double[] values;
    final int[][] topicsOf;
    /** The event, or where it is not known the unit itself. */
    final int[] clusters;
    final boolean[] eventKnown;
    final long[] seeds;
    /** The class of each unit, of {@code classes}; of several the first by name. */
    final int[] classOf;
    final int classes;

    Cell(List<Sampled> rows, long seed) {
        Sampled[] sorted = rows.toArray(Sampled[]::new);
        Arrays.sort(sorted, Comparator.comparing(Sampled::outlet).thenComparing(Sampled::unit)
                .thenComparing(Sampled::article).thenComparingDouble(Sampled::value).thenComparing(Sampled::topic)
                .thenComparing(Sampled::event));
        head = sorted[0];
        TreeSet<String> outletNames = new TreeSet<>();
        TreeSet<String> topicNames = new TreeSet<>();
        TreeSet<String> classNames = new TreeSet<>();
        for (Sampled row : sorted) {
            if (!row.measure().equals(head.measure()) || !row.key().equals(head.key()) || row.voice() != head.voice()) {
                throw new IllegalArgumentException("rows of " + name(head) + " and of " + name(row) + " in one cell");
            }
            outletNames.add(row.outlet());
            classNames.add(row.likeness());
            if (!row.topic().isEmpty()) {
                topicNames.add(row.topic());
            }
        }
        outlets = outletNames.toArray(String[]::new);
        topics = topicNames.toArray(String[]::new);
        Map<String, Integer> topicNumbers = numbers(topicNames);
        Map<String, Integer> classNumbers = numbers(classNames);
        classes = classNames.size();

        start = new int[outlets.length + 1];
        values = new double[sorted.length];
        topicsOf = new int[sorted.length][];
        eventKnown = new boolean[sorted.length];
        classOf = new int[sorted.length];
        String[] names = new String[sorted.length];
        int units = 0;
        int outlet = -1;
        for (int from = 0; from < sorted.length;) {
            int to = from + 1;
            while (to < sorted.length && sorted[to].unit().equals(sorted[from].unit())
                    && sorted[to].outlet().equals(sorted[from].outlet())) {
                to++;
            }
            if (outlet < 0 || !outlets[outlet].equals(sorted[from].outlet())) {
                start[++outlet] = units;
            }
            values[units] = mean(sorted, from, to);
            topicsOf[units] = topics(sorted, from, to, topicNumbers);
            classOf[units] = Arrays.stream(sorted, from, to).mapToInt(row -> classNumbers.get(row.likeness())).min().getAsInt();
            String event = event(sorted, from, to);
            eventKnown[units] = !event.isEmpty();
            names[units] = event.isEmpty() ? "unit " + sorted[from].unit() : "event " + event;
            units++;
            from = to;
        }
        start[outlets.length] = units;
        clusterNames = Arrays.stream(names, 0, units).distinct().sorted().toArray(String[]::new);
        Map<String, Integer> clusterNumbers = numbers(Arrays.asList(clusterNames));
        clusters = new int[units];
        for (int i = 0; i < units; i++) {
            clusters[i] = clusterNumbers.get(names[i]);
        }
        seeds = new long[clusterNames.length];
        for (int i = 0; i < seeds.length; i++) {
            seeds[i] = Draws.seed(seed, head.measure(), head.key(), head.voice().word(), clusterNames[i]);
        }
    }

    int units(int outlet) {
        return start[outlet + 1] - start[outlet];
    }

    boolean anyEvent() {
        for (int i = 0; i < clusters.length; i++) {
            if (eventKnown[i]) {
                return true;
            }
        }
        return false;
    }

    /** The event's id, without the mark that parts it from a unit's. */
    String event(int cluster) {
        return clusterNames[cluster].substring("event ".length());
    }

    /** Every article counts once, in however many topics it is. */
    private static double mean(Sampled[] rows, int from, int to) {
        double sum = 0;
        int articles = 0;
        for (int i = from; i < to;) {
            String article = rows[i].article();
            double own = 0;
            int values = 0;
            double last = Double.NaN;
            for (; i < to && rows[i].article().equals(article); i++) {
                if (rows[i].value() != last) {
                    last = rows[i].value();
                    own += last;
                    values++;
                }
            }
            sum += own / values;
            articles++;
        }
        return sum / articles;
    }

    private static int[] topics(Sampled[] rows, int from, int to, Map<String, Integer> numbers) {
        if (to == from + 1) {
            return rows[from].topic().isEmpty() ? new int[0] : new int[] {numbers.get(rows[from].topic())};
        }
        TreeSet<Integer> found = new TreeSet<>();
        for (int i = from; i < to; i++) {
            if (!rows[i].topic().isEmpty()) {
                found.add(numbers.get(rows[i].topic()));
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The first event by id of a unit whose articles have several. */
    private static String event(Sampled[] rows, int from, int to) {
        String least = "";
        for (int i = from; i < to; i++) {
            String event = rows[i].event();
            if (!event.isEmpty() && (least.isEmpty() || event.compareTo(least) < 0)) {
                least = event;
            }
        }
        return least;
    }

    private static Map<String, Integer> numbers(Collection<String> sorted) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String name : sorted) {
            numbers.put(name, numbers.size());
        }
        return numbers;
    }

    private static String name(Sampled row) {
        return row.measure() + "/" + row.key() + "/" + row.voice().word();
    }

    /** Groups rows into the lists that {@link Comparer#compare} takes, ordered by measure, key and voice. */
    static Collection<List<Sampled>> split(Collection<Sampled> rows) {
        Map<String, List<Sampled>> cells = new TreeMap<>();
        for (Sampled row : rows) {
            cells.computeIfAbsent(row.measure() + '\t' + row.key() + '\t' + row.voice().word(),
                    k -> new ArrayList<>()).add(row);
        }
        return cells.values();
    }
}
