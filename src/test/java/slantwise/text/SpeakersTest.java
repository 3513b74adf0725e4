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

    @Test
    void anOfficeIsNoPartOfAName() {
        assertEquals(List.of("Antony Blinken"), speakers("Secretary of State Antony Blinken said the talks had failed."));
        assertEquals(List.of("Mark Rutte"), speakers("NATO Secretary-General Mark Rutte said the talks had failed."));
        assertEquals(List.of("Lloyd Austin"), speakers("US Special Envoy for Veterans Lloyd Austin said the talks had failed."));
    }

    @Test
    void aWordThatOpensTheSentenceIsNoPartOfAName() {
        assertEquals(List.of("Mark Rutte", "Mark Rutte"), speakers(
                "Mark Rutte said the talks had failed. Although Rutte said they would go on, nobody came."));
        assertEquals(List.of("Joe Biden", "Joe Biden"), speakers("Joe Biden said the talks had failed. Then Biden said they would go on."));
    }

    @Test
    void aHeadlineRunsNothingIntoAName() {
        assertEquals(List.of("Olaf Scholz"), speakers("Scholz Says The Talks Have Failed\nThe meeting with Chancellor Olaf Scholz ended."));
    }

    @Test
    void aPronounIsNoBody() {
        assertEquals(List.of("Mark Rutte", "Meridian Pact", "Mark Rutte"), speakers(
                "Mark Rutte said the talks had failed. The Meridian Pact said winter was near. He said they would go on."));
        assertEquals(List.of("Lake Bank", ""), speakers("The Lake Bank said prices had risen. She said they would fall."));
    }

    @Test
    void aPronounIsTheUnnamedPersonWhoSpokeLast() {
        List<String> speakers = speakers("A spokesman said the talks had failed. He said they would go on.");
        assertEquals(List.of("spokesman", "spokesman"), speakers);
    }

    @Test
    void aPronounIsTheSubjectOfTheSentenceInBetween() {
        assertEquals(List.of("Emmanuel Macron", "Olaf Scholz"), speakers(
                "Emmanuel Macron said the talks had failed. Olaf Scholz arrived late. \"We shall see,\" he said."));
    }

    @Test
    void aGivenNameTellsTheSex() {
        assertEquals(List.of("Ursula von der Leyen", "Emmanuel Macron", "Ursula von der Leyen"), speakers(
                "Ursula von der Leyen said the talks had failed. Emmanuel Macron said they would go on. She said it was late."));
        assertEquals(List.of("Emmanuel Macron", ""), speakers("Emmanuel Macron said the talks had failed. She said it was late."));
    }

    @Test
    void itIsTheBodyAndTheyTheGroupThatSpokeLast() {
        assertEquals(List.of("Defense Ministry", "Defense Ministry"), speakers("The Defense Ministry said the talks had failed. It said they would go on."));
        assertEquals(List.of("officials", "officials"), speakers("The officials said the talks had failed. They said winter was near."));
        assertEquals(List.of(""), speakers("They said winter was near."));
    }

    @Test
    void aBodyGoesByItsFullName() {
        assertEquals(List.of("Justice Department", "Justice Department"), speakers(
                "The Justice Department said the talks had failed. The department said they would go on."));
        assertEquals(List.of("Meridian Pact", "Meridian Pact", "Meridian Pact"), speakers(
                "The Meridian Pact said the talks had failed. The Pact said winter was near. The alliance said they would go on."));
        assertEquals(List.of("Council on Foreign Relations"), speakers("The Council on Foreign Relations said the talks had failed."));
        assertEquals(List.of("Supreme Court", "Court of Appeals", "court"), speakers("The Supreme Court said the talks had failed. "
                + "The Court of Appeals said they would go on. The court said winter was near."));
    }

    @Test
    void theHeadOfThePhraseSpeaks() {
        assertEquals(List.of("spokesman for the Lake Bank"), speakers("A spokesman for the Lake Bank said the talks had failed."));
        assertEquals(List.of("Dmitry Peskov"), speakers("Kremlin spokesman Dmitry Peskov said the talks had failed."));
        assertEquals(List.of("people"), speakers("People close to Mark Rutte said the talks had failed.").stream().map(String::toLowerCase).toList());
        assertEquals(List.of("Mark Rutte"), speakers("Presumptive Atlantic nominee Mark Rutte said the talks had failed."));
    }

    @Test
    void aRoleBelongsToThePersonIntroducedWithIt() {
        assertEquals(List.of("Dmitry Peskov", "Dmitry Peskov"), speakers(
                "Kremlin spokesman Dmitry Peskov said the talks had failed. The Kremlin spokesman said they would go on."));
        assertEquals(List.of("Vladimir Putin", "Vladimir Putin"), speakers(
                "Russian President Vladimir Putin said the talks had failed. The Russian leader said they would go on."));
        assertEquals(List.of("Vladimir Putin", "French president"), speakers(
                "Russian President Vladimir Putin said the talks had failed. The French president said they would go on."));
    }

    @Test
    void aGivenNameIsThePerson() {
        assertEquals(List.of("Rishi Sunak", "Rishi Sunak"), speakers("Rishi Sunak said the talks had failed. Rishi said they would go on."));
    }

    @Test
    void oneSurnameOfTwo() {
        assertEquals(List.of("Bill Clinton", "Hillary Clinton"), speakers(
                "Hillary Clinton met nobody. Bill Clinton said the talks had failed. Mrs. Clinton said they would go on."));
    }

    @Test
    void aVerbIsNoPartOfASpeaker() {
        assertEquals(List.of("Mark Rutte"), speakers("\"The talks have failed for good,\" Mark Rutte shot back."));
        assertEquals(List.of("Mark Rutte"), speakers("Mark Rutte fired back: \"The talks have failed for good.\""));
    }

    @Test
    void whoIsThePersonDescribed() {
        assertEquals(List.of("Mark Rutte"), speakers("The talks were led by Mark Rutte of the Netherlands, the leader of the North Council, who said they had failed.")
                .stream().limit(1).toList());
    }

    @Test
    void iInAQuotationIsWhoIsQuoted() {
        assertEquals(List.of("Mark Rutte"), speakers("\"I believe the talks have failed,\" Mark Rutte said.").stream().distinct().toList());
    }
}
