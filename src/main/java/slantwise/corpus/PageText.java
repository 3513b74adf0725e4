package slantwise.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;

/**
 * The article within a scraped page as text. Lines are classed by length and share of function words, then by
 * their neighbours, as in jusText (Jan Pomikalek, "Removing Boilerplate and Duplicate Content from Web Corpora",
 * Masaryk University, 2011), without its link density, which plain text does not have. The body is the run of
 * lines with the largest sum of words taken less boilerplate passed over (Jeff Pasternack and Dan Roth,
 * "Extracting Article Text from the Web with Maximum Subsequence Segmentation", WWW 2009).
 *
 * @param published the date line as an ISO date or date-time; empty where there is none before the body
 */
public record PageText(String title, String lead, List<String> body, String published) {
    private static final int SHORT = 70;
    private static final int LONG = 200;
    private static final double STOP_LOW = 0.30;
    private static final double STOP_HIGH = 0.32;
    /** What a line of boilerplate within the run costs, in words. */
    private static final int BAD_COST = 12;
    /** After this many words of an article a heading "Comments" is taken at its word. */
    private static final int ARTICLE_WORDS = 60;
    private static final double COMMENT_SHARE = 0.3;
    private static final int MOST_CLOSING = 4;
    private static final int MOST_TITLE_WORDS = 30;

    private enum Kind { GOOD, NEAR, SHORT, BAD }

    public PageText {
        body = List.copyOf(body);
    }

    /** The visible text of a page as scrapers write it: a line for each block element, no scripts and styles. */
    public static String render(Document page) {
        return String.join("\n", Blocks.lines(page.body()));
    }

    /** @param today a later date is no date of publication */
    public static PageText read(String text, LocalDate today) {
        List<String> lines = text.lines().map(Mending::space).filter(line -> !line.isEmpty()).toList();
        Set<Integer> blocks = runTogether(lines);
        boolean teasers = lines.stream().filter(Prompts::isCut).count() >= Prompts.TEASERS;
        Kind[] kinds = new Kind[lines.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = blocks.contains(i) || teasers && Prompts.isCut(lines.get(i)) ? Kind.BAD : kind(lines.get(i));
        }
        if (Arrays.stream(kinds).noneMatch(kind -> kind == Kind.GOOD || kind == Kind.NEAR)) {
            // Results and lists have no prose; their longer lines that end as sentences do are the best there is.
            Arrays.setAll(kinds, i -> kinds[i] == Kind.SHORT || !isFurniture(lines.get(i)) && lines.get(i).length() >= SHORT
                    && endsSentence(lines.get(i)) ? Kind.GOOD : Kind.BAD);
        }
        Kind[] settled = inContext(kinds);
        int[] run = bestRun(lines, settled);
        List<String> body = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = run[0]; i < run[1]; i++) {
            if (settled[i] == Kind.GOOD && !blocks.contains(i) && seen.add(lines.get(i))) {
                body.add(lines.get(i));
            }
        }
        for (int closing = 0; closing < MOST_CLOSING && !body.isEmpty() && Prompts.isClosing(body.get(body.size() - 1)); closing++) {
            body.remove(body.size() - 1);
        }
        int title = title(lines, run[0], body);
        String lead = lead(lines, settled, blocks, title < 0 ? -1 : lines.indexOf(lines.get(title)), run[0]);
        return new PageText(title < 0 ? "" : lines.get(title), lead, body, published(lines, run[0], today));
    }

    /** The paragraphs as one text, parted by line feeds. */
    public String text() {
        return String.join("\n", body);
    }

    private static Kind kind(String line) {
        if (isFurniture(line) || Prompts.isPrompt(line) || Prompts.isNotice(line)) {
            return Kind.BAD;
        }
        List<String> words = Words.of(line);
        double stops = words.isEmpty() ? 0 : (double) words.stream().filter(Words::isStop).count() / words.size();
        boolean sentence = endsSentence(line) || Credits.endsInCredit(line);
        if (line.length() < SHORT) {
            return sentence && words.size() >= 3 || line.length() > 3 && isQuoteMark(line.charAt(0)) ? Kind.SHORT : Kind.BAD;
        }
        if (stops >= STOP_HIGH) {
            return line.length() > LONG ? Kind.GOOD : sentence ? Kind.NEAR : Kind.SHORT;
        }
        // Facts and figures have fewer function words than prose; a long line that ends as a sentence does is still text.
        if (sentence && (stops >= STOP_LOW || stops >= 0.2 && line.length() > SHORT * 1.5)) {
            return stops >= STOP_LOW && line.length() > LONG ? Kind.GOOD : Kind.NEAR;
        }
        return Kind.BAD;
    }

    /** An address, a copyright line, a bulleted menu entry, a line without letters. */
    private static boolean isFurniture(String line) {
        if (line.startsWith("http://") || line.startsWith("https://") || line.startsWith("\u00a9")
                || line.startsWith("\u2022") && line.length() < SHORT) {
            return true;
        }
        if (line.length() < SHORT && line.indexOf('@') > 0 && line.indexOf(' ') < 0) {
            return true;
        }
        return line.codePoints().noneMatch(Character::isLetter);
    }

    static boolean endsSentence(String line) {
        int at = line.length() - 1;
        while (at > 0 && ("\"'\u201d\u2019)]\u00bb".indexOf(line.charAt(at)) >= 0 || line.charAt(at) == ' ')) {
            at--;
        }
        return ".!?:;,\u2026".indexOf(line.charAt(at)) >= 0
                || at < line.length() - 1 && "\"\u201d".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static boolean isQuoteMark(char c) {
        return c == '"' || c == '\u201c';
    }

    /** jusText's second step: short and near-good lines take the class of what stands around them. */
    private static Kind[] inContext(Kind[] kinds) {
        Kind[] first = kinds.clone();
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == Kind.SHORT) {
                Kind before = neighbour(kinds, i, -1, true);
                Kind after = neighbour(kinds, i, 1, true);
                boolean near = neighbour(kinds, i, -1, false) == Kind.NEAR || neighbour(kinds, i, 1, false) == Kind.NEAR;
                boolean good = before == Kind.GOOD && after == Kind.GOOD || near && (before == Kind.GOOD || after == Kind.GOOD);
                first[i] = good || neighbour(kinds, i, -1, false) != Kind.BAD && neighbour(kinds, i, 1, false) != Kind.BAD ? Kind.GOOD : Kind.BAD;
            }
        }
        Kind[] settled = first.clone();
        for (int i = 0; i < kinds.length; i++) {
            if (first[i] == Kind.NEAR) {
                settled[i] = Kind.GOOD;
            }
        }
        return settled;
    }

    /** The next line of a class that counts; past the ends stands boilerplate. */
    private static Kind neighbour(Kind[] kinds, int from, int step, boolean overNear) {
        for (int i = from + step; i >= 0 && i < kinds.length && Math.abs(i - from) <= 8; i += step) {
            if (kinds[i] == Kind.GOOD || kinds[i] == Kind.BAD || kinds[i] == Kind.NEAR && !overNear) {
                return kinds[i];
            }
        }
        return Kind.BAD;
    }

    /** From (inclusive) and to (exclusive) of the run of lines with the largest sum; readers' comments count less. */
    private static int[] bestRun(List<String> lines, Kind[] kinds) {
        int[] best = {0, 0};
        double most = 0;
        double sum = 0;
        double share = 1;
        int from = 0;
        for (int i = 0; i < kinds.length; i++) {
            String line = lines.get(i);
            boolean comments = sum >= ARTICLE_WORDS && Prompts.startsComments(line);
            share = comments ? COMMENT_SHARE : share;
            sum += kinds[i] == Kind.GOOD ? share * Words.count(line) : -BAD_COST;
            if (sum <= 0 || comments) {
                sum = 0;
                from = i + 1;
            } else if (sum > most) {
                most = sum;
                best = new int[] {from, i + 1};
            }
        }
        return best;
    }

    /**
     * Lines that hold two or more other lines one after another and little else: the body once more without
     * its paragraph breaks.
     */
    private static Set<Integer> runTogether(List<String> lines) {
        Map<String, List<Integer>> starts = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() >= SHORT) {
                starts.computeIfAbsent(lines.get(i).substring(0, 40), key -> new ArrayList<>()).add(i);
            }
        }
        Set<Integer> blocks = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int covered = 0;
            Set<String> parts = new HashSet<>();
            int at = 0;
            while (at + 40 <= line.length() && line.length() > LONG) {
                String part = null;
                if (at == 0 || line.charAt(at - 1) == ' ') {
                    for (int other : starts.getOrDefault(line.substring(at, at + 40), List.of())) {
                        String candidate = lines.get(other);
                        if (candidate.length() < line.length() && line.startsWith(candidate, at)
                                && (part == null || candidate.length() > part.length())) {
                            part = candidate;
                        }
                    }
                }
                if (part == null) {
                    at++;
                } else {
                    covered += part.length();
                    parts.add(part);
                    at += part.length();
                }
            }
            if (parts.size() >= 2 && covered >= line.length() * 0.7) {
                blocks.add(i);
            }
        }
        return blocks;
    }

    /** The line before the body that looks most like its title, or -1. */
    private static int title(List<String> lines, int bodyFrom, List<String> body) {
        Set<String> words = new HashSet<>();
        body.forEach(line -> Words.of(line).stream().filter(word -> !Words.isStop(word)).forEach(words::add));
        Map<String, Integer> count = new HashMap<>();
        for (int i = 0; i < bodyFrom; i++) {
            count.merge(lines.get(i), 1, Integer::sum);
        }
        int best = -1;
        double most = 0;
        for (int i = 0; i < bodyFrom; i++) {
            String line = lines.get(i);
            List<String> own = Words.of(line);
            int first = line.codePointAt(0);
            if (own.size() < 2 || own.size() > MOST_TITLE_WORDS || Character.isLowerCase(first) || isFurniture(line)
                    || line.endsWith(".") && !line.endsWith("..")) {
                continue;
            }
            long content = own.stream().filter(word -> !Words.isStop(word)).count();
            long shared = own.stream().filter(word -> !Words.isStop(word) && words.contains(word)).count();
            double score = content == 0 ? 0 : shared * ((double) shared / content);
            score *= Math.min(count.get(line), 3) > 1 ? 1.5 : 1;
            score *= own.size() >= 4 ? 1 : 0.5;
            score /= 1 + (bodyFrom - i) / 60.0;
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    /** A good line between title and body that stands apart from the body: the standfirst. */
    private static String lead(List<String> lines, Kind[] kinds, Set<Integer> blocks, int title, int bodyFrom) {
        for (int i = title + 1; title >= 0 && i < bodyFrom; i++) {
            if (kinds[i] == Kind.GOOD && !blocks.contains(i)) {
                return lines.get(i);
            }
        }
        return "";
    }

    /** The earliest of the dates that stand on lines of their own before the body: later ones are updates. */
    private static String published(List<String> lines, int bodyFrom, LocalDate today) {
        List<String> found = new ArrayList<>();
        for (int i = Math.max(0, bodyFrom - 120); i < bodyFrom; i++) {
            String line = lines.get(i);
            if (line.length() <= 120 && line.chars().filter(Character::isDigit).count() >= 5
                    && Words.of(line).stream().filter(word -> word.length() > 3 && word.chars().allMatch(Character::isLetter)).count() <= 6) {
                DateParser.find(line, today).ifPresent(found::add);
            }
        }
        return found.stream().filter(date -> date.length() > 10).min(String::compareTo)
                .or(() -> found.stream().min(String::compareTo)).orElse("");
    }
}
