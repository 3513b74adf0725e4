package slantwise.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who is credited with a text and takes the credit out of the body: datelines ("MOSCOW (Sputnik) -"),
 * closing credits ("./ REL", "(AP)"), lines such as "Reuters contributed to this report" and "Reporting by ...;
 * Editing by ...", and the credits of photographs, which say nothing about who wrote.
 */
final class Credits {
    private static final String AGENCIES = "/slantwise/defaults/agencies.csv";
    /** A dateline stands within this many characters. */
    private static final int DATELINE = 90;
    private static final int CREDIT_LENGTH = 400;
    private static final int CREDIT_WORDS = 40;
    private static final int PHOTO_WORDS = 30;
    private static final Pattern DASH = Pattern.compile("\\s?(?:--|[\u2013\u2014\u2015])\\s?|\\s-\\s");
    private static final Pattern PARENTHESIS = Pattern.compile("\\(([^()]{2,40})\\)\\s?$");
    private static final Pattern AGENCY_COLON = Pattern.compile("^([\\p{Lu}][\\p{L} .,'-]{2,40})?\\(([^()]{2,30})\\)\\s?:\\s");
    private static final Pattern END = Pattern.compile("[\\s.!?\"\u201d\u2019'](?:[/\u2013\u2014-]{1,2}\\s?([\\p{L}/ .]{2,30})|[(\\[]([\\p{L}/ .]{2,30})[)\\]])\\.?$");
    private static final Pattern LAST_WORD = Pattern.compile("[.!?\"\u201d]\\s([\\p{Lu}/]{2,8})$");
    private static final Pattern REPORTING = Pattern.compile("^\\(?(?:(?:additional )?(?:reporting|writing|editing|compiled) by|with (?:inputs|input|files|reporting|additional reporting) (?:from|by)|source:|\u00a9|\\(c\\)|copyright)\\b.*");
    private static final Pattern CONTRIBUTED = Pattern.compile("\\bcontributed (?:to|reporting)\\b|\\b(?:this (?:article|story|report) (?:was|is) (?:originally )?(?:published|provided|produced|supplied|written) (?:by|on|from))\\b");
    private static final Pattern PHOTO_LINE = Pattern.compile("^[(\\[]?(?:(?:file |stock )?(?:photo|photos|photograph|photography|image|images|picture|pictures|video|illustration|graphic)(?: credits?)?(?:\\s?:| by | courtesy | via |/)|(?:ap|afp|reuters|epa|getty) (?:file )?(?:photo|image|images)\\b|(?:reuters|afp|ap|epa|getty images|shutterstock)\\s?/).*");
    private static final Pattern PHOTO_INLINE = Pattern.compile("\\s?[(\\[](?i:(?:file )?photo(?:s|graph)?(?: credit)?(?: ?:| by | courtesy )|image(?: credit)?s?:|picture:|credit:|ap photo|afp photo|reuters/|getty images)[^()\\[\\]]{0,150}[)\\]]");

    private static final Map<String, String> NAMES = names();

    /** @param origin who is credited, or empty */
    record Found(List<String> paragraphs, String origin) {
    }

    private Credits() {
    }

    private static Map<String, String> names() {
        try (InputStream in = Credits.class.getResourceAsStream(AGENCIES)) {
            Map<String, String> names = new HashMap<>();
            for (Table.Line line : Table.read("agencies.csv", in).lines()) {
                names.put(line.get("alias").toLowerCase(Locale.ROOT), line.get("agency"));
            }
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The agency's usual name, or empty where the words name none. */
    static String agency(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        if (plain.startsWith("the ")) {
            plain = plain.substring(4);
        }
        return NAMES.getOrDefault(plain, "");
    }

    static Found strip(List<String> paragraphs) {
        List<String> left = new ArrayList<>();
        String from = "";
        for (String paragraph : paragraphs) {
            String text = paragraph.indexOf('(') < 0 && paragraph.indexOf('[') < 0 ? paragraph
                    : PHOTO_INLINE.matcher(paragraph).replaceAll("").strip();
            if (text.isEmpty() || isPhotoCredit(text)) {
                continue;
            }
            if (isCredit(text)) {
                from = from.isEmpty() ? named(text) : from;
                continue;
            }
            left.add(text);
        }
        String origin = dateline(left);
        if (origin.isEmpty()) {
            origin = closing(left);
        } else {
            closing(left);
        }
        return new Found(left, origin.isEmpty() ? from : origin);
    }

    private static boolean isPhotoCredit(String text) {
        return text.length() <= CREDIT_LENGTH && words(text) <= PHOTO_WORDS && PHOTO_LINE.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean isCredit(String text) {
        if (text.length() > CREDIT_LENGTH || words(text) > CREDIT_WORDS) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return REPORTING.matcher(lower).matches() || (CONTRIBUTED.matcher(lower).find() && lower.contains("report") && words(text) <= 20)
                || !agency(lower.replaceAll("^[\\s/(\u2013\u2014-]{1,4}|[\\s).]{1,3}$", "")).isEmpty();
    }

    /** The first agency that a line of credit or a byline names; a short name counts in capitals only, since Ria and Ani are people's. */
    static String named(String text) {
        String[] words = text.split("[\\s,;:.()\u00a9]+");
        for (int i = 0; i < words.length; i++) {
            StringBuilder run = new StringBuilder();
            for (int j = i; j < Math.min(words.length, i + 4); j++) {
                run.append(j > i ? " " : "").append(words[j]);
                String agency = agency(run.toString());
                boolean spelt = run.length() > 5 ? Character.isUpperCase(run.charAt(0))
                        : run.toString().equals(run.toString().toUpperCase(Locale.ROOT));
                if (!agency.isEmpty() && spelt) {
                    return agency;
                }
            }
        }
        return "";
    }

    /** Takes a dateline off one of the first paragraphs; returns the agency that it names, or empty. */
    private static String dateline(List<String> paragraphs) {
        for (int i = 0; i < Math.min(3, paragraphs.size()); i++) {
            String text = paragraphs.get(i);
            String head = text.substring(0, Math.min(DATELINE, text.length()));
            Matcher colon = AGENCY_COLON.matcher(head);
            if (colon.find() && !agency(colon.group(2)).isEmpty()) {
                paragraphs.set(i, text.substring(colon.end()));
                return agency(colon.group(2));
            }
            Matcher dash = DASH.matcher(head);
            while (dash.find()) {
                String before = head.substring(0, dash.start()).strip();
                Matcher credit = PARENTHESIS.matcher(before);
                String rest = text.substring(dash.end());
                if (credit.find()) {
                    String place = before.substring(0, credit.start()).strip();
                    String agency = agency(credit.group(1));
                    if (place.isEmpty() ? !agency.isEmpty() : isPlace(place) || !agency.isEmpty() && isCapitalised(place)) {
                        paragraphs.set(i, rest);
                        return agency.isEmpty() ? credit.group(1) : agency;
                    }
                } else if (i == 0 && isPlace(before) && !dash.group().equals(" - ") && startsSentence(rest) && !repeats(before, paragraphs)) {
                    paragraphs.set(i, rest);
                    return "";
                }
            }
        }
        return "";
    }

    /** Whether the first word is a place in capitals, four letters or more, followed by a few capitalised words at most. */
    private static boolean isPlace(String text) {
        String first = text.split("[\\s,]", 2)[0];
        return first.length() >= 4 && first.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '-' || c == '\'')
                && isCapitalised(text);
    }

    private static boolean isCapitalised(String text) {
        String[] words = text.split("\\s+");
        if (words.length > 7) {
            return false;
        }
        for (String word : words) {
            if (!Character.isUpperCase(word.charAt(0)) && !Character.isDigit(word.charAt(0)) && word.length() > 3) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsSentence(String text) {
        return !text.isEmpty() && (Character.isUpperCase(text.charAt(0)) || "\"'\u201c\u2018".indexOf(text.charAt(0)) >= 0);
    }

    /** An acronym such as NATO comes again in capitals; a place in a dateline does not. */
    private static boolean repeats(String place, List<String> paragraphs) {
        String first = place.split("[\\s,]", 2)[0];
        return paragraphs.stream().mapToInt(paragraph -> {
            int count = 0;
            for (int at = paragraph.indexOf(first); at >= 0 && count < 2; at = paragraph.indexOf(first, at + 1)) {
                count++;
            }
            return count;
        }).sum() > 1;
    }

    /** Takes a credit off the end of the last paragraph; returns the agency, or empty. */
    private static String closing(List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return "";
        }
        int last = paragraphs.size() - 1;
        String text = paragraphs.get(last);
        int cut = Math.max(0, text.length() - 50);
        String tail = text.substring(cut);
        Matcher end = END.matcher(tail);
        while (end.find()) {
            String words = end.group(1) == null ? end.group(2) : end.group(1);
            if (!agency(words).isEmpty()) {
                paragraphs.set(last, text.substring(0, cut + end.start() + 1).strip());
                return agency(words);
            }
        }
        Matcher word = LAST_WORD.matcher(tail);
        if (word.find() && !agency(word.group(1)).isEmpty()) {
            paragraphs.set(last, text.substring(0, cut + word.start() + 1).strip());
            return agency(word.group(1));
        }
        return "";
    }

    /** Whether a line of text ends in the credit of an agency. */
    static boolean endsInCredit(String line) {
        List<String> copy = new ArrayList<>(List.of(line));
        return !closing(copy).isEmpty();
    }

    private static int words(String text) {
        return Words.count(text);
    }
}
