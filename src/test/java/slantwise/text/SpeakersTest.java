package slantwise.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakersTest {
    private static List<String> speakers(String text) {
        return Speakers.of(text, Attributions.find(text));
    }

    @Test
    void surnamePronounAndRoleAreOnePerson() {
        String text = """
                NATO Secretary General Mark Rutte said the talks had failed.
                "We are ready," Rutte said.
                He added that winter was near.
                The secretary general said the talks would go on.""";
        assertEquals(List.of("Mark Rutte", "Mark Rutte", "Mark Rutte", "Mark Rutte"), speakers(text));
    }

    @Test
    void titlesAndAppositives() {
        assertEquals(List.of("Sergei Lavrov", "Sergei Lavrov"), speakers(
                "Sergei Lavrov, the foreign minister, said the talks had failed. \"It is over,\" Mr. Lavrov said."));
    }

    @Test
    void pronounsAgree() {
        assertEquals(List.of("Ursula von der Leyen", "Emmanuel Macron", "Ursula von der Leyen"), speakers(
                "Ms. Ursula von der Leyen said the talks had failed. Mr. Emmanuel Macron said they would go on. She said it was late."));
    }

    @Test
    void bodiesAndGroupsKeepTheirWords() {
        assertEquals(List.of("Kremlin"), speakers("The Kremlin said the talks had failed."));
        assertEquals(List.of("senior officials"), speakers("Two talks had failed, senior officials said."));
    }

    @Test
    void noAntecedentNoSpeaker() {
        List<String> speakers = speakers("He said the talks had failed.");
        assertEquals(List.of(""), speakers);
        assertEquals(1.0, Speakers.unresolved(speakers));
        assertEquals(0.0, Speakers.unresolved(List.of()));
    }
}
