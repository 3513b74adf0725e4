package slantwise.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What counts as another's voice. Narrower than attribution: an outlet that writes "X supports Y" speaks for itself. */
final class VoiceRules {
    private static final Set<String> OWN_WORDS = Set.of("order", "support", "oppose", "praise", "condemn", "reject",
            "refuse", "want", "promise", "offer", "defend", "show", "see", "call", "thank", "welcome", "know", "threaten",
            "express", "criticize", "criticise", "denounce", "expect", "concern", "feel", "find", "question", "challenge",
            "identify", "recognize", "recognise", "document", "highlight", "publish", "broadcast", "hail", "prove", "expose",
            "demonstrate", "decide", "agree", "voice", "signal", "rule", "begin", "read", "speak", "portray", "consider",
            "congratulate", "deplore", "object", "protest", "tout", "charge", "project", "understand", "wish", "vow", "pledge",
            "appeal", "hope", "doubt", "dispute", "deny");
    /** Verbs whose object is who is spoken to: only what comes after "to" is said. */
    private static final Set<String> URGING = Set.of("urge", "ask", "order", "instruct", "advise", "request", "beg", "tell", "warn", "remind", "assure", "inform", "press", "implore", "plead");
    /** What the words after an addressee begin with. */
    private static final List<String> LINKS = List.of(" to ", " \u201Cto ", " \"to ", " 'to ", " \u2018to ", " against ", " for ", " that ", " not to ", " about ");

    /** Verbs that report without a clause: "accused X of lying". */
    private static final Set<String> WITHOUT_CLAUSE = Set.of("accuse", "blame", "describe", "warn", "urge", "ask", "suggest",
            "propose", "demand", "say", "claim", "allege", "according to", "call for", "call on", "tell", "predict", "estimate",
            "recommend", "forecast", "deny", "insist", "argue", "fear", "believe", "think");
    private static final Set<String> THINKING = Set.of("deny", "fear", "vow", "pledge", "threaten");
    private static final Set<String> FACTIVE = Set.of("know", "show", "see", "understand", "feel", "decide", "hope", "expect",
            "demonstrate", "mean", "remember", "agree", "prove", "promise");

    private VoiceRules() {
    }

    /** A class of verbs by what their object is: what the fitted weights generalise over. */
    static String type(String verb) {
        return OWN_WORDS.contains(verb) ? THINKING.contains(verb) ? "thinking" : "own"
                : FACTIVE.contains(verb) ? "factive" : WITHOUT_CLAUSE.contains(verb) ? "without"
                : ReportVerbs.of(verb).isPresent() ? "report" : verb.length() == 1 ? "mark" : "other";
    }

    /** Whether the first words have a finite verb. */
    static boolean hasVerb(String content) {
        for (Token token : Tokenizer.tokens(content.substring(0, Math.min(200, content.length())))) {
            if (Words.isVerbLike(token.text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Where in its content somebody else's words begin. */
    static Span heard(String text, Attribution attribution, Span content) {
        if (!URGING.contains(attribution.verb()) || content.from() < attribution.cue().to()) {
            return content;
        }
        String opening = text.substring(content.from(), Math.min(content.to(), content.from() + 80));
        int addressee = opening.length();
        for (String link : LINKS) {
            int at = opening.indexOf(link);
            addressee = at > 0 ? Math.min(addressee, at) : addressee;
        }
        boolean addressed = addressee < opening.length() && content.from() + addressee + 4 < content.to() && !hasVerb(opening.substring(0, addressee));
        return addressed ? new Span(content.from() + addressee + 1, content.to()) : content;
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
