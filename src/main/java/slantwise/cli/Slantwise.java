package slantwise.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: one class a subcommand. */
@Command(name = "slantwise", mixinStandardHelpOptions = true, version = "slantwise 0.1.0",
        description = "Compares how news outlets tell the same story.")
public final class Slantwise {
    public static void main(String[] args) {
        System.exit(new CommandLine(new Slantwise()).execute(args));
    }
}
