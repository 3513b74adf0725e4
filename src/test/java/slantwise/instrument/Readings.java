package slantwise.instrument;

import java.util.ArrayList;
import java.util.List;
import slantwise.corpus.Article;
import slantwise.text.Part;
import slantwise.text.Passage;
import slantwise.text.Reading;
import slantwise.text.Voice;

/** Makes readings from text with voices marked: own, [D:speaker:cue:direct words], [I:speaker:cue:indirect words]. */
final class Readings {
    private Readings() {
    }

    static Reading of(String... sentences) {
        List<Passage> passages = new ArrayList<>();
        for (String marked : sentences) {
            passages.add(passage(passages.size(), marked));
        }
        Article article = new Article("a1", "s1", "file", "Outlet", "group", "", "", "body", "2025-01-02", "", "", false);
        return new Reading(article, passages);
    }

    private static Passage passage(int number, String marked) {
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            int open = marked.indexOf('[', at);
            int from = text.length();
            if (open != at) {
                int end = open < 0 ? marked.length() : open;
                text.append(marked, at, end);
                parts.add(new Part(from, text.length(), Voice.OWN, "", ""));
                at = end;
            } else {
                int close = marked.indexOf(']', at);
                String[] fields = marked.substring(at + 1, close).split(":", 4);
                text.append(fields[3]);
                parts.add(new Part(from, text.length(), fields[0].equals("D") ? Voice.DIRECT : Voice.INDIRECT, fields[1], fields[2]));
                at = close + 1;
            }
        }
        return new Passage("a1", number, number, text.toString(), parts);
    }

    /** The one observation of a measure, key and voice. */
    static Observation one(List<Observation> observations, String measure, String key, Voice voice) {
        List<Observation> found = observations.stream()
                .filter(o -> o.measure().equals(measure) && o.key().equals(key) && o.voice() == voice).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " observations of " + measure + " " + key + " " + voice + " in " + observations);
        }
        return found.get(0);
    }

    /** The words of the evidence, in its order. */
    static List<String> words(Reading reading, Observation observation) {
        return observation.evidence().stream()
                .map(e -> reading.passages().get(e.passage()).text().substring(e.from(), e.to())).toList();
    }
}
