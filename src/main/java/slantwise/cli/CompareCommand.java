package slantwise.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import slantwise.compare.Likeness;
import slantwise.compare.Settings;
import slantwise.job.Progress;
import slantwise.job.Request;
import slantwise.job.Run;

/** The main job. */
@Command(name = "compare", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Reads a source list, compares the outlets on the topics that they share, and writes a report.",
        footerHeading = "%nExample:%n",
        footer = {
            "  slantwise compare --sources notebooks-data/sample/sources.csv \\",
            "      --targets notebooks-data/sample/targets.csv \\",
            "      --topics notebooks-data/sample/topics.csv \\",
            "      --reference \"Northern Wire\" --out reports/sample",
            "",
            "The report is written beside its place and moved there when whole: a failed run leaves the last one as it was."})
final class CompareCommand implements Callable<Integer> {
    @Option(names = "--sources", required = true, paramLabel = "FILE",
            description = "CSV with a header: source,outlet,group,format,path,language,published,url,fields; "
                    + "outlet, format and path are required.")
    private Path sources;

    @Option(names = "--targets", paramLabel = "FILE",
            description = "CSV target,label,kind,aliases: toward whom stance is measured. Default: a geopolitical set.")
    private Optional<Path> targets;

    @Option(names = "--topics", paramLabel = "FILE",
            description = "CSV topic,label,any,all,none: what the outlets are compared on. Default: topics are discovered.")
    private Optional<Path> topics;

    @Option(names = "--frames", paramLabel = "FILE",
            description = "CSV frame,label,term: a term may be a phrase and may end in *. Default: nine generic news frames.")
    private Optional<Path> frames;

    @Option(names = "--strip", paramLabel = "FILE",
            description = "CSV outlet,pattern,what: lines to take out of scraped pages, beside the built-in ones.")
    private Optional<Path> strip;

    @Option(names = "--reference", defaultValue = "", paramLabel = "OUTLET",
            description = "The outlet that the others are contrasted with. Default: all pairs.")
    private String reference;

    @Option(names = "--out", paramLabel = "DIR",
            description = "Where the report goes. Default: reports/ and the name of the source list's folder.")
    private Optional<Path> out;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "20240607",
            description = "Seed of every random draw. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--min-articles", paramLabel = "N", defaultValue = "5",
            description = "Cells with fewer articles say 'too few'. Default: ${DEFAULT-VALUE}.")
    private int minArticles;

    @Option(names = "--keep-copies", description = "Counts near-copies as articles of their own instead of one unit an origin.")
    private boolean keepCopies;

    @Option(names = "--match", split = ",", paramLabel = "LIKENESS",
            description = "genre, length or both (genre,length): matched contrasts then compare only articles of one topic or "
                    + "event that are alike in it. Default: any articles of one topic or event.")
    private List<Likeness> match = List.of();

    @Option(names = "--shrink", description = "Shows values on topics drawn toward their middle (empirical Bayes) beside the plain "
            + "means; contrasts never use them.")
    private boolean shrink;

    @Option(names = "--ids-from", paramLabel = "REPORT",
            description = "Folder of an earlier report, which may be that of --out: an event or discovered topic keeps its id from "
                    + "there if most of its articles are still together.")
    private Optional<Path> idsFrom;

    @Mixin
    private Chatter chatter;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        chatter.apply();
        if (minArticles < 2) {
            throw new picocli.CommandLine.ParameterException(spec.commandLine(),
                    "Invalid value for option '--min-articles': found '" + minArticles + "', expected 2 or more.");
        }
        Settings settings = new Settings(reference, minArticles, seed, Settings.DEFAULT.resamples(),
                Settings.DEFAULT.permutations(), keepCopies, match, shrink);
        Path target = out.orElseGet(() -> Path.of("reports", name(sources)));
        Request request = new Request(sources, targets, topics, frames, strip, idsFrom, target, settings);
        PrintWriter console = spec.commandLine().getOut();
        new Run(request, Clock.systemUTC(), new Progress(System.err, chatter.progress())).call().print(console);
        return 0;
    }

    /** The folder of the list, which a user has named; the list's own name where the folder has none. */
    private static String name(Path sources) {
        Path folder = sources.toAbsolutePath().normalize().getParent();
        return folder == null || folder.getFileName() == null ? "run" : folder.getFileName().toString();
    }
}
