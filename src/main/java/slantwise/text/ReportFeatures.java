package slantwise.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The features by which {@link Reported} tells another's voice from the outlet's own; all are named words. */
final class ReportFeatures {
    /** Shares that a probability may pass; one feature each, so that the model can bend it as it needs. */
    private static final double[] SHARES = {0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95};
    private static final List<String> CUE = above("cue");
    private static final List<String> LIKELY = above("likely");
    private static final List<String> REACH = above("reach");
    /** Characters from the cue that a stretch may be away. */
    private static final int[] DISTANCES = {20, 40, 60, 80, 100, 130, 160, 200};
    /** Words in the names of news media: what they report is often the news itself. */
    private static final Set<String> MEDIA = Set.of("reuters", "ap", "afp", "press", "bbc", "cnn", "nbc", "cbs", "abc", "fox", "npr", "pbs",
            "bloomberg", "times", "post", "journal", "guardian", "telegraph", "mirror", "sun", "mail", "tass", "ria", "interfax", "sputnik",
            "rt", "xinhua", "politico", "axios", "newspaper", "newspapers", "magazine", "outlet", "outlets", "media", "news", "reports",
            "tribune", "tv", "broadcaster", "channel", "ukrinform", "unian", "dpa", "pravda", "spiegel", "bild", "monde", "economist", "week",
            "today", "agency", "network", "tabloid", "website", "lbc", "itv", "sky");

    private final Clause clause;
    private final Attribution attribution;
    private final List<Attribution> others;
    private final String type;
    private final boolean that;
    private final int heard;
    private final List<String> general;

    ReportFeatures(Clause clause, Attribution attribution, List<Attribution> others) {
        this.clause = clause;
        this.attribution = attribution;
        this.others = others;
        this.type = VoiceRules.type(attribution.verb());
        this.that = attribution.content().stream().anyMatch(span -> clause.text.startsWith("that ", span.from()));
        Span content = attribution.content().get(0);
        Span said = VoiceRules.heard(clause.text, attribution, content);
        this.heard = said.from() > content.from() ? said.from() : -1;
        this.general = general(content);
    }

    /** The place behind an addressee where what is said begins, or -1 where nobody is addressed. */
    int heard() {
        return heard;
    }

    /** What holds of the attribution and of the way to a stretch. */
    List<String> reached(Span stretch, double reach, List<Reach.Step> crossed) {
        List<String> features = new ArrayList<>(general);
        features.addAll(above(REACH, reach));
        features.addAll(above(LIKELY, reach * attribution.probability()));
        int away = stretch.from() - attribution.cue().to();
        for (int distance : DISTANCES) {
            if (away >= distance) {
                features.add("away>" + distance);
            }
        }
        for (int i = 0; i < crossed.size(); i++) {
            Reach.Step step = crossed.get(i);
            String kind = step.kind();
            if (i < crossed.size() - 1) {
                features.add("crossed=" + kind);
                continue;
            }
            features.add("step=" + kind);
            features.add("step-at=" + step.at());
            features.add("step-cut=" + step.cut());
            features.add("step-tenses=" + step.tenses());
            features.add("step+tense=" + kind + "+" + step.tenses().substring(step.tenses().lastIndexOf('+') + 1));
            features.add("step+that=" + kind + "+" + that);
            features.add("step+last=" + kind + "+" + step.last());
            features.add("steps=" + Math.min(i, 5));
        }
        return features;
    }

    /** What holds of a part of a stretch, too. */
    List<String> of(List<String> common, Span stretch, Span part, boolean first) {
        List<String> features = new ArrayList<>(common);
        boolean verbal = VoiceRules.hasVerb(part.of(clause.text));
        features.add("near+verbal=" + first + "+" + verbal);
        if (first) {
            features.add("near+verbal+type=" + verbal + "+" + type);
            features.add("near+verbal+verb=" + verbal + "+" + attribution.verb());
        }
        if (heard >= 0 && part.from() >= attribution.cue().to()) {
            boolean said = part.from() >= heard;
            features.add("heard=" + said);
            features.add("heard+verb=" + said + "+" + attribution.verb());
        }
        for (Attribution other : others) {
            boolean named = !other.source().isEmpty() && part.contains(other.source().from()) && other.source().to() <= other.cue().from();
            if (named) {
                features.add("holds-source");
                features.add("holds-source=" + kind(other));
                features.add("holds-source+first=" + first);
            } else if (!part.contains(other.cue().from()) && other.holds(part.from())) {
                features.add("in-content=" + kind(other));
            } else if (!part.contains(other.cue().from()) && attribution.holds(other.cue().from())) {
                features.add("narrates=" + kind(other));
            }
        }
        return features;
    }

    private String kind(Attribution other) {
        boolean saying = ReportVerbs.isSaying(clause.at(clause.placeOf(other.cue().to() - 1)).word());
        return other.verb().equals("according to") ? "according" : saying ? "saying" : VoiceRules.type(other.verb());
    }

    private static List<String> above(String name) {
        return Arrays.stream(SHARES).mapToObj(share -> name + ">" + share).toList();
    }

    /** The features of the shares that a value reaches. */
    private static List<String> above(List<String> features, double value) {
        int reached = 0;
        while (reached < SHARES.length && value >= SHARES[reached]) {
            reached++;
        }
        return features.subList(0, reached);
    }

    private List<String> general(Span content) {
        List<String> features = new ArrayList<>();
        String verb = attribution.verb();
        int cue = clause.placeOf(attribution.cue().to() - 1);
        boolean after = content.from() >= attribution.cue().to();
        String opening = after ? Features.kind(clause, clause.placeOf(content.from())) : "before";
        boolean clausal = VoiceRules.hasVerb(content.of(clause.text));
        String source = Features.source(clause, attribution.source());
        String group = Features.group(clause, Math.max(0, clause.placeOf(attribution.cue().from())), cue);
        boolean agency = verb.equals("according to") || verb.equals("report");
        boolean medium = isMedium();
        features.addAll(above(CUE, attribution.probability()));
        features.add("verb=" + verb);
        features.add("type=" + type);
        features.add("stance=" + ReportVerbs.of(verb).map(known -> known.stance().word()).orElse("none") + "+" + clausal);
        features.add("type+opening=" + type + "+" + opening);
        features.add("type+clausal=" + type + "+" + clausal);
        features.add("type+side=" + type + "+" + after);
        features.add("type+group=" + type + "+" + group);
        features.add("verb+clausal=" + verb + "+" + clausal);
        features.add("opening=" + opening);
        features.add("opening+clausal=" + opening + "+" + clausal);
        features.add("source=" + source);
        features.add("source+form=" + source + "+" + Features.form(clause.at(cue).word(), verb));
        features.add("group=" + group);
        features.add("quoted=" + attribution.quoted() + "+" + after);
        features.add("medium=" + medium + "+" + agency);
        features.add("medium+side=" + medium + "+" + after);
        return features;
    }

    private boolean isMedium() {
        for (Token token : Tokenizer.tokens(attribution.source().of(clause.text))) {
            if (MEDIA.contains(token.text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
