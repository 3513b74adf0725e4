package slantwise.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import slantwise.statistics.Draws;
import slantwise.text.Voice;

/**
 * Times estimates and contrasts of 1,000,000 synthetic observations: 40 outlets, 500 events in 20 topics, 30 keys.
 * Arguments: observations, share of outlets that truly differ (they need every permutation), threads, and
 * "pairs" to contrast all pairs instead of one reference. Not a test.
 */
final class ComparerBenchmark {
    private static final int OUTLETS = 40;
    private static final int EVENTS = 500;
    private static final int TOPICS = 20;
    private static final int KEYS = 30;

    private ComparerBenchmark() {
    }

    public static void main(String[] args) {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        double differing = args.length > 1 ? Double.parseDouble(args[1]) : 0.5;
        String threads = args.length > 2 ? args[2] : "2";
        String reference = args.length > 3 ? "" : "outlet00";
        System.setProperty("java.util.concurrent.ForkJoinPool.common.parallelism",
                Integer.toString(Integer.parseInt(threads) - 1));
        Settings settings = new Settings(reference, 5, 1, 2000, 9999, false);
        List<List<Sampled>> cells = IntStream.range(0, KEYS).mapToObj(k -> cell(k, rows / KEYS, differing)).toList();
        long begun = System.nanoTime();
        IntStream keys = IntStream.range(0, KEYS);
        List<Compared> all = (threads.equals("1") ? keys : keys.parallel())
                .mapToObj(k -> new Comparer(settings).compare(cells.get(k))).toList();
        List<Contrast> contrasts = Comparer.adjust(all.stream().flatMap(c -> c.contrasts().stream()).toList());
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(Locale.ROOT, "%d observations, %d estimates, %d contrasts, %d with q < 0.05: %.1f s with %s threads%n",
                rows, all.stream().mapToInt(c -> c.estimates().size()).sum(), contrasts.size(),
                contrasts.stream().filter(c -> c.q() < 0.05).count(), seconds, threads);
    }

    private static List<Sampled> cell(int key, int rows, double differing) {
        Draws draws = Draws.of(5, "benchmark", Integer.toString(key));
        double[] events = new double[EVENTS];
        for (int e = 0; e < EVENTS; e++) {
            events[e] = 0.3 * draws.normal();
        }
        List<Sampled> cell = new ArrayList<>(rows);
        for (int i = 0; i < rows; i++) {
            int outlet = draws.below(OUTLETS);
            int event = draws.below(EVENTS);
            String article = key + "/" + i;
            double value = events[event] + draws.normal() + (outlet > 0 && outlet <= differing * OUTLETS ? 0.5 : 0);
            cell.add(new Sampled("frame", "key" + key, Voice.OWN, String.format(Locale.ROOT, "outlet%02d", outlet), "",
                    article, article, "topic" + event % TOPICS, "event" + event, value, 1));
        }
        return cell;
    }
}
