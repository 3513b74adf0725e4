package slantwise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;

/** What a command line came to: its exit code, and what it said on both streams. */
record Ran(int code, String out, String err) {
    static Ran of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Slantwise.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = command.execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Ran(code, out.toString(), err.toString());
    }

    /** The user's fault: exit code 2 and one sentence that holds each of these, without a stack trace. */
    void faults(Object... parts) {
        assertEquals(2, code, err);
        assertTrue(err.startsWith("slantwise: "), err);
        for (Object part : parts) {
            assertTrue(err.contains(part.toString()), () -> "'" + part + "' is missing in: " + err);
        }
        assertFalse(err.contains("Exception") || err.contains("\tat "), err);
        assertEquals("", out);
    }

    /** Done without a complaint. */
    Ran done() {
        assertEquals(0, code, err);
        assertEquals("", err);
        return this;
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
