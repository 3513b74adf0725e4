package slantwise.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import slantwise.compare.Comparison;
import slantwise.compare.CopyShares;
import slantwise.compare.Coverages;
import slantwise.compare.Comparer;
import slantwise.compare.EditedCopy;
import slantwise.compare.Estimate;
import slantwise.compare.Example;
import slantwise.compare.Listed;
import slantwise.compare.Quoted;
import slantwise.compare.Settings;
import slantwise.compare.Shrunk;
import slantwise.corpus.Article;
import slantwise.corpus.InputException;
import slantwise.corpus.Intake;
import slantwise.corpus.Rejection;
import slantwise.corpus.Source;
import slantwise.corpus.SourceList;
import slantwise.corpus.StripRules;
import slantwise.corpus.Warning;
import slantwise.instrument.Card;
import slantwise.instrument.Foundations;
import slantwise.instrument.Frames;
import slantwise.instrument.Instrument;
import slantwise.instrument.Instruments;
import slantwise.instrument.Measure;
import slantwise.instrument.Observation;
import slantwise.report.Publication;
import slantwise.report.Report;
import slantwise.text.Reading;
import slantwise.text.Targets;
import slantwise.topic.Copy;
import slantwise.topic.Discovered;
import slantwise.topic.EventSettings;
import slantwise.topic.Membership;
import slantwise.topic.Topics;

/**
 * The main job: from a source list to a report. The order of its steps is the way of the data; what each
 * step computes is in {@link Stages}.
 */
public final class Run implements Callable<Summary> {
    static final String MANIFEST = "manifest.json";
    private static final String VERSION = "/slantwise/version.properties";

    private final Request request;
    private final Clock clock;
    private final Progress progress;

    public Run(Request request, Clock clock, Progress progress) {
        this.request = Objects.requireNonNull(request, "request");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.progress = Objects.requireNonNull(progress, "progress");
    }

    /** The project's version, as the build wrote it. */
    public static String version() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Run.class.getResourceAsStream(VERSION), VERSION)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    /**
     * @throws InputException where the list, a file beside it, the reference or the output folder is at fault,
     *     or where no article at all is left
     */
    @Override
    public Summary call() throws IOException {
        checkOut();
        List<Source> sources = SourceList.read(request.sources());
        checkReference(sources);
        Targets targets = request.targets().isPresent() ? Targets.read(request.targets().get()) : Targets.defaults();
        Frames frames = request.frames().isPresent() ? Frames.read(request.frames().get()) : Frames.defaults();
        Optional<Topics> topics = request.topics().isPresent() ? Optional.of(Topics.read(request.topics().get())) : Optional.empty();
        StripRules rules = request.strip().isPresent() ? StripRules.read(request.strip().get()) : StripRules.defaults();
        Optional<Earlier> earlier = Earlier.of(request);
        List<Instrument> instruments = Instruments.transparent(targets, frames);
        Manifest manifest = new Manifest(request, clock, version(), instruments);

        progress.step("starting Spark");
        SparkSession spark = Session.open();
        try {
            spark.sparkContext().addSparkListener(progress);
            return run(spark, sources, instruments, topics, rules, earlier, manifest);
        } finally {
            progress.end();
            spark.stop();
        }
    }

    private Summary run(SparkSession spark, List<Source> sources, List<Instrument> instruments, Optional<Topics> topics,
            StripRules rules, Optional<Earlier> earlier, Manifest manifest) throws IOException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<SerializableConfiguration> hadoop =
                context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
        Broadcast<List<Instrument>> measuring = context.broadcast(instruments);

        progress.step("reading");
        Inputs inputs = Inputs.of(sources, context.hadoopConfiguration());
        Dataset<Intake> intakes = kept(Stages.withoutRepeats(Stages.ofMeasuredLanguage(
                Stages.intakes(parted(spark, inputs.files()), hadoop, LocalDate.now(clock), rules))));
        List<Rejection> rejections = sorted(Stream.concat(inputs.missing().stream(),
                Stages.rejections(intakes).collectAsList().stream()), Comparator.comparing(Rejection::source)
                .thenComparing(Rejection::location).thenComparing(Rejection::detail));
        List<Warning> warnings = sorted(Stages.warnings(intakes).collectAsList().stream(), Comparator
                .comparing(Warning::source).thenComparing(Warning::location).thenComparing(Warning::kind)
                .thenComparing(Warning::detail));
        Dataset<Article> articles = Stages.articles(intakes);

        progress.step("reading sentences and voices");
        Dataset<Reading> readings = kept(Stages.readings(articles.repartition(2 * spark.sparkContext().defaultParallelism(),
                articles.col("id"))));
        Gathered gathered = Gathered.of(readings);
        if (gathered.listed().isEmpty()) {
            throw new InputException(nothingLeft(rejections));
        }

        progress.step("measuring");
        Dataset<Observation> observations = kept(Stages.observations(readings, measuring));
        long measured = observations.count();

        progress.step("placing articles in topics and events");
        Placed own = placed(articles, gathered, topics, context);
        Optional<Names> names = earlier.map(e -> Names.of(own, topics.isEmpty(), e));
        Placed placed = names.map(n -> n.name(own)).orElse(own);
        Dataset<Placement> placements = spark.createDataset(own.placements(request.settings()),
                Records.encoder(Placement.class));

        progress.step("comparing");
        Settings settings = gathered.settled(request.settings());
        Comparing made = Comparing.of(observations, placements, instruments, settings);
        Comparing compared = names.map(made::named).orElse(made);
        List<Measure> measures = instruments.stream().flatMap(i -> i.measures().stream()).toList();
        List<Estimate> estimates = settings.shrink() ? Shrunk.shrink(compared.estimates(), measures) : compared.estimates();
        List<Quoted> speakers = Speakers.of(Stages.said(readings));
        List<Example> examples = Strongest.ordered(Stages.examples(observations, readings).collectAsList());

        List<EditedCopy> edited = CopyStages.edited(CopyStages.toSetOut(placed.copies(), placed.listed()), readings);

        progress.step("comparing words");
        Lexis lexis = Lexis.of(readings, observations, placements, compared.contrasts(), settings);

        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("sources", sources.size());
        counts.put("files", inputs.files().size());
        counts.put("articles", gathered.listed().size());
        counts.put("rejections", rejections.size());
        counts.put("warnings", warnings.size());
        counts.put("sentences", gathered.sentences());
        counts.put("words", gathered.words());
        counts.put("observations", measured);
        counts.put("placements", placements.count());
        counts.put("estimates", compared.estimates().size());
        counts.put("contrasts", compared.contrasts().size());

        Map<String, Object> facts = manifest.facts(counts);
        facts.put("reference", settings.reference());
        earlier.ifPresent(e -> facts.put("ids kept", e.kept(placed, topics.isEmpty())));
        facts.put("template lines left out of wording", lexis.templatesByOutlet());
        Comparison comparison = new Comparison(name(), settings, gathered.outlets(), placed.topics(),
                topics.isEmpty(), placed.events(),
                measures, keys(instruments),
                cards(instruments), placed.listed(), rejections, warnings,
                estimates, compared.contrasts(), Comparer.groups(compared.estimates(), gathered.outlets()),
                Coverages.of(placed.listed(), placed.topics(), placed.events()),
                Coverages.leads(placed.listed(), placed.events()), speakers, examples, placed.copies(), edited,
                CopyShares.of(placed.listed(), placed.copies()), lexis.terms(), lexis.shifts(), lexis.distances(),
                lexis.places(), lexis.branches(), facts);

        progress.step("writing");
        Publication.publish(request.out(), fresh -> {
            new Report().write(comparison, fresh);
            parquet(observations, fresh.resolve("observations.parquet"));
            parquet(articles, fresh.resolve("articles.parquet"));
            manifest.write(fresh.resolve(MANIFEST), progress.seconds());
        });
        return summary(comparison, sources);
    }

    /** Topics by the user's query, or else discovered; events always by clustering. */
    private static Placed placed(Dataset<Article> articles, Gathered gathered, Optional<Topics> topics,
            JavaSparkContext context) {
        List<Copy> copies = CopyStages.copies(articles).collectAsList().stream()
                .sorted(Comparator.comparing(Copy::article).thenComparing(Copy::origin)).toList();
        Discovered discovered = EventStages.discover(articles, context, EventSettings.DEFAULT)
                .labelled(gathered.listed().stream().collect(Collectors.toMap(Listed::id, Listed::headline)));
        if (topics.isEmpty()) {
            return Placed.of(gathered.listed(), discovered.topics(), discovered.memberships(), discovered.events(), copies);
        }
        List<Membership> memberships = Stages.memberships(articles, topics.get()).collectAsList();
        return Placed.of(gathered.listed(), topics.get().list(), memberships, discovered.events(), copies);
    }

    private static <T> void parquet(Dataset<T> dataset, Path folder) {
        dataset.coalesce(1).write().parquet(folder.toUri().toString());
    }

    private static List<Card> cards(List<Instrument> instruments) {
        return Stream.concat(instruments.stream().map(Instrument::card), Foundations.cards().stream()).toList();
    }

    private static Map<String, String> keys(List<Instrument> instruments) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (Instrument instrument : instruments) {
            for (Measure measure : instrument.measures()) {
                if (!measure.keyed().isEmpty()) {
                    instrument.keys().forEach((key, label) -> keys.put(measure.id() + "/" + key, label));
                }
            }
        }
        return keys;
    }

    private static Dataset<Input> parted(SparkSession spark, List<Input> files) {
        int parts = Math.max(1, Math.min(files.size(), 4 * spark.sparkContext().defaultParallelism()));
        return spark.createDataset(files, Records.encoder(Input.class)).repartition(parts);
    }

    private static <T> Dataset<T> kept(Dataset<T> dataset) {
        return dataset.persist(StorageLevel.MEMORY_AND_DISK());
    }

    private static <T> List<T> sorted(Stream<T> all, Comparator<T> order) {
        return all.sorted(order).toList();
    }

    private String name() {
        return request.out().toAbsolutePath().normalize().getFileName().toString();
    }

    private Summary summary(Comparison comparison, List<Source> sources) {
        Set<String> read = comparison.articles().stream().map(Listed::source).collect(Collectors.toSet());
        List<String> silent = sources.stream().map(Source::id).filter(id -> !read.contains(id)).toList();
        int tested = (int) comparison.contrasts().stream().filter(c -> !Double.isNaN(c.p())).count();
        int told = (int) comparison.contrasts().stream().filter(c -> c.q() < 0.05).count();
        return new Summary(request.out(), comparison.articles().size(), comparison.outlets().size(),
                comparison.topics().size(), comparison.rejections().size(), comparison.warnings().size(), tested, told, silent);
    }

    private static String nothingLeft(List<Rejection> rejections) {
        String reasons = rejections.stream()
                .collect(Collectors.groupingBy(r -> r.reason().word(), TreeMap::new, Collectors.counting()))
                .entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).collect(Collectors.joining(", "));
        String first = rejections.isEmpty() ? "" : " The first: " + rejections.get(0).location() + ": " + ended(rejections.get(0).detail());
        return "No article is left to compare; rejected: " + (reasons.isEmpty() ? "none" : reasons) + "." + first
                + " 'slantwise check' shows each source.";
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    private void checkReference(List<Source> sources) {
        String reference = request.settings().reference();
        Set<String> outlets = new HashSet<>();
        boolean open = false;
        for (Source source : sources) {
            outlets.add(source.outlet());
            open |= source.fields().containsKey("outlet");
        }
        if (!reference.isEmpty() && !open && !outlets.contains(reference)) {
            throw new InputException("--reference: found " + InputException.quote(reference) + ", expected one of "
                    + outlets.stream().sorted().limit(12).map(InputException::quote).collect(Collectors.joining(", ")) + ".");
        }
    }

    /** A run replaces its folder whole, so it must not be pointed at one that is not a report. */
    private void checkOut() throws IOException {
        Path out = request.out();
        if (out.toAbsolutePath().normalize().getFileName() == null) {
            throw new InputException("--out: '" + out + "' is the root of a file system, expected a folder to write.");
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new InputException("--out: '" + out + "' is a file, expected a folder to write.");
        }
        if (!Files.exists(out) || Files.exists(out.resolve(MANIFEST))) {
            return;
        }
        try (Stream<Path> inside = Files.list(out)) {
            if (inside.findAny().isPresent()) {
                throw new InputException("--out: '" + out + "' holds files that are no report of slantwise, "
                        + "expected a new or empty folder, or an earlier report to replace.");
            }
        }
    }
}
