package slantwise.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import slantwise.instrument.Evaluations.Entry;
import slantwise.instrument.Evaluations.Kind;
import slantwise.text.Token;

/**
 * Which judging words of one stretch of text bear on one mention. There is no parser: each rule reads the words
 * that stand beside the mention, in one clause, and stops at the first that breaks the pattern.
 */
final class Judgement {
    /** Rules look no further than this, so a mention costs the same in a text of any length. */
    static final int REACH = 12;
    private static final double NEGATED = -0.5;
    private static final double NEARBY = 0.35;
    private static final double ACT = 0.8;

    private static final Set<String> CLAUSE = words(". ! ? ; : ( ) [ ] \" but while whereas although though because since "
            + "unless until if when whether who which whose that where and/or despite amid after before than \u2014 \u2013");
    private static final Set<String> FUNCTION = words("of in on at to from by with for against over under about into between "
            + "through during within without as is are was were be been being am has have had do does did will would can "
            + "could may might must shall should not or , and he she it they we you i him them us me this these those there");
    private static final Set<String> COPULA = words("is are was were be been being am 's 're remains remain remained become "
            + "becomes became seems seem seemed looks look looked appears appeared sounds feels felt proved proven proves "
            + "stays gets got acted behaved");
    private static final Set<String> AUXILIARY = words("has have had is are was were be been being do does did will would can "
            + "could may might must shall should to 's 've 'd also now still only just even once again then never not already "
            + "simply often always repeatedly");
    private static final Set<String> NEGATION = words("not no never nor neither hardly without cannot nothing denied denies "
            + "deny refused rejected isn't aren't wasn't weren't doesn't don't didn't won't wouldn't can't couldn't "
            + "shouldn't hasn't haven't hadn't barely far");
    private static final Set<String> DETERMINER = words("a an the his her its their our my your this that these those some "
            + "such so very too more most as not any all both no quite rather deeply increasingly also both widely sharply "
            + "strongly publicly heavily repeatedly");
    private static final Set<String> TITLE = words("president leader minister premier chancellor chief prime foreign defense "
            + "defence secretary general senator governor mayor ruler regime administration government officials forces troops "
            + "army military soldiers campaign party team former then-president ex-president candidate nominee congressman "
            + "king queen judge justice prosecutor director mr mr. mrs. ms. dr. gen. sen. rep. rival neighbor neighbour");
    private static final Set<String> CALLING = words("call calls called calling label labels labeled labelled labeling brand "
            + "brands branded describe describes described describing portray portrays portrayed denounce denounced hail hailed "
            + "hails regard regards regarded see sees saw seen view views viewed consider considers considered depict depicts "
            + "depicted dub dubbed deem deemed paint painted cast make makes made making find found think");
    private static final Set<String> MEETING = words("face faces faced facing draw draws drew drawn win wins won earn earns "
            + "earned receive receives received attract attracted attracts spark sparked sparks provoke provoked get gets got "
            + "suffered suffer enjoy enjoys enjoyed under garnered prompted gained deserve deserves deserved");
    private static final Set<String> TOWARD = words("of for at against toward towards with");
    private static final Set<String> PREPOSITION = words("in of on against into onto to for over at from with under near across");
    private static final Set<String> POSSESSIVE = words("his her their its my our your whose");
    private static final Set<String> REPORTING = words("said says say told tells added adds announced wrote writes noted "
            + "according stated tweeted asked replied warned insisted claimed argued explained testified suggested");

    private final Evaluations lexicon;
    private final List<Token> tokens;
    /** The words about the mention in lower case, from token {@code base} on. */
    private final String[] lower;
    private final int base;
    private final int first;
    private final int last;
    private final boolean possessive;
    private final Map<Integer, Double> found = new HashMap<>();

    /** A judging word and what it adds, in units of a rating, -3 to 3. */
    record Found(Token token, double weight) {
    }

    private Judgement(Evaluations lexicon, List<Token> tokens, int first, int last) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.first = first;
        this.last = last;
        this.base = Math.max(0, first - REACH - 4);
        int to = Math.min(tokens.size(), last + REACH + 5);
        this.lower = new String[to - base];
        for (int i = base; i < to; i++) {
            lower[i - base] = tokens.get(i).text().replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        }
        String end = word(last);
        this.possessive = end.endsWith("'s") || end.endsWith("s'") || first == last && POSSESSIVE.contains(end)
                || word(last + 1).equals("'") && end.endsWith("s");
    }

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split(" ")).stream().distinct().toList());
    }

    /** The words that judge the mention made of these tokens, in the text's order. */
    static List<Found> of(Evaluations lexicon, List<Token> tokens, int first, int last) {
        Judgement judgement = new Judgement(lexicon, tokens, first, last);
        judgement.before();
        judgement.possessed();
        judgement.predicated();
        judgement.called();
        judgement.asObject();
        judgement.asSubject();
        judgement.after();
        if (judgement.found.isEmpty()) {
            judgement.nearby();
        }
        return judgement.found.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(e -> new Found(tokens.get(e.getKey()), e.getValue())).toList();
    }

    private String word(int i) {
        return i < base || i >= base + lower.length ? "" : lower[i - base];
    }

    private boolean isName(int i) {
        return !word(i).isEmpty() && Character.isUpperCase(tokens.get(i).text().codePointAt(0));
    }

    private boolean breaks(int i) {
        return word(i).isEmpty() || CLAUSE.contains(word(i));
    }

    private double rating(int i, Kind... kinds) {
        if (word(i).isEmpty() || i >= first && i <= last) {
            return 0;
        }
        for (Entry entry : lexicon.of(word(i))) {
            for (Kind kind : kinds) {
                if (entry.kind() == kind) {
                    return entry.rating();
                }
            }
        }
        return 0;
    }

    /** Notes a word once, with the first rule that finds it. */
    private boolean note(int i, double rating) {
        if (rating == 0) {
            return false;
        }
        boolean negated = false;
        for (int j = i - 1; j >= i - 4 && j > (i > last ? last : -1) && !breaks(j); j--) {
            negated |= NEGATION.contains(word(j)) || word(j).endsWith("n't");
        }
        found.putIfAbsent(i, negated ? rating * NEGATED : rating);
        return true;
    }

    /** "the brutal Russian president X", "dictator X". */
    private void before() {
        for (int i = first - 1; i >= first - 6 && !breaks(i); i--) {
            boolean noted = note(i, rating(i, Kind.QUALITY, Kind.NOUN));
            boolean joins = word(i).equals(",") || word(i).equals("and");
            if (!noted && !isName(i) && !TITLE.contains(word(i)) && !(joins && rating(i - 1, Kind.QUALITY) != 0)
                    && rating(i, Kind.MANNER) == 0) {
                return;
            }
        }
    }

    /** "X's brutal and unprovoked war", "X's decision is reckless". */
    private void possessed() {
        if (!possessive) {
            return;
        }
        for (int i = last + 1; i <= last + 6 && !breaks(i); i++) {
            boolean noted = note(i, rating(i, Kind.QUALITY, Kind.NOUN, Kind.TRAIT));
            if (COPULA.contains(word(i))) {
                predicate(i + 1, ACT);
                return;
            }
            if (!noted && FUNCTION.contains(word(i)) && !word(i).equals("and") && !word(i).equals(",")) {
                return;
            }
        }
    }

    /** "X is not a liar", "the X government has been brutal", "X, an autocrat,", "X was condemned". */
    private void predicated() {
        int at = head();
        if (word(at).equals(",") && Set.of("a", "an", "the", "one", "who", "long", "once").contains(word(at + 1))) {
            if (word(at + 1).equals("who")) {
                at += 2;
            } else {
                predicate(at + 2, 1);
                return;
            }
        }
        for (int i = at; i <= at + 4 && !breaks(i); i++) {
            if (COPULA.contains(word(i))) {
                predicate(i + 1, 1);
            } else if (MEETING.contains(word(i))) {
                for (int j = i + 1; j <= i + 5 && !breaks(j) && !word(j).equals(","); j++) {
                    note(j, rating(j, Kind.ATTITUDE));
                }
                return;
            } else if (!AUXILIARY.contains(word(i)) && rating(i, Kind.MANNER) == 0 && !word(i).endsWith("ly")) {
                return;
            }
        }
    }

    private void predicate(int from, double factor) {
        for (int i = from; i <= from + 6 && !breaks(i); i++) {
            if (note(i, factor * rating(i, Kind.QUALITY, Kind.NOUN))) {
                continue;
            }
            Entry passive = lexicon.of(word(i)).stream().filter(e -> e.kind() == Kind.OBJECT && e.participle()).findFirst().orElse(null);
            if (passive != null) {
                note(i, factor * passive.rating());
                return;
            }
            if (word(i).equals("under") || word(i).equals("the") && i == from) {
                note(i + 1, factor * rating(i + 1, Kind.ATTITUDE));
            }
            boolean passes = DETERMINER.contains(word(i)) || AUXILIARY.contains(word(i)) || word(i).equals("and")
                    || word(i).equals(",") && rating(i - 1, Kind.QUALITY, Kind.NOUN) != 0 || word(i).endsWith("ly")
                    || !FUNCTION.contains(word(i)) && (isName(i) || i < from + 4 && !word(i).endsWith("ing"));
            if (!passes) {
                return;
            }
        }
    }

    /** The first token past the mention and the nouns that it heads: "X administration". */
    private int head() {
        int at = last + 1;
        while (at <= last + 3 && (TITLE.contains(word(at)) || isName(at)) && !breaks(at)) {
            at++;
        }
        return at;
    }

    /** "called X a dictator", "hailed X as brave". */
    private void called() {
        String next = word(last + 1);
        if (!Set.of("a", "an", "as", "the", "look", "seem").contains(next) && rating(last + 1, Kind.QUALITY) == 0) {
            return;
        }
        for (int i = first - 1; i >= first - 6 && !breaks(i); i--) {
            if (CALLING.contains(word(i))) {
                for (int j = last + 1; j <= last + 7 && !breaks(j); j++) {
                    note(j, rating(j, Kind.QUALITY, Kind.NOUN));
                }
                return;
            }
        }
    }

    /** "condemned X", "accused the president of X": the verb stands before, in the active. */
    private void asObject() {
        boolean named = true;
        for (int i = first - 1; i >= first - 7 && !breaks(i) && !word(i).equals(","); i--) {
            Entry verb = lexicon.of(word(i)).stream().filter(e -> e.kind() == Kind.OBJECT).findFirst().orElse(null);
            if (verb != null && !passive(i, verb)) {
                note(i, verb.rating());
                return;
            }
            String word = word(i);
            named &= isName(i);
            boolean passes = named || !isName(i) && (DETERMINER.contains(word) || TITLE.contains(word)
                    || word.equals("by") || word.equals("of") || word.equals("and") || !FUNCTION.contains(word));
            if (!passes || COPULA.contains(word) || rating(i, Kind.SUBJECT) != 0) {
                return;
            }
        }
    }

    private boolean passive(int i, Entry verb) {
        if (!verb.participle()) {
            return false;
        }
        if (word(i + 1).equals("by")) {
            return true;
        }
        for (int j = i - 1; j >= i - 3; j--) {
            if (Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "got").contains(word(j))) {
                return true;
            }
        }
        return false;
    }

    /** "X has repeatedly lied", "X, who failed", "X brutally ...". */
    private void asSubject() {
        if (possessive) {
            return;
        }
        int at = head();
        if (word(at).equals("who") || word(at).equals(",") && word(at + 1).equals("who")) {
            at += word(at).equals("who") ? 1 : 2;
        }
        for (int i = at; i <= at + 5 && !breaks(i); i++) {
            if (note(i, rating(i, Kind.MANNER))) {
                continue;
            }
            double rating = rating(i, Kind.SUBJECT);
            if (rating != 0) {
                boolean passive = COPULA.contains(word(i - 1)) && !word(i).endsWith("ing");
                if (!passive) {
                    note(i, rating);
                }
                return;
            }
            if (!AUXILIARY.contains(word(i)) && !word(i).endsWith("ly") && !word(i).endsWith("n't")) {
                return;
            }
        }
    }

    /** "unprovoked invasion by X", "the hypocrisy of X", "criticism of X". */
    private void after() {
        int at = first - 1;
        while (at >= first - 4 && (DETERMINER.contains(word(at)) || TITLE.contains(word(at)) || isName(at)) && !breaks(at)) {
            at--;
        }
        String link = word(at);
        for (int i = at - 1; i >= at - 5 && !breaks(i); i--) {
            double rating = 0;
            if (link.equals("by")) {
                rating = rating(i, Kind.NOUN, Kind.QUALITY, Kind.TRAIT);
            } else if (TOWARD.contains(link)) {
                rating = rating(i, Kind.ATTITUDE);
                rating = rating == 0 && link.equals("of") ? rating(i, Kind.TRAIT) : rating;
            }
            if (note(i, rating) && !link.equals("by")) {
                return;
            }
            if (rating == 0 && FUNCTION.contains(word(i)) && !word(i).equals("and")) {
                return;
            }
        }
    }

    /**
     * Any judging word of the clause where no rule holds, at a fraction that falls with the distance. Past a
     * preposition it judges something else: "the illegal invasion of X".
     */
    private void nearby() {
        for (int i = last + 1; i <= last + 3 && !breaks(i); i++) {
            if (REPORTING.contains(word(i))) {
                return;
            }
        }
        scan(1);
        scan(-1);
    }

    private void scan(int step) {
        int start = step > 0 ? last + 1 : first - 1;
        for (int k = 0; k < REACH && !breaks(start + k * step); k++) {
            int i = start + k * step;
            if (PREPOSITION.contains(word(i))) {
                return;
            }
            double rating = rating(i, Kind.QUALITY, Kind.NOUN, Kind.TRAIT);
            note(i, rating * NEARBY * (1 - (double) k / REACH));
        }
    }
}
