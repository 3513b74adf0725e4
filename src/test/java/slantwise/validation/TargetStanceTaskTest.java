package slantwise.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slantwise.corpus.InputException;
import slantwise.instrument.Stance;
import slantwise.text.Targets;

class TargetStanceTaskTest {
    private static final TargetStanceTask TASK = new TargetStanceTask(new Stance(Targets.defaults()));
    private static final String ROWS = """
            {"id":"1","sentence":"Ministers condemned Russia.","mention":"Russia","from":20,"to":26,"polarity":-1}
            {"id":"2","sentence":"NATO met on Monday.","mention":"NATO","from":0,"to":4,"polarity":0,"draw":"random"}
            {"id":"3","sentence":"Rutte is brave.","mention":"Rutte","from":0,"to":5,"polarity":-1}

            {"id":"4","sentence":"Rutte is brave.","mention":"Rutte","from":0,"to":5,"polarity":1,"draw":"positive"}
            """;

    @TempDir
    private Path folder;

    @Test
    void comparesSignsAndLeavesOutChosenRows() throws Exception {
        Outcome outcome = TASK.run(Files.writeString(folder.resolve("d.jsonl"), ROWS), 7);
        assertEquals(3, outcome.items());
        assertEquals(List.of("macro_f1", "accuracy", "share_error"), List.copyOf(outcome.metrics().keySet()));
        assertEquals(2.0 / 3, outcome.metrics().get("accuracy").value(), 1e-12);
        assertEquals((2.0 / 3 + 1 + 0) / 3, outcome.metrics().get("macro_f1").value(), 1e-12);
        assertEquals(2.0 / 9, outcome.metrics().get("share_error").value(), 1e-12);
        assertEquals(1L, outcome.counts().get("left out: not drawn at random"));
        assertEquals(1L, outcome.counts().get("negative called positive"));
        assertEquals(List.of("3", "Rutte", "-1", "1"), outcome.predictions().get(2).subList(0, 4));
        assertTrue(outcome.worst().get(0).startsWith("3: -1"), outcome.worst().toString());
        outcome.metrics().values().forEach(m -> assertTrue(m.low() <= m.value() && m.value() <= m.high(), m.toString()));
    }

    @Test
    void theSameSeedGivesTheSameIntervalsPlainOrGzip() throws Exception {
        Path zipped = folder.resolve("d.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write(ROWS.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(TASK.run(Files.writeString(folder.resolve("d.jsonl"), ROWS), 7).metrics(), TASK.run(zipped, 7).metrics());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "not json; d.jsonl, line 1: found 'not json', expected one JSON object a line.",
        "{\"sentence\":\"Ab\",\"from\":0,\"to\":9,\"polarity\":0}; d.jsonl, line 1, column 'from': found '0 to 9', expected offsets of the mention in the sentence.",
        "{\"sentence\":\"Ab\",\"from\":0,\"to\":1,\"polarity\":4}; d.jsonl, line 1, column 'polarity': found '4', expected -1, 0 or 1.",
        "{\"from\":0,\"to\":1}; d.jsonl, line 1, column 'sentence': found '', expected a sentence of at most 20000 characters.",
    })
    void namesTheFault(String row, String message) throws Exception {
        Path file = Files.writeString(folder.resolve("d.jsonl"), row);
        assertEquals(message, assertThrows(InputException.class, () -> TASK.run(file, 1)).getMessage());
    }

    @Test
    void anEmptyOrMissingFileIsSaid() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "\n");
        assertTrue(assertThrows(InputException.class, () -> TASK.run(empty, 1)).getMessage().contains("empty.jsonl"));
        assertThrows(InputException.class, () -> TASK.run(folder.resolve("none.jsonl"), 1));
    }

    /** The figures that the card of the instrument states; a change of a rule or a word must change both. */
    @ParameterizedTest
    @CsvSource({"newsmtsc-dev-mt, 0.37, 0.55", "newsmtsc-dev-rw, 0.34, 0.47", "war-news-dev, 0.49, 0.85"})
    void reachesTheFiguresOfTheCard(String file, double macroF1, double accuracy) throws Exception {
        Path data = Path.of("../shared/validity/target-sentiment/" + file + ".jsonl");
        Assumptions.assumeTrue(Files.exists(data), "the labelled data is not here");
        Outcome outcome = TASK.run(data, 1);
        assertEquals(macroF1, outcome.metrics().get("macro_f1").value(), 0.01);
        assertEquals(accuracy, outcome.metrics().get("accuracy").value(), 0.01);
    }
}
