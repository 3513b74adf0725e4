package slantwise.cli;

import picocli.CommandLine.Option;

/** How much a command says on the way. */
final class Chatter {
    @Option(names = "--verbose", description = "Shows what Spark says.")
    private boolean verbose;

    /** Must run before Spark wakes: its loggers read the level once. */
    void apply() {
        if (verbose) {
            System.setProperty("slantwise.log", "info");
        }
    }

    /** A progress line is for a person: none where output is not a terminal, none among Spark's own lines. */
    boolean progress() {
        return !verbose && System.console() != null;
    }
}
