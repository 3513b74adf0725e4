package slantwise.instrument;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import slantwise.corpus.Table;

/** Words that judge, each with the place from which it judges a target. */
final class Evaluations implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String LIST = "/slantwise/defaults/evaluations.csv";
    static final double STRONGEST = 3;

    /** How a word comes to judge a target. */
    enum Kind {
        /** An adjective before the target or its noun, or after "is": brutal. */
        QUALITY,
        /** A name given to the target, or a deed named as one: dictator, aggression. */
        NOUN,
        /** A noun whose "of" names who has it: the hypocrisy of ... */
        TRAIT,
        /** A verb that judges its object: condemn. */
        OBJECT,
        /** A verb that judges its subject: lie. */
        SUBJECT,
        /** A noun that judges what follows of, for, at or against: criticism. */
        ATTITUDE,
        /** An adverb that judges who acts so: brutally. */
        MANNER
    }

    /** @param participle whether this form of a verb may stand in the passive */
    record Entry(Kind kind, double rating, boolean participle) implements Serializable {
    }

    private final HashMap<String, ArrayList<Entry>> byForm = new HashMap<>();
    private final TreeMap<String, Double> listed = new TreeMap<>();

    Evaluations() {
        for (Table.Line row : Table.resource(LIST, "word", "rating", "kind").lines()) {
            String word = row.required("word", "a word").toLowerCase(Locale.ROOT);
            double rating = row.decimal("rating", -STRONGEST, STRONGEST);
            Kind kind = Kind.valueOf(row.required("kind", "a kind").toUpperCase(Locale.ROOT));
            listed.put(kind + " " + word, rating);
            switch (kind) {
                case OBJECT, SUBJECT -> Inflections.of(word).forEach(form ->
                        put(form, new Entry(kind, rating, Inflections.isParticiple(word, form))));
                case QUALITY -> {
                    put(word, new Entry(kind, rating, false));
                    put(adverb(word), new Entry(Kind.MANNER, rating, false));
                }
                default -> put(word, new Entry(kind, rating, false));
            }
        }
    }

    private void put(String form, Entry entry) {
        List<Entry> entries = byForm.computeIfAbsent(form, f -> new ArrayList<>(1));
        if (entries.stream().noneMatch(e -> e.kind() == entry.kind())) {
            entries.add(entry);
        }
    }

    private static String adverb(String adjective) {
        if (adjective.endsWith("ic")) {
            return adjective + "ally";
        }
        if (adjective.endsWith("le")) {
            return adjective.substring(0, adjective.length() - 1) + "y";
        }
        return adjective.endsWith("y") ? adjective.substring(0, adjective.length() - 1) + "ily" : adjective + "ly";
    }

    /** What a word, in lower case, means from each place; empty where it does not judge. */
    List<Entry> of(String word) {
        return byForm.containsKey(word) ? byForm.get(word) : List.of();
    }

    /** Every listed word with its kind and rating. */
    Map<String, Double> listed() {
        return listed;
    }
}
