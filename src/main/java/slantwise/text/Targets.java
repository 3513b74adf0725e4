package slantwise.text;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import slantwise.corpus.InputException;
import slantwise.corpus.Table;

/**
 * Finds the targets in a text by their aliases, in one pass over its tokens; the longest name wins.
 *
 * <p>Case tells names from words. An alias word with capitals must stand as it is written or in capitals
 * throughout ("RUSSIA"); an acronym of three letters or more also as a name ("Nato"); an acronym of two letters
 * only as it is written, so "US" never finds "us", and in a text that is all in capitals, where "US" may be the
 * pronoun, it finds nothing. An alias word in lower case stands in any case ("the West"). Possessives ("Ukraine's")
 * and parts of a hyphenated word ("US-led", "NATO-Russia") are found; adjectives ("Russian") are aliases only
 * where the user makes them so.
 *
 * <p>An alias that ends in @ is the name of a place, a seat of government for instance: it counts where it stands
 * for the state ("Moscow denied"), not after a preposition of place ("in Moscow"). A row of the kind
 * {@value #TRAP} lists names that hold an alias and mean something else ("Washington Post"); a set of them is
 * always present.
 */
public final class Targets implements Serializable {
    private static final long serialVersionUID = 1;
    static final String TRAP = "trap";
    private static final String DEFAULTS = "/slantwise/defaults/";
    private static final int LONGEST_ID = 60;
    private static final Set<String> PLACE = Set.of("in", "inside", "near", "outside", "around", "across", "at", "into",
            "through", "over", "throughout", "downtown", "central", "visit", "visited", "visiting", "reached", "en");
    /** Words of one sentence that look like acronyms when it is set in capitals. */
    private static final Set<String> PRONOUN = Set.of("us", "it", "he", "me", "we", "who", "am", "is");

    private final List<Target> list;
    private final Node root = new Node();

    /** A word of an alias, as it is matched; {@code form} is as the user wrote it. */
    private static final class Node implements Serializable {
        private static final long serialVersionUID = 1;
        private final Map<String, Node> next = new HashMap<>();
        private final List<Name> names = new ArrayList<>(1);
    }

    /** @param target empty for a trap */
    private record Name(String target, List<String> forms, boolean place, boolean comma) implements Serializable {
    }

    private record Word(String text, String folded, int from, int to) {
    }

    public Targets(List<Target> targets) {
        this(targets, List.of());
    }

    private Targets(List<Target> targets, List<String> traps) {
        this.list = List.copyOf(targets);
        for (Target target : targets) {
            target.aliases().forEach(alias -> add(alias, target.id()));
        }
        traps.forEach(trap -> add(trap, ""));
        for (Table.Line row : Table.resource(DEFAULTS + "not-targets.csv", "name").lines()) {
            add(row.required("name", "a name"), "");
        }
    }

    /** The geopolitical set that ships. */
    public static Targets defaults() {
        return of(Table.resource(DEFAULTS + "targets.csv", "target", "label", "kind", "aliases"));
    }

    /**
     * @param csv the columns target, label, kind and aliases, aliases parted by |
     * @throws InputException where a row cannot be understood
     */
    public static Targets read(Path csv) {
        return of(Table.read(csv, "target", "aliases"));
    }

    private static Targets of(Table table) {
        Map<String, Target> targets = new LinkedHashMap<>();
        Map<String, String> owners = new HashMap<>();
        List<String> traps = new ArrayList<>();
        for (Table.Line row : table.lines()) {
            List<String> aliases = Arrays.stream(row.get("aliases").split("\\|")).map(String::strip)
                    .filter(a -> !a.isEmpty()).distinct().toList();
            for (String alias : aliases) {
                if (words(alias).isEmpty()) {
                    throw row.fault("aliases", "names with at least one letter or digit, parted by |");
                }
            }
            if (row.get("kind").equalsIgnoreCase(TRAP)) {
                traps.addAll(aliases);
                continue;
            }
            String id = row.required("target", "a short id such as nato");
            if (id.length() > LONGEST_ID) {
                throw row.fault("target", "an id of at most " + LONGEST_ID + " characters");
            }
            if (aliases.isEmpty()) {
                throw row.fault("aliases", "at least one name, several parted by |");
            }
            for (String alias : aliases) {
                String owner = owners.putIfAbsent(alias, id);
                if (owner != null && !owner.equals(id)) {
                    throw row.fault("aliases", "names of one target only ('" + alias + "' already belongs to '" + owner + "')");
                }
            }
            String label = row.get("label").isEmpty() ? id : row.get("label");
            if (targets.put(id, new Target(id, label, row.get("kind"), aliases)) != null) {
                throw row.fault("target", "each id once");
            }
        }
        if (targets.isEmpty()) {
            throw InputException.at(table.file(), 0, "target", "", "at least one row with a target");
        }
        return new Targets(List.copyOf(targets.values()), traps);
    }

    private void add(String alias, String target) {
        boolean place = alias.endsWith("@");
        List<Word> words = words(place ? alias.substring(0, alias.length() - 1) : alias);
        Node node = root;
        for (Word word : words) {
            node = node.next.computeIfAbsent(word.folded(), k -> new Node());
        }
        // What the user named a target is one, even if the shipped traps hold the same name.
        if (!target.isEmpty() || node.names.isEmpty()) {
            node.names.add(new Name(target, words.stream().map(Word::text).toList(), place, alias.indexOf(',') >= 0));
        }
    }

    public List<Target> list() {
        return list;
    }

    /** The mentions of targets, in order, none overlapping; a possessive ending is not part of a mention. */
    public List<Mention> find(String text) {
        List<Word> words = words(text);
        boolean capitals = inCapitals(words);
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Node node = root;
            Name found = null;
            int end = at;
            boolean comma = false;
            for (int i = at; i < words.size() && (node = node.next.get(words.get(i).folded())) != null; i++) {
                if (i > at && !adjoin(text, words.get(i - 1), words.get(i), ",")) {
                    break;
                }
                comma |= i > at && !adjoin(text, words.get(i - 1), words.get(i), "");
                for (Name name : node.names) {
                    if ((name.comma() || !comma) && fits(name, words, at, capitals)) {
                        found = name;
                        end = i + 1;
                        break;
                    }
                }
            }
            if (found == null) {
                at++;
                continue;
            }
            boolean somewhere = found.place() && at > 0 && PLACE.contains(words.get(at - 1).folded())
                    && adjoin(text, words.get(at - 1), words.get(at), "");
            if (!found.target().isEmpty() && !somewhere) {
                mentions.add(new Mention(found.target(), words.get(at).from(), words.get(end - 1).to()));
            }
            at = end;
        }
        return mentions;
    }

    private static boolean fits(Name name, List<Word> words, int at, boolean capitals) {
        for (int i = 0; i < name.forms().size(); i++) {
            if (!fits(name.forms().get(i), words.get(at + i).text(), capitals)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String form, String word, boolean capitals) {
        boolean acronym = isCapitals(form);
        if (acronym && capitals && PRONOUN.contains(form.toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (form.equals(word) || form.equals(form.toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (acronym && form.indexOf('.') < 0) {
            return form.length() > 2 && Character.isUpperCase(word.charAt(0))
                    && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return isCapitals(word);
    }

    private static boolean isCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static boolean inCapitals(List<Word> words) {
        int small = 0;
        int longer = 0;
        for (Word word : words) {
            if (word.text().length() > 1 && Character.isLetter(word.text().charAt(0))) {
                longer++;
                small += isCapitals(word.text()) ? 0 : 1;
            }
        }
        return longer > 2 && small * 4 <= longer;
    }

    private static boolean adjoin(String text, Word left, Word right, String allowed) {
        for (int i = left.to(); i < right.from(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '-' && c != '\u2011'
                    && allowed.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The words of a text, hyphenated ones in their pieces, possessive endings and a last full stop left off. */
    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (Token token : Tokenizer.tokens(text)) {
            String piece = token.text();
            int from = 0;
            for (int i = 0; i <= piece.length(); i++) {
                if (i == piece.length() || piece.charAt(i) == '-' || piece.charAt(i) == '\u2011') {
                    addWord(piece.substring(from, i), token.from() + from, words);
                    from = i + 1;
                }
            }
        }
        return words;
    }

    private static void addWord(String piece, int from, List<Word> words) {
        int length = piece.length();
        if (length > 2 && (piece.endsWith("'s") || piece.endsWith("\u2019s") || piece.endsWith("'S") || piece.endsWith("\u2019S"))) {
            length -= 2;
        }
        if (length > 0 && (Character.isLetterOrDigit(piece.charAt(0)) || length > 1)) {
            String text = piece.substring(0, length);
            String folded = text.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
            words.add(new Word(text, folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded, from, from + length));
        }
    }
}
