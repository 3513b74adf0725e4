package slantwise.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of English verbs: the regular ones by rule, the irregular ones by table. */
final class Inflections {
    /** Past tense and, where it differs, past participle. */
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("say", "said"), Map.entry("tell", "told"), Map.entry("write", "wrote written"),
            Map.entry("think", "thought"), Map.entry("know", "knew known"), Map.entry("feel", "felt"),
            Map.entry("find", "found"), Map.entry("see", "saw seen"), Map.entry("give", "gave given"),
            Map.entry("make", "made"), Map.entry("take", "took taken"), Map.entry("go", "went gone"),
            Map.entry("speak", "spoke spoken"), Map.entry("hold", "held"), Map.entry("keep", "kept"),
            Map.entry("mean", "meant"), Map.entry("send", "sent"), Map.entry("show", "showed shown"),
            Map.entry("seek", "sought"), Map.entry("sing", "sang sung"), Map.entry("hear", "heard"),
            Map.entry("read", "read"), Map.entry("put", "put"), Map.entry("lay", "laid"),
            Map.entry("swear", "swore sworn"), Map.entry("choose", "chose chosen"), Map.entry("come", "came come"),
            Map.entry("begin", "began begun"), Map.entry("draw", "drew drawn"), Map.entry("fight", "fought"),
            Map.entry("strike", "struck"), Map.entry("understand", "understood"), Map.entry("bring", "brought"),
            Map.entry("break", "broke broken"), Map.entry("throw", "threw thrown"), Map.entry("lead", "led"),
            Map.entry("set", "set"), Map.entry("bet", "bet"), Map.entry("cast", "cast"),
            Map.entry("become", "became become"), Map.entry("foresee", "foresaw foreseen"),
            Map.entry("forecast", "forecast forecasted"), Map.entry("deal", "dealt"), Map.entry("pay", "paid"),
            Map.entry("stand", "stood"), Map.entry("learn", "learned learnt"), Map.entry("dream", "dreamed dreamt"),
            Map.entry("uphold", "upheld"), Map.entry("withdraw", "withdrew withdrawn"), Map.entry("retell", "retold"),
            Map.entry("forbid", "forbade forbidden"), Map.entry("hit", "hit"), Map.entry("leave", "left"),
            Map.entry("teach", "taught"), Map.entry("win", "won"), Map.entry("lose", "lost"), Map.entry("get", "got gotten"),
            Map.entry("spell", "spelled spelt"), Map.entry("quit", "quit"), Map.entry("burst", "burst"),
            Map.entry("shoot", "shot"), Map.entry("run", "ran run"), Map.entry("tweet", "tweeted"),
            Map.entry("beat", "beat beaten"), Map.entry("hide", "hid hidden"), Map.entry("meet", "met"),
            Map.entry("sell", "sold"), Map.entry("spin", "spun"), Map.entry("stick", "stuck"),
            Map.entry("overstate", "overstated"), Map.entry("misspeak", "misspoke misspoken"),
            Map.entry("build", "built"), Map.entry("rise", "rose risen"), Map.entry("forget", "forgot forgotten"),
            Map.entry("bear", "bore borne"), Map.entry("buy", "bought"), Map.entry("fall", "fell fallen"));

    /** Verbs of more than one syllable stressed on the last, which double their last consonant. */
    private static final Set<String> DOUBLING = Set.of("admit", "rebut", "refer", "concur", "infer", "commit", "submit",
            "permit", "regret", "compel", "control", "prefer", "omit", "transmit", "defer", "incur", "deter", "rebel",
            "expel", "propel", "confer", "acquit", "forget", "begin", "forbid", "recap", "retell", "unwrap");

    private Inflections() {
    }

    /** Every form of a verb, its base form first; of a phrase, with its first word inflected. */
    static List<String> of(String verb) {
        int space = verb.indexOf(' ');
        String base = space < 0 ? verb : verb.substring(0, space);
        String rest = space < 0 ? "" : verb.substring(space);
        List<String> forms = new ArrayList<>();
        forms.add(verb);
        forms.add(third(base) + rest);
        forms.add(stem(base) + "ing" + rest);
        for (String past : IRREGULAR.getOrDefault(base, regularPast(base)).split(" ")) {
            forms.add(past + rest);
        }
        return forms;
    }

    private static String third(String base) {
        if (endsInConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hisses = base.endsWith("s") || base.endsWith("x") || base.endsWith("z") || base.endsWith("ch")
                || base.endsWith("sh") || base.endsWith("go") || base.endsWith("do") || base.endsWith("cho") || base.endsWith("eto");
        return base + (hisses ? "es" : "s");
    }

    private static String regularPast(String base) {
        if (endsInConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return base.endsWith("e") ? base + "d" : stem(base) + "ed";
    }

    private static String stem(String base) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "y";
        }
        if (base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe") && !base.endsWith("ye") && base.length() > 2) {
            return base.substring(0, base.length() - 1);
        }
        return doubles(base) ? base + base.charAt(base.length() - 1) : base;
    }

    private static boolean doubles(String base) {
        if (DOUBLING.contains(base)) {
            return true;
        }
        int n = base.length();
        if (n < 3 || n > 5 || "wxyhkc".indexOf(base.charAt(n - 1)) >= 0 || isVowel(base, n - 1) || !isVowel(base, n - 2)) {
            return false;
        }
        int vowels = 0;
        for (int i = 0; i < n; i++) {
            vowels += isVowel(base, i) ? 1 : 0;
        }
        return vowels == 1;
    }

    private static boolean isVowel(String word, int at) {
        return "aeiou".indexOf(word.charAt(at)) >= 0 && !(word.charAt(at) == 'u' && at > 0 && word.charAt(at - 1) == 'q');
    }

    private static boolean endsInConsonantY(String base) {
        return base.length() > 1 && base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
    }
}
