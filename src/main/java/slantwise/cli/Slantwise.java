package slantwise.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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
        for (String argument : args) {
            // An @file that is not there is taken for a word, and something else is then missed.
            if (argument.startsWith("@") && !new File(argument.substring(1)).exists()) {
                err.println("slantwise: " + argument + ": there is no such file.");
                return INPUT;
            }
        }
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
        IOException io = causeOf(e, IOException.class);
        if (io != null) {
            err.println("slantwise: " + sentence(io) + " Nothing was replaced.");
            return FAULT;
        }
        err.println("slantwise: " + e);
        e.printStackTrace(err);
        return FAULT;
    }

    /** A disk that is full or closed is no fault in the program: what it says is enough, its stack trace is not. */
    private static String sentence(IOException e) {
        if (e instanceof FileSystemException file) {
            String reason = e instanceof NoSuchFileException ? "there is no such file or folder"
                    : e instanceof AccessDeniedException ? "access is denied"
                    : file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
            return file.getFile() + ": " + reason + ".";
        }
        return (e.getMessage() == null ? e.toString() : e.getMessage()) + ".";
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
