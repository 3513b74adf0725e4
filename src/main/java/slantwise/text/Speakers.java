package slantwise.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives each attribution of an article one speaker: a surname the full name it stands for, a pronoun the
 * person last spoken of, a role ("the secretary general") the person introduced with it, a short form
 * ("the Department") the body. Unnamed groups keep their own words ("officials"). Not coreference: rules
 * within one article, which leave open what they cannot tell.
 */
public final class Speakers {
    private static final Set<String> MALE = Set.of("he", "him", "himself", "his");
    private static final Set<String> FEMALE = Set.of("she", "her", "herself");
    private static final Set<String> OWN = Set.of("i", "we", "me", "my");
    /** Who only asks is not who "he" then stands for. */
    private static final Set<String> ASKING = Set.of("ask", "question", "wonder", "inquire");
    /** How far back a participle without a subject ("..., adding") takes the last speaker, in characters. */
    private static final int PARTICIPLE_REACH = 300;

    private final String text;
    private final List<Attribution> attributions;
    private final People people;
    private final Bodies bodies;
    private final Antecedents antecedents;

    private Speakers(String text, List<Attribution> attributions) {
        this.text = text;
        this.attributions = attributions;
        List<Name> names = Names.of(text);
        this.people = new People(text, names);
        this.bodies = new Bodies(names);
        this.antecedents = new Antecedents(text, people, Antecedents.quoted(text, attributions));
    }

    /**
     * One speaker for each attribution, in the order given: a full name, a body, an unnamed group in the
     * article's own words, or empty where none could be told.
     */
    public static List<String> of(String text, List<Attribution> attributions) {
        return new Speakers(text, attributions).all();
    }

    /** The share of attributions without a speaker, 0 to 1; 0 where there are none. */
    public static double unresolved(List<String> speakers) {
        return speakers.isEmpty() ? 0 : speakers.stream().filter(String::isEmpty).count() / (double) speakers.size();
    }

    private List<String> all() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> attributions.get(i).cue().from()));
        String[] resolved = new String[attributions.size()];
        for (int i : order) {
            Attribution attribution = attributions.get(i);
            int at = attribution.cue().from();
            Speaker speaker = isTold(attribution) ? described(at) : resolve(attribution.source());
            if (attribution.source().isEmpty() && attribution.cue().of(text).endsWith("ing")) {
                speaker = antecedents.last(at, PARTICIPLE_REACH);
            }
            resolved[i] = speaker.name();
            if (!ASKING.contains(attribution.verb())) {
                antecedents.spoke(speaker, at);
            }
        }
        for (int place = 0; place < order.size(); place++) {
            int i = order.get(place);
            if (resolved[i].isEmpty() && OWN.contains(word(attributions.get(i).source()))) {
                resolved[i] = quoting(order, place, resolved);
            }
        }
        return List.of(resolved);
    }

    /** '"...," X, the minister, told Y': whoever follows "told" is told. */
    private boolean isTold(Attribution attribution) {
        int from = attribution.source().from();
        return attribution.verb().equals("tell") && !attribution.source().isEmpty() && from >= attribution.cue().to()
                && from <= attribution.cue().to() + 2;
    }

    /** Who says "I" in a quotation is who is quoted. */
    private String quoting(List<Integer> order, int place, String[] resolved) {
        Attribution inner = attributions.get(order.get(place));
        for (int other = Math.max(0, place - 6); other < Math.min(order.size(), place + 7); other++) {
            Attribution outer = attributions.get(order.get(other));
            if (other != place && outer.quoted() && outer.holds(inner.source().from()) && !OWN.contains(word(outer.source()))) {
                return resolved[order.get(other)] == null ? "" : resolved[order.get(other)];
            }
        }
        return "";
    }

    private String word(Span source) {
        return NameWords.plain(source.of(text).strip());
    }

    private Speaker resolve(Span source) {
        if (source.isEmpty()) {
            return Speaker.NONE;
        }
        String word = pronoun(source);
        if (MALE.contains(word) || FEMALE.contains(word)) {
            return antecedents.person(source.from(), FEMALE.contains(word) ? NameWords.Sex.FEMALE : NameWords.Sex.MALE);
        }
        if (word.equals("it")) {
            return antecedents.it(source.from());
        }
        if (word.equals("they")) {
            return antecedents.they(source.from());
        }
        if (word.equals("who") || word.equals("which") || word.equals("that")) {
            return relative(source.from(), word.equals("who"));
        }
        if (Words.SUBJECTS.contains(word)) {
            return Speaker.NONE;
        }
        Span proper = proper(source);
        Span head = head(proper);
        Name name = nameAt(head);
        if (name != null) {
            Name first = joined(proper, name);
            return named(first == null ? name : first);
        }
        Name introduced = introduced(source, proper, head);
        return introduced == null ? common(proper, head) : named(introduced);
    }

    /** The phrase in lower case, or its pronoun alone where adverbs follow: "he also". */
    private String pronoun(Span source) {
        String word = word(source);
        String phrase = word.startsWith("that ") ? word.substring(5) : word.startsWith("which ") ? word.substring(6) : word;
        int space = phrase.indexOf(' ');
        String first = space < 0 ? phrase : phrase.substring(0, space);
        return first.equals("he") || first.equals("she") || first.equals("they") ? first : word;
    }

    private Speaker named(Name name) {
        if (people.isPerson(name)) {
            return Speaker.person(people.full(name));
        }
        String full = people.full(name);
        return people.isGivenOf(name) ? Speaker.person(full) : new Speaker(bodies.full(full), Speaker.Kind.BODY);
    }

    /** The phrase before its first comma, bracket or "who", without closing adverbs. */
    private Span proper(Span source) {
        String phrase = source.of(text);
        int end = phrase.length();
        for (String mark : List.of(",", " (", " who ", " \u2014 ", " - ")) {
            int at = phrase.indexOf(mark);
            end = at > 0 ? Math.min(end, at) : end;
        }
        List<Token> tokens = Tokenizer.tokens(phrase.substring(0, end));
        int last = tokens.size() - 1;
        while (last > 0 && (isAside(tokens.get(last).text().toLowerCase(Locale.ROOT))
                || tokens.get(last).text().endsWith("ed") && Character.isUpperCase(tokens.get(last - 1).text().codePointAt(0)))) {
            last--;
        }
        return last < 0 ? source : new Span(source.from() + tokens.get(0).from(), source.from() + tokens.get(last).to());
    }

    private static boolean isAside(String word) {
        return Words.isAdverb(word) && !word.equals("all") && !word.equals("both") || Words.TIMES.contains(word) && !word.equals("may")
                || Words.IRREGULAR_PASTS.contains(word);
    }

    /** The head of a phrase, stepping back over what qualifies a noun from behind: "people familiar", "voters filing". */
    private Span head(Span proper) {
        Span head = NounPhrases.head(text, proper);
        int office = office(proper, head);
        if (office > 0) {
            head = NounPhrases.head(text, new Span(office, proper.to()));
        } else if (head.to() + 1 < proper.to() && text.charAt(head.to()) == '/') {
            head = NounPhrases.head(text, new Span(head.to() + 1, proper.to()));
        }
        if (Character.isUpperCase(text.codePointAt(head.from())) || SpeakerNouns.speaks(head.of(text))) {
            return head;
        }
        List<Token> tokens = Tokenizer.tokens(text.substring(proper.from(), head.from()));
        for (int at = tokens.size() - 1; at >= Math.max(0, tokens.size() - 3); at--) {
            Token token = tokens.get(at);
            if (SpeakerNouns.speaks(token.text())) {
                return new Span(proper.from() + token.from(), proper.from() + token.to());
            }
        }
        return head;
    }

    /** Where the name begins in "secretary of state Antony Blinken" and "head of cargo Chris McGill", or -1. */
    private int office(Span proper, Span head) {
        int place = people.firstPast(proper.to() - 1);
        if (!NameWords.isTitle(NameWords.plain(head.of(text))) || place >= people.size() || isDetermined(proper)) {
            return -1;
        }
        Name name = people.at(place);
        List<Token> between = name.from() > head.to() ? Tokenizer.tokens(text.substring(head.to(), name.from())) : List.of();
        boolean of = between.size() > 1 && Set.of("of", "for").contains(between.get(0).text());
        return of && name.from() < proper.to() && name.person() && name.full() ? name.from() : -1;
    }

    private boolean isDetermined(Span phrase) {
        String first = phrase.of(text).toLowerCase(Locale.ROOT);
        return first.startsWith("the ") || first.startsWith("a ") || first.startsWith("an ");
    }

    /** The name that holds a head, or that follows a head which is but a title: "Mrs" of "Mrs May". */
    private Name nameAt(Span head) {
        int place = people.firstPast(head.from());
        if (place >= people.size()) {
            return null;
        }
        Name name = people.at(place);
        boolean holds = name.from() <= head.from();
        boolean titled = name.from() > head.to() && name.from() - head.to() <= 2 && NameWords.sexOfTitle(NameWords.plain(head.of(text))) != NameWords.Sex.UNKNOWN
                && name.title().equals(NameWords.plain(head.of(text)));
        return holds || titled ? name : null;
    }

    /** Of "X and Y" the first, where both are persons. */
    private Name joined(Span proper, Name last) {
        int and = text.substring(proper.from(), proper.to()).indexOf(" and ");
        if (and < 0 || !people.isPerson(last)) {
            return null;
        }
        Name first = nameAt(NounPhrases.head(text, new Span(proper.from(), proper.from() + and)));
        return first != null && people.isPerson(first) && first.to() <= proper.from() + and ? first : null;
    }

    /**
     * "a spokeswoman, Anna White," and "his neighbor, the retired teacher Jan Both,": the appositive is the
     * name itself or at most five words that end in it. A single name must be the whole of it.
     */
    private Name introduced(Span source, Span proper, Span head) {
        if (proper.to() >= source.to() || text.charAt(proper.to()) != ',' || !SpeakerNouns.speaks(head.of(text))) {
            return null;
        }
        int place = people.firstPast(proper.to());
        if (place >= people.size()) {
            return null;
        }
        Name name = people.at(place);
        if (name.from() - proper.to() > 60 || name.to() > source.to()) {
            return null;
        }
        List<Token> between = Tokenizer.tokens(text.substring(proper.to() + 1, name.from()));
        boolean plain = between.size() <= 5 && between.stream().map(token -> token.text().toLowerCase(Locale.ROOT))
                .allMatch(word -> Character.isLetter(word.codePointAt(0)) && !Words.PREPOSITIONS.contains(word) && !Words.RELATIVES.contains(word)
                        && !Words.AUXILIARIES.contains(word) && !NameWords.isPossessive(word));
        boolean whole = between.isEmpty() && name.to() >= source.to() - 2;
        return (people.isPerson(name) ? plain : whole) ? name : null;
    }

    /** A phrase whose head is a common noun: a person by role, a body by its short form, or in its own words. */
    private Speaker common(Span proper, Span head) {
        String noun = NameWords.plain(head.of(text));
        String before = text.substring(proper.from(), head.from()).toLowerCase(Locale.ROOT);
        boolean definite = before.startsWith("the ");
        List<String> beside = beside(text.substring(proper.from(), head.from()));
        boolean named = before.isBlank() ? Character.isUpperCase(text.charAt(head.from())) : Character.isUpperCase(text.charAt(proper.from()));
        if (NameWords.isTitle(noun) && (definite || named)) {
            String role = people.role(noun, beside, proper.from());
            if (!role.isEmpty()) {
                return Speaker.person(role);
            }
        }
        String phrase = SpeakerNouns.phrase(proper.of(text).strip());
        if (phrase.isEmpty()) {
            return Speaker.NONE;
        }
        if (NameWords.BODIES.contains(noun)) {
            boolean alone = definite && before.length() == 4;
            return new Speaker(alone ? bodies.full(phrase) : phrase, Speaker.Kind.BODY);
        }
        return new Speaker(ofBody(phrase), SpeakerNouns.kind(noun));
    }

    /** "spokeswoman for the Pact" with the body's full name. */
    private String ofBody(String phrase) {
        int the = phrase.lastIndexOf(" the ");
        String last = the < 0 ? "" : phrase.substring(the + 5);
        boolean shortForm = !last.isEmpty() && last.indexOf(' ') < 0 && Character.isUpperCase(last.codePointAt(0));
        return shortForm ? phrase.substring(0, the + 5) + bodies.full(last) : phrase;
    }

    /** The words before a title that tell whose it is: "Russian", "foreign"; not an owner's. */
    private static List<String> beside(String before) {
        List<String> beside = new ArrayList<>();
        for (Token token : Tokenizer.tokens(before)) {
            String word = NameWords.plain(token.text());
            if (NameWords.isPossessive(token.text())) {
                beside.clear();
            } else if (!word.equals("the") && (Character.isUpperCase(token.text().charAt(0)) || NameWords.PORTFOLIOS.contains(word) || word.equals("vice"))) {
                beside.add(word);
            }
        }
        return beside;
    }

    /** What "who" or "which" refers to: the noun right before it, or the person that the words between describe. */
    private Speaker relative(int at, boolean who) {
        int end = at;
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '.' && at - end < 5) {
            end--;
        }
        int start = end;
        while (start > 0 && !Sentences.isSpace(text.charAt(start - 1)) && end - start < 30) {
            start--;
        }
        if (start >= end) {
            return Speaker.NONE;
        }
        Name right = nameAt(new Span(start, end));
        if (right != null && (people.isPerson(right) == who)) {
            return named(right);
        }
        String noun = NameWords.plain(text.substring(start, end));
        if (who && NameWords.isTitle(noun)) {
            String role = people.role(noun, List.of(), start);
            return role.isEmpty() ? Speaker.NONE : Speaker.person(role);
        }
        if (who && text.lastIndexOf(',', at) >= at - 3) {
            return described(at);
        }
        String words = SpeakerNouns.phrase(text.substring(start, end));
        return who && !words.isEmpty() && !NameWords.BODIES.contains(noun) ? new Speaker(words, SpeakerNouns.kind(noun)) : Speaker.NONE;
    }

    /** "Dianne Feinstein of California, the ranking member of the committee, who": the last person of the sentence before a comma. */
    private Speaker described(int at) {
        for (int i = people.firstPast(at) - 1; i >= 0 && at - people.at(i).to() <= 150; i--) {
            Name name = people.at(i);
            if (text.substring(name.to(), at).indexOf(". ") >= 0) {
                return Speaker.NONE;
            }
            if (people.isSurelyPerson(name)) {
                return named(name);
            }
        }
        return Speaker.NONE;
    }
}
