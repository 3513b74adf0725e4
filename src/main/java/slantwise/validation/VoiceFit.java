package slantwise.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import slantwise.text.PassageReader;
import slantwise.text.Reported;
import slantwise.text.Voice;

/**
 * Fits the weights by which {@link Reported} tells another's voice. Of a row in the own voice every stretch that
 * holds the mention is a negative example; of a row in indirect speech the likeliest is a positive one. Rows
 * labelled or read as quoted say nothing of it. The weights belong into
 * {@code src/main/resources/slantwise/text/voice-weights.csv}.
 */
public final class VoiceFit {
    private static final LogisticFit FIT = new LogisticFit(3, 5);

    private record Example(String outlet, LogisticFit.Example features) {
    }

    private VoiceFit() {
    }

    private static List<Example> examples(List<VoiceRow> rows) {
        PassageReader reader = new PassageReader();
        List<Example> examples = new ArrayList<>();
        for (VoiceRow row : rows) {
            if (row.voice() == Voice.DIRECT || row.read(reader).voice() == Voice.DIRECT) {
                continue;
            }
            List<Reported.Stretch> stretches = Reported.of(row.text()).stream().filter(stretch -> stretch.span().contains(row.mention())).toList();
            if (row.voice() == Voice.OWN) {
                stretches.forEach(stretch -> examples.add(example(row, stretch)));
            } else {
                stretches.stream().max(Comparator.comparingDouble(Reported.Stretch::likely)).ifPresent(stretch -> examples.add(example(row, stretch)));
            }
        }
        return examples;
    }

    private static Example example(VoiceRow row, Reported.Stretch stretch) {
        return new Example(row.outlet(), new LogisticFit.Example(stretch.features(), row.voice() == Voice.INDIRECT));
    }

    private static List<LogisticFit.Example> where(List<Example> examples, Predicate<Example> which) {
        return examples.stream().filter(which).map(Example::features).toList();
    }

    /** For each outlet a reader whose weights are fitted on the rows of the others. */
    static Map<String, PassageReader> heldOut(List<VoiceRow> rows) {
        List<Example> examples = examples(rows);
        Map<String, PassageReader> readers = new TreeMap<>();
        rows.stream().map(VoiceRow::outlet).distinct().sorted().forEach(outlet ->
                readers.put(outlet, new PassageReader(FIT.fit(where(examples, example -> !example.outlet().equals(outlet))))));
        return readers;
    }

    /**
     * @param rows labelled rows, JSON Lines
     * @param weights the file to write
     * @return how many stretches it was fitted on
     */
    public static int fit(Path rows, Path weights) throws IOException {
        List<LogisticFit.Example> examples = where(examples(VoiceRow.read(rows)), example -> true);
        FIT.write(examples, weights);
        return examples.size();
    }

    /** Two arguments: the labelled rows and the file to write. */
    public static void main(String[] args) throws IOException {
        System.out.println("fitted on " + fit(Path.of(args[0]), Path.of(args[1])) + " stretches");
    }
}
