package slantwise.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import slantwise.text.Attributions;
import slantwise.text.Span;

/**
 * Fits the weights by which {@link Attributions} tells attributions from other uses of the same words: a
 * logistic regression with an L2 penalty over features that are named words. A candidate is positive where
 * its cue meets a labelled cue and its content shares at least half with the labelled content. Writes
 * {@code feature,weight}, to be committed as {@code src/main/resources/slantwise/text/attribution-weights.csv}.
 */
public final class AttributionFit {
    private static final LogisticFit FIT = new LogisticFit(6, 5);

    private AttributionFit() {
    }

    /**
     * @param train labelled articles, JSON Lines
     * @param weights the file to write
     * @return how many candidates it was fitted on
     */
    public static int fit(Path train, Path weights) throws IOException {
        List<LogisticFit.Example> examples = examples(train);
        FIT.write(examples, weights);
        return examples.size();
    }

    private static List<LogisticFit.Example> examples(Path train) throws IOException {
        List<LogisticFit.Example> examples = new ArrayList<>();
        for (LabelledRows.Row row : LabelledRows.rows(train)) {
            List<AttributionTask.Labelled> labelled = AttributionTask.labelled(row);
            for (Attributions.Judged judged : Attributions.judged(row.field("text").asText())) {
                Span cue = judged.attribution().cue();
                boolean positive = labelled.stream().anyMatch(gold -> gold.cue().stream().anyMatch(span -> span.overlap(cue) > 0)
                        && AttributionMatch.overlap(gold.content(), judged.attribution().content()) >= 0.5);
                examples.add(new LogisticFit.Example(judged.features(), positive));
            }
        }
        return examples;
    }

    /** Two arguments: the labelled articles and the file to write. */
    public static void main(String[] args) throws IOException {
        System.out.println("fitted on " + fit(Path.of(args[0]), Path.of(args[1])) + " candidates");
    }
}
