package slantwise.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import slantwise.text.Attribution;
import slantwise.text.Span;
import slantwise.text.Tokenizer;

/**
 * Partial match of the found attributions of one article with the labelled ones, at half of the characters.
 *
 * <p>Each stretch of found content is assigned to one labelled attribution at most: the one whose cue the
 * found cue meets, and among those the one it shares the most characters with. A labelled attribution is
 * found when the stretches assigned to it cover at least half of its content; a found one is right when at
 * least half of its content lies in what it was assigned to. So content found in two pieces counts as found
 * once and is not an error, while content that nobody is found for, a nested attribution read as part of the
 * one around it, and narration taken for content all count.
 *
 * <p>A direct or mixed attribution has content that holds a quotation: at least three words in quotation
 * marks, or nothing but quotation. Fewer words in marks within reported speech are a scare quote. For these
 * the same two shares are taken over the quoted characters only: whether the quotation is attributed.
 */
final class AttributionMatch {
    static final double SHARED = 0.5;
    private static final int QUOTATION_WORDS = 3;

    private final List<AttributionTask.Labelled> labelled;
    private final List<Attribution> found;
    /** For each found one the labelled place of each of its stretches, or -1. */
    private final int[][] assigned;

    AttributionMatch(List<AttributionTask.Labelled> labelled, List<Attribution> found) {
        this.labelled = labelled;
        this.found = found;
        this.assigned = new int[found.size()][];
        for (int j = 0; j < assigned.length; j++) {
            assigned[j] = new int[found.get(j).content().size()];
            for (int s = 0; s < assigned[j].length; s++) {
                assigned[j][s] = assign(found.get(j), found.get(j).content().get(s));
            }
        }
    }

    private int assign(Attribution one, Span stretch) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < labelled.size(); i++) {
            int shared = shared(labelled.get(i).content(), List.of(stretch));
            boolean cue = labelled.get(i).cue().stream().anyMatch(span -> span.overlap(one.cue()) > 0);
            double rank = shared == 0 ? 0 : shared + (cue ? stretch.length() : 0) + 1.0 / (1 + length(labelled.get(i).content()));
            if (rank > most) {
                most = rank;
                best = i;
            }
        }
        return best;
    }

    /** Whether a labelled attribution is found. */
    boolean isFound(int i) {
        return covered(i, labelled.get(i).content());
    }

    /** Whether the quotation in a labelled attribution is attributed. */
    boolean isQuotationFound(int i) {
        return covered(i, labelled.get(i).quoted());
    }

    private boolean covered(int i, List<Span> what) {
        int covered = 0;
        for (int j = 0; j < assigned.length; j++) {
            covered += shared(what, assignedTo(i, j));
        }
        return covered >= SHARED * length(what);
    }

    private List<Span> assignedTo(int i, int j) {
        List<Span> stretches = new ArrayList<>();
        for (int s = 0; s < assigned[j].length; s++) {
            if (assigned[j][s] == i) {
                stretches.add(found.get(j).content().get(s));
            }
        }
        return stretches;
    }

    /** Whether a found attribution is right. */
    boolean isRight(int j) {
        return inside(j, found.get(j).content());
    }

    /** Whether the quotation in a found attribution, its {@code quoted} stretches, is labelled as attributed. */
    boolean isQuotationRight(int j, List<Span> quoted) {
        return inside(j, quoted);
    }

    private boolean inside(int j, List<Span> what) {
        int inside = 0;
        for (int s = 0; s < assigned[j].length; s++) {
            Span stretch = found.get(j).content().get(s);
            if (assigned[j][s] >= 0) {
                for (Span part : what) {
                    int from = Math.max(part.from(), stretch.from());
                    int to = Math.min(part.to(), stretch.to());
                    inside += from < to ? shared(labelled.get(assigned[j][s]).content(), List.of(new Span(from, to))) : 0;
                }
            }
        }
        return inside >= SHARED * length(what);
    }

    /** The found attribution that covers most of a labelled one, or -1. */
    int mostOf(int i) {
        int best = -1;
        int most = 0;
        for (int j = 0; j < assigned.length; j++) {
            int shared = shared(labelled.get(i).content(), assignedTo(i, j));
            if (shared > most) {
                most = shared;
                best = j;
            }
        }
        return best;
    }

    /** How many pairs share at least half of each of the two, one to one, the largest share first: the stricter count. */
    int pairs() {
        record Pair(int labelled, int found, double overlap) {
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < labelled.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double overlap = overlap(labelled.get(i).content(), found.get(j).content());
                if (overlap >= SHARED) {
                    pairs.add(new Pair(i, j, overlap));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed().thenComparingInt(Pair::labelled).thenComparingInt(Pair::found));
        boolean[] one = new boolean[labelled.size()];
        boolean[] other = new boolean[found.size()];
        int count = 0;
        for (Pair pair : pairs) {
            if (!one[pair.labelled()] && !other[pair.found()]) {
                one[pair.labelled()] = true;
                other[pair.found()] = true;
                count++;
            }
        }
        return count;
    }

    /**
     * The stretches of content that are a quotation, marks included, by the marks in the content alone: empty
     * where there are too few words in marks beside words that are not.
     */
    static List<Span> quotation(String text, List<Span> content) {
        List<Span> quoted = new ArrayList<>();
        for (Span span : content) {
            quoted(text, span, quoted);
        }
        int words = quoted.stream().mapToInt(span -> Tokenizer.words(span.of(text))).sum();
        int all = content.stream().mapToInt(span -> Tokenizer.words(span.of(text))).sum();
        return words > 0 && (words >= QUOTATION_WORDS || words == all) ? List.copyOf(quoted) : List.of();
    }

    /** From each opening mark to its closing one or the paragraph's end; what precedes a lone closing mark is quoted too. */
    private static void quoted(String text, Span span, List<Span> quoted) {
        int open = -1;
        int paragraph = span.from();
        for (int at = span.from(); at < span.to(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                if (open >= 0) {
                    quoted.add(new Span(open, at));
                }
                open = -1;
                paragraph = at + 1;
            } else if (isOpening(text, at, open < 0)) {
                open = open < 0 ? at : open;
            } else if (isClosing(text, at, open >= 0)) {
                int from = open >= 0 ? open : paragraph;
                boolean lone = open < 0 && quoted.stream().anyMatch(one -> one.to() > from);
                if (!lone) {
                    quoted.add(new Span(from, at + 1));
                }
                open = -1;
            }
        }
        if (open >= 0) {
            quoted.add(new Span(open, span.to()));
        }
    }

    private static boolean isOpening(String text, int at, boolean none) {
        char c = text.charAt(at);
        boolean straight = c == '"' || c == '\'' && at + 1 < text.length() && text.charAt(at + 1) == '\'';
        return c == '\u201C' || c == '\u00AB' || straight && none && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    private static boolean isClosing(String text, int at, boolean some) {
        char c = text.charAt(at);
        boolean straight = c == '"' || c == '\'' && at + 1 < text.length() && text.charAt(at + 1) == '\'';
        return c == '\u201D' || c == '\u00BB' || straight && (some || at > 0 && !Character.isWhitespace(text.charAt(at - 1)));
    }

    /** Shared characters over those of the longer of the two, 0 to 1. */
    static double overlap(List<Span> one, List<Span> other) {
        int larger = Math.max(length(one), length(other));
        return larger == 0 ? 0 : shared(one, other) / (double) larger;
    }

    private static int shared(List<Span> one, List<Span> other) {
        int shared = 0;
        for (Span a : one) {
            for (Span b : other) {
                shared += a.overlap(b);
            }
        }
        return shared;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
