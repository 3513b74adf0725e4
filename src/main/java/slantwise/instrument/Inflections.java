package slantwise.instrument;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The forms of an English verb, from its base form. Forms that do not exist may be among them ("visitted"): they
 * are only ever looked up, and cost nothing.
 */
final class Inflections {
    /** Past and participle of the verbs in the lists whose forms no rule makes. */
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("say", "said"), Map.entry("tell", "told"), Map.entry("think", "thought"), Map.entry("know", "knew known"),
            Map.entry("hold", "held"), Map.entry("write", "wrote written"), Map.entry("find", "found"), Map.entry("feel", "felt"),
            Map.entry("make", "made"), Map.entry("put", "put"), Map.entry("lie", "lied lying"), Map.entry("steal", "stole stolen"),
            Map.entry("break", "broke broken"), Map.entry("win", "won"), Map.entry("lose", "lost"), Map.entry("mislead", "misled"),
            Map.entry("undercut", "undercut"), Map.entry("speak", "spoke spoken"), Map.entry("swear", "swore sworn"),
            Map.entry("show", "showed shown"), Map.entry("see", "saw seen"), Map.entry("hear", "heard"), Map.entry("read", "read"),
            Map.entry("foresee", "foresaw foreseen"), Map.entry("understand", "understood"), Map.entry("uphold", "upheld"),
            Map.entry("withstand", "withstood"), Map.entry("overcome", "overcame overcome"), Map.entry("shine", "shone"),
            Map.entry("give", "gave given"), Map.entry("take", "took taken"), Map.entry("go", "went gone"),
            Map.entry("set", "set"), Map.entry("quote", "quoted"), Map.entry("bet", "bet"), Map.entry("argue", "argued"),
            Map.entry("forget", "forgot forgotten"), Map.entry("cheat", "cheated"), Map.entry("flee", "fled"),
            Map.entry("fall", "fell fallen"), Map.entry("shrink", "shrank shrunk"), Map.entry("fight", "fought"));

    private Inflections() {
    }

    static Set<String> of(String base) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(base);
        char last = base.charAt(base.length() - 1);
        String stem = base.substring(0, base.length() - 1);
        boolean consonantY = last == 'y' && base.length() > 1 && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
        boolean hisses = last == 's' || last == 'x' || last == 'z' || base.endsWith("ch") || base.endsWith("sh") || last == 'o';
        forms.add(consonantY ? stem + "ies" : base + (hisses ? "es" : "s"));
        forms.add(last == 'e' ? stem + "ing" : base + "ing");
        forms.add(last == 'e' ? base + "d" : consonantY ? stem + "ied" : base + "ed");
        if ("bdglmnprt".indexOf(last) >= 0) {
            forms.add(base + last + "ed");
            forms.add(base + last + "ing");
        }
        for (String form : IRREGULAR.getOrDefault(base, "").split(" ")) {
            if (!form.isEmpty()) {
                forms.add(form);
            }
        }
        return forms;
    }

    /** Whether a form of this base may stand after "was" in the passive. */
    static boolean isParticiple(String base, String form) {
        return form.endsWith("ed") || IRREGULAR.containsKey(base) && !form.equals(base) && !form.endsWith("s") && !form.endsWith("ing");
    }
}
