package slantwise.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import slantwise.corpus.Article;
import slantwise.corpus.Intake;
import slantwise.corpus.SourceList;
import slantwise.corpus.StripRules;

/** The articles of the sample, read without Spark. */
final class Sample {
    private static final Path LIST = Path.of("notebooks-data/sample/sources.csv");

    private Sample() {
    }

    static List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        Inspection.each(SourceList.read(LIST), LocalDate.of(2026, 6, 1), StripRules.defaults(), inspection ->
                inspection.intakes().stream().map(Intake::article).filter(a -> a != null).forEach(articles::add));
        return articles;
    }
}
