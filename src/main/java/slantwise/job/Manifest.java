package slantwise.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import slantwise.compare.Likeness;
import slantwise.compare.Settings;
import slantwise.instrument.Instrument;

/**
 * What a run was made of: versions, settings, seeds, hashes of what the user gave, counts at every stage.
 * All of it is the same for the same input, but the times, which stand apart.
 */
final class Manifest {
    /** What stands for an input that the user did not give. */
    static final String DEFAULT = "default";

    private final Request request;
    private final Clock clock;
    private final Instant started;
    private final Map<String, Object> facts = new LinkedHashMap<>();

    Manifest(Request request, Clock clock, String version, List<Instrument> instruments) throws IOException {
        this.request = request;
        this.clock = clock;
        this.started = clock.instant();
        facts.put("slantwise", version);
        Map<String, String> versions = new LinkedHashMap<>();
        instruments.forEach(instrument -> versions.put(instrument.id(), instrument.version()));
        facts.put("instruments", versions);
        facts.put("settings", settings(request.settings()));
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("sources", hash(Optional.of(request.sources())));
        inputs.put("targets", hash(request.targets()));
        inputs.put("topics", hash(request.topics()));
        inputs.put("frames", hash(request.frames()));
        inputs.put("strip", hash(request.strip()));
        inputs.put("idsFrom", idsFrom(request));
        facts.put("inputs", inputs);
    }

    /** The facts with the counts of each stage, in the order of the stages. */
    Map<String, Object> facts(Map<String, Object> counts) {
        facts.put("counts", counts);
        return facts;
    }

    void write(Path file, Map<String, Double> steps) throws IOException {
        Map<String, Object> whole = new LinkedHashMap<>(facts);
        Instant ended = clock.instant();
        Map<String, Object> times = new LinkedHashMap<>();
        times.put("started", started.truncatedTo(ChronoUnit.SECONDS).toString());
        times.put("seconds", ChronoUnit.MILLIS.between(started, ended) / 1000.0);
        times.put("steps", steps);
        times.put("java", System.getProperty("java.version"));
        whole.put("times", times);
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), whole);
    }

    private static Map<String, Object> settings(Settings settings) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("reference", settings.reference());
        map.put("minArticles", settings.minArticles());
        map.put("seed", settings.seed());
        map.put("resamples", settings.resamples());
        map.put("permutations", settings.permutations());
        map.put("keepCopies", settings.keepCopies());
        map.put("match", settings.match().stream().map(Likeness::word).toList());
        map.put("shrink", settings.shrink());
        return map;
    }

    /** The tables of the earlier report that ids are taken from; they are read before this run may replace them. */
    private static String idsFrom(Request request) throws IOException {
        if (request.idsFrom().isEmpty()) {
            return "none";
        }
        List<String> hashes = new ArrayList<>();
        for (Path table : Earlier.tables(request.idsFrom().get())) {
            if (Files.isRegularFile(table)) {
                hashes.add(hash(Optional.of(table)));
            }
        }
        return hashes.isEmpty() ? "none yet" : String.join(", ", hashes);
    }

    /** The file's name and SHA-256, so that a reader can tell whether two runs were given the same. */
    private static String hash(Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            return DEFAULT;
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file.get()), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return file.get().getFileName() + " sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
