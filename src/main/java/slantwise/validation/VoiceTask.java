package slantwise.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import slantwise.corpus.Article;
import slantwise.corpus.InputException;
import slantwise.text.Part;
import slantwise.text.Passage;
import slantwise.text.PassageReader;
import slantwise.text.Reading;
import slantwise.text.Voice;

/**
 * Whose words hold a marked mention: the outlet's own, quoted or reported. The previous sentence is read
 * with the sentence, as one paragraph. Figures are those of the rows drawn at random (draw absent or
 * {@code random}); rows drawn for what they say are counted apart.
 */
public final class VoiceTask implements Task {
    private static final List<Voice> VOICES = List.of(Voice.OWN, Voice.DIRECT, Voice.INDIRECT);

    private record Item(String id, Voice gold, Voice found, String speaker, String cue, String shown) {
        boolean right() {
            return gold == found;
        }
    }

    @Override
    public String name() {
        return "voice";
    }

    @Override
    public Outcome run(Path data, long seed) throws IOException {
        List<Item> random = new ArrayList<>();
        List<Item> enriched = new ArrayList<>();
        for (JsonNode row : LabelledRows.read(data)) {
            String draw = row.path("draw").asText("random");
            (draw.equals("random") ? random : enriched).add(item(data, row));
        }
        Map<String, Metric> metrics = new LinkedHashMap<>();
        metrics.put("accuracy", Intervals.ofCounts(random.size(), seed, times -> accuracy(random, times)));
        metrics.put("macro_f1", Intervals.ofCounts(random.size(), seed, times -> macroF1(random, times)));
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("random rows", (long) random.size());
        for (Voice gold : VOICES) {
            for (Voice found : VOICES) {
                counts.put(gold.word() + " read as " + found.word(), count(random, gold, found));
            }
        }
        counts.put("enriched rows", (long) enriched.size());
        counts.put("enriched rows right", enriched.stream().filter(Item::right).count());
        List<List<String>> predictions = new ArrayList<>();
        List<String> worst = new ArrayList<>();
        for (List<Item> items : List.of(random, enriched)) {
            for (Item item : items) {
                predictions.add(List.of(item.id(), item.gold().word(), item.found().word(), item.speaker(), item.cue()));
                if (!item.right()) {
                    worst.add(item.id() + ": " + item.gold().word() + " read as " + item.found().word() + " (" + item.cue() + "): " + item.shown());
                }
            }
        }
        return new Outcome(name(), random.size(), metrics, counts, List.of("id", "voice", "found", "speaker", "cue"), predictions, worst);
    }

    private static Item item(Path data, JsonNode row) {
        String previous = row.path("previous").asText("").replace('\n', ' ').strip();
        String sentence = LabelledRows.field(data, row, "sentence").asText().replace('\n', ' ');
        int from = LabelledRows.field(data, row, "from").asInt();
        String id = row.path("id").asText();
        if (from < 0 || from >= sentence.length()) {
            throw new InputException(data + ": row '" + id + "' marks a mention at " + from + " of " + sentence.length());
        }
        String context = previous.isEmpty() ? "" : previous + " ";
        Article article = new Article(id, "labelled", "labelled", row.path("outlet").asText("unnamed"), "", "", "",
                context + sentence, "", "", "", false);
        Voice gold = Voice.valueOf(LabelledRows.field(data, row, "voice").asText().toUpperCase(Locale.ROOT));
        Part found = partAt(new PassageReader().read(article), context.length() + from);
        return new Item(id, gold, found.voice(), found.speaker(), found.cue(), context + "| " + sentence.substring(0, from) + ">>" + sentence.substring(from));
    }

    /** The part at an offset of the article's body. */
    private static Part partAt(Reading reading, int offset) {
        String body = reading.article().body();
        int at = 0;
        for (Passage passage : reading.passages()) {
            int start = body.indexOf(passage.text(), at);
            at = start + passage.text().length();
            if (offset < at) {
                return passage.partAt(Math.max(0, offset - start));
            }
        }
        return new Part(0, 1, Voice.OWN, "", "");
    }

    private static long count(List<Item> items, Voice gold, Voice found) {
        return items.stream().filter(i -> i.gold() == gold && i.found() == found).count();
    }

    private static double accuracy(List<Item> items, int[] times) {
        double right = 0;
        double all = 0;
        for (int i = 0; i < items.size(); i++) {
            right += items.get(i).right() ? times[i] : 0;
            all += times[i];
        }
        return all == 0 ? 0 : right / all;
    }

    private static double macroF1(List<Item> items, int[] times) {
        double sum = 0;
        for (Voice voice : VOICES) {
            double hit = 0;
            double both = 0;
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                hit += item.gold() == voice && item.found() == voice ? times[i] : 0;
                both += (item.gold() == voice ? times[i] : 0) + (item.found() == voice ? times[i] : 0);
            }
            sum += both == 0 ? 0 : 2 * hit / both;
        }
        return sum / VOICES.size();
    }
}
