package slantwise.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.TreeMap;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Detects the language of a text with the model of Apache OpenNLP (183 languages, trained on the Leipzig
 * corpora). The model is read once, when the first text comes.
 */
public final class Languages {
    private static final String MODEL = "/langdetect-183.bin";
    /** Characters looked at; more changes nothing on prose and costs time. */
    private static final int ENOUGH = 800;

    private Languages() {
    }

    /**
     * What a text is written in.
     *
     * @param language ISO 639-1 where there is one (en), else ISO 639-3; {@code und} where there is no text
     * @param confidence probability of this language against the next likeliest one: 0.5 (a toss-up) to 1, 0
     *     where there is no text. The model's own probabilities are spread thin over 183 languages
     */
    public record Guess(String language, double confidence) {
    }

    public static Guess of(String text) {
        String sample = text.length() <= ENOUGH ? text : text.substring(0, ENOUGH);
        if (sample.isBlank()) {
            return new Guess("und", 0);
        }
        Map<String, Double> byLanguage = new TreeMap<>();
        for (Language language : new LanguageDetectorME(Holder.MODEL).predictLanguages(sample)) {
            byLanguage.merge(code(language.getLang()), language.getConfidence(), Double::sum);
        }
        String best = "und";
        double first = 0;
        double second = 0;
        for (Map.Entry<String, Double> language : byLanguage.entrySet()) {
            if (language.getValue() > first) {
                second = first;
                first = language.getValue();
                best = language.getKey();
            } else {
                second = Math.max(second, language.getValue());
            }
        }
        return new Guess(best, first == 0 ? 0 : first / (first + second));
    }

    private static String code(String iso3) {
        return Holder.ISO_639_1.getOrDefault(iso3, iso3);
    }

    private static final class Holder {
        static final LanguageDetectorModel MODEL = model();
        static final Map<String, String> ISO_639_1 = codes();
    }

    private static LanguageDetectorModel model() {
        try (InputStream in = Languages.class.getResourceAsStream(MODEL)) {
            return new LanguageDetectorModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the language model " + MODEL, e);
        }
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new TreeMap<>();
        for (String two : Locale.getISOLanguages()) {
            try {
                codes.put(Locale.forLanguageTag(two).getISO3Language(), two);
            } catch (MissingResourceException e) {
                // A code without a three-letter form names no language of the model.
                continue;
            }
        }
        // The model's codes for the two written forms of Chinese and for Latvian.
        codes.put("cmn", "zh");
        codes.put("lvs", "lv");
        codes.put("ekk", "et");
        codes.put("pes", "fa");
        codes.put("arb", "ar");
        codes.put("plt", "mg");
        codes.put("als", "sq");
        return codes;
    }
}
