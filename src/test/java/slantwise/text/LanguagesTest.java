package slantwise.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LanguagesTest {
    @Test
    void shortEnglish() {
        Languages.Guess guess = Languages.of("The minister said on Monday that the alliance would send more aid before the winter begins in the east.");
        assertEquals("en", guess.language());
        assertTrue(guess.confidence() > 0.6, () -> "confidence " + guess.confidence());
    }

    @Test
    void otherLanguages() {
        assertEquals("de", Languages.of("Der Minister sagte am Montag, dass die Allianz vor dem Winter mehr Hilfe schicken wird.").language());
        assertEquals("fr", Languages.of("Le ministre a d\u00E9clar\u00E9 lundi que l'alliance enverrait plus d'aide avant l'hiver.").language());
        assertEquals("sq", Languages.of("Ministri tha t\u00EB h\u00EBn\u00EBn se aleanca do t\u00EB d\u00EBrgoj\u00EB m\u00EB shum\u00EB ndihm\u00EB para dimrit.").language());
        assertEquals("ru", Languages.of("\u041C\u0438\u043D\u0438\u0441\u0442\u0440 \u0437\u0430\u044F\u0432\u0438\u043B \u0432 \u043F\u043E\u043D\u0435\u0434\u0435\u043B\u044C\u043D\u0438\u043A, \u0447\u0442\u043E \u0430\u043B\u044C\u044F\u043D\u0441 \u043D\u0430\u043F\u0440\u0430\u0432\u0438\u0442 \u043F\u043E\u043C\u043E\u0449\u044C.").language());
    }

    @Test
    void noTextNoLanguage() {
        assertEquals(new Languages.Guess("und", 0), Languages.of(" \n "));
    }
}
