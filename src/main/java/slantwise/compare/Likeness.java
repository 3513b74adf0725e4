package slantwise.compare;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What articles can be alike in beside their matter. A matched contrast then compares only articles of one class:
 * opinion with opinion, long ones with long ones.
 */
public enum Likeness {
    /** News or opinion, as {@link slantwise.topic.Genre} tells them. */
    GENRE,
    /** The article's words: under {@value #SHORT}, up to {@value #LONG} less one, or more. */
    LENGTH;

    /** Words from which an article is no longer short. */
    public static final int SHORT = 300;
    /** Words from which an article is long. */
    public static final int LONG = 800;

    /** The word in settings and tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The article's class under this likeness: {@code opinion}, {@code 300 to 799 words}. */
    public String of(Listed article) {
        return switch (this) {
            case GENRE -> article.genre();
            case LENGTH -> article.words() < SHORT ? "under " + SHORT + " words"
                    : article.words() < LONG ? SHORT + " to " + (LONG - 1) + " words" : LONG + " words or more";
        };
    }

    /** The article's class under several: {@code opinion, 300 to 799 words}; empty where none is asked for. */
    public static String of(Listed article, Collection<Likeness> likenesses) {
        return likenesses.stream().sorted().map(likeness -> likeness.of(article)).collect(Collectors.joining(", "));
    }
}
