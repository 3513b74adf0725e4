package slantwise.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import slantwise.corpus.DocumentReader;
import slantwise.corpus.Format;
import slantwise.corpus.InputException;
import slantwise.corpus.Intake;
import slantwise.corpus.Source;
import slantwise.corpus.StripRules;
import slantwise.instrument.Evidence;
import slantwise.instrument.Frames;
import slantwise.instrument.Instrument;
import slantwise.instrument.Instruments;
import slantwise.instrument.Observation;
import slantwise.text.Part;
import slantwise.text.Passage;
import slantwise.text.PassageReader;
import slantwise.text.Reading;
import slantwise.text.Targets;
import slantwise.text.Voice;

/** One document at a time: its passages, their voices, and every observation with its words. */
@Command(name = "measure", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Prints the passages of a text with voice, speaker and targets, and every observation with the words that made it.")
final class MeasureCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents to read.")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "page-text, digest-text, html, csv or jsonl. Default: by the file's ending, page-text where it tells nothing.")
    private Optional<String> format;

    @Option(names = "--targets", paramLabel = "FILE", description = "CSV target,label,kind,aliases. Default: a geopolitical set.")
    private Optional<Path> targets;

    @Option(names = "--frames", paramLabel = "FILE", description = "CSV frame,label,term. Default: nine generic news frames.")
    private Optional<Path> frames;

    @Option(names = "--json", description = "Prints one JSON object a document instead.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Targets targetSet = targets.isPresent() ? Targets.read(targets.get()) : Targets.defaults();
        Frames frameSet = frames.isPresent() ? Frames.read(frames.get()) : Frames.defaults();
        List<Instrument> instruments = Instruments.transparent(targetSet, frameSet);
        LocalDate today = LocalDate.now(Clock.systemUTC());
        PrintWriter out = spec.commandLine().getOut();
        ObjectMapper mapper = new ObjectMapper();
        int taken = 0;
        for (Path file : files) {
            for (Intake intake : read(file, today)) {
                if (intake.article() == null) {
                    spec.commandLine().getErr().println("rejected " + intake.rejection().location() + " ("
                            + intake.rejection().reason().word() + "): " + intake.rejection().detail());
                    continue;
                }
                taken++;
                Reading reading = new PassageReader().read(intake.article());
                List<Observation> observations = new ArrayList<>();
                instruments.forEach(instrument -> observations.addAll(instrument.observe(reading)));
                if (json) {
                    out.println(mapper.writeValueAsString(tree(intake, reading, observations, targetSet)));
                } else {
                    print(intake, reading, observations, targetSet, out);
                }
                out.flush();
            }
        }
        return taken == 0 ? Slantwise.INPUT : 0;
    }

    private List<Intake> read(Path file, LocalDate today) throws Exception {
        String name = file.getFileName().toString();
        Format form = format.map(MeasureCommand::format).orElseGet(() -> byEnding(name));
        Source source = new Source(name, name, name, form, file.toString(), "en", "", "", Map.of(), 0);
        List<Intake> intakes = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                DocumentReader documents = DocumentReader.open(source, name, in, today, StripRules.defaults())) {
            documents.forEachRemaining(intakes::add);
        } catch (NoSuchFileException e) {
            throw new InputException(file + ": there is no such file.", e);
        } catch (IOException e) {
            throw new InputException(file + ": the file cannot be read (" + e.getMessage() + ").", e);
        }
        return intakes;
    }

    private static Format format(String word) {
        try {
            return Format.of(word);
        } catch (IllegalArgumentException e) {
            throw new InputException("--format: found " + InputException.quote(word) + ", expected " + e.getMessage() + ".", e);
        }
    }

    private static Format byEnding(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        if (plain.endsWith(".html") || plain.endsWith(".htm")) {
            return Format.HTML;
        }
        if (plain.endsWith(".csv")) {
            return Format.CSV;
        }
        return plain.endsWith(".jsonl") ? Format.JSONL : Format.PAGE_TEXT;
    }

    private static void print(Intake intake, Reading reading, List<Observation> observations, Targets targets, PrintWriter out) {
        var article = intake.article();
        out.println(article.headline());
        out.println("  " + article.location() + (article.published().isEmpty() ? "" : ", " + article.published())
                + (article.origin().isEmpty() ? "" : ", credited to " + article.origin())
                + ", " + reading.words() + " words, " + reading.passages().size() + " sentences");
        intake.warnings().forEach(w -> out.println("  warning (" + w.kind() + "): " + w.detail()));
        out.println();
        for (Passage passage : reading.passages()) {
            out.printf(Locale.ROOT, "%3d %s%n", passage.number(), passage.title() ? "[title]" : "");
            for (Part part : passage.parts()) {
                out.printf(Locale.ROOT, "    %-8s %s%s%n", part.voice().word(),
                        passage.text().substring(part.from(), part.to()).strip(),
                        part.voice() == Voice.OWN ? "" : "  <" + (part.speaker().isEmpty() ? "unresolved" : part.speaker())
                                + (part.cue().isEmpty() ? "" : ", " + part.cue()) + ">");
            }
            String found = targets.find(passage.text()).stream()
                    .map(m -> m.target() + " (" + passage.partAt(m.from()).voice().word() + ")")
                    .collect(Collectors.joining(", "));
            if (!found.isEmpty()) {
                out.println("    targets  " + found);
            }
        }
        out.println();
        for (Observation o : observations) {
            if (o.value() == 0 && o.evidence().isEmpty()) {
                continue;
            }
            out.printf(Locale.ROOT, "%-14s %-18s %-8s %8.4f  on %s%n", o.measure(), o.key(), o.voice().word(), o.value(),
                    plain(o.weight()));
            for (Evidence e : o.evidence()) {
                out.printf(Locale.ROOT, "      %+.3f  '%s' in sentence %d%n", e.weight(),
                        words(reading, e), e.passage());
            }
        }
        out.println();
    }

    private static String words(Reading reading, Evidence evidence) {
        return reading.passages().get(evidence.passage()).text().substring(evidence.from(), evidence.to());
    }

    private static String plain(double weight) {
        return weight == Math.rint(weight) ? Long.toString((long) weight) : Double.toString(weight);
    }

    private static Map<String, Object> tree(Intake intake, Reading reading, List<Observation> observations, Targets targets) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("article", intake.article());
        tree.put("warnings", intake.warnings());
        tree.put("passages", reading.passages());
        tree.put("mentions", reading.passages().stream().map(p -> targets.find(p.text())).toList());
        tree.put("observations", observations);
        return tree;
    }
}
