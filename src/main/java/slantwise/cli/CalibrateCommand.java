package slantwise.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import slantwise.compare.Settings;
import slantwise.instrument.Frames;
import slantwise.instrument.Instruments;
import slantwise.job.Trial;
import slantwise.text.Targets;

/** Measures the error rates of the statistics themselves. */
@Command(name = "calibrate", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Splits one outlet of a source list at random into two that cannot differ and counts the contrasts found",
            "nevertheless; tries intervals, power and matching on simulated data. Prints the figures as Markdown."},
        footerHeading = "%nExample:%n",
        footer = "  slantwise calibrate --sources src/bench/war-october-2022.csv --outlet RT --out docs/calibration.md")
final class CalibrateCommand implements Callable<Integer> {
    @Option(names = "--sources", required = true, paramLabel = "FILE", description = "The source list.")
    private Path sources;

    @Option(names = "--topics", paramLabel = "FILE", description = "CSV topic,label,any,all,none. Default: topics are discovered.")
    private Optional<Path> topics;

    @Option(names = "--outlet", paramLabel = "OUTLET", description = "The outlet to split. Default: the one with the most articles.")
    private Optional<String> outlet;

    @Option(names = "--splits", paramLabel = "N", defaultValue = "200", description = "Random splits. Default: ${DEFAULT-VALUE}.")
    private int splits;

    @Option(names = "--samples", paramLabel = "N", defaultValue = "2000",
            description = "Simulated data sets. Default: ${DEFAULT-VALUE}.")
    private int samples;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "20240607",
            description = "Seed of every random draw. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the figures there instead of printing them.")
    private Optional<Path> out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Settings d = Settings.DEFAULT;
        Settings settings = new Settings("", d.minArticles(), seed, d.resamples(), d.permutations(), false);
        String markdown = new Trial(sources, topics, outlet, splits, samples, settings)
                .run(Instruments.transparent(Targets.defaults(), Frames.defaults()), LocalDate.now(Clock.systemUTC()))
                .markdown();
        if (out.isPresent()) {
            Files.createDirectories(out.get().toAbsolutePath().getParent());
            Files.writeString(out.get(), markdown);
        } else {
            PrintWriter console = spec.commandLine().getOut();
            console.print(markdown);
            console.flush();
        }
        return 0;
    }
}
