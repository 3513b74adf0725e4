package slantwise.instrument;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The rules of VADER (C. J. Hutto and Eric Gilbert, "VADER: A Parsimonious Rule-based Model for Sentiment
 * Analysis of Social Media Text", ICWSM 2014), score for score as its reference implementation 3.3.2 computes
 * them, its quirks included; only emoji, which it turns into English words first, are not read.
 */
final class Vader implements Serializable {
    private static final long serialVersionUID = 1;
    /** Words of one text past this number are not scored: the "but" rule is quadratic by definition. */
    static final int MOST_WORDS = 2_000;

    private static final String LEXICON = "/vader_sentiment_lexicon.txt";
    private static final double BOOST = 0.293;
    private static final double CAPITALS = 0.733;
    private static final double NEGATION = -0.74;
    private static final double NORMAL = 15;
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** Entries in which the reference's lexicon and the jar's copy differ. */
    private static final Map<String, Double> CORRECTIONS =
            Map.of("heart", 3.2, "hearts", 3.3, "flawed", -2.1, "badass", 1.4, ":p", 1.0);

    private static final Set<String> NEGATIONS = Set.of(("aint arent cannot cant couldnt darent didnt doesnt ain't aren't "
            + "can't couldn't daren't didn't doesn't dont hadnt hasnt havent isnt mightnt mustnt neither don't hadn't "
            + "hasn't haven't isn't mightn't mustn't neednt needn't never none nope nor not nothing nowhere oughtnt "
            + "shant shouldnt uhuh wasnt werent oughtn't shan't shouldn't uh-uh wasn't weren't without wont wouldnt "
            + "won't wouldn't rarely seldom despite").split(" "));

    private static final Map<String, Double> BOOSTERS = boosters();

    private static final Map<String, Double> IDIOMS = Map.of("the shit", 3.0, "the bomb", 3.0, "bad ass", 1.5,
            "badass", 1.5, "bus stop", 0.0, "yeah right", -2.0, "kiss of death", -1.5, "to die for", 3.0,
            "beating heart", 3.5);

    private final HashMap<String, Double> lexicon;

    /**
     * @param compound -1 to 1
     * @param words the words that count, with what each adds to the compound before punctuation is weighed
     */
    record Score(double negative, double neutral, double positive, double compound, List<Scored> words) {
    }

    /** A word at its place in the text. */
    record Scored(int from, int to, double weight) {
    }

    private record Word(String text, String lower, int from, int to) {
    }

    Vader() {
        this.lexicon = readLexicon();
    }

    /** The ratings by word, -4 to 4. */
    Map<String, Double> lexicon() {
        return Map.copyOf(lexicon);
    }

    private static HashMap<String, Double> readLexicon() {
        InputStream stream = Vader.class.getResourceAsStream(LEXICON);
        if (stream == null) {
            throw new IllegalStateException("no resource " + LEXICON);
        }
        HashMap<String, Double> ratings = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.ISO_8859_1))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.strip().split("\t");
                if (cells.length > 1) {
                    ratings.put(cells[0], Double.valueOf(cells[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(LEXICON, e);
        }
        ratings.putAll(CORRECTIONS);
        return ratings;
    }

    private static Map<String, Double> boosters() {
        Map<String, Double> boosters = new HashMap<>();
        for (String word : ("absolutely amazingly awfully completely considerable considerably decidedly deeply effing "
                + "enormous enormously entirely especially exceptional exceptionally extreme extremely fabulously flipping "
                + "flippin frackin fracking fricking frickin frigging friggin fully fuckin fucking fuggin fugging greatly "
                + "hella highly hugely incredible incredibly intensely major majorly more most particularly purely quite "
                + "really remarkably so substantially thoroughly total totally tremendous tremendously uber unbelievably "
                + "unusually utter utterly very").split(" ")) {
            boosters.put(word, BOOST);
        }
        for (String word : ("almost barely hardly kinda kindof kind-of less little marginal marginally occasional "
                + "occasionally partly scarce scarcely slight slightly somewhat sorta sortof sort-of").split(" ")) {
            boosters.put(word, -BOOST);
        }
        boosters.put("just enough", -BOOST);
        boosters.put("kind of", -BOOST);
        boosters.put("sort of", -BOOST);
        return Map.copyOf(boosters);
    }

    Score score(String text) {
        List<Word> words = words(text);
        double[] valences = new double[words.size()];
        boolean mixedCase = mixedCase(words);
        for (int i = 0; i < valences.length; i++) {
            valences[i] = valence(words, i, mixedCase);
        }
        weighBut(words, valences);
        return sum(text, words, valences);
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length() && words.size() < MOST_WORDS) {
            if (isSpace(text.charAt(at))) {
                at++;
                continue;
            }
            int to = at;
            while (to < text.length() && !isSpace(text.charAt(to))) {
                to++;
            }
            int left = at;
            int right = to;
            while (left < right && PUNCTUATION.indexOf(text.charAt(left)) >= 0) {
                left++;
            }
            while (right > left && PUNCTUATION.indexOf(text.charAt(right - 1)) >= 0) {
                right--;
            }
            // Two characters or fewer were likely an emoticon, which keeps its punctuation.
            if (text.codePointCount(left, right) <= 2) {
                left = at;
                right = to;
            }
            String word = text.substring(left, right);
            words.add(new Word(word, word.toLowerCase(Locale.ROOT), left, right));
            at = to;
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static boolean mixedCase(List<Word> words) {
        long capitals = words.stream().filter(w -> isCapitals(w.text())).count();
        return capitals > 0 && capitals < words.size();
    }

    private static boolean isCapitals(String word) {
        return word.chars().anyMatch(Character::isUpperCase) && word.chars().noneMatch(Character::isLowerCase);
    }

    private double valence(List<Word> words, int i, boolean mixedCase) {
        String word = words.get(i).lower();
        Double rating = lexicon.get(word);
        if (rating == null || BOOSTERS.containsKey(word) || word.equals("kind") && at(words, i + 1).equals("of")) {
            return 0;
        }
        double valence = rating;
        if (word.equals("no") && lexicon.containsKey(at(words, i + 1))) {
            valence = 0;
        }
        if (at(words, i - 1).equals("no") || at(words, i - 2).equals("no")
                || at(words, i - 3).equals("no") && (at(words, i - 1).equals("or") || at(words, i - 1).equals("nor"))) {
            valence = rating * NEGATION;
        }
        if (mixedCase && isCapitals(words.get(i).text())) {
            valence += valence > 0 ? CAPITALS : -CAPITALS;
        }
        for (int back = 1; back <= 3 && back <= i; back++) {
            Word before = words.get(i - back);
            if (!lexicon.containsKey(before.lower())) {
                double boost = boost(before, valence, mixedCase);
                valence += back == 2 ? boost * 0.95 : back == 3 ? boost * 0.9 : boost;
                valence = negated(valence, words, i, back);
                if (back == 3) {
                    valence = idiom(valence, words, i);
                }
            }
        }
        if (at(words, i - 1).equals("least") && !lexicon.containsKey("least")
                && !at(words, i - 2).equals("at") && !at(words, i - 2).equals("very")) {
            valence *= NEGATION;
        }
        return valence;
    }

    private static String at(List<Word> words, int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).lower();
    }

    private static double boost(Word word, double valence, boolean mixedCase) {
        Double boost = BOOSTERS.get(word.lower());
        if (boost == null) {
            return 0;
        }
        double signed = valence < 0 ? -boost : boost;
        if (mixedCase && isCapitals(word.text())) {
            signed += valence > 0 ? CAPITALS : -CAPITALS;
        }
        return signed;
    }

    private static double negated(double valence, List<Word> words, int i, int back) {
        String one = at(words, i - 1);
        String two = at(words, i - 2);
        String three = at(words, i - 3);
        boolean emphasis = one.equals("so") || one.equals("this");
        if (back == 2 && two.equals("never") && emphasis
                || back == 3 && (three.equals("never") && (two.equals("so") || two.equals("this")) || emphasis)) {
            return valence * 1.25;
        }
        if (back == 2 && two.equals("without") && one.equals("doubt")
                || back == 3 && three.equals("without") && (two.equals("doubt") || one.equals("doubt"))) {
            return valence;
        }
        String word = at(words, i - back);
        return NEGATIONS.contains(word) || word.contains("n't") ? valence * NEGATION : valence;
    }

    private static double idiom(double valence, List<Word> words, int i) {
        String zero = at(words, i);
        String one = at(words, i - 1);
        String two = at(words, i - 2);
        String three = at(words, i - 3);
        String twoOne = two + " " + one;
        String threeTwo = three + " " + two;
        String threeTwoOne = threeTwo + " " + one;
        double result = valence;
        for (String sequence : new String[] {one + " " + zero, twoOne + " " + zero, twoOne, threeTwoOne, threeTwo}) {
            if (IDIOMS.containsKey(sequence)) {
                result = IDIOMS.get(sequence);
                break;
            }
        }
        if (i + 1 < words.size()) {
            String ahead = zero + " " + at(words, i + 1);
            result = IDIOMS.getOrDefault(ahead, result);
            if (i + 2 < words.size()) {
                result = IDIOMS.getOrDefault(ahead + " " + at(words, i + 2), result);
            }
        }
        for (String sequence : new String[] {threeTwoOne, threeTwo, twoOne}) {
            result += BOOSTERS.getOrDefault(sequence, 0.0);
        }
        return result;
    }

    /**
     * What stands before the first "but" counts half, what follows one and a half times. As in the reference, the
     * word changed is the first that has the same valence, which matters where two words are rated alike.
     */
    private static void weighBut(List<Word> words, double[] valences) {
        int but = 0;
        while (but < words.size() && !words.get(but).lower().equals("but")) {
            but++;
        }
        if (but == words.size()) {
            return;
        }
        for (int i = 0; i < valences.length; i++) {
            int first = 0;
            while (valences[first] != valences[i]) {
                first++;
            }
            valences[first] *= first < but ? 0.5 : first > but ? 1.5 : 1;
        }
    }

    private static Score sum(String text, List<Word> words, double[] valences) {
        if (valences.length == 0) {
            return new Score(0, 0, 0, 0, List.of());
        }
        double sum = 0;
        double positive = 0;
        double negative = 0;
        int neutral = 0;
        for (double valence : valences) {
            sum += valence;
            if (valence > 0) {
                positive += valence + 1;
            } else if (valence < 0) {
                negative += 1 - valence;
            } else {
                neutral++;
            }
        }
        double norm = Math.sqrt(sum * sum + NORMAL);
        double emphasis = emphasis(text);
        double emphatic = sum + Math.signum(sum) * emphasis;
        double compound = emphatic / Math.sqrt(emphatic * emphatic + NORMAL);
        if (positive > negative) {
            positive += emphasis;
        } else if (positive < negative) {
            negative += emphasis;
        }
        double total = positive + negative + neutral;
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < valences.length; i++) {
            if (valences[i] != 0) {
                scored.add(new Scored(words.get(i).from(), words.get(i).to(), valences[i] / norm));
            }
        }
        return new Score(negative / total, neutral / total, positive / total, compound, scored);
    }

    private static double emphasis(String text) {
        long exclamations = text.chars().filter(c -> c == '!').count();
        long questions = text.chars().filter(c -> c == '?').count();
        double asked = questions < 2 ? 0 : questions <= 3 ? questions * 0.18 : 0.96;
        return Math.min(exclamations, 4) * 0.292 + asked;
    }
}
