package slantwise.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import slantwise.corpus.Article;
import slantwise.corpus.Intake;
import slantwise.corpus.Rejection;
import slantwise.corpus.Source;
import slantwise.corpus.SourceList;
import slantwise.corpus.StripRules;
import slantwise.corpus.Warning;
import slantwise.job.Inspection;
import slantwise.text.Tokenizer;

/** Reads and cleans only: what a user runs after editing a list. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Reads and cleans what a source list names, measures nothing, and prints per source what would be",
            "taken (articles, words, dates, first words), what would be rejected and why, and every warning."},
        footer = {"", "Exit code 2 where nothing at all would be taken."})
final class CheckCommand implements Callable<Integer> {
    private static final int LISTED = 5;
    private static final int FIRST_WORDS = 90;

    @Option(names = "--sources", required = true, paramLabel = "FILE", description = "The source list to check.")
    private Path sources;

    @Option(names = "--strip", paramLabel = "FILE",
            description = "CSV outlet,pattern,what: lines to take out of scraped pages, beside the built-in ones.")
    private Optional<Path> strip;

    @Option(names = "--all", description = "Lists every article, rejection and warning; otherwise the first " + LISTED + " of each source.")
    private boolean all;

    @Mixin
    private Chatter chatter;

    @Spec
    private CommandSpec spec;

    private int articles;
    private int rejections;
    private int warnings;

    @Override
    public Integer call() throws Exception {
        chatter.apply();
        PrintWriter out = spec.commandLine().getOut();
        List<Source> list = SourceList.read(sources);
        StripRules rules = strip.isPresent() ? StripRules.read(strip.get()) : StripRules.defaults();
        Inspection.each(list, LocalDate.now(Clock.systemUTC()), rules, inspection -> print(inspection, out));
        out.printf(Locale.ROOT, "%d sources: %d articles would be taken, %d documents rejected, %d warnings.%n",
                list.size(), articles, rejections, warnings);
        out.flush();
        return articles == 0 ? Slantwise.INPUT : 0;
    }

    private void print(Inspection inspection, PrintWriter out) {
        Source source = inspection.source();
        List<Article> taken = inspection.intakes().stream().filter(i -> i.article() != null).map(Intake::article).toList();
        List<Rejection> rejected = inspection.intakes().stream().filter(i -> i.rejection() != null)
                .map(Intake::rejection).toList();
        List<Warning> warned = inspection.intakes().stream().flatMap(i -> i.warnings().stream()).toList();
        articles += taken.size();
        rejections += rejected.size();
        warnings += warned.size();

        long words = taken.stream().mapToLong(a -> Tokenizer.words(a.title()) + Tokenizer.words(a.body())).sum();
        out.printf(Locale.ROOT, "%s: %s (%s), %s%n", source.id(), source.outlet(), source.group(), source.format().word());
        out.printf(Locale.ROOT, "  %d files, %d articles, %d words, %s; %d rejected, %d warnings%n", inspection.files(),
                taken.size(), words, days(taken), rejected.size(), warned.size());
        show(taken.stream().map(CheckCommand::line).toList(), "articles", out);
        show(rejected.stream().map(r -> "  rejected " + r.location() + " (" + r.reason().word() + "): " + r.detail()).toList(),
                "rejections", out);
        show(warned.stream().map(w -> "  warning " + w.location() + " (" + w.kind() + "): " + w.detail()).toList(),
                "warnings", out);
        out.println();
        out.flush();
    }

    private void show(List<String> lines, String what, PrintWriter out) {
        int most = all ? lines.size() : Math.min(LISTED, lines.size());
        lines.subList(0, most).forEach(out::println);
        if (most < lines.size()) {
            out.println("  ... and " + (lines.size() - most) + " more " + what + " (--all lists them)");
        }
    }

    private static String line(Article article) {
        String date = article.published().isEmpty() ? "no date" : article.published();
        String title = article.title().isEmpty() ? "(no title)" : article.title();
        String origin = article.origin().isEmpty() ? "" : " [" + article.origin() + "]";
        return "  " + date + "  " + title + origin + (article.truncated() ? " [truncated]" : "") + System.lineSeparator()
                + "      " + firstWords(article.body());
    }

    private static String firstWords(String body) {
        String line = body.lines().findFirst().orElse("");
        if (line.length() <= FIRST_WORDS) {
            return line;
        }
        int cut = line.lastIndexOf(' ', FIRST_WORDS);
        return line.substring(0, cut > 0 ? cut : FIRST_WORDS) + " ...";
    }

    private static String days(List<Article> articles) {
        List<String> days = articles.stream().map(Article::day).filter(d -> !d.isEmpty()).sorted().toList();
        if (days.isEmpty()) {
            return "no dates";
        }
        String undated = days.size() == articles.size() ? "" : " (" + (articles.size() - days.size()) + " without a date)";
        String first = days.get(0);
        String last = days.get(days.size() - 1);
        return (first.equals(last) ? first : first + " to " + last) + undated;
    }
}
