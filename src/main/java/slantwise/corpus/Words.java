package slantwise.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words as extraction counts them: runs of letters, digits and inner apostrophes. */
final class Words {
    private static final Set<String> STOP = stopWords();

    private Words() {
    }

    /** Lower case. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inner = i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))
                    || from >= 0 && (text.charAt(i) == '\'' || text.charAt(i) == '\u2019')
                    && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1)));
            if (inner && from < 0) {
                from = i;
            } else if (!inner && from >= 0) {
                words.add(text.substring(from, i).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
                from = -1;
            }
        }
        return words;
    }

    static int count(String text) {
        return of(text).size();
    }

    /** Whether a lower-case word is a function word of one of the languages whose pages are read. */
    static boolean isStop(String word) {
        return STOP.contains(word);
    }

    private static Set<String> stopWords() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Words.class.getResourceAsStream("/slantwise/corpus/stopwords.txt"), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
