package slantwise.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import slantwise.corpus.Article;
import slantwise.corpus.Intake;
import slantwise.corpus.Source;
import slantwise.corpus.StripRules;

/**
 * Reads and cleans the sources one by one without Spark, as the job would: for a look before a run.
 *
 * @param files how many files the source's path came to
 * @param intakes every document's outcome, in the order of reading
 */
public record Inspection(Source source, int files, List<Intake> intakes) {
    public Inspection {
        Objects.requireNonNull(source, "source");
        intakes = List.copyOf(intakes);
    }

    /** Inspects each source in turn and hands it on, so that a long list shows its first lines at once. */
    public static void each(List<Source> sources, LocalDate today, StripRules rules, Consumer<Inspection> to) {
        Configuration hadoop = new Configuration();
        Map<String, Article> seen = new HashMap<>();
        for (Source source : sources) {
            Inputs inputs = Inputs.of(List.of(source), hadoop);
            List<Intake> intakes = new ArrayList<>();
            inputs.missing().forEach(rejection -> intakes.add(Intake.rejected(rejection)));
            for (Input input : inputs.files()) {
                new InputReader(input, hadoop, today, rules).forEachRemaining(
                        intake -> intakes.add(withoutRepeat(Stages.ofMeasuredLanguage(intake), seen)));
            }
            to.accept(new Inspection(source, inputs.files().size(), intakes));
        }
    }

    private static Intake withoutRepeat(Intake intake, Map<String, Article> seen) {
        if (intake.article() == null) {
            return intake;
        }
        Article first = seen.putIfAbsent(Stages.identity(intake), intake.article());
        return first == null ? intake : Intake.rejected(Stages.repeat(intake.article(), first));
    }
}
