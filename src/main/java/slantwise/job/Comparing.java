package slantwise.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import slantwise.compare.Compared;
import slantwise.compare.Comparer;
import slantwise.compare.Contrast;
import slantwise.compare.Estimate;
import slantwise.compare.Sampled;
import slantwise.compare.Settings;
import slantwise.instrument.Instrument;
import slantwise.instrument.Measure;
import slantwise.instrument.Observation;

/** Estimates and contrasts on Spark: each measure, key and voice is compared where its samples are. */
record Comparing(List<Estimate> estimates, List<Contrast> contrasts) {
    private static final Comparator<Estimate> ESTIMATES = Comparator.comparing(Estimate::measure)
            .thenComparing(Estimate::key).thenComparing(Estimate::voice).thenComparing(Estimate::outlet)
            .thenComparing(Estimate::topic);
    private static final Comparator<Contrast> CONTRASTS = Comparator.comparing(Contrast::measure)
            .thenComparing(Contrast::key).thenComparing(Contrast::voice).thenComparing(Contrast::outlet)
            .thenComparing(Contrast::reference).thenComparing(Contrast::design);

    Comparing {
        estimates = List.copyOf(estimates);
        contrasts = List.copyOf(contrasts);
    }

    static Comparing of(Dataset<Observation> observations, Dataset<Placement> placements, List<Instrument> instruments,
            Settings settings) {
        Map<String, Measure> measures = contrasted(instruments);
        Set<String> ids = Set.copyOf(measures.keySet());
        Comparer comparer = new Comparer(settings);
        List<Compared> compared = Stages.sampled(
                        observations.filter((FilterFunction<Observation>) o -> ids.contains(o.measure())), placements)
                .groupByKey((MapFunction<Sampled, String>) s -> String.join("\u0000", s.measure(), s.key(), s.voice().name()),
                        Encoders.STRING())
                .mapGroups((MapGroupsFunction<String, Sampled, Compared>) (cell, group) -> {
                    List<Sampled> rows = new ArrayList<>();
                    group.forEachRemaining(rows::add);
                    return comparer.compare(rows, measures.get(rows.get(0).measure()));
                }, Records.encoder(Compared.class))
                .collectAsList();
        return new Comparing(
                compared.stream().flatMap(c -> c.estimates().stream()).sorted(ESTIMATES).toList(),
                Comparer.adjust(compared.stream().flatMap(c -> c.contrasts().stream()).sorted(CONTRASTS).toList()));
    }

    /** The same under other ids of topics and events, in the order that these give. */
    Comparing named(Names names) {
        return new Comparing(estimates.stream().map(names::name).sorted(ESTIMATES).toList(),
                contrasts.stream().map(names::name).toList());
    }

    private static Map<String, Measure> contrasted(List<Instrument> instruments) {
        return instruments.stream().flatMap(i -> i.measures().stream()).filter(Measure::contrasted)
                .collect(Collectors.toMap(Measure::id, m -> m, (a, b) -> a, HashMap::new));
    }
}
