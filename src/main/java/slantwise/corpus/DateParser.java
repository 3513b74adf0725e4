package slantwise.corpus;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the date of publication in the shapes that news pages and tables write it: ISO 8601, RFC 822,
 * "14:28 GMT 11.12.2025", "December 11, 2025", "11 Dec 2025 2:28 p.m. ET", seconds since 1970. A time without
 * a zone is not kept, since the day is all that is known for sure.
 */
public final class DateParser {
    /** What became of a date. */
    public enum Verdict { GOOD, BAD, AMBIGUOUS, FUTURE }

    /**
     * @param published {@code 2025-12-11} or {@code 2025-12-11T14:28Z}; empty unless the verdict is GOOD
     */
    public record Dated(String published, Verdict verdict) {
    }

    private static final int LONGEST = 300;
    private static final int OLDEST = 1800;
    private static final String MONTHS = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST = Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY = Pattern.compile("(?<![a-z])" + MONTHS + "\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?\\s?,?\\s{0,3}(\\d{4})(?!\\d)");
    private static final Pattern DAY_MONTH = Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\sof)?[\\s-]{1,3}" + MONTHS + ",?[\\s-]{1,3}(\\d{4})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:t(\\d{2})(\\d{2})(?:\\d{2})?(z))?");
    private static final Pattern SECONDS = Pattern.compile("\\d{10}|\\d{13}");
    private static final Pattern TIME = Pattern.compile("(?<![\\d:])(\\d{1,2}):(\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?(?!\\d)"
            + "\\s?(am|pm|a\\.m\\.|p\\.m\\.)?\\s?\\(?(z\\b|[+-]\\d{2}:?\\d{2}(?!\\d)|[a-z]{2,4}\\b)?");
    private static final Pattern ADDRESS = Pattern.compile("(?<!\\d)(20\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})(?=[/-])");
    private static final Map<String, String> ZONES = Map.ofEntries(Map.entry("z", "Z"), Map.entry("gmt", "Z"), Map.entry("utc", "Z"),
            Map.entry("est", "-05:00"), Map.entry("edt", "-04:00"), Map.entry("cst", "-06:00"), Map.entry("cdt", "-05:00"),
            Map.entry("mst", "-07:00"), Map.entry("mdt", "-06:00"), Map.entry("pst", "-08:00"), Map.entry("pdt", "-07:00"),
            Map.entry("et", "America/New_York"), Map.entry("pt", "America/Los_Angeles"), Map.entry("ct", "America/Chicago"),
            Map.entry("bst", "+01:00"), Map.entry("cet", "Europe/Berlin"), Map.entry("cest", "+02:00"),
            Map.entry("eet", "Europe/Kyiv"), Map.entry("eest", "+03:00"), Map.entry("msk", "+03:00"));
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'", Locale.ROOT);

    private DateParser() {
    }

    /**
     * Reads a field that should hold a date.
     *
     * @param today what counts as now; a date more than a day past it is FUTURE, since no zone is that far ahead
     */
    public static Dated read(String text, LocalDate today) {
        String shown = text.strip().toLowerCase(Locale.ROOT);
        if (shown.length() > LONGEST) {
            shown = shown.substring(0, LONGEST);
        }
        Dated dated;
        try {
            dated = parse(shown);
        } catch (DateTimeException e) {
            return new Dated("", Verdict.BAD);
        }
        if (dated.verdict() == Verdict.GOOD && LocalDate.parse(dated.published().substring(0, 10)).minusDays(1).isAfter(today)) {
            return new Dated("", Verdict.FUTURE);
        }
        return dated;
    }

    /** The first date in a line of running text, if any is whole and possible. */
    public static Optional<String> find(String line, LocalDate today) {
        Dated dated = read(line, today);
        return dated.verdict() == Verdict.GOOD ? Optional.of(dated.published()) : Optional.empty();
    }

    /** The day in an address such as {@code /2025/12/11/} or {@code /20251211/}. */
    static Optional<String> inAddress(String url, LocalDate today) {
        Matcher m = ADDRESS.matcher(url.length() > LONGEST ? url.substring(0, LONGEST) : url);
        return m.find() ? find(m.group(1) + "-" + m.group(2) + "-" + m.group(3), today) : Optional.empty();
    }

    private static Dated parse(String text) {
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            LocalDate day = day(compact.group(1), compact.group(2), compact.group(3));
            return good(compact.group(6) == null ? day.toString()
                    : MINUTE.format(day.atTime(Integer.parseInt(compact.group(4)), Integer.parseInt(compact.group(5)))));
        }
        if (SECONDS.matcher(text).matches()) {
            long value = Long.parseLong(text);
            return good(MINUTE.format(Instant.ofEpochSecond(text.length() == 13 ? value / 1000 : value).atOffset(ZoneOffset.UTC)));
        }
        LocalDate day = null;
        int from = Integer.MAX_VALUE;
        int to = 0;
        Matcher m = YEAR_FIRST.matcher(text);
        // An ISO date-time runs on with T.
        if (m.find()) {
            day = day(m.group(1), m.group(3), m.group(4));
            from = m.start();
            to = m.end();
        }
        m = MONTH_DAY.matcher(text);
        if (m.find() && m.start() < from) {
            day = LocalDate.of(Integer.parseInt(m.group(3)), month(m.group(1)), Integer.parseInt(m.group(2)));
            from = m.start();
            to = m.end();
        }
        m = DAY_MONTH.matcher(text);
        if (m.find() && m.start() < from) {
            day = LocalDate.of(Integer.parseInt(m.group(3)), month(m.group(2)), Integer.parseInt(m.group(1)));
            from = m.start();
            to = m.end();
        }
        m = YEAR_LAST.matcher(text);
        if (m.find() && m.start() < from) {
            int a = Integer.parseInt(m.group(1));
            int b = Integer.parseInt(m.group(3));
            // Points and hyphens are European, the day first; with a slash the order must be plain from the numbers.
            if (m.group(2).equals("/") && a <= 12 && b <= 12 && a != b) {
                return new Dated("", Verdict.AMBIGUOUS);
            }
            boolean dayFirst = !m.group(2).equals("/") ? b <= 12 : a > 12;
            day = LocalDate.of(Integer.parseInt(m.group(4)), dayFirst ? b : a, dayFirst ? a : b);
            from = m.start();
            to = m.end();
        }
        if (day == null || day.getYear() < OLDEST) {
            return new Dated("", Verdict.BAD);
        }
        return good(timed(day, text, from, to));
    }

    /** The time right before the date, or else soon after it, where it has a zone. */
    private static String timed(LocalDate day, String text, int from, int to) {
        Matcher time = TIME.matcher(text.substring(0, from));
        boolean before = false;
        while (!before && time.find()) {
            before = from - time.end() <= 4;
        }
        if (!before) {
            time = TIME.matcher(text.substring(to).replaceFirst("^t", " "));
            if (!time.find() || time.start() > 20) {
                return day.toString();
            }
        }
        String zone = time.group(4);
        if (zone == null || !(ZONES.containsKey(zone) || zone.charAt(0) == '+' || zone.charAt(0) == '-')) {
            return day.toString();
        }
        int hour = Integer.parseInt(time.group(1));
        if (time.group(3) != null) {
            hour = hour % 12 + (time.group(3).charAt(0) == 'p' ? 12 : 0);
        }
        LocalTime clock = LocalTime.of(hour == 24 ? 0 : hour, Integer.parseInt(time.group(2)));
        ZoneId id = ZoneId.of(ZONES.getOrDefault(zone, zone));
        return MINUTE.format(LocalDateTime.of(hour == 24 ? day.plusDays(1) : day, clock).atZone(id).withZoneSameInstant(ZoneOffset.UTC));
    }

    private static Dated good(String published) {
        return new Dated(published, Verdict.GOOD);
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static int month(String name) {
        return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name) / 3 + 1;
    }
}
