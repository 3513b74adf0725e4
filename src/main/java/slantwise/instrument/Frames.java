package slantwise.instrument;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import slantwise.corpus.InputException;
import slantwise.corpus.Table;
import slantwise.text.Phrases;
import slantwise.text.Token;
import slantwise.text.Tokenizer;

/** Frames and the terms that signal them. A term is a word or a phrase; its words may end in * for any ending. */
public final class Frames implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_TERM = 10;

    private final LinkedHashMap<String, String> labels = new LinkedHashMap<>();
    private final LinkedHashMap<String, LinkedHashSet<String>> terms = new LinkedHashMap<>();
    private final Phrases<String> phrases = new Phrases<>();

    private Frames(Table table) {
        for (Table.Line row : table.lines()) {
            String frame = row.required("frame", "a short id such as conflict");
            String label = row.get("label");
            String known = labels.putIfAbsent(frame, label.isEmpty() ? frame : label);
            if (known != null && !label.isEmpty() && !known.equals(label)) {
                throw row.fault("label", "the label of the frame's first row, '" + known + "'");
            }
            String term = row.required("term", "a word or phrase");
            List<Token> words = Tokenizer.tokens(term);
            if (words.size() > LONGEST_TERM || words.stream().noneMatch(w -> Character.isLetterOrDigit(w.text().codePointAt(0)))) {
                throw row.fault("term", "one to " + LONGEST_TERM + " words");
            }
            try {
                phrases.add(term, frame);
            } catch (IllegalArgumentException e) {
                throw row.fault("term", "at least " + Phrases.SHORTEST_PREFIX + " letters before each *");
            }
            terms.computeIfAbsent(frame, f -> new LinkedHashSet<>()).add(term);
        }
        if (labels.isEmpty()) {
            throw InputException.at(table.file(), 0, "frame", "", "at least one row with a frame");
        }
    }

    /** The generic news and policy frames that ship. */
    public static Frames defaults() {
        return new Frames(Table.resource("/slantwise/defaults/frames.csv", "frame", "label", "term"));
    }

    /**
     * @param csv the columns frame, label and term, one term a row; the label may be given once
     * @throws InputException where a row cannot be understood
     */
    public static Frames read(Path csv) {
        return new Frames(Table.read(csv, "frame", "term"));
    }

    /** The frames' labels by id, in the file's order. */
    public Map<String, String> labels() {
        return Collections.unmodifiableMap(labels);
    }

    public Set<String> terms(String frame) {
        return Collections.unmodifiableSet(terms.getOrDefault(frame, new LinkedHashSet<>()));
    }

    List<Phrases.Hit<String>> find(List<Token> tokens) {
        return phrases.find(tokens);
    }
}
