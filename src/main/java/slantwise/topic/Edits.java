package slantwise.topic;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import slantwise.corpus.Article;

/** Sets the sentences in which a copy differs from its origin side by side. */
public final class Edits {
    /** Share of words in common (Jaccard) from which two sentences count as one that was edited. */
    private static final double SAME = 0.3;
    private static final int MOST = 300;

    private record Match(int original, int copy, double likeness) {
    }

    private Edits() {
    }

    /**
     * In the origin's order, then what the copy added; a sentence that only moved is not listed. Of each text the
     * first {@value #MOST} sentences that differ.
     */
    public static List<Edit> between(List<String> origin, List<String> copy) {
        List<List<String>> originWords = origin.stream().map(Words::lower).toList();
        List<List<String>> copyWords = copy.stream().map(Words::lower).toList();
        List<Integer> left = differing(originWords, new HashSet<>(copyWords));
        List<Integer> right = differing(copyWords, new HashSet<>(originWords));
        List<Match> matches = new ArrayList<>();
        for (int i : left) {
            Set<String> words = new HashSet<>(originWords.get(i));
            for (int j : right) {
                double likeness = jaccard(words, new HashSet<>(copyWords.get(j)));
                if (likeness >= SAME) {
                    matches.add(new Match(i, j, likeness));
                }
            }
        }
        matches.sort(Comparator.comparingDouble(Match::likeness).reversed()
                .thenComparingInt(Match::original).thenComparingInt(Match::copy));
        int[] partner = new int[origin.size()];
        Set<Integer> taken = new HashSet<>();
        for (Match match : matches) {
            if (partner[match.original()] == 0 && taken.add(match.copy())) {
                partner[match.original()] = match.copy() + 1;
            }
        }
        List<Edit> edits = new ArrayList<>();
        for (int i : left) {
            edits.add(new Edit(origin.get(i), partner[i] == 0 ? "" : copy.get(partner[i] - 1)));
        }
        right.stream().filter(j -> !taken.contains(j)).forEach(j -> edits.add(new Edit("", copy.get(j))));
        return edits;
    }

    /** Of two bodies, with sentences as the Java platform breaks them. */
    public static List<Edit> between(Article origin, Article copy) {
        return between(sentences(origin.body()), sentences(copy.body()));
    }

    private static List<Integer> differing(List<List<String>> sentences, Set<List<String>> others) {
        List<Integer> differing = new ArrayList<>();
        for (int i = 0; i < sentences.size() && differing.size() < MOST; i++) {
            if (!sentences.get(i).isEmpty() && !others.contains(sentences.get(i))) {
                differing.add(i);
            }
        }
        return differing;
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        long both = a.stream().filter(b::contains).count();
        return (double) both / (a.size() + b.size() - both);
    }

    private static List<String> sentences(String body) {
        List<String> sentences = new ArrayList<>();
        for (String line : body.split("\n")) {
            BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
            breaks.setText(line);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
                String sentence = line.substring(from, to).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
            }
        }
        return sentences;
    }
}
