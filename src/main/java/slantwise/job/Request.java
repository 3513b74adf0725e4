package slantwise.job;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import slantwise.compare.Settings;

/**
 * What a user asks of a run.
 *
 * @param topics without it, topics are discovered
 * @param strip strip rules added to the default ones
 * @param idsFrom folder of an earlier report whose ids of events and discovered topics are to be kept
 * @param out the folder to write; replaced when the new report is whole
 */
public record Request(Path sources, Optional<Path> targets, Optional<Path> topics, Optional<Path> frames,
        Optional<Path> strip, Optional<Path> idsFrom, Path out, Settings settings) {
    public Request {
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(targets, "targets");
        Objects.requireNonNull(topics, "topics");
        Objects.requireNonNull(frames, "frames");
        Objects.requireNonNull(strip, "strip");
        Objects.requireNonNull(idsFrom, "idsFrom");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(settings, "settings");
    }
}
