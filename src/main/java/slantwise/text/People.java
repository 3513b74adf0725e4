package slantwise.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The people that an article names, so that each goes by one name: a surname, a given name or a role by
 * the full name it stands for, and the persons of the shipped targets by the label that they have there.
 */
final class People {
    /** As many bearers of one surname as are told apart. */
    private static final int MOST_BEARERS = 20;

    private static final String LEADER = "leader";
    /** Whose bearers "the Russian leader" may be. */
    private static final List<String> HEADS_OF_STATE = List.of("president", "chancellor", "premier", "minister", "king");

    private final List<Name> names;
    private final Map<String, List<Name>> bySurname = new HashMap<>();
    private final Map<String, Set<String>> byGiven = new HashMap<>();
    private final Map<String, List<Name>> byRole = new HashMap<>();
    /** Names of one word that stand after a title somewhere: "President Obama". */
    private final Set<String> titled = new HashSet<>();
    /** Surnames of those whose role or age follows their name. */
    private final Set<String> described = new HashSet<>();
    private final Map<String, NameWords.Sex> sexes = new HashMap<>();

    private static final class Holder {
        static final Map<String, String> LABELS = labels();
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        for (Target target : Targets.defaults().list()) {
            if (target.kind().equals("person")) {
                target.aliases().forEach(alias -> labels.put(alias.toLowerCase(Locale.ROOT), target.label()));
            }
        }
        return Map.copyOf(labels);
    }

    People(String text, List<Name> names) {
        this.names = names;
        for (Name name : names) {
            if (name.person()) {
                add(name);
            }
        }
        for (Name name : names) {
            if (name.person() && name.full() && name.title().isEmpty()) {
                roleAfter(text, name);
            } else if (name.person() && !name.title().isEmpty()) {
                byRole.computeIfAbsent(name.title(), k -> new ArrayList<>()).add(name);
            }
        }
    }

    private void add(Name name) {
        if (name.full()) {
            bySurname.computeIfAbsent(Name.surname(name.text()), k -> new ArrayList<>()).add(name);
            byGiven.computeIfAbsent(name.given(), k -> new LinkedHashSet<>()).add(name.text());
        } else {
            titled.add(name.text());
        }
        note(Name.surname(name.text()), NameWords.sexOfTitle(name.title()));
    }

    /** A surname that both a man and a woman bear tells nothing. */
    private void note(String surname, NameWords.Sex sex) {
        if (sex != NameWords.Sex.UNKNOWN) {
            sexes.merge(surname, sex, (one, two) -> one == two ? one : NameWords.Sex.UNKNOWN);
        }
    }

    /** "Mark Rutte, the secretary general of NATO, ..." */
    private void roleAfter(String text, Name name) {
        if (name.to() >= text.length() || text.charAt(name.to()) != ',') {
            return;
        }
        int end = Math.min(text.length(), name.to() + 70);
        int seen = 0;
        for (Token token : Tokenizer.tokens(text.substring(name.to() + 1, end))) {
            String word = NameWords.plain(token.text());
            if (seen == 0 && isAge(word)) {
                described.add(Name.surname(name.text()));
                return;
            }
            if (!Character.isLetter(word.isEmpty() ? ' ' : word.charAt(0)) || ++seen > 8 || Words.IRREGULAR_PASTS.contains(word)) {
                return;
            }
            if (NameWords.isTitle(word)) {
                String description = text.substring(name.to(), end).toLowerCase(Locale.ROOT);
                byRole.computeIfAbsent(word, k -> new ArrayList<>()).add(new Name(name.text(), name.from(), name.to(), name.kind(), word, description, name.leads()));
                note(Name.surname(name.text()), NameWords.sexOfTitle(word));
                if (Character.isLowerCase(token.text().charAt(0))) {
                    described.add(Name.surname(name.text()));
                }
            }
        }
    }

    private static boolean isAge(String word) {
        return word.length() == 2 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1));
    }

    /** Whether a name is a person's, by itself or by a longer form of it. */
    boolean isPerson(Name name) {
        return name.person() || titled.contains(name.text()) || bySurname.containsKey(NameWords.plain(name.text())) || Holder.LABELS.containsKey(name.text().toLowerCase(Locale.ROOT));
    }

    /** Whether a name is the given name of one person of the article. */
    boolean isGivenOf(Name name) {
        return !name.full() && byGiven.getOrDefault(NameWords.plain(name.text()), Set.of()).size() == 1;
    }

    /** Whether more than its capitals tells that a name is a person's. */
    boolean isSurelyPerson(Name name) {
        if (name.kind() == Name.Kind.PERSON || titled.contains(name.text()) || Holder.LABELS.containsKey(name.text().toLowerCase(Locale.ROOT))) {
            return true;
        }
        String surname = Name.surname(name.text());
        return name.person() && described.contains(surname) || !name.full() && bySurname.getOrDefault(surname, List.of()).stream().limit(MOST_BEARERS)
                .anyMatch(bearer -> bearer.kind() == Name.Kind.PERSON || described.contains(surname));
    }

    NameWords.Sex sex(String person) {
        NameWords.Sex given = person.indexOf(' ') > 0 ? NameWords.sexOfGiven(NameWords.plain(person.substring(0, person.indexOf(' ')))) : NameWords.Sex.UNKNOWN;
        return given != NameWords.Sex.UNKNOWN ? given : sexes.getOrDefault(Name.surname(person), NameWords.Sex.UNKNOWN);
    }

    /** The full name that a name stands for: of a surname's bearers the last one before it that its title allows. */
    String full(Name name) {
        String full = name.text();
        if (name.full()) {
            full = firstForm(full);
        } else {
            String plain = NameWords.plain(full);
            List<Name> bearers = bySurname.get(plain);
            Set<String> given = byGiven.getOrDefault(plain, Set.of());
            if (bearers != null) {
                full = firstForm(bearer(bearers, name).text());
            } else if (given.size() == 1 && (name.title().isEmpty() || NameWords.isGiven(plain))) {
                full = firstForm(given.iterator().next());
            }
        }
        return Holder.LABELS.getOrDefault(full.toLowerCase(Locale.ROOT), full);
    }

    private Name bearer(List<Name> bearers, Name name) {
        NameWords.Sex sex = NameWords.sexOfTitle(name.title());
        int last = before(bearers, name.from());
        if (sex == NameWords.Sex.UNKNOWN && titled.contains(name.text())) {
            sex = sexes.getOrDefault(NameWords.plain(name.text()), NameWords.Sex.UNKNOWN);
        }
        if (sex == NameWords.Sex.UNKNOWN) {
            return bearers.get(last);
        }
        Name possible = null;
        for (int i = last; i >= Math.max(0, last - MOST_BEARERS); i--) {
            NameWords.Sex other = NameWords.sexOfGiven(bearers.get(i).given());
            if (other == sex) {
                return bearers.get(i);
            }
            possible = possible == null && other == NameWords.Sex.UNKNOWN ? bearers.get(i) : possible;
        }
        return possible == null ? name : possible;
    }

    /** A name that comes in two lengths ("Rishi Sunak", "Hillary Rodham Clinton") keeps that of its first mention. */
    private String firstForm(String name) {
        String given = NameWords.plain(name.substring(0, Math.max(0, name.indexOf(' '))));
        List<Name> others = bySurname.getOrDefault(Name.surname(name), List.of());
        for (Name other : others.subList(0, Math.min(MOST_BEARERS, others.size()))) {
            if (other.given().equals(given)) {
                return other.text();
            }
        }
        return name;
    }

    /**
     * Who bears a role, empty where nobody or several do and the words beside it do not tell which.
     *
     * @param role in lower case: "secretary"
     * @param beside the words before it in its phrase, in lower case: "russian"
     */
    String role(String role, List<String> beside, int offset) {
        List<Name> bearers = byRole.getOrDefault(role, List.of());
        if (role.equals(LEADER) && !beside.isEmpty()) {
            for (String office : HEADS_OF_STATE) {
                for (Name bearer : byRole.getOrDefault(office, List.of()).stream().limit(MOST_BEARERS).toList()) {
                    if (beside.stream().allMatch(word -> bearer.introduction().contains(word))) {
                        return full(bearer);
                    }
                }
            }
        }
        if (bearers.isEmpty()) {
            return "";
        }
        int last = before(bearers, offset);
        String found = "";
        for (int i = last; i >= Math.max(0, last - MOST_BEARERS); i--) {
            Name bearer = bearers.get(i);
            boolean fits = beside.stream().allMatch(word -> bearer.introduction().contains(word));
            if (fits) {
                return full(bearer);
            }
            found = found.isEmpty() ? full(bearer) : found.equals(full(bearer)) ? found : "";
        }
        return beside.stream().anyMatch(word -> word.length() > 2) ? "" : found;
    }

    /** The place of the last before an offset, or else of the first. */
    private static int before(List<Name> bearers, int offset) {
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
        return Math.max(0, low - 1);
    }

    /** The place of the first name that ends past an offset. */
    int firstPast(int offset) {
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

    Name at(int place) {
        return names.get(place);
    }

    int size() {
        return names.size();
    }
}
