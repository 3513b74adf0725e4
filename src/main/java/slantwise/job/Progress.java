package slantwise.job;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** One line that is written over itself: the step, tasks done of total, tasks a second. Silent when not shown. */
public final class Progress extends SparkListener {
    private static final long BETWEEN_NANOS = 200_000_000L;
    private static final int WIDTH = 78;

    private final PrintStream out;
    private final boolean shown;
    private String step = "";
    private long started;
    private long printed;
    private int done;
    private int total;
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    public Progress(PrintStream out, boolean shown) {
        this.out = out;
        this.shown = shown;
    }

    synchronized void step(String name) {
        long now = System.nanoTime();
        if (!step.isEmpty()) {
            seconds.merge(step, (now - started) / 1e9, Double::sum);
        }
        step = name;
        started = now;
        done = 0;
        total = 0;
        print(true);
    }

    @Override
    public synchronized void onStageSubmitted(SparkListenerStageSubmitted stage) {
        total += stage.stageInfo().numTasks();
        print(true);
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
        done++;
        print(false);
    }

    /** Seconds of wall time that each finished step took, in order. */
    synchronized Map<String, Double> seconds() {
        return new LinkedHashMap<>(seconds);
    }

    /** Clears the line. */
    synchronized void end() {
        if (shown) {
            out.print('\r' + " ".repeat(WIDTH) + '\r');
            out.flush();
        }
    }

    private void print(boolean now) {
        long time = System.nanoTime();
        if (!shown || !now && time - printed < BETWEEN_NANOS) {
            return;
        }
        printed = time;
        double seconds = Math.max(1e-3, (time - started) / 1e9);
        String line = total == 0 ? step : String.format(Locale.ROOT, "%s: %d of %d tasks, %.1f a second", step, done,
                total, done / seconds);
        out.print('\r' + (line.length() >= WIDTH ? line.substring(0, WIDTH) : line + " ".repeat(WIDTH - line.length())));
        out.flush();
    }
}
