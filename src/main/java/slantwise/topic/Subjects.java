package slantwise.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;
import slantwise.corpus.Article;

/**
 * What an article treats, as opposed to mentions: pairs of content words that stand near each other, in either order
 * ("the Crimean bridge", "the bridge to Crimea"), in the title, or twice of which once in the opening, or three times
 * in all; and of which the rarer word stands with the other at half of its places or more.
 */
final class Subjects {
    /** Words from one of the pair to the other at most. */
    private static final int NEAR = 3;
    private static final int OPENING = 120;
    private static final int OPENED = 2;
    private static final int OFTEN = 3;
    private static final int READ = 3000;
    private static final int KEPT = 40;
    private static final int PLACE = 1 << 20;
    private static final Set<String> JOINING = Set.of("of", "in", "on", "to", "for", "and");

    private final PorterStemmer stemmer = new PorterStemmer();
    private final Set<String> small = new HashSet<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> stems = new ArrayList<>();
    private final List<String> words;
    private final int[] at;
    private final int title;

    /** A pair, where it first stands, where it first stands below the title if it does, and how often. */
    private record Met(int one, int other, int first, int below, int count) {
    }

    private Subjects(Article article) {
        words = Words.of(article.title());
        title = words.size();
        words.addAll(Words.of(article.lead()));
        words.addAll(Words.of(article.body()));
        at = new int[Math.min(READ, words.size())];
        words.subList(title, words.size()).stream().filter(word -> Character.isLowerCase(word.charAt(0))).forEach(small::add);
        for (int i = 0; i < at.length; i++) {
            String key = keys.computeIfAbsent(words.get(i), this::key);
            at[i] = key.isEmpty() ? -1 : numbers.computeIfAbsent(key, k -> {
                stems.add(k);
                return stems.size() - 1;
            });
        }
    }

    /** The {@value #KEPT} most frequent, ordered by their words. */
    static List<Subject> of(Article article) {
        return new Subjects(article).read();
    }

    /** Its stem, or its root where it is a name, which never stands in small letters; empty where it is no content word. */
    private String key(String word) {
        return Terms.key(word, Character.isUpperCase(word.charAt(0)) && !small.contains(Words.fold(word)), stemmer);
    }

    private List<Subject> read() {
        int[] counts = new int[stems.size()];
        Arrays.stream(at).filter(word -> word >= 0).forEach(word -> counts[word]++);
        return met().stream().filter(pair -> pair.first() < title || pair.count() >= OFTEN
                        || pair.count() >= OPENED && pair.first() < title + OPENING)
                .filter(pair -> 2 * pair.count() >= Math.min(counts[pair.one()], counts[pair.other()]))
                .sorted(Comparator.comparingInt((Met pair) -> -pair.count()).thenComparingInt(Met::first)).limit(KEPT)
                .map(this::subject).sorted(Comparator.comparing(Subject::words)).toList();
    }

    /** Every pair once; of a word that stands near another twice in a row both places count. */
    private List<Met> met() {
        long[] places = new long[at.length * NEAR];
        int size = 0;
        for (int i = 0; i < at.length; i++) {
            for (int j = i + 1; at[i] >= 0 && j < at.length && j <= i + NEAR && (i >= title || j < title); j++) {
                if (at[j] >= 0 && at[j] != at[i]) {
                    places[size++] = ((long) Math.min(at[i], at[j]) * PLACE + Math.max(at[i], at[j])) * PLACE + i;
                }
            }
        }
        Arrays.sort(places, 0, size);
        List<Met> met = new ArrayList<>();
        for (int from = 0; from < size;) {
            long pair = places[from] / PLACE;
            int to = from + 1;
            int below = from;
            while (to < size && places[to] / PLACE == pair) {
                below = places[below] % PLACE < title ? to : below;
                to++;
            }
            met.add(new Met((int) (pair / PLACE), (int) (pair % PLACE), (int) (places[from] % PLACE),
                    (int) (places[below] % PLACE), to - from));
            from = to;
        }
        return met;
    }

    private Subject subject(Met pair) {
        String one = stems.get(pair.one());
        String other = stems.get(pair.other());
        return new Subject(one.compareTo(other) < 0 ? one + " " + other : other + " " + one, written(pair),
                pair.first() < title);
    }

    /** The two with what stands between, where that is a phrase: no number, and nothing between but what joins nouns. */
    private String written(Met pair) {
        int end = pair.below() + 1;
        while (at[end] != (at[pair.below()] == pair.one() ? pair.other() : pair.one())) {
            end++;
        }
        List<String> written = words.subList(pair.below(), end + 1);
        boolean number = Character.isDigit(written.get(0).charAt(0)) || Character.isDigit(words.get(end).charAt(0));
        List<String> between = written.subList(1, written.size() - 1);
        boolean joined = between.isEmpty() || JOINING.contains(between.get(0))
                && between.stream().skip(1).allMatch("the"::equals);
        return number || !joined ? "" : String.join(" ", written);
    }
}
