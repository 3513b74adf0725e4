package slantwise.topic;

import java.util.Locale;
import java.util.Map;
import slantwise.corpus.Article;

/**
 * Which of two articles that share text is the copy. In this order: the one that credits the other's outlet; the
 * later one; the one that credits anybody; the one more of which stands in the other.
 *
 * @param told by credit, by time, or unknown
 */
record Direction(Article copy, String told) {
    static final String UNKNOWN = "unknown";
    private static final Map<String, String> AGENCIES = Map.ofEntries(
            Map.entry("associatedpress", "ap"), Map.entry("theassociatedpress", "ap"), Map.entry("apnews", "ap"),
            Map.entry("agencefrancepresse", "afp"), Map.entry("thomsonreuters", "reuters"),
            Map.entry("unitedpressinternational", "upi"), Map.entry("pressassociation", "pa"),
            Map.entry("pamedia", "pa"), Map.entry("deutschepresseagentur", "dpa"), Map.entry("itartass", "tass"),
            Map.entry("radiofreeeuroperadioliberty", "rel"), Map.entry("radiofreeeurope", "rel"),
            Map.entry("rferl", "rel"), Map.entry("rfe", "rel"), Map.entry("radioevropaelire", "rel"));

    static Direction of(Article a, int sizeA, Article b, int sizeB) {
        boolean aCreditsB = credits(a, b);
        boolean bCreditsA = credits(b, a);
        if (aCreditsB != bCreditsA) {
            return new Direction(aCreditsB ? a : b, "credit");
        }
        int time = time(a.published(), b.published());
        if (time != 0) {
            return new Direction(time > 0 ? a : b, "time");
        }
        if (a.origin().isEmpty() != b.origin().isEmpty()) {
            return new Direction(a.origin().isEmpty() ? b : a, "credit");
        }
        boolean aIsLess = sizeA != sizeB ? sizeA < sizeB : a.id().compareTo(b.id()) > 0;
        return new Direction(aIsLess ? a : b, UNKNOWN);
    }

    private static boolean credits(Article article, Article other) {
        return !article.origin().isEmpty() && name(article.origin()).equals(name(other.outlet()));
    }

    private static String name(String outlet) {
        StringBuilder letters = new StringBuilder();
        outlet.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return AGENCIES.getOrDefault(letters.toString(), letters.toString());
    }

    /** Compares as precisely as both are known: a day with a day, a minute with a minute. */
    private static int time(String a, String b) {
        int length = Math.min(a.length(), b.length());
        if (length < 10) {
            return 0;
        }
        length = length < 16 ? 10 : 16;
        return a.substring(0, length).compareTo(b.substring(0, length));
    }
}
