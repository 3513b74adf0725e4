package slantwise.text;

import java.util.Set;

/** What counts as another's voice. Narrower than attribution: an outlet that writes "X supports Y" speaks for itself. */
final class VoiceRules {
    /** An attribution less probable than this changes nobody's voice. */
    private static final double CERTAIN = 0.5;
    private static final Set<String> OWN_WORDS = Set.of("order", "support", "oppose", "praise", "condemn", "reject",
            "refuse", "want", "promise", "offer", "defend", "show", "see", "call", "thank", "welcome", "know", "threaten",
            "express", "criticize", "criticise", "denounce", "expect", "concern", "feel", "find", "question", "challenge",
            "identify", "recognize", "recognise", "document", "highlight", "publish", "broadcast", "hail", "prove", "expose",
            "demonstrate", "decide", "agree", "voice", "signal", "rule", "begin", "read", "speak", "portray", "consider",
            "congratulate", "deplore", "object", "protest", "tout", "charge", "project", "understand", "wish", "vow", "pledge",
            "appeal", "hope", "doubt", "dispute", "deny");
    /** Verbs whose object is who is spoken to: only what comes after "to" is said. */
    private static final Set<String> URGING = Set.of("urge", "ask", "order", "instruct", "advise", "request", "beg", "tell");

    private VoiceRules() {
    }

    static boolean reports(Attribution attribution) {
        return attribution.probability() >= CERTAIN && !OWN_WORDS.contains(attribution.verb())
                && (attribution.quoted() && attribution.verb().equals(":") || !attribution.verb().equals(":"))
                && ReportVerbs.of(attribution.verb()).isPresent() ;
    }

    /** Where in its content somebody else's words begin. */
    static Span heard(String text, Attribution attribution, Span content) {
        if (!URGING.contains(attribution.verb()) || content.from() < attribution.cue().to()) {
            return content;
        }
        int to = text.indexOf(" to ", content.from());
        return to > 0 && to - content.from() < 80 && to + 4 < content.to() ? new Span(to + 1, content.to()) : content;
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
