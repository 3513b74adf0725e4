package slantwise.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives a cue without a subject of its own the subject it shares: "X said A and warned B", "X left, saying C". */
final class Sharing {
    private static final Set<String> PASSIVES = Set.of("be", "is", "was", "are", "were", "been");

    private Sharing() {
    }

    /** @param found those of one clause, by the place of their cues */
    static List<Attribution> sources(Clause clause, List<Attribution> found) {
        List<Attribution> shared = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Attribution one = found.get(i);
            boolean takes = one.source().isEmpty() && takesSubject(clause, one);
            shared.add(takes ? withSource(one, subject(clause, found, shared, i)) : one);
        }
        return shared;
    }

    private static Attribution withSource(Attribution one, Span source) {
        return new Attribution(source, one.cue(), one.content(), one.verb(), one.quoted(), one.probability());
    }

    /** Phrases and passives have no subject to share. */
    private static boolean takesSubject(Clause clause, Attribution one) {
        String cue = one.cue().of(clause.text).toLowerCase(java.util.Locale.ROOT);
        int space = cue.indexOf(' ');
        boolean passive = space > 0 && PASSIVES.contains(cue.substring(0, space));
        return !passive && CueModel.base(cue.substring(cue.lastIndexOf(' ') + 1)).isPresent();
    }

    private static Span subject(Clause clause, List<Attribution> found, List<Attribution> before, int i) {
        for (int k = i - 1; k >= 0; k--) {
            Attribution earlier = before.get(k);
            if (!earlier.source().isEmpty() && earlier.source().to() <= found.get(i).cue().from()) {
                return earlier.source();
            }
        }
        boolean leads = found.get(i).cue().from() <= clause.at(1).from();
        if (leads && i + 1 < found.size() && !found.get(i + 1).source().isEmpty()) {
            return found.get(i + 1).source();
        }
        return first(clause, found.get(i).cue().from());
    }

    /** The subject of the clause's first verb. */
    private static Span first(Clause clause, int limit) {
        for (int at = 1; at < clause.size() && clause.at(at).from() < limit; at++) {
            String word = clause.at(at).word();
            if (Words.isVerbLike(word) || CueModel.base(word).isPresent() && !clause.at(at).capital()) {
                int first = NounPhrases.left(clause, at);
                if (first < at) {
                    return clause.span(first, at);
                }
            }
        }
        return clause.span(0, 0);
    }
}
