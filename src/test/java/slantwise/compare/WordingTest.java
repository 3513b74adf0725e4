package slantwise.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import slantwise.compare.Contrast.Design;
import slantwise.statistics.Draws;

class WordingTest {
    private static final Settings SETTINGS = new Settings("", 5, 1, 500, 9999, false);
    private static final String[] SUMMIT = {"leaders", "met", "communique", "flags", "allies", "agreed", "chairs", "hall"};
    private static final String[] SPENDING = {"budget", "billion", "defence", "share", "output", "taxes", "arms", "factories"};

    @Test
    void findsThePlantedPhraseAndNotTheTopicsWords() {
        List<Term> terms = new Wording(SETTINGS, 20).compare(corpus(), Design.TOPIC).terms();
        Term top = terms.stream().filter(t -> t.outlet().equals("Agency")).findFirst().orElseThrow();
        assertTrue(top.term().contains("encirclement"), top.toString());
        assertTrue(top.z() > 2 && top.q() < 0.05 && top.logOdds() > 1, top.toString());
        assertEquals(3, top.examples().size());
        List<String> significant = terms.stream().filter(t -> t.q() < 0.05).map(Term::term).toList();
        assertTrue(significant.stream().allMatch(t -> t.contains("encirclement") || t.contains("hostile")), significant.toString());
    }

    /** Labels dealt at random, five articles of an event together: a term below q = 0.05 is an error. */
    @Test
    void randomOutletsHaveNoWording() {
        int splits = 0;
        for (int split = 0; split < 20; split++) {
            Draws draws = Draws.of(3, "wording", Integer.toString(split));
            List<Worded> rows = corpus();
            boolean[] first = new boolean[rows.size()];
            for (int i = 0; i < first.length; i++) {
                first[i] = draws.below(2) == 0;
            }
            List<Worded> dealt = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                Worded row = rows.get(i);
                dealt.add(new Worded(first[i / 5] ? "one" : "other", row.unit(), row.topic(), row.outlet() + i / 5, row.tokens()));
            }
            splits += new Wording(SETTINGS, 200).compare(dealt, Design.TOPIC).terms().stream().anyMatch(t -> t.q() < 0.05) ? 1 : 0;
        }
        assertTrue(splits <= 4, splits + " of 20 splits");
    }

    @Test
    void aPossessiveAndItsApostropheAreHouseStyle() {
        assertEquals(List.of("ukraine", "it", "", "won't"),
                new Worded("a", "b", "", "", List.of("Ukraine\u2019s", "it's", "", "won\u2019t")).tokens());
    }

    @Test
    void withoutMatchingTheTopicsWordsAreTakenForTheOutlets() {
        List<String> significant = new Wording(SETTINGS, 50).compare(corpus(), Design.RAW).terms().stream()
                .filter(t -> t.q() < 0.05).map(Term::term).toList();
        assertTrue(significant.stream().anyMatch(t -> Arrays.asList(SUMMIT).contains(t)), significant.toString());
    }

    @Test
    void templateLinesAreListedAndLeftOut() {
        Wordings wordings = new Wording(SETTINGS, 200).compare(corpus(), Design.TOPIC);
        assertTrue(wordings.templates().contains(new Template("Wire", "subscribe to our morning newsletter today", 40)),
                wordings.templates().toString());
        assertTrue(wordings.terms().stream().noneMatch(t -> t.term().contains("newsletter")));
        assertTrue(wordings.templates().stream().noneMatch(t -> t.text().contains("encirclement")), wordings.templates().toString());
    }

    @Test
    void aWordOfOneArticleIsNoTerm() {
        List<Worded> rows = corpus();
        List<String> shouting = new ArrayList<>(Collections.nCopies(300, "bombastic"));
        rows.add(new Worded("Agency", "loud", "summit", "", shouting));
        assertTrue(new Wording(SETTINGS, 500).compare(rows, Design.TOPIC).terms().stream()
                .noneMatch(t -> t.term().contains("bombastic")));
    }

    @Test
    void orderDoesNotMatter() {
        List<Worded> rows = corpus();
        Wordings expected = new Wording(SETTINGS, 50).compare(rows, Design.TOPIC);
        Collections.shuffle(rows, new Random(4));
        assertEquals(expected, new Wording(SETTINGS, 50).compare(rows, Design.TOPIC));
    }

    @Test
    void termsDoNotCrossSentencesNorNameOutlets() {
        List<Worded> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rows.add(new Worded("RT", "a" + i, "", "", List.of("rt", "reports", "storms", "", "floods", "of", "the", "valley", "floods", ".")));
        }
        Vocabulary vocabulary = Vocabulary.of(rows, 3, 5, new String[] {"RT"});
        assertEquals(List.of("floods", "reports", "reports storms", "storms", "valley", "valley floods"), List.of(vocabulary.terms));
        assertEquals(8, vocabulary.words[0]);
        assertEquals(2, vocabulary.counts[0][0]);
    }

    @Test
    void wordShiftsAddUpToTheDifference() {
        Map<String, Double> ratings = Map.of("agreed", 2.0, "hostile", -2.5, "arms", -1.0, "leaders", 0.5, "share", 1.0);
        List<Shift> shifts = new WordShift(ratings).between(corpus(), "Agency", "Wire", 100);
        double own = shifts.stream().mapToDouble(s -> s.score() * s.rate()).sum();
        double reference = shifts.stream().mapToDouble(s -> s.score() * s.rateReference()).sum();
        assertEquals(own - reference, shifts.stream().mapToDouble(Shift::contribution).sum(), 1e-12);
        assertEquals(1, shifts.stream().mapToDouble(Shift::rate).sum(), 1e-12);
        assertEquals("hostile", shifts.get(0).word());
        assertTrue(shifts.get(0).contribution() < 0);
        assertEquals(2, new WordShift(ratings).between(corpus(), "Agency", "Wire", 2).size());
    }

    /** Two outlets with different topic mixes; the agency says "hostile encirclement" in half of its articles. */
    static List<Worded> corpus() {
        Draws draws = new Draws(12);
        List<Worded> rows = new ArrayList<>();
        for (String outlet : new String[] {"Agency", "Wire"}) {
            for (int i = 0; i < 40; i++) {
                boolean summit = outlet.equals("Agency") ? i < 28 : i < 12;
                List<String> tokens = new ArrayList<>();
                for (int s = 0; s < 8; s++) {
                    for (int w = 0; w < 7; w++) {
                        String[] words = draws.below(4) == 0 ? (summit ? SPENDING : SUMMIT) : summit ? SUMMIT : SPENDING;
                        tokens.add(words[draws.below(words.length)]);
                    }
                    if (outlet.equals("Agency") && i % 2 == 0 && s == 4) {
                        tokens.addAll(List.of("hostile", "encirclement"));
                    }
                    tokens.add(Worded.BREAK);
                }
                if (outlet.equals("Wire")) {
                    tokens.addAll(List.of("subscribe", "to", "our", "morning", "newsletter", "today", Worded.BREAK));
                }
                rows.add(new Worded(outlet, outlet + i, summit ? "summit" : "spending", "", tokens));
            }
        }
        return rows;
    }
}
