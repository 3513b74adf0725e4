package slantwise.text;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import slantwise.corpus.Article;

/**
 * Sentences read a second on one core: splitting, quotations, attribution, speakers and voice together. Run with
 * {@code org.openjdk.jmh.Main ReadingBenchmark} on the test class path.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadingBenchmark {
    private static final int SENTENCES = 200;
    private static final String[] ROUND = {
        "NATO Secretary General Mark Rutte said on Monday that the alliance would send more aid to Ukraine before the winter begins.",
        "\u201CWe are ready to do what it takes,\u201D he told reporters in Brussels after a meeting of defence ministers.",
        "According to the ministry, the shelling damaged two power lines and a substation near the front in the east.",
        "The president, who came to office in May, has repeatedly accused Moscow of using the talks to gain time.",
        "Prices rose by 3.5 percent in the U.S. last year, more than in any year since the end of the war.",
        "\u201CIt is late. It is not too late,\u201D the foreign minister said, adding that his country had \u201Cno other choice.\u201D",
        "Critics say the so-called \u201Cpeace plan\u201D would leave the border open, while officials insist that it would not.",
        "The summit ended on Friday with a joint statement on spending, expansion and the defence of the eastern flank."};

    private final PassageReader reader = new PassageReader();
    private Article article;

    @Setup
    public void write() {
        StringBuilder body = new StringBuilder();
        for (int sentence = 0; body.length() == 0 || sentence < SENTENCES; sentence++) {
            body.append(ROUND[sentence % ROUND.length]).append(sentence % 3 == 2 ? '\n' : ' ');
        }
        article = new Article("id", "source", "place", "Outlet", "group", "", "", body.toString().strip(), "", "", "", false);
    }

    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    public Reading read() {
        return reader.read(article);
    }
}
