package slantwise.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import slantwise.compare.Example;
import slantwise.instrument.Evidence;

/** Keeps the strongest few of many examples: by the weight of their marked words, then by article. */
final class Strongest {
    private static final Comparator<Example> STRONGEST_FIRST = Comparator.comparingDouble(Strongest::weight).reversed()
            .thenComparing(Example::article).thenComparingInt(Example::passage);

    private final int most;
    private final PriorityQueue<Example> weakestFirst = new PriorityQueue<>(STRONGEST_FIRST.reversed());

    Strongest(int most) {
        this.most = most;
    }

    void offer(Example example) {
        weakestFirst.add(example);
        if (weakestFirst.size() > most) {
            weakestFirst.remove();
        }
    }

    /** By measure, key, voice and outlet, the strongest first. */
    static List<Example> ordered(List<Example> examples) {
        return examples.stream().sorted(Comparator.comparing(Example::measure).thenComparing(Example::key)
                .thenComparing(Example::voice).thenComparing(Example::outlet).thenComparing(STRONGEST_FIRST)).toList();
    }

    List<Example> inOrder() {
        List<Example> examples = new ArrayList<>(weakestFirst);
        examples.sort(STRONGEST_FIRST);
        return examples;
    }

    private static double weight(Example example) {
        return Math.abs(example.marks().stream().mapToDouble(Evidence::weight).sum());
    }
}
