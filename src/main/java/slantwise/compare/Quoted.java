package slantwise.compare;

import java.util.Objects;

/**
 * One speaker in one outlet.
 *
 * @param words words given to the speaker, direct and indirect
 * @param direct words among them inside quotation marks
 * @param share of all words that the outlet gives to named and unnamed speakers, 0 to 1
 * @param articles articles that give the speaker words
 * @param cues report verbs used, most frequent first, each with its stance and count ("say (neutral) 12; claim (distance) 3")
 */
public record Quoted(String outlet, String speaker, long words, long direct, double share, int articles, String cues) {
    public Quoted {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(cues, "cues");
    }
}
