package slantwise.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2025-12-11|2025-12-11", "2025-12-11T14:28+0000|2025-12-11T14:28Z", "2025-12-11T14:28:09.123Z|2025-12-11T14:28Z",
        "2025-12-11T23:30:00-05:00|2025-12-12T04:30Z", "14:28 GMT 11.12.2025 (Updated: 15:02 GMT 11.12.2025)|2025-12-11T14:28Z",
        "Thu, 11 Dec 2025 14:28:00 GMT|2025-12-11T14:28Z", "December 11, 2025|2025-12-11", "11 December 2025|2025-12-11",
        "Dec. 11th, 2025 2:28 p.m. ET|2025-12-11T19:28Z", "Published 11 Dec 2025, 12:05 AM EST|2025-12-11T05:05Z", "11.12.2025|2025-12-11",
        "25/12/2025|2025-12-25", "12/25/2025|2025-12-25", "20251211|2025-12-11", "20251211T142800Z|2025-12-11T14:28Z",
        "1765463280|2025-12-11T14:28Z", "2025-12-11 14:28|2025-12-11", "2025/12/11|2025-12-11", "November 20th, 2019 - 07:29 GMT|2019-11-20T07:29Z"})
    void reads(String text, String expected) {
        assertEquals(new DateParser.Dated(expected, DateParser.Verdict.GOOD), DateParser.read(text, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13-45", "2025-02-30", "yesterday", "", "0001-01-01", "31.02.2025", "2025-12-11T14:61Z", "99999999999999"})
    void refusesTheImpossible(String text) {
        assertEquals(DateParser.Verdict.BAD, DateParser.read(text, TODAY).verdict());
    }

    @Test
    void refusesTheFutureButGrantsADayForZones() {
        assertEquals(DateParser.Verdict.FUTURE, DateParser.read("2026-03-03", TODAY).verdict());
        assertEquals("2026-03-02", DateParser.read("2026-03-02", TODAY).published());
    }

    @Test
    void doesNotGuessBetweenDayAndMonth() {
        assertEquals(DateParser.Verdict.AMBIGUOUS, DateParser.read("11/12/2025", TODAY).verdict());
        assertEquals("2025-11-11", DateParser.read("11/11/2025", TODAY).published());
    }

    @Test
    void findsTheDayInAnAddress() {
        assertEquals("2025-12-11", DateParser.inAddress("https://example.org/20251211/story-112.html", TODAY).orElse(""));
        assertEquals("2025-12-11", DateParser.inAddress("https://example.org/news/2025/12/11/story", TODAY).orElse(""));
        assertEquals("", DateParser.inAddress("https://example.org/story-1123277061.html", TODAY).orElse(""));
    }
}
