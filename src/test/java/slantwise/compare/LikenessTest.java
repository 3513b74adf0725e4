package slantwise.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import slantwise.compare.Contrast.Design;
import slantwise.text.Voice;

class LikenessTest {
    private static final Settings SETTINGS = new Settings("wire", 5, 1, 500, 999, false);

    private final List<Sampled> rows = new ArrayList<>();

    @Test
    void tellsClassesApart() {
        assertEquals(List.of("under 300 words", "300 to 799 words", "300 to 799 words", "800 words or more"),
                List.of(299, 300, 799, 800).stream().map(words -> Likeness.LENGTH.of(article("news", words))).toList());
        Listed opinion = article("opinion", 500);
        assertEquals("opinion, 300 to 799 words", Likeness.of(opinion, List.of(Likeness.LENGTH, Likeness.GENRE)));
        assertEquals("opinion", Likeness.of(opinion, List.of(Likeness.GENRE)));
        assertEquals("", Likeness.of(opinion, List.of()));
    }

    /** Opinion is 1 and news 0 in both outlets, but one has more opinion: the topic leaves a difference, likeness none. */
    @Test
    void aMixOfGenresIsNoDifference() {
        for (int i = 0; i < 40; i++) {
            boolean opinion = i % 2 == 0 ? i < 30 : i < 10;
            add(i % 2 == 0 ? "agency" : "wire", "summit", "", opinion ? "opinion" : "news", (opinion ? 1 : 0) + 0.01 * (i / 2 % 5));
        }
        assertEquals(0.5, contrast(unlike(), Design.TOPIC).difference(), 0.01);
        Contrast alike = contrast(rows, Design.TOPIC);
        assertEquals(0, alike.difference(), 0.01);
        assertEquals(List.of("summit"), alike.topics());
        assertEquals(List.of(20, 20, 0, 0), List.of(alike.n(), alike.nReference(), alike.dropped(), alike.unlike()));
        assertTrue(contrast(unlike(), Design.TOPIC).p() < 0.05 && alike.p() > 0.5, alike.toString());
        assertEquals(contrast(unlike(), Design.RAW), contrast(rows, Design.RAW));
    }

    /** Each event is one stratum: the two sides are brought to the same mix of the classes that both have. */
    @Test
    void anEventIsStandardisedToOneMix() {
        for (int e = 0; e < 6; e++) {
            String event = "e" + e;
            add("agency", "", event, "news", 0.1);
            add("agency", "", event, "opinion", 1.1);
            add("agency", "", event, "opinion", 1.3);
            add("wire", "", event, "news", 0);
            add("wire", "", event, "news", 0);
            add("wire", "", event, "opinion", 1);
            add("wire", "", event, "long", 9);
        }
        // News and opinion weigh 1 * 2 / 3 each: half of 0.1 less 0 and half of 1.2 less 1.
        Contrast alike = contrast(rows, Design.EVENT);
        assertEquals(0.15, alike.difference(), 1e-12);
        assertEquals(List.of(18, 18, 6, 6), List.of(alike.n(), alike.nReference(), alike.dropped(), alike.unlike()));
        assertEquals(List.of("e0", "e1", "e2", "e3", "e4", "e5"), alike.topics());
        assertEquals(2 / 64.0, alike.p(), 1e-12, "an event's classes change sides together");
    }

    /** Three events of each outlet in a topic, each with articles of two classes: 20 arrangements of events, not 400. */
    @Test
    void anEventMovesWholeThroughTheClassesOfItsTopic() {
        for (int e = 0; e < 6; e++) {
            for (String likeness : List.of("news", "opinion")) {
                add(e < 3 ? "agency" : "wire", "z-summit", "e" + e, likeness, (e < 3 ? 1 : 0) + (likeness.equals("news") ? 5 : 0) + 0.01 * e);
            }
        }
        add("agency", "a-budget", "e6", "news", 1);
        Contrast alike = contrast(rows, Design.TOPIC);
        assertEquals(0.97, alike.difference(), 1e-12);
        assertEquals(2 / 20.0, alike.smallestP(), 1e-12);
        assertEquals(2 / 20.0, alike.p(), 1e-12);
        assertEquals(List.of("z-summit"), alike.topics());
    }

    @Test
    void whatOnlyOneOutletHasIsDroppedAsUnlike() {
        for (int i = 0; i < 12; i++) {
            add("agency", "summit", "", "news", i);
            add("wire", "summit", "", i < 6 ? "news" : "opinion", i);
            add("wire", "budget", "", "news", i);
        }
        Contrast alike = contrast(rows, Design.TOPIC);
        assertEquals(List.of(12, 6, 18, 6), List.of(alike.n(), alike.nReference(), alike.dropped(), alike.unlike()));
        assertEquals(12, contrast(unlike(), Design.TOPIC).dropped());
    }

    @Test
    void oneClassChangesNothing() {
        for (int i = 0; i < 40; i++) {
            add(i % 2 == 0 ? "agency" : "wire", "t" + i % 3, "e" + i % 7, "news", i * i % 11);
        }
        assertEquals(new Comparer(SETTINGS).compare(unlike()), new Comparer(SETTINGS).compare(rows));
    }

    private void add(String outlet, String topic, String event, String likeness, double value) {
        String article = "x" + rows.size();
        rows.add(new Sampled("tone", "", Voice.OWN, outlet, "", article, article, topic, event, likeness, value, 1));
    }

    /** The same rows, of no class. */
    private List<Sampled> unlike() {
        return rows.stream().map(r -> new Sampled(r.measure(), r.key(), r.voice(), r.outlet(), r.group(), r.article(), r.unit(),
                r.topic(), r.event(), r.value(), r.weight())).toList();
    }

    private static Contrast contrast(List<Sampled> of, Design design) {
        return new Comparer(SETTINGS).compare(of).contrasts().stream().filter(c -> c.design() == design).findFirst().orElseThrow();
    }

    private static Listed article(String genre, int words) {
        return new Listed("x", "wire", "", "", "", "", "", "", "", false, words, List.of(), "", "", genre);
    }
}
