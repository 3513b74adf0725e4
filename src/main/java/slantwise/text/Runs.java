package slantwise.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins quotations that stand alone to the attribution they belong to: what follows '"...," X said.' in its
 * paragraph, and the paragraphs over which an open quotation runs.
 */
final class Runs {
    private static final Set<String> SPEAKING = Set.of("say", "add", "tell", "write", "continue", "explain", "argue", "tweet",
            "note", "warn", "ask", "reply", "respond", "insist", "declare", "state", ":");

    private final String text;
    private final List<Quotation> quotations;
    private final List<Clause> clauses;

    Runs(String text, List<Quotation> quotations, List<Clause> clauses) {
        this.text = text;
        this.quotations = quotations;
        this.clauses = clauses;
    }

    /** @param claimed by the place of their cues */
    List<Attribution> join(List<Attribution> claimed) {
        List<Attribution> found = new Unclaimed(text, clauses).with(claimed);
        Map<Integer, Integer> ownerOfQuote = new HashMap<>();
        for (int a = 0; a < found.size(); a++) {
            for (Span span : found.get(a).content()) {
                for (int q = firstAt(span.from()); q < quotations.size() && quotations.get(q).from() < span.to(); q++) {
                    ownerOfQuote.merge(q, a, (one, two) -> shorter(found, one, two));
                }
            }
        }
        List<List<Span>> content = new ArrayList<>();
        found.forEach(a -> content.add(new ArrayList<>(a.content())));
        // Who is named only behind the last paragraph of an open quotation has said all of it.
        for (int q = quotations.size() - 1; q > 0; q--) {
            Integer later = ownerOfQuote.get(q);
            if (later != null && quotations.get(q).continues() && ownerOfQuote.putIfAbsent(q - 1, later) == null) {
                content.get(later).add(0, quotations.get(q - 1).span());
            }
        }
        int owner = -1;
        int ownerParagraph = -1;
        int next = 0;
        for (Clause clause : clauses) {
            boolean alone = isQuoteAlone(clause);
            boolean own = false;
            int end = clause.units.isEmpty() ? 0 : clause.units.get(clause.size() - 1).to();
            for (int i = next; i < found.size() && found.get(i).cue().from() < end; i++) {
                own |= SPEAKING.contains(found.get(i).verb());
            }
            for (Clause.Unit unit : clause.units) {
                if (!unit.isQuote()) {
                    continue;
                }
                int q = firstAt(unit.from());
                Integer direct = ownerOfQuote.get(q);
                boolean continues = q < quotations.size() && quotations.get(q).continues();
                if (direct != null) {
                    owner = direct;
                    ownerParagraph = clause.paragraph;
                } else if (owner >= 0 && (alone && clause.paragraph <= ownerParagraph + 1 || continues
                        || !own && clause.paragraph == ownerParagraph && leads(clause, unit))) {
                    content.get(owner).add(new Span(unit.from(), unit.to()));
                    ownerParagraph = clause.paragraph;
                }
            }
            while (next < found.size() && found.get(next).cue().from() < end) {
                if (SPEAKING.contains(found.get(next).verb()) && (owner < 0 || found.get(next).cue().from() > found.get(owner).cue().from())) {
                    owner = next;
                    ownerParagraph = clause.paragraph;
                }
                next++;
            }
        }
        List<Attribution> joined = new ArrayList<>();
        for (int a = 0; a < found.size(); a++) {
            Attribution old = found.get(a);
            boolean grown = content.get(a).size() > old.content().size();
            joined.add(grown ? new Attribution(old.source(), old.cue(), content.get(a), old.verb(), true, old.probability()) : old);
        }
        return List.copyOf(joined);
    }

    private int shorter(List<Attribution> found, int one, int two) {
        return length(found.get(one)) <= length(found.get(two)) ? one : two;
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }

    /** Whether a quotation of some length opens its sentence. */
    private boolean leads(Clause clause, Clause.Unit quote) {
        return clause.at(0) == quote && Tokenizer.words(text.substring(quote.from(), quote.to())) >= 4;
    }

    /** Whether a clause is nothing but quotation, of more than a few words. */
    private boolean isQuoteAlone(Clause clause) {
        int words = 0;
        for (Clause.Unit unit : clause.units) {
            if (unit.isWord()) {
                return false;
            }
            words += unit.isQuote() ? Tokenizer.words(text.substring(unit.from(), unit.to())) : 0;
        }
        return words >= 2;
    }

    /** The first quotation that ends past this offset. */
    private int firstAt(int offset) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).to() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
