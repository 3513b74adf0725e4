package slantwise.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the outermost quotations of a text: straight and curly, double and single marks, guillemets, low
 * marks, two single marks for a double. Three passes of linear time: double marks paragraph by paragraph;
 * then single marks in what is left, where a mark inside or at the end of a word is an apostrophe unless a
 * quotation is open that it can close; then the quotations that were left open, which never reach past
 * their paragraph.
 */
final class Quotations {
    /** How far a quotation that is never closed may reach, in characters; beyond it only its first sentence counts. */
    private static final int LONGEST_OPEN = 600;
    private static final Set<String> ELISIONS = Set.of("em", "til", "till", "tis", "twas", "cause", "n", "round", "bout", "cuz", "neath");

    private final String text;
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(String text) {
        this.text = text;
    }

    /** The quotations in order; none overlaps another. */
    static List<Quotation> of(String text) {
        Quotations quotations = new Quotations(text);
        quotations.doubles();
        quotations.singles();
        return quotations.outermost();
    }

    static boolean isMark(char c) {
        return isDouble(c) || c == '\'' || c == '\u2018' || c == '\u2019' || c == '\u201A' || c == '\u2039' || c == '\u203A' || c == '`';
    }

    private static boolean isDouble(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E' || c == '\u201F' || c == '\u00AB' || c == '\u00BB' || c == '\uFF02';
    }

    private void doubles() {
        boolean continuing = false;
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            if (to > from) {
                continuing = doubles(from, to, continuing);
            }
            from = to + 1;
        }
    }

    /** One paragraph; returns whether its last quotation goes on in the next. */
    private boolean doubles(int from, int to, boolean continuing) {
        int open = -1;
        int last = from;
        boolean continues = false;
        int depth = 0;
        int at = from;
        while (at < to) {
            int width = widthOfDouble(at, to);
            if (width == 0) {
                at++;
                continue;
            }
            boolean opens = opens(at, width, from, to, open >= 0);
            if (opens && open < 0) {
                open = at;
                continues = continuing && isBlank(from, at);
            } else if (opens) {
                if (isNested(at, width, to)) {
                    depth++;
                    at += width;
                    continue;
                }
                int end = firstSentenceEnd(open, at, true);
                add(open, end, false, continues);
                last = end;
                continues = end >= at - 2;
                open = at;
            } else if (depth > 0) {
                depth--;
            } else if (open >= 0) {
                if (at > open + width) {
                    add(open, at + width, true, continues);
                }
                last = at + width;
                open = -1;
            } else if (isOrphan(at, last)) {
                int start = Math.max(last, lastSentenceStart(from, at));
                add(start, at + width, true, false);
                last = at + width;
            }
            at += width;
        }
        if (open < 0) {
            return false;
        }
        boolean goesOn = nextParagraphOpens(to, text.charAt(open));
        int end = goesOn || to - open <= LONGEST_OPEN ? to : firstSentenceEnd(open, to, false);
        add(open, end, false, continues);
        return goesOn;
    }

    private void add(int from, int to, boolean closed, boolean continues) {
        int end = to;
        while (end > from && Sentences.isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = from;
        while (start < end && Sentences.isSpace(text.charAt(start))) {
            start++;
        }
        if (end - start > 1) {
            found.add(new Quotation(start, end, closed, continues));
        }
    }

    private int widthOfDouble(int at, int to) {
        char c = text.charAt(at);
        if (isDouble(c)) {
            return isInches(at) ? 0 : 1;
        }
        boolean pair = (c == '\'' || c == '`' || c == '\u2018' || c == '\u2019') && at + 1 < to
                && (text.charAt(at + 1) == c || c == '`' && text.charAt(at + 1) == '\'');
        return pair ? 2 : 0;
    }

    /** 6" tall: a digit before a straight mark and none open is left to {@link #opens}; here only 6'2". */
    private boolean isInches(int at) {
        return text.charAt(at) == '"' && at >= 3 && Character.isDigit(text.charAt(at - 1))
                && (text.charAt(at - 2) == '\'' || text.charAt(at - 3) == '\'') && Character.isDigit(text.charAt(at - 1));
    }

    private boolean opens(int at, int width, int from, int to, boolean open) {
        char c = text.charAt(at);
        if (c == '\u201E' || c == '\u201F' || c == '\u00AB') {
            return true;
        }
        if (c == '\u00BB') {
            return false;
        }
        boolean afterSpace = at == from || isOpenContext(text.charAt(at - 1));
        boolean beforeSpace = at + width >= to || Sentences.isSpace(text.charAt(at + width));
        if (c == '\u201C') {
            // The German closing mark has the shape of the English opening one.
            return !(open && !afterSpace && beforeSpace);
        }
        if (c == '\u201D') {
            return !open && afterSpace && !beforeSpace;
        }
        if (afterSpace != beforeSpace) {
            return afterSpace;
        }
        return !open;
    }

    private static boolean isOpenContext(char before) {
        return Sentences.isSpace(before) || "([{-/:\u2014\u2013\u2018\u201C'".indexOf(before) >= 0;
    }

    /** A second opening mark of the same shape that is soon closed while more closing marks follow is nested. */
    private boolean isNested(int at, int width, int to) {
        if (text.charAt(at) != '\u201C' || startsSentence(at)) {
            return false;
        }
        int closers = 0;
        int limit = Math.min(to, at + LONGEST_OPEN);
        for (int i = at + width; i < limit && closers < 2; i++) {
            char c = text.charAt(i);
            if (c == '\u201C') {
                return false;
            }
            closers += c == '\u201D' ? 1 : 0;
        }
        return closers == 2;
    }

    private boolean startsSentence(int at) {
        int before = at - 1;
        while (before >= 0 && Sentences.isSpace(text.charAt(before)) && text.charAt(before) != '\n') {
            before--;
        }
        return before < 0 || ".!?\n\u2026".indexOf(text.charAt(before)) >= 0;
    }

    /** A closing mark with nothing open: only where words end at it and a clause stands before it. */
    private boolean isOrphan(int at, int last) {
        char c = text.charAt(at);
        boolean closing = c == '\u201D' || c == '"' || c == '\u00BB';
        return closing && at - last > 20 && !Character.isDigit(text.charAt(at - 1));
    }

    private int lastSentenceStart(int from, int at) {
        int start = at - 2;
        int limit = Math.max(from, at - LONGEST_OPEN);
        while (start > limit && !(Sentences.isSpace(text.charAt(start)) && ".!?".indexOf(text.charAt(start - 1)) >= 0
                && start + 1 < at && Character.isUpperCase(text.charAt(start + 1)))) {
            start--;
        }
        return start > limit || limit == from ? start : at;
    }

    private int firstSentenceEnd(int from, int limit, boolean toLimit) {
        if (toLimit && limit - from <= LONGEST_OPEN && startsSentence(limit)) {
            return limit;
        }
        int to = Math.min(limit, from + Sentences.LONGEST);
        for (int at = from + 2; at + 1 < to; at++) {
            if (".!?".indexOf(text.charAt(at)) >= 0 && Sentences.isSpace(text.charAt(at + 1)) && at + 2 < text.length()
                    && !Character.isLowerCase(text.charAt(at + 2)) && Character.isLowerCase(text.charAt(at - 1))) {
                return at + 1;
            }
        }
        return to;
    }

    private boolean isBlank(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Sentences.isSpace(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean nextParagraphOpens(int to, char mark) {
        int at = to;
        while (at < text.length() && Sentences.isSpace(text.charAt(at))) {
            at++;
        }
        return at + 1 < text.length() && text.charAt(at) == mark && !Sentences.isSpace(text.charAt(at + 1));
    }

    /** Single marks outside the double quotations, paragraph by paragraph. */
    private void singles() {
        List<Quotation> doubles = List.copyOf(found);
        int next = 0;
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            List<Integer> marks = new ArrayList<>();
            for (int at = from; at < to; at++) {
                while (next < doubles.size() && doubles.get(next).to() <= at) {
                    next++;
                }
                if (next < doubles.size() && doubles.get(next).from() <= at) {
                    at = doubles.get(next).to() - 1;
                } else if (isSingle(text.charAt(at))) {
                    marks.add(at);
                }
            }
            if (!marks.isEmpty()) {
                singles(from, to, marks);
            }
            from = to + 1;
        }
    }

    private void singles(int from, int to, List<Integer> marks) {
        int[] strong = new int[marks.size() + 1];
        int[] opener = new int[marks.size() + 1];
        strong[marks.size()] = opener[marks.size()] = Integer.MAX_VALUE;
        for (int i = marks.size() - 1; i >= 0; i--) {
            int at = marks.get(i);
            strong[i] = closesSurely(at, from, to) ? at : strong[i + 1];
            opener[i] = canOpen(at, from, to) ? at : opener[i + 1];
        }
        int open = -1;
        for (int i = 0; i < marks.size(); i++) {
            int at = marks.get(i);
            if (open < 0) {
                open = canOpen(at, from, to) ? at : -1;
            } else if (at > open + 1 && canClose(at, to)) {
                boolean possessive = text.charAt(at - 1) == 's' && at + 2 < to && text.charAt(at + 1) == ' '
                        && Character.isLetter(text.charAt(at + 2)) && strong[i + 1] < opener[i + 1] && at - open > 3
                        && strong[i + 1] - open < LONGEST_OPEN;
                if (!possessive) {
                    addSingle(open, at + 1, true);
                    open = -1;
                }
            } else if (canOpen(at, from, to) && startsSentence(at)) {
                addSingle(open, at, false);
                open = at;
            }
        }
        if (open >= 0 && to - open <= LONGEST_OPEN) {
            addSingle(open, to, false);
        }
    }

    /** One left open counts only at a sentence's start. */
    private void addSingle(int from, int to, boolean closed) {
        if (closed || startsSentence(from) && Character.isUpperCase(text.charAt(from + 1)) && to - from > 40) {
            add(from, to, closed, false);
        }
    }

    /** In order, without those that stand inside another. */
    private List<Quotation> outermost() {
        found.sort(Comparator.comparingInt(Quotation::from).thenComparing(Comparator.comparingInt(Quotation::to).reversed()));
        List<Quotation> outermost = new ArrayList<>();
        int past = -1;
        for (Quotation quotation : found) {
            if (quotation.from() >= past) {
                outermost.add(quotation);
                past = quotation.to();
            }
        }
        return List.copyOf(outermost);
    }

    private static boolean isSingle(char c) {
        return c == '\'' || c == '\u2018' || c == '\u2019' || c == '\u201A' || c == '\u2039' || c == '\u203A';
    }

    private boolean canOpen(int at, int from, int to) {
        char c = text.charAt(at);
        if (at + 1 >= to || c == '\u2019' || c == '\u203A') {
            return false;
        }
        char after = text.charAt(at + 1);
        boolean word = Character.isLetterOrDigit(after) || after == '[' || after == '.' || after == '\u2026' || after == '$' || after == '\u00A3';
        if (!word || at > from && !isOpenContext(text.charAt(at - 1))) {
            return false;
        }
        return !isElision(at + 1, to);
    }

    /** '90s, 'em, 'til. */
    private boolean isElision(int from, int to) {
        int end = from;
        while (end < to && end - from < 8 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(from, end).toLowerCase(Locale.ROOT);
        boolean decade = (word.length() == 2 || word.length() == 3 && word.endsWith("s"))
                && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1));
        return decade || ELISIONS.contains(word);
    }

    private boolean canClose(int at, int to) {
        char c = text.charAt(at);
        if (c == '\u2018' || c == '\u201A' || c == '\u2039') {
            return false;
        }
        boolean wordGoesOn = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
        return !wordGoesOn && !Sentences.isSpace(text.charAt(at - 1));
    }

    private boolean closesSurely(int at, int from, int to) {
        return at > from && canClose(at, to) && !canOpen(at, from, to)
                && (!Character.isLetterOrDigit(text.charAt(at - 1)) || at + 1 == to || ".,;:!?".indexOf(text.charAt(at + 1)) >= 0
                || text.charAt(at - 1) != 's');
    }
}
