package slantwise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import slantwise.corpus.InputException;

/** The program: one class a subcommand. Exit codes: 0 done, 2 the user's input, 1 our fault. */
@Command(name = "slantwise", mixinStandardHelpOptions = true, versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Compares how news outlets tell the same story: tone, stance, framing, epistemic stance and sourcing,",
            "in each outlet's own voice and in the voices that it quotes, with intervals and the sentences behind them."},
        footerHeading = "%nStart here:%n",
        footer = {
            "  slantwise check   --sources my-list.csv     what would be read, and what would be rejected and why",
            "  slantwise compare --sources my-list.csv     the report",
            "  slantwise measure page.html                 one document, passage by passage",
            "",
            "Options can be kept in a file, one a line: slantwise compare @settings.txt",
            "Exit codes: 0 done, 2 something in what you gave, 1 a fault of slantwise itself."},
        subcommands = {CompareCommand.class, CheckCommand.class, MeasureCommand.class, ValidateCommand.class, CalibrateCommand.class,
            CommandLine.HelpCommand.class})
public final class Slantwise {
    /** The user's input. */
    static final int INPUT = 2;
    /** Our fault. */
    static final int FAULT = 1;

    public static void main(String[] args) {
        int code = commandLine().execute(args);
        // Spark's own threads may outlive the work; the exit code must not wait for them.
        System.exit(code);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Slantwise())
                .setCaseInsensitiveEnumValuesAllowed(true)
                // An option on the line wins over the same one in an @file.
                .setOverwrittenOptionsAllowed(true)
                .setParameterExceptionHandler(Slantwise::misused)
                .setExecutionExceptionHandler(Slantwise::failed);
    }

    private static int misused(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("slantwise: " + e.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(e, err)) {
            err.println("See '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        }
        return INPUT;
    }

    private static int failed(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        InputException input = causeOf(e, InputException.class);
        if (input != null) {
            err.println("slantwise: " + input.getMessage());
            return INPUT;
        }
        FileSystemException file = causeOf(e, FileSystemException.class);
        if (file != null) {
            err.println("slantwise: " + file.getFile() + ": " + (file.getReason() == null
                    ? file.getClass().getSimpleName() : file.getReason()) + ". Nothing was replaced.");
            return FAULT;
        }
        IOException io = causeOf(e, IOException.class);
        err.println("slantwise: " + (io == null ? e : io));
        e.printStackTrace(err);
        return FAULT;
    }

    private static <E extends Throwable> E causeOf(Throwable e, Class<E> type) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }
}
