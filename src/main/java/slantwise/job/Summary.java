package slantwise.job;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import slantwise.corpus.InputException;

/**
 * What a run came to, for the person who started it.
 *
 * @param silent ids of the sources that gave no article: most likely a fault in the list
 */
public record Summary(Path report, int articles, int outlets, int topics, int rejections, int warnings, int contrasts,
        int told, List<String> silent) {
    private static final int NAMED = 12;

    public Summary {
        silent = List.copyOf(silent);
    }

    public void print(PrintWriter out) {
        out.printf(Locale.ROOT, "%s of %s on %s; %s rejected, %s.%n", count(articles, "article"), count(outlets, "outlet"),
                count(topics, "topic"), count(rejections, "document"), count(warnings, "warning"));
        if (!silent.isEmpty()) {
            out.printf(Locale.ROOT, "%s gave no article, tables/rejections.csv says why: %s%s.%n", count(silent.size(), "source"),
                    silent.stream().limit(NAMED).map(InputException::quote).collect(Collectors.joining(", ")),
                    silent.size() > NAMED ? " and more" : "");
        }
        out.printf(Locale.ROOT, "%s tested, %d with q below 0.05.%n", count(contrasts, "contrast"), told);
        out.println("Report: " + report.resolve("index.html"));
        out.flush();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
