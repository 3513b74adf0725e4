package slantwise.validation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import slantwise.corpus.Table;
import slantwise.text.Attribution;
import slantwise.text.Attributions;
import slantwise.text.Span;
import slantwise.text.Speakers;

/**
 * Whether the speakers that are resolved are the right ones, on a random sample of the attributions found in
 * PolNeAR's articles that was read and labelled for this project by one reader. A label is no text but places:
 * an article's hash, the source, and where the article names who speaks ({@code speaker-labels.csv}); no answer
 * where nobody can be told.
 *
 * <ul>
 * <li>{@code accuracy}: of the resolved speakers how many are right: for a name, its first and last word; for a
 *     common noun ("officials"), that word among the speaker's.
 * <li>{@code resolved}: of the labelled speakers how many are resolved at all.
 * </ul>
 */
public final class SpeakersTask implements Task {
    private static final String LABELS = "/slantwise/validation/speaker-labels.csv";

    private record Label(Span source, Span answer) {
    }

    private record Item(boolean answered, boolean resolved, boolean right) {
    }

    @Override
    public String name() {
        return "speakers";
    }

    @Override
    public Outcome run(Path data, long seed) throws IOException {
        Map<String, List<Label>> labels = labels();
        List<Item> items = new ArrayList<>();
        List<List<String>> predictions = new ArrayList<>();
        List<String> worst = new ArrayList<>();
        long lost = 0;
        for (LabelledRows.Row row : LabelledRows.rows(data)) {
            String id = row.text("id", "");
            List<Label> here = labels.getOrDefault(hash(id), List.of());
            if (here.isEmpty()) {
                continue;
            }
            String text = row.field("text").asText();
            List<Attribution> found = Attributions.find(text);
            List<String> speakers = Speakers.of(text, found);
            for (Label label : here) {
                int place = place(found, label.source());
                if (place < 0) {
                    lost++;
                    continue;
                }
                String speaker = speakers.get(place);
                String answer = label.answer().of(text);
                boolean right = !answer.isEmpty() && !speaker.isEmpty() && isRight(speaker, answer);
                items.add(new Item(!answer.isEmpty(), !speaker.isEmpty(), right));
                predictions.add(List.of(id, label.source().of(text), answer, speaker, Boolean.toString(right)));
                if (!right && !speaker.equals(answer)) {
                    worst.add(id + ": " + label.source().of(text) + " read as '" + speaker + "', labelled '" + answer + "'");
                }
            }
        }
        Map<String, Metric> metrics = new LinkedHashMap<>();
        metrics.put("accuracy", Intervals.ofCounts(items.size(), seed, times -> share(items, times, false)));
        metrics.put("resolved", Intervals.ofCounts(items.size(), seed, times -> share(items, times, true)));
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("labelled", (long) items.size() + lost);
        counts.put("of them not attributed", lost);
        counts.put("with an answer", items.stream().filter(Item::answered).count());
        counts.put("resolved", items.stream().filter(Item::resolved).count());
        counts.put("of those right", items.stream().filter(Item::right).count());
        return new Outcome(name(), items.size(), metrics, counts, List.of("article", "source", "answer", "speaker", "right"), predictions, worst);
    }

    /** Of the resolved the right ones, or of the answered the resolved ones. */
    private static double share(List<Item> items, int[] times, boolean ofAnswered) {
        double part = 0;
        double whole = 0;
        for (int i = 0; i < times.length; i++) {
            Item item = items.get(i);
            boolean counts = ofAnswered ? item.answered() : item.resolved();
            whole += counts ? times[i] : 0;
            part += counts && (ofAnswered ? item.resolved() : item.right()) ? times[i] : 0;
        }
        return whole == 0 ? 0 : part / whole;
    }

    private static int place(List<Attribution> found, Span source) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).source().equals(source)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isRight(String speaker, String answer) {
        List<String> said = words(speaker);
        List<String> labelled = words(answer);
        if (Character.isLowerCase(answer.codePointAt(0))) {
            Set<String> all = Set.copyOf(said);
            return all.contains(labelled.get(labelled.size() - 1)) || all.contains(labelled.get(0));
        }
        boolean last = said.get(said.size() - 1).equals(labelled.get(labelled.size() - 1));
        return last && (labelled.size() == 1 || said.get(0).equals(labelled.get(0)));
    }

    private static List<String> words(String phrase) {
        return List.of(phrase.toLowerCase(Locale.ROOT).replaceAll("['\u2019]s\\b|\\.", "").strip().split("\\s+"));
    }

    private static Map<String, List<Label>> labels() {
        Map<String, List<Label>> labels = new HashMap<>();
        for (Table.Line row : Table.resource(LABELS, "article", "from", "to", "answer-from", "answer-to").lines()) {
            labels.computeIfAbsent(row.required("article", "a hash"), k -> new ArrayList<>())
                    .add(new Label(span(row, "from", "to"), span(row, "answer-from", "answer-to")));
        }
        return labels;
    }

    private static Span span(Table.Line row, String from, String to) {
        return new Span((int) row.decimal(from, 0, Integer.MAX_VALUE), (int) row.decimal(to, 0, Integer.MAX_VALUE));
    }

    /** The first twelve digits of the id's SHA-256. */
    private static String hash(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
