package slantwise.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The report verbs and phrases of {@code slantwise/defaults/report-verbs.csv}, found by any of their forms. */
public final class ReportVerbs {
    /** Verbs of plain saying in the forms that follow a quotation. */
    private static final Set<String> SAYING = Set.of("said", "says", "asked", "asks", "told", "tells", "added", "adds",
            "wrote", "writes", "tweeted", "replied", "replies", "responded", "exclaimed", "shouted", "warned", "declared",
            "continued", "quipped", "joked", "recalled", "insisted", "explained", "wondered");

    private ReportVerbs() {
    }

    /**
     * @param word a verb or phrase in any form and case: "said", "pointing out", "according to"
     */
    public static Optional<ReportVerb> of(String word) {
        return Optional.ofNullable(Holder.BY_FORM.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Every verb and phrase, in the order of the file. */
    public static Collection<ReportVerb> all() {
        return Holder.BY_BASE.values();
    }

    static boolean isSaying(String form) {
        return SAYING.contains(form);
    }

    private static final class Holder {
        static final Map<String, ReportVerb> BY_BASE = read("/slantwise/defaults/report-verbs.csv");
        static final Map<String, ReportVerb> BY_FORM = byForm(BY_BASE);
    }

    private static Map<String, ReportVerb> read(String resource) {
        Map<String, ReportVerb> verbs = new LinkedHashMap<>();
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
        try (InputStream in = ReportVerbs.class.getResourceAsStream(resource)) {
            for (CSVRecord row : format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                String base = row.get("verb");
                String stance = row.get("stance").toUpperCase(Locale.ROOT);
                if (verbs.put(base, new ReportVerb(base, ReportVerb.Stance.valueOf(stance))) != null) {
                    throw new IllegalStateException(resource + " line " + (row.getRecordNumber() + 1) + " repeats '" + base + "'");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
        return Collections.unmodifiableMap(verbs);
    }

    private static Map<String, ReportVerb> byForm(Map<String, ReportVerb> verbs) {
        Map<String, ReportVerb> forms = new HashMap<>();
        for (ReportVerb verb : verbs.values()) {
            for (String form : Inflections.of(verb.base())) {
                forms.putIfAbsent(form, verb);
            }
        }
        verbs.forEach(forms::put);
        return Map.copyOf(forms);
    }
}
