package slantwise.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import slantwise.corpus.Article;

class ReportedTest {
    private static Voice voice(PassageReader reader, String body, String words) {
        Passage passage = reader.read(new Article("id", "source", "place", "Outlet", "group", "", "", body, "", "", "", false)).passages().get(0);
        return passage.partAt(passage.text().indexOf(words)).voice();
    }

    private static Voice voice(String body, String words) {
        return voice(new PassageReader(), body, words);
    }

    private static Reported.Stretch stretch(String text, String words) {
        int at = text.indexOf(words);
        return Reported.of(text).stream().filter(stretch -> stretch.span().contains(at)).findFirst()
                .orElseThrow(() -> new AssertionError("'" + words + "' is in no content of '" + text + "'"));
    }

    @Test
    void whatIsReportedIsForTheWeightsToSay() {
        String text = "The minister said that Russia had lost.";
        assertEquals(Voice.INDIRECT, voice(new PassageReader(new Weights(Map.of("verb=say", 1.0))), text, "Russia"));
        assertEquals(Voice.OWN, voice(new PassageReader(new Weights(Map.of("verb=say", -1.0))), text, "Russia"));
    }

    @Test
    void quotationsStandWhateverTheWeights() {
        assertEquals(Voice.DIRECT, voice(new PassageReader(new Weights(Map.of("intercept", -9.0))), "\"Russia has lost,\" the minister said.", "Russia"));
    }

    @Test
    void leadingAndInsertedSources() {
        assertEquals(Voice.INDIRECT, voice("However, according to the mayor, Germany wants to close the bridge.", "Germany"));
        assertEquals(Voice.INDIRECT, voice("According to the mayor, who took office in May, Germany still plans to close the bridge.", "Germany"));
        assertEquals(Voice.INDIRECT, voice("In the mayor's opinion, the city is facing a long winter, with little help from Germany.", "city"));
        assertEquals("in the view of", stretch("In the words of the mayor, Germany had closed the bridge.", "Germany").attribution().verb());
        assertEquals(Voice.INDIRECT, voice("If the bridge was damaged, the mayor said, the army was ready to repair it.", "army"));
        assertEquals(Voice.INDIRECT, voice("For years, the mayor said, there was an unwritten bargain with Germany.", "Germany"));
        assertEquals(Voice.INDIRECT, voice("The bridge to Germany was damaged by the flood, said two city officials and an engineer.", "Germany"));
    }

    @Test
    void whatTrailsAReportIsLessLikelyReported() {
        String text = "The minister said the talks had failed, while Germany closed the bridge on Monday.";
        assertTrue(stretch(text, "Germany").likely() < stretch(text, "talks").likely());
        assertTrue(stretch(text, "Germany").features().contains("step=,contrast"));
        assertEquals(Voice.INDIRECT, voice("The minister said that the talks with Germany had failed.", "Germany"));
    }

    @Test
    void whoIsSpokenToIsParted() {
        String text = "The minister warned Germany against closing the bridge to Poland.";
        assertTrue(stretch(text, "Germany").features().contains("heard=false"));
        assertTrue(stretch(text, "closing").features().contains("heard=true"));
        String told = "The minister told reporters that Germany had not decided whether to close the bridge.";
        assertEquals(Voice.INDIRECT, voice(told, "Germany"));
    }

    @Test
    void anotherSpeakerWithinAReportIsParted() {
        String text = "The mayor said power had been cut but the agency said the bridge was open.";
        assertTrue(stretch(text, "agency").features().contains("holds-source"));
        assertEquals(List.of(), Reported.of("It rained. The road was wet."));
    }
}
