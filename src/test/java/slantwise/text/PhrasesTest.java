package slantwise.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {
    @Test
    void findsWordsPhrasesAndBeginnings() {
        Phrases<String> phrases = new Phrases<>();
        phrases.add("peace", "a");
        phrases.add("peace talk*", "b");
        phrases.add("peace", "c");
        phrases.add("people's will", "d");
        String text = "Peace talking; the People\u2019s WILL";
        assertEquals(List.of("b 0-13", "a 0-5", "c 0-5", "d 19-32"), phrases.find(Tokenizer.tokens(text)).stream()
                .map(h -> h.value() + " " + h.from() + "-" + h.to()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ab*", "peace a*"})
    void refusesWhatWouldMatchAnything(String phrase) {
        assertThrows(IllegalArgumentException.class, () -> new Phrases<String>().add(phrase, "x"));
    }

    @Test
    void aLongTextIsWalkedOnce() {
        Phrases<String> phrases = new Phrases<>();
        phrases.add("aaa aaa aaa*", "x");
        assertEquals(199_998, phrases.find(Tokenizer.tokens("aaa ".repeat(200_000))).size());
    }
}
