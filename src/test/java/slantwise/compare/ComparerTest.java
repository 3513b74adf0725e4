package slantwise.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import slantwise.compare.Contrast.Design;
import slantwise.statistics.Draws;
import slantwise.text.Voice;

class ComparerTest {
    private static final Settings SETTINGS = new Settings("wire", 5, 1, 500, 999, false);

    @Test
    void meansAndCountsByHand() {
        List<Sampled> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rows.add(row("agency", "a" + i, "a" + i, "summit", "", i));
            rows.add(row("wire", "w" + i, "w" + i, "summit", "", i - 1));
        }
        rows.add(row("wire", "w9", "w9", "spending", "", 9));
        Compared compared = new Comparer(SETTINGS).compare(rows);
        assertEquals(2.5, estimate(compared, "agency", "").mean(), 1e-12);
        assertEquals(18.0 / 7, estimate(compared, "wire", "").mean(), 1e-12);
        assertEquals(1.5, estimate(compared, "wire", "summit").mean(), 1e-12);
        Estimate one = estimate(compared, "wire", "spending");
        assertTrue(one.tooFew() && one.n() == 1 && Double.isNaN(one.low()));
        Contrast raw = contrast(compared, Design.RAW);
        assertEquals(2.5 - 18.0 / 7, raw.difference(), 1e-12);
        assertEquals(0, raw.dropped());
        Contrast topic = contrast(compared, Design.TOPIC);
        assertEquals(1, topic.difference(), 1e-12);
        assertEquals(1, topic.dropped());
        assertEquals(List.of("summit"), topic.topics());
        assertTrue(topic.low() < 1 && 1 < topic.high());
        assertEquals(2, compared.contrasts().size(), "no event design where no event is known");
    }

    @Test
    void nearCopiesAreOneUnitAndTopicsDoNotCountTwice() {
        List<Sampled> rows = new ArrayList<>();
        rows.add(row("agency", "a1", "origin", "summit", "", 1));
        rows.add(row("agency", "a2", "origin", "summit", "", 3));
        rows.add(row("agency", "a3", "a3", "summit", "", 5));
        rows.add(row("agency", "a3", "a3", "spending", "", 5));
        Compared compared = new Comparer(SETTINGS).compare(rows);
        assertEquals(2, estimate(compared, "agency", "").n());
        assertEquals(3.5, estimate(compared, "agency", "").mean(), 1e-12);
        assertEquals(1, estimate(compared, "agency", "spending").n());
    }

    @Test
    void matchedDifferencesIgnoreTheTopicMix() {
        // The same value on the same topic; the agency writes on summits, the wire on spending.
        List<Sampled> rows = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            rows.add(row("agency", "a" + i, "a" + i, i < 18 ? "summit" : "spending", "", (i < 18 ? 1 : 0) + 0.01 * (i % 6)));
            rows.add(row("wire", "w" + i, "w" + i, i < 6 ? "summit" : "spending", "", (i < 6 ? 1 : 0) + 0.01 * (i % 6)));
        }
        Compared compared = new Comparer(SETTINGS).compare(rows);
        assertEquals(0.5, contrast(compared, Design.RAW).difference(), 1e-9);
        assertTrue(contrast(compared, Design.RAW).p() < 0.01);
        assertEquals(0, contrast(compared, Design.TOPIC).difference(), 1e-9);
        assertEquals(1, contrast(compared, Design.TOPIC).p(), 1e-9);
    }

    @Test
    void eventsAreComparedWithinThemselves() {
        List<Sampled> rows = new ArrayList<>();
        for (int e = 0; e < 8; e++) {
            for (int i = 0; i <= e % 2; i++) {
                rows.add(row("agency", "a" + e + i, "a" + e + i, "summit", "e" + e, 10 * e + 1 + 0.02 * e));
            }
            rows.add(row("wire", "w" + e, "w" + e, "summit", "e" + e, 10 * e));
        }
        rows.add(row("wire", "alone", "alone", "summit", "e99", 5));
        Contrast event = contrast(new Comparer(SETTINGS).compare(rows), Design.EVENT);
        assertEquals(1.07, event.difference(), 1e-9);
        assertEquals(1, event.dropped());
        assertEquals(12, event.n());
        assertEquals(8, event.topics().size());
        assertEquals(2.0 / 256, event.p(), 1e-9);
        assertEquals(2.0 / 256, event.smallestP(), 1e-9);
        assertTrue(event.low() > 0.9 && event.high() < 1.2, event.toString());
    }

    @Test
    void tooFewHaveNoP() {
        List<Sampled> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rows.add(row("agency", "a" + i, "a" + i, "summit", "", i));
            if (i < 4) {
                rows.add(row("wire", "w" + i, "w" + i, "summit", "", i + 7));
            }
        }
        Contrast raw = contrast(new Comparer(SETTINGS).compare(rows), Design.RAW);
        assertTrue(raw.tooFew());
        assertTrue(Double.isNaN(raw.p()) && Double.isNaN(raw.low()));
        assertEquals(4, raw.nReference());
        Contrast adjusted = Comparer.adjust(List.of(raw)).get(0);
        assertTrue(Double.isNaN(adjusted.q()));
        assertTrue(adjusted.family().endsWith("0 tests"), adjusted.family());
    }

    @Test
    void nothingSharedIsSaid() {
        List<Sampled> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rows.add(row("agency", "a" + i, "a" + i, "summit", "", i));
            rows.add(row("wire", "w" + i, "w" + i, "spending", "", i));
        }
        Contrast topic = contrast(new Comparer(SETTINGS).compare(rows), Design.TOPIC);
        assertTrue(topic.tooFew() && Double.isNaN(topic.difference()) && topic.dropped() == 12, topic.toString());
    }

    @Test
    void orderOfRowsDoesNotMatter() {
        List<Sampled> rows = simulated();
        Compared expected = new Comparer(SETTINGS).compare(rows);
        for (int seed = 0; seed < 5; seed++) {
            List<Sampled> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(expected, new Comparer(SETTINGS).compare(shuffled));
        }
        Settings other = new Settings("wire", 5, 2, 500, 999, false);
        assertNotEquals(expected, new Comparer(other).compare(rows));
    }

    @Test
    void otherOutletsDoNotChangeAContrast() {
        List<Sampled> rows = simulated();
        List<Sampled> two = rows.stream().filter(r -> !r.outlet().equals("regional")).toList();
        Contrast among = new Comparer(SETTINGS).compare(rows).contrasts().stream()
                .filter(c -> c.outlet().equals("agency") && c.design() == Design.TOPIC).findFirst().orElseThrow();
        assertEquals(among, contrast(new Comparer(SETTINGS).compare(two), Design.TOPIC));
    }

    @Test
    void allPairsWithoutAReference() {
        Compared compared = new Comparer(new Settings("", 5, 1, 500, 999, false)).compare(simulated());
        assertEquals(List.of("agency-regional", "agency-wire", "regional-wire"), compared.contrasts().stream()
                .filter(c -> c.design() == Design.RAW).map(c -> c.outlet() + "-" + c.reference()).toList());
    }

    @Test
    void intervalsStayWithinTheMeasure() {
        List<Sampled> rows = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            rows.add(row("agency", "a" + i, "a" + i, "summit", "", i == 0 ? 0.9 : i < 3 ? 0.1 : 0));
        }
        Estimate estimate = new Comparer(SETTINGS).compare(rows, 0, 1).estimates().get(0);
        assertEquals(0, estimate.low(), 0);
        assertTrue(estimate.high() < 1);
    }

    @Test
    void articlesTooAlikeHaveNoInterval() {
        List<Sampled> rows = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            rows.add(row("agency", "a" + i, "a" + i, "summit", "", i < 2 ? 0.1 * i : 0));
            rows.add(row("wire", "w" + i, "w" + i, "summit", "", 0.1 * i));
        }
        Compared compared = new Comparer(SETTINGS).compare(rows);
        Estimate alike = estimate(compared, "agency", "");
        assertTrue(alike.noSpread() && !alike.tooFew() && Double.isNaN(alike.low()) && Double.isNaN(alike.high()), alike.toString());
        assertEquals(0.0125, alike.mean(), 1e-12);
        assertFalse(estimate(compared, "wire", "").noSpread());
        Contrast raw = contrast(compared, Design.RAW);
        assertTrue(!raw.noSpread() && raw.low() < raw.difference() && raw.difference() < raw.high(), "the wire's spread stands for both: " + raw);
        rows.replaceAll(r -> row(r.outlet(), r.article(), r.article(), "summit", "", r.outlet().equals("agency") ? r.value() : 0.35));
        Contrast none = contrast(new Comparer(SETTINGS).compare(rows), Design.RAW);
        assertTrue(none.noSpread() && !none.tooFew() && Double.isNaN(none.low()), none.toString());
        assertTrue(none.p() < 0.05, "a permutation needs no spread: " + none);
        Estimate few = new Estimate("tone", "", Voice.OWN, "agency", "", 3, 0.1, Double.NaN, Double.NaN, true);
        assertFalse(few.noSpread(), "too few is another reason");
    }

    @Test
    void familiesAreMeasureVoiceAndDesign() {
        List<Contrast> adjusted = Comparer.adjust(new Comparer(SETTINGS).compare(simulated()).contrasts());
        assertEquals(6, adjusted.size());
        assertEquals("tone in the own voice, raw design: all keys and pairs of outlets, 2 tests", adjusted.get(0).family());
        adjusted.forEach(c -> assertTrue(c.q() >= c.p()));
        assertFalse(adjusted.get(0).family().equals(adjusted.get(1).family()));
    }

    @Test
    void groupsGiveOutletsEqualWeight() {
        List<Estimate> estimates = List.of(mean("a", 1, 100), mean("b", 2, 5), mean("c", 6, 5), mean("d", 9, 3));
        List<GroupEstimate> groups = Comparer.groups(estimates, Map.of("a", "state", "b", "state", "c", "state", "d", "state"));
        assertEquals(List.of(new GroupEstimate("tone", "", Voice.OWN, "state", 3, 3, 1.5, 4)), groups);
    }

    @Test
    void rowsOfTwoMeasuresAreRefused() {
        Sampled tone = row("agency", "a", "a", "", "", 1);
        Sampled other = new Sampled("frame", "", Voice.OWN, "agency", "", "a", "a", "", "", 1, 1);
        assertThrows(IllegalArgumentException.class, () -> new Comparer(SETTINGS).compare(List.of(tone, other)));
    }

    @Test
    void crossesToExecutors() throws Exception {
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            out.writeObject(new Comparer(SETTINGS));
        }
    }

    private static Estimate mean(String outlet, double mean, int n) {
        return new Estimate("tone", "", Voice.OWN, outlet, "", n, mean, 0, 0, n < 5);
    }

    private static List<Sampled> simulated() {
        Draws draws = new Draws(9);
        List<Sampled> rows = new ArrayList<>();
        String[] outlets = {"agency", "wire", "regional"};
        for (int i = 0; i < 90; i++) {
            int event = draws.below(20);
            double value = draws.normal();
            rows.add(row(outlets[i % 3], "x" + i, "x" + i, "t" + event % 3, event < 15 ? "e" + event : "", value));
            if (i % 7 == 0) {
                rows.add(row(outlets[i % 3], "x" + i, "x" + i, "t4", event < 15 ? "e" + event : "", value));
            }
        }
        return rows;
    }

    private static Sampled row(String outlet, String article, String unit, String topic, String event, double value) {
        return new Sampled("tone", "", Voice.OWN, outlet, "", article, unit, topic, event, value, 1);
    }

    private static Estimate estimate(Compared compared, String outlet, String topic) {
        return compared.estimates().stream().filter(e -> e.outlet().equals(outlet) && e.topic().equals(topic))
                .findFirst().orElseThrow();
    }

    private static Contrast contrast(Compared compared, Design design) {
        return compared.contrasts().stream().filter(c -> c.design() == design).findFirst().orElseThrow();
    }
}
