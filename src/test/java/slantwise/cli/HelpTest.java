package slantwise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class HelpTest {
    private static final int WIDTH = 100;

    static Stream<List<String>> commands() {
        return Stream.concat(Stream.of(List.of()),
                Slantwise.commandLine().getSubcommands().keySet().stream().filter(name -> !name.equals("help")).map(List::of));
    }

    private static String help(List<String> command) {
        List<String> words = new ArrayList<>(command);
        words.add("--help");
        return Ran.of(words.toArray()).done().out();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void fitsTheScreen(List<String> command) {
        for (String line : help(command).lines().toList()) {
            assertTrue(line.length() <= WIDTH, line);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void tellsOfEveryOption(List<String> command) {
        CommandLine line = Slantwise.commandLine();
        for (String word : command) {
            line = line.getSubcommands().get(word);
        }
        String help = help(command);
        for (OptionSpec option : line.getCommandSpec().options()) {
            assertTrue(help.contains(option.longestName()), option.longestName());
            assertTrue(option.description().length > 0 && option.description()[0].length() > 10, option.longestName());
        }
    }

    /** A bare per cent sign makes picocli warn and print the line as it stands. */
    @ParameterizedTest
    @MethodSource("commands")
    void holdsNoSignThatIsAFormat(List<String> command) {
        assertFalse(help(command).contains("%n") || help(command).contains("%%"));
    }

    @Test
    void teachesWhatTheListsHold() {
        String help = help(List.of("compare"));
        for (Map.Entry<String, String> list : Map.of("--sources", "source,outlet,group,format,path,language,published,url,fields",
                "--targets", "target,label,kind,aliases", "--topics", "topic,label,any,all,none", "--frames", "frame,label,term",
                "--strip", "outlet,pattern,what").entrySet()) {
            assertTrue(help.replaceAll("\\s+", "").contains(list.getValue()), list.getKey());
        }
        assertTrue(help.contains("Example:") && help.contains("notebooks-data/sample/sources.csv"), help);
    }

    @Test
    void tellsWhereToStartAndWhatTheExitCodesMean() {
        String help = help(List.of());
        assertTrue(help.contains("slantwise check") && help.contains("@settings.txt") && help.contains("Exit codes: 0 done, 2"), help);
        assertEquals(help(List.of("compare")), Ran.of("help", "compare").done().out());
    }

    @Test
    void tellsTheVersion() {
        assertTrue(Ran.of("--version").done().out().startsWith("slantwise "));
    }
}
