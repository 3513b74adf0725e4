package slantwise.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slantwise.text.Part;
import slantwise.text.PassageReader;
import slantwise.text.Voice;

/**
 * Whose words hold a marked mention: the outlet's own, quoted or reported. Figures are those of the rows drawn
 * at random (draw absent or {@code random}); rows drawn for what they say are counted apart.
 *
 * <p>{@code voice} reads with the weights that the project ships, which were fitted on the war-news dev rows.
 * {@code voice-held-out} reads the rows of each outlet with weights fitted on those of the others: what to
 * expect of outlets that no weight was fitted on.
 */
public final class VoiceTask implements Task {
    private final boolean heldOut;

    private record Item(VoiceRow row, Voice found, String speaker, String cue) {
        boolean right() {
            return row.voice() == found;
        }
    }

    /** {@code voice}, with the shipped weights. */
    VoiceTask() {
        this(false);
    }

    /** @param heldOut whether the weights are fitted anew on the rows of the other outlets */
    VoiceTask(boolean heldOut) {
        this.heldOut = heldOut;
    }

    @Override
    public String name() {
        return heldOut ? "voice-held-out" : "voice";
    }

    @Override
    public Outcome run(Path data, long seed) throws IOException {
        List<VoiceRow> rows = VoiceRow.read(data);
        Map<String, PassageReader> readers = heldOut ? VoiceFit.heldOut(rows) : Map.of();
        PassageReader shipped = new PassageReader();
        List<Item> random = new ArrayList<>();
        List<Item> enriched = new ArrayList<>();
        for (VoiceRow row : rows) {
            Part part = row.read(readers.getOrDefault(row.outlet(), shipped));
            (row.random() ? random : enriched).add(new Item(row, part.voice(), part.speaker(), part.cue()));
        }
        Map<String, Metric> metrics = new LinkedHashMap<>();
        metrics.put("accuracy", Intervals.ofCounts(random.size(), seed, times -> accuracy(random, times)));
        metrics.put("macro_f1", Intervals.ofCounts(random.size(), seed, times -> macroF1(random, times)));
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("random rows", (long) random.size());
        for (Voice gold : VoiceRow.VOICES) {
            for (Voice found : VoiceRow.VOICES) {
                counts.put(gold.word() + " read as " + found.word(), count(random, gold, found));
            }
        }
        counts.put("enriched rows", (long) enriched.size());
        counts.put("enriched rows right", enriched.stream().filter(Item::right).count());
        List<List<String>> predictions = new ArrayList<>();
        List<String> worst = new ArrayList<>();
        for (List<Item> items : List.of(random, enriched)) {
            for (Item item : items) {
                VoiceRow row = item.row();
                predictions.add(List.of(row.id(), row.voice().word(), item.found().word(), item.speaker(), item.cue()));
                if (!item.right()) {
                    worst.add(row.id() + ": " + row.voice().word() + " read as " + item.found().word() + " (" + item.cue() + "): " + row.shown());
                }
            }
        }
        return new Outcome(name(), random.size(), metrics, counts, List.of("id", "voice", "found", "speaker", "cue"), predictions, worst);
    }

    private static long count(List<Item> items, Voice gold, Voice found) {
        return items.stream().filter(i -> i.row().voice() == gold && i.found() == found).count();
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
        for (Voice voice : VoiceRow.VOICES) {
            double hit = 0;
            double both = 0;
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                hit += item.right() && item.found() == voice ? times[i] : 0;
                both += (item.row().voice() == voice ? times[i] : 0) + (item.found() == voice ? times[i] : 0);
            }
            sum += both == 0 ? 0 : 2 * hit / both;
        }
        return sum / VoiceRow.VOICES.size();
    }
}
