package slantwise.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slantwise.corpus.InputException;
import slantwise.text.Attribution;
import slantwise.text.Span;

class TextTasksTest {
    @TempDir
    Path folder;

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("rows.jsonl"), String.join("\n", lines));
    }

    @Test
    void voiceCountsRandomRowsOnly() throws IOException {
        Path data = file(
                "{\"id\":\"a\",\"previous\":\"\",\"sentence\":\"The minister said Russia had lost.\",\"from\":18,\"voice\":\"indirect\"}",
                "{\"id\":\"b\",\"previous\":\"\",\"sentence\":\"\\\"Russia has lost,\\\" he said.\",\"from\":1,\"voice\":\"direct\",\"draw\":\"random\"}",
                "{\"id\":\"c\",\"previous\":\"It rained.\",\"sentence\":\"Russia lost.\",\"from\":0,\"voice\":\"direct\",\"draw\":\"random\"}",
                "{\"id\":\"d\",\"previous\":\"\",\"sentence\":\"Russia lost.\",\"from\":0,\"voice\":\"own\",\"draw\":\"negative\"}");
        Outcome outcome = new VoiceTask().run(data, 1);
        assertEquals(3, outcome.items());
        assertEquals(2 / 3.0, outcome.metrics().get("accuracy").value(), 1e-9);
        assertEquals((0 + 2 / 3.0 + 1) / 3, outcome.metrics().get("macro_f1").value(), 1e-9);
        assertEquals(1L, outcome.counts().get("enriched rows right"));
        assertEquals(4, outcome.predictions().size());
        assertEquals(outcome.metrics(), new VoiceTask().run(data, 1).metrics());
    }

    @Test
    void attributionMatchesContentBothWays() throws IOException {
        String text = "The minister said the talks had failed. Kyiv blamed Moscow for the attack.";
        Path data = file("{\"id\":\"a\",\"text\":\"" + text + "\",\"attributions\":["
                + "{\"source\":[[0,12]],\"cue\":[[13,17]],\"content\":[[18,38]]},"
                + "{\"source\":[[40,44]],\"cue\":[[45,51]],\"content\":[[52,54]]}]}");
        Outcome outcome = new AttributionTask().run(data, 1);
        assertEquals(2L, outcome.counts().get("labelled"));
        assertEquals(2L, outcome.counts().get("of them found"));
        assertEquals(1L, outcome.counts().get("of those right"));
        assertEquals(1L, outcome.counts().get("matched one to one"));
        assertEquals(1.0, outcome.metrics().get("source_accuracy").value(), 1e-9);
        assertTrue(outcome.worst().stream().anyMatch(line -> line.startsWith("a: false: Kyiv | blamed")), outcome.worst()::toString);
    }

    @Test
    void quotationIsMeasuredByItsCharacters() throws IOException {
        String text = "It rained. \\\"The bridge has to be closed,\\\" the mayor said. It was a \\\"special\\\" day. On a wall stood \\\"We sell nothing\\\" in red.";
        String plain = text.replace("\\\"", "\"");
        int from = plain.indexOf("\"The");
        int cue = plain.indexOf("said");
        int wall = plain.indexOf("\"We");
        Path data = file("{\"id\":\"a\",\"text\":\"" + text + "\",\"attributions\":["
                + "{\"source\":[],\"cue\":[[" + cue + "," + (cue + 4) + "]],\"content\":[[" + from + "," + (cue - 11) + "]]},"
                + "{\"source\":[],\"cue\":[],\"content\":[[" + wall + "," + plain.indexOf(" in red") + "]]}]}");
        Outcome outcome = new AttributionTask().run(data, 1);
        assertEquals(2L, outcome.counts().get("labelled with quotation"));
        assertEquals(1L, outcome.counts().get("of them attributed"), outcome.worst()::toString);
        assertEquals(1L, outcome.counts().get("found with quotation"));
    }

    @Test
    void contentFoundInTwoPiecesIsFoundOnceAndNoError() {
        String text = "abcdefghijklmnopqrstuvwxyz";
        AttributionTask.Labelled one = labelled(0, 20);
        AttributionMatch split = new AttributionMatch(List.of(one), List.of(found(0, 6), found(8, 14)));
        assertTrue(split.isFound(0) && split.isRight(0) && split.isRight(1), text);
        AttributionMatch tooLong = new AttributionMatch(List.of(labelled(0, 8)), List.of(found(0, 20)));
        assertTrue(tooLong.isFound(0));
        assertFalse(tooLong.isRight(0));
        AttributionMatch nested = new AttributionMatch(List.of(one, labelled(12, 20)), List.of(found(0, 20)));
        assertTrue(nested.isFound(0));
        assertFalse(nested.isFound(1));
    }

    private static AttributionTask.Labelled labelled(int from, int to) {
        return new AttributionTask.Labelled(List.of(), List.of(), List.of(new Span(from, to)), List.of());
    }

    private static Attribution found(int from, int to) {
        return new Attribution(new Span(0, 0), new Span(25, 26), List.of(new Span(from, to)), "say", false, 1);
    }

    @Test
    void badRowsSaySo() throws IOException {
        Path noJson = file("{\"id\":\"a\"}", "what");
        assertTrue(assertThrows(InputException.class, () -> new AttributionTask().run(noJson, 1)).getMessage().contains("what"));
        Path noField = file("{\"id\":\"a\"}");
        assertTrue(assertThrows(InputException.class, () -> new VoiceTask().run(noField, 1)).getMessage().contains("sentence"));
        Path badOffset = file("{\"id\":\"a\",\"sentence\":\"Short.\",\"from\":99,\"voice\":\"own\"}");
        assertTrue(assertThrows(InputException.class, () -> new VoiceTask().run(badOffset, 1)).getMessage().contains("99"));
    }

    @Test
    void badVoiceNamesTheLineAndTheValue() throws IOException {
        Path unknown = file("", "{\"id\":\"a\",\"sentence\":\"Short.\",\"from\":0,\"voice\":\"loud\"}");
        assertEquals(unknown + " line 2 has the voice 'loud': expected own, direct or indirect",
                assertThrows(InputException.class, () -> new VoiceTask().run(unknown, 1)).getMessage());
        Path missing = file("{\"id\":\"a\",\"sentence\":\"Short.\",\"from\":0}");
        assertTrue(assertThrows(InputException.class, () -> new VoiceTask().run(missing, 1)).getMessage().startsWith(missing + " line 1 lacks the field 'voice'"));
    }

    @Test
    void heldOutOutletsAreReadWithTheOthersWeights() throws IOException {
        String row = "{\"id\":\"a\",\"outlet\":\"OUTLET\",\"sentence\":\"The minister said Russia had lost.\",\"from\":18,\"voice\":\"VOICE\"}";
        String praised = row.replace("said Russia had lost", "praised Russia again").replace("18", "21");
        List<String> rows = new java.util.ArrayList<>();
        for (int i = 0; i < 8; i++) {
            rows.add(row.replace("OUTLET", "A").replace("VOICE", "own"));
            rows.add(praised.replace("OUTLET", "A").replace("VOICE", "indirect"));
            rows.add(row.replace("OUTLET", "B").replace("VOICE", "indirect"));
            rows.add(praised.replace("OUTLET", "B").replace("VOICE", "own"));
        }
        Outcome outcome = new VoiceTask(true).run(file(rows.toArray(String[]::new)), 1);
        assertEquals("voice-held-out", outcome.task());
        assertEquals(0.0, outcome.metrics().get("accuracy").value(), 1e-9, "either outlet is read as the other speaks");
    }

    @Test
    void figuresOnLabelledData() throws IOException {
        Path voice = Path.of("../shared/validity/target-sentiment/war-news-dev.jsonl");
        Path attribution = Path.of("../shared/validity/quotation/polnear-dev.jsonl.gz");
        Assumptions.assumeTrue(Files.exists(voice) && Files.exists(attribution), "the labelled data lies beside the project");
        assertTrue(new VoiceTask().run(voice, 1).metrics().get("macro_f1").value() > 0.88);
        Outcome outcome = new AttributionTask().run(attribution, 1);
        assertTrue(outcome.metrics().get("f1").value() > 0.70, outcome.metrics()::toString);
        assertTrue(outcome.metrics().get("direct_f1").value() > 0.92, outcome.metrics()::toString);
        assertTrue(outcome.metrics().get("source_accuracy").value() > 0.82, outcome.metrics()::toString);
    }

    @Test
    void fittingWritesNamedWeights() throws IOException {
        String row = "{\"id\":\"a\",\"text\":\"The minister said the talks had failed. The state of the road was poor.\",\"attributions\":["
                + "{\"source\":[[0,12]],\"cue\":[[13,17]],\"content\":[[18,38]]}]}";
        String[] rows = new String[12];
        java.util.Arrays.fill(rows, row);
        Path weights = folder.resolve("weights.csv");
        assertTrue(AttributionFit.fit(file(rows), weights) >= 12);
        assertTrue(Files.readString(weights).startsWith("feature,weight\nintercept,"));
    }

    @Test
    void fittingReachAndVoiceWritesNamedWeights() throws IOException {
        String row = "{\"id\":\"a\",\"text\":\"The minister said the talks had failed, while it rained.\",\"attributions\":["
                + "{\"source\":[[0,12]],\"cue\":[[13,17]],\"content\":[[18,38]]}]}";
        Path weights = folder.resolve("weights.csv");
        assertEquals(8, ReachFit.fit(file(row, row, row, row, row, row, row, row.replace("[18,38]", "[18,54]")), weights));
        assertTrue(Files.readString(weights).startsWith("feature,weight\nintercept,"));
        String own = "{\"id\":\"a\",\"sentence\":\"The minister praised Russia.\",\"from\":21,\"voice\":\"own\"}";
        String said = "{\"id\":\"a\",\"sentence\":\"The minister said Russia had lost.\",\"from\":18,\"voice\":\"indirect\"}";
        assertEquals(8, VoiceFit.fit(file(own, said, own, said, own, said, own, said), weights));
        assertTrue(Files.readString(weights).contains("\nverb=say,"));
    }
}
