package slantwise.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import slantwise.corpus.Article;

class PassageReaderTest {
    private static Reading read(String title, String body) {
        return new PassageReader().read(new Article("id", "source", "place", "Outlet", "group", title, "", body, "", "", "", false));
    }

    /** The voice that holds the first place of these words. */
    private static Voice voice(String body, String words) {
        for (Passage passage : read("", body).passages()) {
            int at = passage.text().indexOf(words);
            if (at >= 0) {
                return passage.partAt(at).voice();
            }
        }
        throw new AssertionError("'" + words + "' is not in '" + body + "'");
    }

    private static Part part(String title, String body, String words) {
        for (Passage passage : read(title, body).passages()) {
            int at = passage.text().indexOf(words);
            if (at >= 0) {
                return passage.partAt(at);
            }
        }
        throw new AssertionError("'" + words + "' is not in the article");
    }

    @Test
    void titleAndParagraphs() {
        Reading reading = read("A title", "One. Two.\nThree.");
        assertEquals(List.of(0, 1, 1, 2), reading.passages().stream().map(Passage::paragraph).toList());
        assertEquals(List.of(0, 1, 2, 3), reading.passages().stream().map(Passage::number).toList());
        assertEquals(List.of(1, 1, 2), read("", "One. Two.\nThree.").passages().stream().map(Passage::paragraph).toList());
    }

    @Test
    void aSentenceMixesVoices() {
        String body = "\"The plan is dead,\" Mark Rutte said on Monday.";
        assertEquals(new Part(0, 19, Voice.DIRECT, "Mark Rutte", "say"), part("", body, "The plan"));
        assertEquals(Voice.OWN, voice(body, "Mark Rutte"));
        assertEquals(Voice.OWN, voice(body, "Monday"));
    }

    @Test
    void indirectSpeech() {
        assertEquals(Voice.INDIRECT, voice("The minister said that Russia had lost.", "Russia"));
        assertEquals(Voice.INDIRECT, voice("Russia had lost, the minister said.", "Russia"));
        assertEquals(Voice.INDIRECT, voice("According to the minister, Russia had lost.", "Russia"));
        assertEquals(Voice.INDIRECT, voice("The minister told reporters that Russia had lost.", "Russia"));
        assertEquals(Voice.INDIRECT, voice("Moscow accused Ukraine of shelling the plant.", "Ukraine"));
        assertEquals(Voice.INDIRECT, voice("Kyiv blamed Russia for the attack.", "Russia"));
        assertEquals(Voice.INDIRECT, voice("Germany, he said, will send more aid.", "Germany"));
        assertEquals(Voice.OWN, voice("Russia said the talks had failed.", "Russia"));
        assertEquals(Voice.OWN, voice("The minister praised Ukraine and left for Poland.", "Poland"));
    }

    @Test
    void clausesThatPlaceASayingAreTheWritersOwn() {
        assertEquals(Voice.OWN, voice("When asked if he would meet the chancellor of Austria, the minister left the room.", "Austria"));
        assertEquals(Voice.OWN, voice("As the European Union spoke of \"a war crime,\" the ministry confirmed the strike on the port.", "European Union"));
    }

    @Test
    void quotationOverSentencesAndParagraphs() {
        String body = "\u201CThe first day was long. The second was longer.\n\u201CThe third was the longest,\u201D the minister said.\nThe talks ended.";
        assertEquals(Voice.DIRECT, voice(body, "The second"));
        assertEquals(Voice.DIRECT, voice(body, "The third"));
        assertEquals(Voice.OWN, voice(body, "The talks"));
    }

    @Test
    void straightSingleMarksOnly() {
        String body = "'The players' union isn't ready,' the minister said. 'It's the '90s again.' He left for the workers' club.";
        assertEquals(Voice.DIRECT, voice(body, "The players"));
        assertEquals(Voice.OWN, voice(body, "the minister"));
        assertEquals(Voice.DIRECT, voice(body, "It's"));
        assertEquals(Voice.OWN, voice(body, "workers"));
    }

    @Test
    void scareQuotesAndTitlesStayOwn() {
        assertEquals(Voice.OWN, voice("The so-called \"special operation\" began in February.", "special"));
        assertEquals(Voice.OWN, voice("The film \"The Man Who Fell To Earth And Never Left\" opened in Moscow.", "Fell"));
    }

    @Test
    void anOpenQuotationDoesNotSwallowTheArticle() {
        String body = "\"He never closed it.\n" + "The outlet goes on here.\n".repeat(5) + "Moscow is far away.";
        assertEquals(Voice.OWN, voice(body, "The outlet"));
        assertEquals(Voice.OWN, voice(body, "Moscow"));
    }

    @Test
    void saidAfterAQuotationThatEndsInAQuestion() {
        String body = "\u201CWhy now?\u201D President Biden asked. The talks ended.";
        assertEquals(Voice.DIRECT, voice(body, "Why"));
        assertEquals(Voice.OWN, voice(body, "President"));
        assertEquals(Voice.OWN, voice(body, "The talks"));
    }

    @Test
    void headlines() {
        assertEquals(Voice.DIRECT, part("'We are ready to fight on alone', says Zelensky", "Body.", "We are").voice());
        assertEquals(Voice.DIRECT, part("Putin: 'We are ready to talk'", "Body.", "We are").voice());
        assertEquals("Vladimir Putin", part("Putin: 'We are ready to talk'", "Body.", "We are").speaker());
        assertEquals("Volodymyr Zelensky", part("'We are ready to fight on alone' - Zelensky", "Body.", "We are").speaker());
    }

    @Test
    void whoIsNamedBehindTheLastParagraphSaidTheOneBeforeToo() {
        String body = "\u201CThree weeks is long and we may not have so many.\n\u201CFrom now on we will meet here,\u201D the minister said.";
        assertEquals("minister", part("", body, "Three weeks").speaker());
        assertEquals("minister", part("", body, "From now").speaker());
    }

    @Test
    void nestedMarks() {
        String body = "\"She told me 'no' twice,\" the minister said.";
        assertEquals(Voice.DIRECT, voice(body, "no"));
        assertEquals(Voice.DIRECT, voice(body, "twice"));
    }

    @Test
    void partsCoverEverySentence() {
        for (Passage passage : read("A 'title'", "\"One,\" he said. Two said \u201Cthree. Four \"five' six.\n'Seven eight.").passages()) {
            int covered = passage.parts().stream().mapToInt(part -> part.to() - part.from()).sum();
            assertEquals(passage.text().length(), covered);
        }
        assertTrue(read("", "One.").passages().get(0).parts().size() == 1);
    }
}
