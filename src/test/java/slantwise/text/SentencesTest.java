package slantwise.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<String> split(String text) {
        return Sentences.of(text).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void abbreviationsDoNotSplit() {
        assertEquals(List.of("U.S. forces and Mr. Blinken met Gen. Milley and Sen. Cruz at 9 a.m. on Jan. 5."),
                split("U.S. forces and Mr. Blinken met Gen. Milley and Sen. Cruz at 9 a.m. on Jan. 5."));
        assertEquals(List.of("Resolution No. 5 was read by John F. Kennedy.", "It passed."),
                split("Resolution No. 5 was read by John F. Kennedy. It passed."));
        assertEquals(List.of("He works for Acme Inc. in the U.K. today."), split("He works for Acme Inc. in the U.K. today."));
    }

    @Test
    void anAbbreviationMayEndASentence() {
        assertEquals(List.of("They live in the U.S.", "The talks go on."), split("They live in the U.S. The talks go on."));
        assertEquals(List.of("It began at 9 p.m.", "He left."), split("It began at 9 p.m. He left."));
        assertEquals(List.of("The answer was no.", "The talks ended."), split("The answer was no. The talks ended."));
    }

    @Test
    void decimalsAndAddressesDoNotSplit() {
        assertEquals(List.of("Growth of 3.5 percent was reported on example.com today.", "It fell."),
                split("Growth of 3.5 percent was reported on example.com today. It fell."));
    }

    @Test
    void closingMarksBelongToTheSentence() {
        assertEquals(List.of("\u201CWe are ready.\u201D", "The minister left."), split("\u201CWe are ready.\u201D The minister left."));
        assertEquals(List.of("He agreed (in part.)", "Nobody else did."), split("He agreed (in part.) Nobody else did."));
        assertEquals(List.of("'It is late.'", "She went home."), split("'It is late.' She went home."));
    }

    @Test
    void aQuestionKeepsItsAttribution() {
        assertEquals(List.of("\"Why now?\" he asked."), split("\"Why now?\" he asked."));
        assertEquals(List.of("\u201CWhy now?\u201D President Biden asked."), split("\u201CWhy now?\u201D President Biden asked."));
        assertEquals(List.of("\"Why now?\"", "The answer came late."), split("\"Why now?\" The answer came late."));
    }

    @Test
    void ellipses() {
        assertEquals(List.of("He waited ... and left."), split("He waited ... and left."));
        assertEquals(List.of("It was over...", "Nobody spoke."), split("It was over... Nobody spoke."));
        assertEquals(List.of("\u2026 Groups came too."), split("\u2026 Groups came too."));
    }

    @Test
    void aLostSpaceStillSplits() {
        assertEquals(List.of("The size depends on the explosion.", "Officials agreed."), split("The size depends on the explosion.Officials agreed."));
    }

    @Test
    void offsetsPointIntoTheText() {
        String text = "  One.  Two!\nThree?  ";
        assertEquals(List.of(new Span(2, 6), new Span(8, 12), new Span(13, 19)), Sentences.of(text));
        assertEquals(List.of(), Sentences.of("   "));
    }

    @Test
    void noSentenceIsEndless() {
        String text = "word ".repeat(5_000);
        List<Span> sentences = Sentences.of(text);
        assertTrue(sentences.stream().allMatch(span -> span.length() <= Sentences.LONGEST + 10));
        assertEquals(5_000, sentences.stream().mapToInt(span -> Tokenizer.words(span.of(text))).sum());
    }
}
