package slantwise.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives each attribution of an article one speaker: a surname the full name it stands for, a pronoun the
 * person last spoken of, a role ("the secretary general") the person introduced with it. Bodies and unnamed
 * groups keep their own words ("Kremlin", "officials"). Not coreference: rules within one article.
 */
public final class Speakers {
    private static final Set<String> TITLES = Set.of("president", "minister", "secretary", "general", "chancellor", "premier",
            "chief", "senator", "sen", "representative", "rep", "gov", "governor", "mayor", "ambassador", "envoy", "spokesman",
            "spokeswoman", "spokesperson", "director", "adviser", "advisor", "commissioner", "commander", "colonel", "col",
            "gen", "lt", "maj", "capt", "captain", "admiral", "adm", "sgt", "mr", "mrs", "ms", "dr", "prof", "professor",
            "sir", "lord", "lady", "king", "queen", "prince", "princess", "pope", "patriarch", "chairman", "chairwoman",
            "speaker", "leader", "judge", "justice", "attorney", "lawyer", "analyst", "economist", "editor", "reporter",
            "correspondent", "host", "author", "candidate", "congressman", "congresswoman", "officer", "official", "head",
            "deputy", "manager", "strategist", "aide", "diplomat", "expert", "scholar", "historian", "sheriff", "detective",
            "founder", "ceo", "co-founder", "pollster", "nominee", "lawmaker", "activist", "star", "actor", "coach", "mp", "emperor");
    private static final Set<String> BODY_WORDS = Set.of("ministry", "department", "house", "union", "university",
            "institute", "agency", "council", "commission", "committee", "party", "bank", "times", "post", "news", "journal",
            "court", "senate", "congress", "parliament", "office", "service", "group", "company", "corporation", "press",
            "association", "organization", "organisation", "federation", "foundation", "center", "centre", "force", "forces",
            "army", "navy", "police", "government", "administration", "campaign", "street", "nations", "states", "kingdom", "media");
    private static final Set<String> PARTICLES = Set.of("de", "del", "della", "der", "den", "von", "van", "al", "bin", "bint",
            "ibn", "el", "la", "le", "da", "di", "dos", "ter");
    private static final Set<String> MALE = Set.of("he", "him", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "herself");
    private static final Set<String> FEMALE_TITLES = Set.of("mrs", "ms", "spokeswoman", "congresswoman", "queen", "lady", "princess", "chairwoman");
    private static final Set<String> MALE_TITLES = Set.of("mr", "sir", "spokesman", "congressman", "king", "pope", "chairman", "lord", "prince");
    private static final Set<String> NO_NAME = Set.of("the", "a", "an", "in", "on", "at", "but", "and", "for", "from", "it", "he",
            "she", "they", "we", "i", "you", "this", "that", "his", "her", "as", "if", "when", "while", "after", "before", "with",
            "by", "to", "of", "or", "no", "not", "so", "what", "who", "why", "how", "where", "there", "these", "those", "their",
            "its", "our", "my", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
            "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "however",
            "meanwhile", "according", "also", "some", "many", "most", "all", "both", "since", "until", "under", "over", "during");

    /** A run of capitalised words. */
    private record Name(String text, int from, int to, boolean person) {
    }

    private final String text;
    private final List<Name> names = new ArrayList<>();
    private final Map<String, List<Name>> bySurname = new HashMap<>();
    private final Map<String, List<Name>> byRole = new HashMap<>();
    private final Set<String> women = new HashSet<>();
    private final Set<String> men = new HashSet<>();
    private final Set<String> introduced = new HashSet<>();

    private Speakers(String text) {
        this.text = text;
        read();
    }

    /**
     * One speaker for each attribution, in the order given: a full name, a body, an unnamed group in the
     * article's own words, or empty where none could be told.
     */
    public static List<String> of(String text, List<Attribution> attributions) {
        Speakers speakers = new Speakers(text);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> attributions.get(i).cue().from()));
        String[] resolved = new String[attributions.size()];
        String last = "";
        int lastAt = -1;
        for (int i : order) {
            Span source = attributions.get(i).source();
            String name = speakers.resolve(source, last, lastAt);
            if (name.isEmpty() && source.isEmpty() && attributions.get(i).verb().endsWith("ing")) {
                name = last;
            }
            resolved[i] = name;
            if (!name.isEmpty() && speakers.isPerson(name)) {
                last = name;
                lastAt = attributions.get(i).cue().from();
            }
        }
        return List.of(resolved);
    }

    /** The share of attributions without a speaker, 0 to 1; 0 where there are none. */
    public static double unresolved(List<String> speakers) {
        return speakers.isEmpty() ? 0 : speakers.stream().filter(String::isEmpty).count() / (double) speakers.size();
    }

    private void read() {
        List<Token> tokens = Tokenizer.tokens(text);
        int at = 0;
        while (at < tokens.size()) {
            if (!isNamePart(tokens, at)) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < tokens.size() && joins(tokens, end)) {
                end++;
            }
            add(tokens, at, end);
            at = end;
        }
    }

    private boolean isNamePart(List<Token> tokens, int at) {
        String word = tokens.get(at).text();
        return Character.isUpperCase(word.codePointAt(0)) && !NO_NAME.contains(plain(word));
    }

    private boolean joins(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Token before = tokens.get(at - 1);
        if (token.from() - before.to() > 1 || isPossessive(before.text())) {
            return false;
        }
        if (isNamePart(tokens, at)) {
            return text.charAt(token.from() - 1) == ' ' || before.text().equals(".");
        }
        boolean next = at + 1 < tokens.size() && isNamePart(tokens, at + 1);
        boolean initial = token.text().equals(".") && token.from() == before.to()
                && (before.text().length() == 1 || TITLES.contains(plain(before.text())) || plain(before.text()).equals("st"));
        boolean two = at + 2 < tokens.size() && PARTICLES.contains(token.text()) && PARTICLES.contains(tokens.get(at + 1).text())
                && isNamePart(tokens, at + 2);
        return two || next && (PARTICLES.contains(token.text()) || initial);
    }

    /** Splits a run at its last title: "NATO Secretary General Mark Rutte" names Mark Rutte, secretary general. */
    private void add(List<Token> tokens, int first, int past) {
        int start = first;
        for (int at = first; at < past; at++) {
            if (TITLES.contains(plain(tokens.get(at).text()))) {
                start = at + 1;
            }
        }
        while (start < past && tokens.get(start).text().equals(".")) {
            start++;
        }
        if (start == past) {
            return;
        }
        boolean titled = start > first || first > 0 && TITLES.contains(plain(tokens.get(first - 1).text()))
                && tokens.get(first).from() - tokens.get(first - 1).to() == 1;
        int from = tokens.get(start).from();
        int to = tokens.get(past - 1).to();
        boolean body = false;
        for (int at = start; at < past; at++) {
            body |= BODY_WORDS.contains(plain(tokens.get(at).text()));
        }
        String name = withoutPossessive(text.substring(from, to));
        boolean person = !body && (past - start >= 2 && past - start <= 5 || titled) && name.codePoints().anyMatch(Character::isLowerCase);
        Name found = new Name(name, from, to, person);
        names.add(found);
        if (!person) {
            return;
        }
        if (name.indexOf(' ') > 0) {
            bySurname.computeIfAbsent(surname(name), k -> new ArrayList<>()).add(found);
        }
        String title = start > first ? plain(lastWord(tokens, first, start)) : titled ? plain(tokens.get(first - 1).text()) : "";
        sexByTitle(title, name);
        if (!title.isEmpty()) {
            byRole.computeIfAbsent(title, k -> new ArrayList<>()).add(found);
        } else {
            roleAfter(tokens, past, found);
        }
    }

    private void sexByTitle(String title, String name) {
        Set<String> sex = FEMALE_TITLES.contains(title) ? women : MALE_TITLES.contains(title) ? men : new HashSet<>();
        sex.add(surname(name));
    }

    /** "Mark Rutte, the secretary general of NATO, ..." */
    private void roleAfter(List<Token> tokens, int at, Name name) {
        if (at + 1 >= tokens.size() || !tokens.get(at).text().equals(",")) {
            return;
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + 9); i++) {
            String word = plain(tokens.get(i).text());
            if (!Character.isLetter(word.isEmpty() ? ' ' : word.charAt(0))) {
                return;
            }
            if (TITLES.contains(word)) {
                byRole.computeIfAbsent(word, k -> new ArrayList<>()).add(name);
                sexByTitle(word, name.text());
            }
        }
    }

    private static String lastWord(List<Token> tokens, int first, int past) {
        int at = past - 1;
        while (at > first && tokens.get(at).text().equals(".")) {
            at--;
        }
        return tokens.get(at).text();
    }

    private String resolve(Span source, String last, int lastAt) {
        if (source.isEmpty()) {
            return "";
        }
        String phrase = source.of(text).strip();
        String word = plain(phrase);
        if (MALE.contains(word) || FEMALE.contains(word)) {
            return pronoun(source.from(), FEMALE.contains(word), last, lastAt);
        }
        if (word.equals("who") || word.equals("which") || word.equals("that")) {
            return nearest(source.from(), 60);
        }
        if (Words.SUBJECTS.contains(word) && Words.PERSONAL.contains(word)) {
            return "";
        }
        Name name = nameIn(source);
        if (name != null) {
            return full(name);
        }
        String role = role(source);
        return role.isEmpty() ? unnamed(source) : role;
    }

    /** The first person named in the phrase, or else its first name if that stands in its proper part. */
    private Name nameIn(Span source) {
        int properEnd = properEnd(source);
        Name body = null;
        for (int i = firstName(source.from()); i < names.size() && names.get(i).from() < source.to(); i++) {
            Name name = names.get(i);
            boolean owner = isPossessive(text.substring(name.from(), name.to()));
            if (owner) {
                continue;
            }
            boolean proper = name.from() < properEnd;
            if (name.person() || bySurname.containsKey(plain(name.text()))) {
                if (proper || body == null && isIntroduced(source, properEnd, name)) {
                    return name;
                }
            } else if (body == null && isIntroduced(source, properEnd, name)) {
                introduced.add(name.text());
                return name;
            } else if (proper && (body == null || body.to() + 1 == name.from())) {
                body = endsPhrase(name, properEnd) ? name : body;
            }
        }
        return body;
    }

    /**
     * "a spokeswoman, Anna White," and "his neighbor, the retired teacher Jan Both,": the appositive is the
     * name itself or at most five words that end in it. A single name must be the whole of it.
     */
    private boolean isIntroduced(Span source, int properEnd, Name name) {
        if (properEnd >= source.to() || text.charAt(properEnd) != ',' || name.from() <= properEnd || name.from() - properEnd > 60) {
            return false;
        }
        List<Token> between = Tokenizer.tokens(text.substring(properEnd + 1, name.from()));
        boolean plain = between.size() <= 5 && between.stream().map(token -> token.text().toLowerCase(Locale.ROOT))
                .allMatch(word -> Character.isLetter(word.codePointAt(0)) && !Words.PREPOSITIONS.contains(word) && !Words.RELATIVES.contains(word)
                        && !Words.AUXILIARIES.contains(word) && !isPossessive(word));
        return name.person() ? plain : between.isEmpty() && name.to() >= source.to() - 2
                && SpeakerNouns.speaks(NounPhrases.head(text, new Span(source.from(), properEnd)).of(text));
    }

    /** A body counts only as the head: in "Kremlin officials" it is the officials who speak. */
    private boolean endsPhrase(Name name, int properEnd) {
        return name.to() >= properEnd || !Character.isLowerCase(text.charAt(Math.min(text.length() - 1, name.to() + 1)))
                || text.startsWith(" of ", name.to());
    }

    private int properEnd(Span source) {
        String phrase = source.of(text);
        int comma = phrase.indexOf(',');
        int who = phrase.indexOf(" who ");
        int end = comma >= 0 ? comma : phrase.length();
        return source.from() + (who >= 0 ? Math.min(end, who) : end);
    }

    /** The last of these before an offset, or else the first. */
    private static Name lastBefore(List<Name> bearers, int offset) {
        int low = 0;
        int high = bearers.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bearers.get(middle).from() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return bearers.get(Math.max(0, low - 1));
    }

    private int firstName(int offset) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).to() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The full name that a surname stands for: the last one before it, or else the first in the article. */
    private String full(Name name) {
        if (name.person() && name.text().indexOf(' ') > 0) {
            return firstForm(name.text());
        }
        List<Name> bearers = bySurname.get(plain(name.text()));
        return bearers == null ? name.text() : firstForm(lastBefore(bearers, name.from()).text());
    }

    /** A name that comes in two lengths ("Rishi Sunak", "Hillary Rodham Clinton") keeps that of its first mention. */
    private String firstForm(String name) {
        String given = plain(name.substring(0, name.indexOf(' ')));
        List<Name> others = bySurname.getOrDefault(surname(name), List.of());
        for (Name other : others.subList(0, Math.min(20, others.size()))) {
            if (plain(other.text().substring(0, other.text().indexOf(' '))).equals(given)) {
                return other.text();
            }
        }
        return name;
    }

    private String role(Span source) {
        Token head = null;
        for (Token token : Tokenizer.tokens(source.of(text))) {
            String word = plain(token.text());
            if (TITLES.contains(word)) {
                head = token;
            } else if (head != null) {
                break;
            }
        }
        boolean definite = source.of(text).toLowerCase(Locale.ROOT).startsWith("the ");
        if (head == null || !definite) {
            return "";
        }
        List<Name> bearers = byRole.getOrDefault(plain(head.text()), List.of());
        return bearers.isEmpty() ? "" : full(lastBefore(bearers, source.from()));
    }

    private String unnamed(Span source) {
        Span proper = new Span(source.from(), Math.max(source.from() + 1, properEnd(source)));
        return SpeakerNouns.phrase(proper.of(text).strip());
    }

    private String pronoun(int at, boolean female, String last, int lastAt) {
        if (!last.isEmpty() && at - lastAt < 1_500 && agrees(last, female)) {
            return last;
        }
        for (int i = firstName(at) - 1; i >= 0 && i >= firstName(at) - 40; i--) {
            Name name = names.get(i);
            boolean person = name.person() || bySurname.containsKey(plain(name.text()));
            if (person && name.to() <= at && agrees(full(name), female)) {
                return full(name);
            }
        }
        return "";
    }

    private boolean agrees(String name, boolean female) {
        return !(female ? men : women).contains(surname(name));
    }

    private String nearest(int at, int reach) {
        int i = firstName(at) - 1;
        return i >= 0 && at - names.get(i).to() <= reach ? full(names.get(i)) : "";
    }

    private boolean isPerson(String name) {
        return introduced.contains(name) || name.indexOf(' ') > 0 && bySurname.containsKey(surname(name));
    }

    private static String surname(String name) {
        return plain(name.substring(name.lastIndexOf(' ') + 1));
    }

    private static boolean isPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("\u2019s");
    }

    private static String withoutPossessive(String name) {
        return isPossessive(name) ? name.substring(0, name.length() - 2) : name;
    }

    private static String plain(String word) {
        String lower = withoutPossessive(word).toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
