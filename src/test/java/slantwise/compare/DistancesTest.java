package slantwise.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import slantwise.statistics.Draws;
import slantwise.text.Voice;

class DistancesTest {
    private static final Settings SETTINGS = new Settings("", 5, 1, 500, 999, false);

    @Test
    void outletsAlikeAreAtZeroAndOthersAreNot() {
        Differences frames = new Distances(SETTINGS).frames(rows());
        Distance alike = distance(frames, "a", "b");
        assertTrue(alike.raw() > alike.corrected() && alike.corrected() < 0.01 && alike.p() > 0.05, alike.toString());
        Distance apart = distance(frames, "a", "c");
        assertTrue(apart.corrected() > 0.05 && apart.q() < 0.05, apart.toString());
        assertEquals(6, frames.distances().size());
    }

    @Test
    void treeJoinsTheAlikeWithSupport() {
        List<Branch> branches = new Distances(SETTINGS).frames(rows()).branches();
        assertEquals(3, branches.size());
        assertEquals(List.of("a", "b", "c", "d"), branches.get(2).outlets());
        assertEquals(1, branches.get(2).support());
        List<List<String>> members = branches.stream().map(Branch::outlets).toList();
        assertTrue(members.contains(List.of("a", "b")) && members.contains(List.of("c", "d")), members.toString());
        assertTrue(branches.get(0).support() > 0.9, branches.toString());
    }

    @Test
    void heightsAreAverageLinkageByHand() {
        List<Distance> distances = List.of(at("a", "b", 0.1), at("a", "c", 0.4), at("b", "c", 0.6));
        List<Branch> branches = Dendrogram.of(distances, List.of());
        assertEquals(0.1, branches.get(0).height(), 1e-6);
        assertEquals(0.5, branches.get(1).height(), 1e-6);
    }

    @Test
    void mapKeepsDistancesAndOrientation() {
        // On a line: roots of divergences 1, 2 and 3 apart.
        List<Place> places = OutletMap.of(List.of(at("a", "b", 0.01), at("b", "c", 0.04), at("a", "c", 0.09)));
        assertEquals(0.1, Math.abs(places.get(0).x() - places.get(1).x()), 1e-5);
        assertEquals(0.2, Math.abs(places.get(1).x() - places.get(2).x()), 1e-5);
        assertTrue(places.get(0).x() > 0);
        places.forEach(p -> assertEquals(0, p.y(), 1e-5));
        List<Place> same = OutletMap.of(List.of(at("a", "b", 0), at("b", "c", 0), at("a", "c", 0)));
        same.forEach(p -> assertEquals(0, p.x(), 0));
        assertEquals(2, OutletMap.of(List.of(at("a", "b", 0.25))).size());
        assertEquals(0.25, OutletMap.of(List.of(at("a", "b", 0.25))).get(0).x(), 1e-5);
    }

    @Test
    void distancesThatNoPlaneHoldsStillHaveAMap() {
        // a and c are farther apart than the way over b.
        List<Place> places = OutletMap.of(List.of(at("a", "b", 0.01), at("b", "c", 0.01), at("a", "c", 0.81)));
        assertEquals(3, places.size());
        assertTrue(places.get(0).x() > 0 && places.get(2).x() < 0, places.toString());
    }

    @Test
    void topicMixIsNoDistance() {
        Draws draws = new Draws(2);
        List<Sampled> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            boolean war = i % 2 == 0 ? i < 45 : i < 15;
            for (int k = 0; k < 4; k++) {
                double share = (war ? k == 0 : k == 3) ? 0.7 : 0.1;
                rows.add(new Sampled("frame", "k" + k, Voice.OWN, i % 2 == 0 ? "a" : "b", "", "x" + i, "x" + i,
                        war ? "war" : "trade", "", share + 0.05 * draws.uniform(), 1));
            }
        }
        Distance matched = new Distances(SETTINGS).frames(rows).distances().get(0);
        assertTrue(matched.corrected() < 0.001 && matched.p() > 0.01, matched.toString());
    }

    @Test
    void wordingTellsOutletsApart() {
        Differences wording = new Distances(SETTINGS).wording(WordingTest.corpus());
        assertTrue(wording.distances().get(0).p() < 0.01, wording.distances().toString());
        assertEquals(2, wording.places().size());
        assertEquals(1, wording.branches().size());
    }

    @Test
    void orderDoesNotMatter() {
        List<Sampled> rows = rows();
        Differences expected = new Distances(SETTINGS).frames(rows);
        Collections.shuffle(rows, new Random(3));
        assertEquals(expected, new Distances(SETTINGS).frames(rows));
    }

    private static Distance at(String a, String b, double corrected) {
        return new Distance("frames", a, b, 20, corrected, 0, corrected, 0.5, 0.5);
    }

    private static Distance distance(Differences differences, String a, String b) {
        return differences.distances().stream().filter(d -> d.outlet().equals(a) && d.other().equals(b)).findFirst().orElseThrow();
    }

    /** a and b frame alike, c and d alike and otherwise. */
    private static List<Sampled> rows() {
        Draws draws = new Draws(5);
        List<Sampled> rows = new ArrayList<>();
        for (String outlet : new String[] {"a", "b", "c", "d"}) {
            for (int i = 0; i < 40; i++) {
                for (int k = 0; k < 6; k++) {
                    double mean = (outlet.compareTo("c") < 0 ? k < 3 : k >= 3) ? 0.3 : 0.1;
                    rows.add(new Sampled("frame", "k" + k, Voice.OWN, outlet, "", outlet + i, outlet + i, "t" + i % 3, "",
                            2 * mean * draws.uniform(), 1));
                }
            }
        }
        return rows;
    }
}
