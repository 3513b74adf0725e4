package slantwise.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import slantwise.corpus.InputException;
import slantwise.instrument.Figure;
import slantwise.validation.Metric;
import slantwise.validation.Outcome;
import slantwise.validation.Task;
import slantwise.validation.Tasks;

/** Measures the program itself on labelled data. */
@Command(name = "validate", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Runs a labelled task on a labelled file and prints its figures with 95 %% bootstrap intervals, the counts, "
            + "and the worst cases to look at.", "",
            "Tasks: extraction, voice, voice-held-out, attribution, speakers, target-stance, stories."},
        footerHeading = "%nExamples:%n",
        footer = {"  slantwise validate voice --data war-news-dev.jsonl",
            "  slantwise validate attribution --data polnear-dev.jsonl.gz --json",
            "  slantwise validate --claimed validity/"})
final class ValidateCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "TASK", description = "Which task.")
    private Optional<String> task;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Input input;

    /** Either one file or the folder of all of them. */
    static final class Input {
        @Option(names = "--data", paramLabel = "FILE", description = "Labelled items, JSON Lines, plain or gzip.")
        private Path data;

        @Option(names = "--claimed", paramLabel = "DIR",
                description = "Folder of the labelled sets: measures every claimed figure again and compares it with its tolerance.")
        private Path claimed;
    }

    @Option(names = "--json", description = "Prints one JSON object instead.")
    private boolean json;

    @Option(names = "--predictions", paramLabel = "FILE", description = "Writes one CSV row an item.")
    private Optional<Path> predictions;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "20240607",
            description = "Seed of the bootstrap. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (input.claimed != null) {
            return claimed(out);
        }
        Task run = task(task.orElseThrow(() -> new ParameterException(spec.commandLine(),
                "Missing TASK: expected one of " + String.join(", ", Tasks.names()) + ".")));
        if (!Files.isRegularFile(input.data)) {
            throw new InputException(input.data + ": there is no such file.");
        }
        Outcome outcome = run.run(input.data, seed);
        if (predictions.isPresent()) {
            write(outcome, predictions.get());
        }
        if (json) {
            out.println(json(outcome));
        } else {
            print(outcome, out);
        }
        out.flush();
        return 0;
    }

    private Task task(String name) {
        return Tasks.of(name).orElseThrow(() -> new ParameterException(spec.commandLine(), "Unknown task "
                + InputException.quote(name) + ": expected one of " + String.join(", ", Tasks.names()) + "."));
    }

    private String json(Outcome outcome) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        root.put("task", outcome.task()).put("data", input.data.getFileName().toString()).put("items", outcome.items());
        ObjectNode metrics = root.putObject("metrics");
        outcome.metrics().forEach((name, metric) -> metrics.putObject(name)
                .put("value", metric.value()).put("low", metric.low()).put("high", metric.high()));
        return mapper.writeValueAsString(root);
    }

    private void print(Outcome outcome, PrintWriter out) {
        out.printf(Locale.ROOT, "%s on %s: %d items%n%n", outcome.task(), input.data.getFileName(), outcome.items());
        outcome.metrics().forEach((name, m) -> out.printf(Locale.ROOT, "  %-24s %.4f   95 %% interval %.4f to %.4f%n",
                name, m.value(), m.low(), m.high()));
        out.println();
        outcome.counts().forEach((name, count) -> out.printf(Locale.ROOT, "  %-40s %d%n", name, count));
        if (!outcome.worst().isEmpty()) {
            out.println();
            out.println("Worth a look:");
            outcome.worst().forEach(line -> out.println("  " + line));
        }
    }

    private static void write(Outcome outcome, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file);
                CSVPrinter csv = new CSVPrinter(writer, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get())) {
            csv.printRecord(outcome.columns());
            for (List<String> row : outcome.predictions()) {
                csv.printRecord(row);
            }
        }
    }

    /** Exit code 1 where a figure has left its tolerance, on either side: a claim must be neither too high nor too low. */
    private int claimed(PrintWriter out) throws IOException {
        boolean held = true;
        Outcome outcome = null;
        String last = "";
        for (Figure figure : Figure.claimed()) {
            Path data = input.claimed.resolve(figure.data());
            if (!Files.isRegularFile(data)) {
                out.printf(Locale.ROOT, "%-14s %-34s %-20s claimed %.4f, not measured: no such file%n", figure.task(),
                        figure.data(), figure.metric(), figure.value());
                continue;
            }
            if (!last.equals(figure.task() + figure.data())) {
                outcome = task(figure.task()).run(data, seed);
                last = figure.task() + figure.data();
            }
            Metric metric = outcome.metrics().get(figure.metric());
            boolean within = metric != null && Math.abs(metric.value() - figure.value()) <= figure.tolerance();
            held &= within;
            out.printf(Locale.ROOT, "%-14s %-34s %-20s claimed %.4f +- %.4f, measured %s%s%n", figure.task(),
                    figure.data(), figure.metric(), figure.value(), figure.tolerance(),
                    metric == null ? "nothing" : String.format(Locale.ROOT, "%.4f", metric.value()),
                    within ? "" : "   LEFT ITS TOLERANCE");
            out.flush();
        }
        return held ? 0 : Slantwise.FAULT;
    }
}
