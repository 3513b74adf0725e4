package slantwise.instrument;

import java.util.ArrayList;
import java.util.List;
import slantwise.text.Part;
import slantwise.text.Passage;
import slantwise.text.Reading;
import slantwise.text.Token;
import slantwise.text.Tokenizer;
import slantwise.text.Voice;

/**
 * A part of a passage that has words enough to be measured. In a passage of several voices an own part of fewer
 * than {@link #FEWEST_WORDS} words is only an attribution ("Rutte said"), not a sentence of the outlet's: it counts
 * nowhere, or outlets that quote much would seem neutral for it.
 *
 * @param text the part's words, curly quotation marks, apostrophes and dashes written plain, each at its offset
 */
record Stretch(int passage, Part part, String text) {
    static final int FEWEST_WORDS = 4;

    static List<Stretch> of(Reading reading) {
        List<Stretch> stretches = new ArrayList<>();
        for (Passage passage : reading.passages()) {
            for (Part part : passage.parts()) {
                String text = passage.text().substring(part.from(), part.to());
                boolean fragment = part.voice() == Voice.OWN && passage.parts().size() > 1;
                if (Tokenizer.words(text) >= (fragment ? FEWEST_WORDS : 1)) {
                    stretches.add(new Stretch(passage.number(), part, plain(text)));
                }
            }
        }
        return stretches;
    }

    Voice voice() {
        return part.voice();
    }

    List<Token> tokens() {
        return Tokenizer.tokens(text);
    }

    /** Evidence at offsets of this stretch. */
    Evidence evidence(int from, int to, double weight) {
        return new Evidence(passage, part.from() + from, part.from() + to, weight);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            switch (plain.charAt(i)) {
                case '\u2018', '\u2019', '\u02BC' -> plain.setCharAt(i, '\'');
                case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> plain.setCharAt(i, '"');
                case '\u2011' -> plain.setCharAt(i, '-');
                default -> { }
            }
        }
        return plain.toString();
    }
}
