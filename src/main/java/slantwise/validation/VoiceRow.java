package slantwise.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import slantwise.corpus.Article;
import slantwise.text.Part;
import slantwise.text.Passage;
import slantwise.text.PassageReader;
import slantwise.text.Voice;

/**
 * A sentence with a marked mention and the voice of the words that hold it. The sentence before is read with
 * it, as one paragraph.
 *
 * @param random whether the row was drawn at random, not for what it says
 * @param text the sentence before and the sentence
 * @param sentence where the sentence begins in the text
 * @param mention where the mention begins in the text
 */
record VoiceRow(String id, String outlet, boolean random, String text, int sentence, int mention, Voice voice) {
    static final List<Voice> VOICES = List.of(Voice.OWN, Voice.DIRECT, Voice.INDIRECT);

    static List<VoiceRow> read(Path data) throws IOException {
        List<VoiceRow> rows = new ArrayList<>();
        for (LabelledRows.Row row : LabelledRows.rows(data)) {
            rows.add(of(row));
        }
        return rows;
    }

    private static VoiceRow of(LabelledRows.Row row) {
        String previous = row.text("previous", "").replace('\n', ' ').strip();
        String sentence = row.field("sentence").asText().replace('\n', ' ');
        int from = row.field("from").asInt();
        if (from < 0 || from >= sentence.length()) {
            throw row.wrong("marks a mention at " + from + " of a sentence of " + sentence.length() + " characters");
        }
        String context = previous.isEmpty() ? "" : previous + " ";
        return new VoiceRow(row.text("id", ""), row.text("outlet", "unnamed"), row.text("draw", "random").equals("random"),
                context + sentence, context.length(), context.length() + from, voice(row));
    }

    private static Voice voice(LabelledRows.Row row) {
        String word = row.field("voice").asText();
        return VOICES.stream().filter(voice -> voice.word().equals(word.toLowerCase(Locale.ROOT))).findFirst().orElseThrow(
                () -> row.wrong("has the voice '" + word + "': expected own, direct or indirect"));
    }

    /** The part that holds the mention. */
    Part read(PassageReader reader) {
        Article article = new Article(id, "labelled", "labelled", outlet, "", "", "", text, "", "", "", false);
        int at = 0;
        for (Passage passage : reader.read(article).passages()) {
            int start = text.indexOf(passage.text(), at);
            at = start + passage.text().length();
            if (mention < at) {
                return passage.partAt(Math.max(0, mention - start));
            }
        }
        return new Part(0, 1, Voice.OWN, "", "");
    }

    String shown() {
        return text.substring(0, sentence) + "| " + text.substring(sentence, mention) + ">>" + text.substring(mention);
    }
}
