package slantwise.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRepairTest {
    @Test
    void removesAStrayWordOfAnotherScript() {
        Mending.Mended mended = Mending.strayScript("Talks were held in Brussels \u05d1\u05de\u05e1\u05d2\u05e8\u05ea, the minister said.");
        assertEquals("Talks were held in Brussels, the minister said.", mended.text());
        assertEquals(List.of("\u05d1\u05de\u05e1\u05d2\u05e8\u05ea,"), mended.removed());
    }

    @Test
    void keepsNamesGivenOnPurposeAndTextInItsOwnScript() {
        for (String text : List.of("The capital Kyiv (\u041a\u0438\u0457\u0432) was quiet on Monday.", "The \u03b1 and \u03b2 variants spread.",
                "\u0417\u0430\u0433\u043e\u043b\u043e\u0432\u043e\u043a \u043e\u0442\u043a\u0440\u044b\u0432\u0430\u0435\u043c\u043e\u0433\u043e")) {
            assertEquals(text, Mending.strayScript(text).text());
        }
    }

    @Test
    void removesLinkTextRunIntoAName() {
        Mending.Mended mended = Mending.linkText("President Joe BidenJoseph Robinette BidenSenate passes bill House delays vote MORE said on Monday "
                + "that Sen. Mitch McConnellMitch McConnellSenate delays MORE agreed.");
        assertTrue(mended.text().startsWith("President Joe BidenJoseph"), "the names differ, so nothing proves a link: " + mended.text());
        assertTrue(mended.text().endsWith("that Sen. Mitch McConnell agreed."), mended.text());
    }

    @Test
    void leavesAWordInCapitalsAlone() {
        String text = "The campaign MORE began at McDonald's and asked for MORE.";
        assertEquals(text, Mending.linkText(text).text());
    }

    @Test
    void mendsSpaces() {
        assertEquals("a b caf\u00e9", Mending.space(" a\u00a0\u200b\t b  cafe\u0301\u0000 "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "MOSCOW (Sputnik) - The minister left.|The minister left.|Sputnik", "KYIV, Ukraine (AP) \u2014 The minister left.|The minister left.|AP",
        "BERLIN, Dec 11 (Reuters) - The minister left.|The minister left.|Reuters", "(Reuters) - The minister left.|The minister left.|Reuters",
        "NEW DELHI (PTI): The minister left.|The minister left.|PTI", "BERLIN -- The minister left.|The minister left.|''",
        "The minister left./ REL|The minister left.|REL", "The minister left. (AP)|The minister left.|AP", "The minister left. PTI|The minister left.|PTI",
        "The minister left \u2014 and returned.|The minister left \u2014 and returned.|''",
        "NATO \u2014 The alliance met. NATO agreed.|NATO \u2014 The alliance met. NATO agreed.|''",
        "He told the Associated Press that he left.|He told the Associated Press that he left.|''",
        "The minister left (AP Photo/Staff) early.|The minister left early.|''"})
    void takesCreditsOff(String text, String left, String origin) {
        Credits.Found found = Credits.strip(List.of(text));
        assertEquals(List.of(left), found.paragraphs());
        assertEquals(origin, found.origin());
    }

    @Test
    void takesLinesOfCreditOut() {
        Credits.Found found = Credits.strip(List.of("The minister left.", "Photo: REUTERS/Staff", "(Reporting by staff; Editing by the desk)",
                "The Associated Press contributed to this report.", "He will be back."));
        assertEquals(List.of("The minister left.", "He will be back."), found.paragraphs());
        assertEquals("AP", found.origin());
    }

    @Test
    void staysLinearOnHostileText() {
        String hostile = "(".repeat(200_000) + "a MORE ".repeat(50_000) + "\u2014 ".repeat(50_000) + "aB".repeat(100_000) + " MORE";
        assertEquals(1, Credits.strip(List.of(hostile)).paragraphs().size());
        assertEquals(List.of(), Mending.strayScript(hostile).removed());
        assertTrue(Mending.linkText(hostile).text().length() >= hostile.length() - 1000);
    }

    @Test
    void matchesPatternsWithStars() {
        assertTrue(StripRules.matches("sign up for our daily newsletter", "sign up for our*newsletter"));
        assertTrue(!StripRules.matches("sign up for our newsletters", "sign up for our*newsletter"));
        assertTrue(!StripRules.matches("a".repeat(50_000), "*a*a*a*a*a*a*b"));
    }
}
