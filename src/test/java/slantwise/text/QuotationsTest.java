package slantwise.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {
    private static List<String> quotations(String text) {
        return Quotations.of(text).stream().map(quotation -> quotation.span().of(text)).toList();
    }

    @Test
    void everyStyleOfMark() {
        assertEquals(List.of("\"so it is\""), quotations("He said \"so it is\" again."));
        assertEquals(List.of("\u201Cso it is\u201D"), quotations("He said \u201Cso it is\u201D again."));
        assertEquals(List.of("'so it is'"), quotations("He said 'so it is' again."));
        assertEquals(List.of("\u2018so it is\u2019"), quotations("He said \u2018so it is\u2019 again."));
        assertEquals(List.of("\u00ABso it is\u00BB"), quotations("He said \u00ABso it is\u00BB again."));
        assertEquals(List.of("\u201Eso it is\u201C"), quotations("He said \u201Eso it is\u201C again."));
        assertEquals(List.of("''so it is''"), quotations("He said ''so it is'' again."));
    }

    @Test
    void apostrophesAreNoMarks() {
        assertEquals(List.of(), quotations("The players' union of the '90s didn't vote in '94, and the workers' council won't."));
        assertEquals(List.of(), quotations("The players\u2019 union didn\u2019t vote."));
        assertEquals(List.of("'the players' union isn't ready,'"), quotations("He said 'the players' union isn't ready,' and left."));
    }

    @Test
    void nestedMarksBelongToTheOuterQuotation() {
        assertEquals(List.of("\"She told me 'no' twice.\""), quotations("\"She told me 'no' twice.\" He left."));
        assertEquals(List.of("'The plan is \"bad\" for us'"), quotations("He said 'The plan is \"bad\" for us'."));
        assertEquals(List.of("\u201CShe said \u2018no\u2019 twice,\u201D"), quotations("\u201CShe said \u2018no\u2019 twice,\u201D he said."));
        assertEquals(List.of("\u201CShe said \u201Cno\u201D twice,\u201D"), quotations("\u201CShe said \u201Cno\u201D twice,\u201D he said."));
    }

    @Test
    void severalSentences() {
        assertEquals(List.of("\"One. Two! Three?\""), quotations("\"One. Two! Three?\" he asked."));
    }

    @Test
    void severalParagraphs() {
        String text = "\u201CFirst part.\n\u201CSecond part.\n\u201CThird part,\u201D he said.\nOwn words.";
        List<Quotation> found = Quotations.of(text);
        assertEquals(List.of("\u201CFirst part.", "\u201CSecond part.", "\u201CThird part,\u201D"), quotations(text));
        assertEquals(List.of(false, true, true), found.stream().map(Quotation::continues).toList());
        assertEquals(List.of(false, false, true), found.stream().map(Quotation::closed).toList());
    }

    @Test
    void anOpenQuotationEndsWithItsParagraph() {
        String text = "\"He never closed it.\nThe next paragraph is the outlet's own.";
        assertEquals(List.of("\"He never closed it."), quotations(text));
        String crowded = "\u201CHe never closed it. The outlet goes on here. \u201CThis one,\u201D he said, \u201Cis closed.\u201D";
        assertTrue(quotations(crowded).contains("\u201CThis one,\u201D"));
        assertTrue(quotations(crowded).contains("\u201Cis closed.\u201D"));
    }

    @Test
    void anOpenQuotationInALongParagraphIsItsFirstSentence() {
        String text = "\"He never closed it. " + "The outlet goes on with its own words here. ".repeat(40);
        assertEquals(List.of("\"He never closed it."), quotations(text));
    }

    @Test
    void aReopenedMarkStartsTheNextQuotation() {
        List<Quotation> found = Quotations.of("He said: \u201CIt is the decisive year. \u201CWe can win.\u201D");
        assertEquals(2, found.size());
        assertTrue(found.get(1).continues());
        assertFalse(found.get(0).closed());
    }

    @Test
    void inchesAndYearsAreNoMarks() {
        assertEquals(List.of(), quotations("He is 6'2\" tall and came in '98."));
    }
}
