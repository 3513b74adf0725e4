package slantwise.text;

import java.util.Set;

/** What counts as another's voice. Narrower than attribution: an outlet that writes "X supports Y" speaks for itself. */
final class VoiceRules {
    private static final Set<String> REPORTING_NOT = Set.of("order", "support", "oppose", "praise", "condemn", "reject",
            "refuse", "want", "promise", "offer", "defend", "vote", "show", "see", "call", "thank", "welcome", "know");

    /** An attribution less probable than this changes nobody's voice. */
    private static final double CERTAIN = 0.5;

    private VoiceRules() {
    }

    static boolean reports(Attribution attribution) {
        return attribution.probability() >= CERTAIN && !REPORTING_NOT.contains(attribution.verb());
    }

    /** Whether most words of a phrase are capitalised, as in the name of a book or a programme. */
    static boolean isTitle(String phrase) {
        int words = 0;
        int capitals = 0;
        for (Token token : Tokenizer.tokens(phrase)) {
            int c = token.text().codePointAt(0);
            if (Character.isLetter(c) && token.text().length() > 3) {
                words++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        return words > 0 && capitals == words;
    }
}
