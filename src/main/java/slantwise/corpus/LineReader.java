package slantwise.corpus;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Numbered lines of a text, none of which is held past a bound: what a line has beyond it is read over,
 * so that a single line of any size costs no memory. Line ends are LF, CR LF and CR.
 */
final class LineReader {
    /**
     * @param number 1-based
     * @param text the line, or its first characters where it was too long
     */
    record Line(long number, String text, boolean tooLong) {
    }

    private final Reader in;
    private final int bound;
    private final char[] buffer = new char[1 << 14];
    private final Deque<Line> returned = new ArrayDeque<>();
    private int at;
    private int end;
    private long number;
    private boolean skipFeed;

    LineReader(Reader in, int bound) {
        this.in = in;
        this.bound = bound;
    }

    /** The next line, or null at the end. */
    Line next() throws IOException {
        if (!returned.isEmpty()) {
            return returned.pop();
        }
        StringBuilder text = new StringBuilder();
        boolean any = false;
        boolean tooLong = false;
        while (true) {
            if (at == end && !fill()) {
                return any ? line(text, tooLong) : null;
            }
            if (skipFeed) {
                skipFeed = false;
                if (buffer[at] == '\n') {
                    at++;
                    continue;
                }
            }
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            int room = bound - text.length();
            text.append(buffer, from, Math.min(at - from, room));
            tooLong |= at - from > room;
            if (at < end) {
                skipFeed = buffer[at++] == '\r';
                return line(text, tooLong);
            }
        }
    }

    /** Gives lines back, to be read again in their order before anything else. */
    void giveBack(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            returned.push(lines.get(i));
        }
    }

    private Line line(StringBuilder text, boolean tooLong) {
        number++;
        return new Line(number, tooLong ? text.substring(0, Math.min(200, text.length())) : text.toString(), tooLong);
    }

    private boolean fill() throws IOException {
        end = Math.max(0, in.read(buffer));
        at = 0;
        return end > 0;
    }
}
