package slantwise.job;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/** What a run came to, for the person who started it. */
public record Summary(Path report, int articles, int outlets, int topics, int rejections, int warnings, int contrasts,
        int told) {
    public void print(PrintWriter out) {
        out.printf(Locale.ROOT, "%d articles of %d outlets on %d topics; %d documents rejected, %d warnings.%n", articles,
                outlets, topics, rejections, warnings);
        out.printf(Locale.ROOT, "%d contrasts tested, %d with q below 0.05.%n", contrasts, told);
        out.println("Report: " + report.resolve("index.html"));
        out.flush();
    }
}
