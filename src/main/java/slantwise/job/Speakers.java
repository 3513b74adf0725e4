package slantwise.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import slantwise.compare.Quoted;
import slantwise.text.ReportVerbs;

/** Who speaks in each outlet: the outlet's speakers by words given to them, most first. */
final class Speakers {
    /** Speakers kept for one outlet; shares are of all. */
    static final int MOST = 200;
    private static final int CUES = 8;

    private Speakers() {
    }

    static List<Quoted> of(Dataset<Said> said) {
        return said.groupByKey((MapFunction<Said, String>) Said::outlet, Encoders.STRING())
                .flatMapGroups((FlatMapGroupsFunction<String, Said, Quoted>) (outlet, all) -> {
                    Map<String, Voiced> speakers = new TreeMap<>();
                    all.forEachRemaining(s -> speakers.computeIfAbsent(s.speaker(), k -> new Voiced()).add(s));
                    return quoted(outlet, speakers).iterator();
                }, Records.encoder(Quoted.class))
                .collectAsList().stream()
                .sorted(Comparator.comparing(Quoted::outlet).thenComparing(Comparator.comparingLong(Quoted::words).reversed())
                        .thenComparing(Quoted::speaker))
                .toList();
    }

    private static List<Quoted> quoted(String outlet, Map<String, Voiced> speakers) {
        double total = speakers.values().stream().mapToLong(v -> v.words).sum();
        List<Quoted> quoted = new ArrayList<>();
        speakers.forEach((speaker, v) -> quoted.add(new Quoted(outlet, speaker, v.words, v.direct,
                total == 0 ? 0 : v.words / total, v.articles.size(), v.cues())));
        quoted.sort(Comparator.comparingLong(Quoted::words).reversed().thenComparing(Quoted::speaker));
        return quoted.subList(0, Math.min(MOST, quoted.size()));
    }

    /** What one speaker is given in one outlet. */
    private static final class Voiced {
        private long words;
        private long direct;
        private final TreeSet<String> articles = new TreeSet<>();
        private final Map<String, Integer> cues = new TreeMap<>();

        void add(Said said) {
            words += said.words();
            direct += said.direct();
            articles.add(said.article());
            if (!said.cue().isEmpty()) {
                cues.merge(said.cue(), 1, Integer::sum);
            }
        }

        /** The verbs with their stance, by how many articles use them for the speaker. */
        String cues() {
            return cues.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                    .limit(CUES)
                    .map(e -> e.getKey() + stance(e.getKey()) + " " + e.getValue())
                    .collect(Collectors.joining("; "));
        }

        private static String stance(String cue) {
            return ReportVerbs.of(cue).map(v -> " (" + v.stance().name().toLowerCase(Locale.ROOT) + ")").orElse("");
        }
    }
}
