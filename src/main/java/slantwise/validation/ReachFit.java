package slantwise.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import slantwise.text.Reach;
import slantwise.text.Span;

/**
 * Fits the weights by which {@link Reach} tells where content ends. An example is a place where it may: positive
 * where at least half of what lies behind it is labelled as content of the same cue. Places behind the first
 * end are not looked at. The weights belong into {@code src/main/resources/slantwise/text/reach-weights.csv}.
 */
public final class ReachFit {
    private static final LogisticFit FIT = new LogisticFit(6, 5);

    private ReachFit() {
    }

    static List<LogisticFit.Example> examples(Path data) throws IOException {
        List<LogisticFit.Example> examples = new ArrayList<>();
        for (LabelledRows.Row row : LabelledRows.rows(data)) {
            List<AttributionTask.Labelled> labelled = AttributionTask.labelled(row);
            for (Reach.Walk walk : Reach.of(row.field("text").asText())) {
                label(labelled, walk).ifPresent(gold -> add(examples, walk, gold));
            }
        }
        return examples;
    }

    /** The labelled attribution with the same cue whose content begins where the walk does. */
    private static Optional<AttributionTask.Labelled> label(List<AttributionTask.Labelled> labelled, Reach.Walk walk) {
        return labelled.stream().filter(gold -> gold.cue().stream().anyMatch(span -> span.overlap(walk.attribution().cue()) > 0))
                .filter(gold -> holds(gold, walk.first())).max(Comparator.comparingInt(gold -> shared(gold, walk.first())));
    }

    private static void add(List<LogisticFit.Example> examples, Reach.Walk walk, AttributionTask.Labelled gold) {
        for (Reach.Step step : walk.steps()) {
            boolean goesOn = holds(gold, step.stretch());
            examples.add(new LogisticFit.Example(step.features(), goesOn));
            if (!goesOn) {
                return;
            }
        }
    }

    private static boolean holds(AttributionTask.Labelled gold, Span span) {
        return 2 * shared(gold, span) >= span.length();
    }

    private static int shared(AttributionTask.Labelled gold, Span span) {
        return gold.content().stream().mapToInt(span::overlap).sum();
    }

    /**
     * @param train labelled articles, JSON Lines
     * @param weights the file to write
     * @return how many places it was fitted on
     */
    public static int fit(Path train, Path weights) throws IOException {
        List<LogisticFit.Example> examples = examples(train);
        FIT.write(examples, weights);
        return examples.size();
    }

    /** Two arguments: the labelled articles and the file to write. */
    public static void main(String[] args) throws IOException {
        System.out.println("fitted on " + fit(Path.of(args[0]), Path.of(args[1])) + " places");
    }
}
