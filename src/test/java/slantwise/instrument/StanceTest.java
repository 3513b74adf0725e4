package slantwise.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slantwise.text.Mention;
import slantwise.text.Reading;
import slantwise.text.Targets;
import slantwise.text.Voice;

class StanceTest {
    private static final Targets TARGETS = Targets.defaults();
    private static final Stance STANCE = new Stance(TARGETS);

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
        // an adjective or a name before the target
        "The brutal, corrupt Kremlin regime spoke.; russia; -1",
        "Dictator Vladimir Putin arrived.; putin; -1",
        "The heroic Ukraine held out.; ukraine; 1",
        // what belongs to the target
        "Russia's unprovoked and illegal invasion began.; russia; -1",
        "Zelensky's courageous speech was long.; zelensky; 1",
        "Ukraine\u2019s remarkable resilience lasted.; ukraine; 1",
        "NATO's decision was reckless.; nato; -1",
        // is
        "Putin is a war criminal.; putin; -1",
        "NATO is not reckless.; nato; 1",
        "Rutte has been a reliable friend.; rutte; 1",
        "The Biden administration is incompetent.; biden; -1",
        "Orban, an autocrat, was there.; orban; -1",
        // verbs that judge their object
        "Ministers condemned Russia on Monday.; russia; -1",
        "Ministers condemned the Kremlin.; russia; -1",
        "Delegates praised Rutte warmly.; rutte; 1",
        "Russia was widely condemned.; russia; -1",
        "The minister did not praise Rutte.; rutte; -1",
        // verbs that judge their subject
        "Putin has repeatedly lied.; putin; -1",
        "Trump, who bullied allies, left.; trump; -1",
        "Russia brutally struck.; russia; -1",
        // by, of, criticism of
        "It was an unprovoked invasion by Russia.; russia; -1",
        "The hypocrisy of the West is known.; west; -1",
        "There was criticism of NATO.; nato; -1",
        "They voiced admiration for Zelensky.; zelensky; 1",
        "Macron drew criticism at home.; macron; -1",
        // calling
        "He called Putin a dictator.; putin; -1",
        // near it in the clause
        "Envoys left Trump furious and quite clueless.; trump; -1",
        "They hailed Zelensky as a hero.; zelensky; 1",
        // bad news is not a judgement
        "A missile attack killed twelve people in Ukraine.; ukraine; 0",
        "Ukraine suffers in a terrible war of destruction and death.; ukraine; 0",
        "Since the invasion Russia has sold less gas.; russia; 0",
        "The illegal invasion of Ukraine began.; ukraine; 0",
        // a speaker is not judged by what he says about others
        "Biden condemned Russia.; biden; 0",
        "Putin was condemned by Macron.; macron; 0",
        "Stoltenberg praised Ukraine.; stoltenberg; 0",
        // another clause is another matter
        "\"The deal is corrupt; Poland signed it.\"; poland; 0",
        "NATO met in Vilnius.; nato; 0",
    })
    void judges(String text, String target, int sign) {
        Mention mention = TARGETS.find(text).stream().filter(m -> m.target().equals(target)).findFirst().orElseThrow();
        double value = STANCE.score(text, mention.from(), mention.to());
        assertEquals(sign, Math.abs(value) < Stance.THRESHOLD ? 0 : (int) Math.signum(value), text + " " + value);
        assertTrue(Math.abs(value) <= 1);
    }

    @Test
    void theWordsOfTheNameDoNotJudge() {
        assertEquals(0, STANCE.score("Great Britain voted.", 0, 13));
    }

    @Test
    void voicesAreApartAndTheWordsAreNamed() {
        Reading reading = Readings.of(
                "The corrupt Kremlin was silent.",
                "[D:Joe Biden:say:\"Russia is brutal,\"] the president said of Russia on Friday.");
        List<Observation> observations = STANCE.observe(reading);
        Observation own = Readings.one(observations, "stance", "russia", Voice.OWN);
        Observation direct = Readings.one(observations, "stance", "russia", Voice.DIRECT);
        assertEquals(2, own.weight(), "mentions in the own voice");
        assertEquals(STANCE.score("The corrupt Kremlin was silent.", 12, 19) / 2, own.value(), 1e-12, "mean over mentions");
        assertEquals(List.of("corrupt"), Readings.words(reading, own));
        assertEquals(List.of("brutal"), Readings.words(reading, direct));
        assertTrue(direct.value() < 0 && direct.evidence().get(0).weight() < 0);
    }

    @Test
    void aNeutralMentionIsObserved() {
        Observation observation = Readings.one(STANCE.observe(Readings.of("NATO met on Monday.")), "stance", "nato", Voice.OWN);
        assertEquals(0, observation.value());
        assertEquals(1, observation.weight());
        assertEquals(List.of(), observation.evidence());
    }

    @Test
    void hostileTextIsBoundedAndSwift() {
        Reading reading = Readings.of("corrupt Putin lied , brutal ".repeat(50_000));
        Observation observation = Readings.one(STANCE.observe(reading), "stance", "putin", Voice.OWN);
        assertEquals(50_000, observation.weight());
        assertEquals(Observation.MOST_EVIDENCE, observation.evidence().size());
        assertTrue(Math.abs(observation.value()) <= 1);
    }

    @Test
    void offsetsPastTheTextJudgeNothing() {
        assertEquals(0, STANCE.score("Putin lied.", 40, 44));
        assertEquals(0, STANCE.score("", 0, 1));
    }
}
