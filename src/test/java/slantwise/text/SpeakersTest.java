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

    @Test
    void anAppositiveNamesTheSpeaker() {
        assertEquals(List.of("Mark Rutte", "Mark Rutte"), speakers(
                "Their guest, the secretary general Mark Rutte, said the talks had failed. \"It is over,\" he said."));
    }

    @Test
    void fragmentsDoNotSpeak() {
        for (String fragment : List.of("0.3 percent of the", "brutal", "and fought for nine hours", "88 page", "last week", "the", "a clever", "12 percent",
                "it reported", "no")) {
            assertEquals("", SpeakerNouns.phrase(fragment), fragment);
        }
        assertEquals("two sources", SpeakerNouns.phrase("two sources familiar with the matter"));
        assertEquals("senior officials", SpeakerNouns.phrase("senior officials on Monday"));
        assertEquals("spokesperson for the ministry of defence", SpeakerNouns.phrase("a spokesperson for the ministry of defence"));
        assertEquals("island's ferrymen", SpeakerNouns.phrase("the island's ferrymen"));
    }
}
