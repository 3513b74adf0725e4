package slantwise.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What of an attribution's content is another's voice: stretch by stretch, by a fitted model. */
public final class Reported {
    private static final double[] SHARES = {0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95};
    private static final Set<String> MARKED = Set.of("that", "to", "of", "for", "whether", "how", "why", "what", "as", "about", "on", "if", "it");

    /**
     * Words that an attribution may report, and what that is judged by.
     *
     * @param likely how likely they belong to its content, before anything else is asked, 0 to 1
     * @param features what holds of them, in named words
     */
    public record Stretch(Attribution attribution, Span span, double likely, List<String> features) {
        public Stretch {
            features = List.copyOf(features);
        }
    }

    private static final Set<String> MEDIA = Set.of("reuters", "ap", "afp", "press", "bbc", "cnn", "nbc", "cbs", "abc", "fox", "npr", "pbs", "bloomberg", "times",
            "post", "journal", "guardian", "telegraph", "mirror", "sun", "mail", "tass", "ria", "interfax", "sputnik", "rt", "xinhua", "politico", "axios",
            "newspaper", "newspapers", "magazine", "outlet", "outlets", "media", "news", "reports", "tribune", "tv", "broadcaster", "channel", "ukrinform",
            "unian", "dpa", "pravda", "spiegel", "bild", "monde", "economist", "week", "today", "agency", "network", "tabloid", "website", "lbc", "itv", "sky");
    private static final int NEIGHBOURS = 6;

    private final Clause clause;
    private final Attribution attribution;
    private final List<Attribution> others;

    private Reported(Clause clause, Attribution attribution, List<Attribution> others) {
        this.clause = clause;
        this.attribution = attribution;
        this.others = others;
    }

    /** The stretches of every attribution of a text: what the weights are fitted on. */
    public static List<Stretch> of(String text) {
        List<Quotation> quotations = Quotations.of(text);
        List<Clause> clauses = Clause.of(text, quotations);
        List<Stretch> stretches = new ArrayList<>();
        List<Attribution> attributions = Attributions.find(text, quotations, clauses);
        for (int i = 0; i < attributions.size(); i++) {
            stretches.addAll(of(clauses, attributions, i));
        }
        return stretches;
    }

    static List<Stretch> of(List<Clause> clauses, List<Attribution> attributions, int which) {
        Attribution attribution = attributions.get(which);
        Clause clause = Clause.at(clauses, attribution.cue().from());
        int from = clause.at(0).from();
        int to = clause.size() == 0 ? from : clause.at(clause.size() - 1).to();
        List<Attribution> others = new ArrayList<>();
        for (int i = Math.max(0, which - NEIGHBOURS); i < Math.min(attributions.size(), which + NEIGHBOURS + 1); i++) {
            Span cue = attributions.get(i).cue();
            if (i != which && cue.from() >= from && cue.to() <= to) {
                others.add(attributions.get(i));
            }
        }
        return new Reported(clause, attribution, others).stretches();
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        List<String> general = general();
        int from = clause.at(0).from();
        int to = clause.size() == 0 ? from : clause.at(clause.size() - 1).to();
        for (Span span : attribution.content()) {
            if (span.from() >= to || span.to() <= from) {
                add(stretches, general, span, 1, List.of("elsewhere"));
            }
        }
        for (Reach.Walk walk : new Reach(clause, attribution).walks()) {
            double reach = 1;
            List<String> crossed = new ArrayList<>();
            add(stretches, general, walk.first(), reach, List.of("first"));
            for (Reach.Step step : walk.steps()) {
                reach *= Reach.probability(step.features());
                if (reach < 0.02) {
                    break;
                }
                List<String> features = new ArrayList<>(crossed);
                String here = "", tense = "";
                for (String feature : step.features()) {
                    if (feature.startsWith("at=")) here = feature.substring(3);
                    if (feature.startsWith("tenses=")) tense = feature.substring(7);
                    if (feature.startsWith("at=") || feature.startsWith("cut=") || feature.startsWith("tenses=") || feature.startsWith("steps=")) {
                        features.add("step-" + feature);
                    }
                }
                String type = kind(here);
                features.add("step=" + type);
                features.add("step+tense=" + type + "+" + tense.substring(tense.lastIndexOf('+') + 1));
                features.add("step+that=" + type + "+" + attribution.content().stream().anyMatch(x -> clause.text.startsWith("that ", x.from())));
                features.add("step+last=" + type + "+" + (step == walk.steps().get(walk.steps().size() - 1)));
                if (!crossed.contains("crossed=" + type)) crossed.add("crossed=" + type);
                add(stretches, general, step.stretch(), reach, features);
            }
        }
        return stretches;
    }

    private static String kind(String here) {
        String way = here.startsWith("back-") ? "back-" : "";
        String at = here.substring(way.length());
        String word = at.length() > 2 && at.charAt(1) == '+' ? at.substring(2) : at;
        boolean comma = at.startsWith(",+");
        boolean mark = !comma && at.length() > 1 && at.charAt(1) == '+';
        String type = switch (word) {
            case "after", "before", "when", "since", "during", "following", "amid", "until", "once", "ahead" -> "time";
            case "as" -> "as";
            case "while", "though", "although", "despite", "whereas", "but", "yet" -> "contrast";
            case "who", "which", "whose", "where" -> "relative";
            case "and", "or" -> "and";
            case "because", "if", "unless", "so" -> "reason";
            case "that", "whether" -> "that";
            case "ing", "ed" -> "participle";
            case "name", "determiner", "word", "plural", "possessive" -> "noun";
            case "he", "she", "it", "they", "we", "i", "you" -> "pronoun";
            case "with", "without", "including", "for", "by", "in", "on", "at", "from", "against", "over" -> "preposition";
            default -> "other";
        };
        return way + (comma ? "," : mark ? at.charAt(0) : "") + type;
    }

    private void add(List<Stretch> stretches, List<String> general, Span whole, double reach, List<String> step) {
        java.util.TreeSet<Integer> cuts = new java.util.TreeSet<>(List.of(whole.from(), whole.to()));
        for (Attribution other : others) {
            if (!other.source().isEmpty() && whole.contains(other.source().from())) {
                cuts.add(other.source().from());
            }
            if (whole.contains(other.cue().to())) {
                cuts.add(other.cue().to());
            }
        }
        Span heard = VoiceRules.heard(clause.text, attribution, attribution.content().get(0));
        boolean split = heard.from() > attribution.content().get(0).from() && whole.contains(heard.from());
        if (split) {
            cuts.add(heard.from());
        }
        int from = -1;
        for (int to : cuts) {
            if (from >= 0) {
                Span span = new Span(from, to);
                List<String> features = new ArrayList<>(general);
                for (double share : SHARES) {
                    if (reach >= share) {
                        features.add("reach>" + share);
                    }
                }
                features.addAll(step);
                boolean near = step.contains("first");
                boolean verbal = hasVerb(span.of(clause.text));
                String type0 = VoiceRules.type(attribution.verb());
                features.add("near+verbal=" + near + "+" + verbal);
                if (near) {
                    features.add("near+verbal+type=" + verbal + "+" + type0);
                    features.add("near+verbal+verb=" + verbal + "+" + attribution.verb());
                }
                int away = from >= attribution.cue().to() ? from - attribution.cue().to() : attribution.cue().from() - to;
                for (int limit : new int[] {20, 40, 60, 80, 100, 130, 160, 200}) {
                    if (away >= limit) {
                        features.add((from >= attribution.cue().to() ? "away>" : "back-away>") + limit);
                    }
                }
                if (heard.from() > attribution.content().get(0).from() && from >= attribution.cue().to()) {
                    features.add("heard=" + (from >= heard.from()));
                    features.add("heard+verb=" + (from >= heard.from()) + "+" + attribution.verb());
                }
                for (Attribution other : others) {
                    String type = other.verb().equals("according to") ? "according" : ReportVerbs.isSaying(clause.at(clause.placeOf(other.cue().to() - 1)).word()) ? "saying" : VoiceRules.type(other.verb());
                    if (!other.source().isEmpty() && span.contains(other.source().from()) && other.source().to() <= other.cue().from()) {
                        features.add("holds-source=" + type);
                        features.add("holds-source+first=" + step.contains("first"));
                        features.add("holds-source");
                    } else if (span.contains(other.cue().from())) {
                        features.add("holds-cue=" + type);
                    } else if (other.holds(span.from())) {
                        features.add("in-content=" + type);
                    } else if (attribution.holds(other.cue().from())) {
                        features.add("narrates=" + type);
                    } else if (whole.from() > other.cue().from() && other.cue().from() > attribution.cue().from()) {
                        features.add("past-cue=" + type);
                    }
                }
                stretches.add(new Stretch(attribution, span, reach * attribution.probability(), features));
            }
            from = to;
        }
    }

    private boolean isMedium() {
        for (Token token : Tokenizer.tokens(attribution.source().of(clause.text))) {
            if (MEDIA.contains(token.text().toLowerCase(Locale.ROOT).replace("\u2019s", ""))) {
                return true;
            }
        }
        return false;
    }

    private List<String> general() {
        List<String> features = new ArrayList<>();
        for (double share : SHARES) {
            if (attribution.probability() >= share) {
                features.add("cue>" + share);
            }
        }
        String verb = attribution.verb();
        int cue = clause.placeOf(attribution.cue().to() - 1);
        int first = clause.placeOf(attribution.cue().from());
        Span content = attribution.content().get(0);
        int start = clause.placeOf(content.from());
        boolean after = content.from() >= attribution.cue().to();
        String side = after ? "after" : "before";
        String opening = !after ? "before" : Features.kind(clause, start);
        boolean clausal = hasVerb(content.of(clause.text));
        String source = Features.source(clause, attribution.source());
        String group = group(first, cue);
        String before = Features.kind(clause, (attribution.source().isEmpty() || !after ? first : clause.placeOf(attribution.source().from())) - 1);
        String form = cue < 0 ? "none" : form(clause.at(cue).word());
        String stance = ReportVerbs.of(verb).map(v -> v.stance().name()).orElse("none");
        String type = VoiceRules.type(verb);
        features.add("verb=" + verb);
        features.add("stance=" + stance + "+" + clausal);
        features.add("type=" + type);
        features.add("type+opening=" + type + "+" + opening);
        features.add("type+clausal=" + type + "+" + clausal);
        features.add("type+side=" + type + "+" + side);
        features.add("verb+clausal=" + verb + "+" + clausal);
        features.add("opening=" + opening);
        features.add("opening+clausal=" + opening + "+" + clausal);
        features.add("source=" + source);
        features.add("source+form=" + source + "+" + form);
        features.add("group=" + group);
        features.add("type+group=" + type + "+" + group);
        features.add("negated=" + group.contains("not"));
        features.add("before=" + before);
        features.add("form=" + form);
        features.add("side=" + side);
        features.add("quoted=" + attribution.quoted() + "+" + after);
        features.add("spans=" + Math.min(3, attribution.content().size()));
        features.add("title=" + (clause.paragraph == 0) + "+" + clause.titleCase);
        boolean medium = isMedium();
        features.add("medium=" + medium + "+" + (verb.equals("according to") || verb.equals("report")));
        features.add("medium+side=" + medium + "+" + side);
        features.add("rules=" + VoiceRules.reports(clause.text, attribution));
        return features;
    }

    private static String form(String word) {
        return word.endsWith("ing") ? "ing" : word.endsWith("s") ? "s" : word.endsWith("ed") || word.equals("said") || word.equals("told") ? "past" : "base";
    }

    private String group(int first, int cue) {
        StringBuilder group = new StringBuilder();
        for (int at = Math.max(0, first); at < cue; at++) {
            String word = clause.at(at).word();
            String part = Words.NEGATIONS.contains(word) ? "not" : Words.BE.contains(word) ? "be" : word.startsWith("ha") ? "have"
                    : word.equals("to") ? "to" : Words.AUXILIARIES.contains(word) ? "modal" : "";
            if (!part.isEmpty() && group.indexOf(part) < 0) {
                group.append(part).append('-');
            }
        }
        return group.length() == 0 ? "bare" : group.toString();
    }

    private static boolean hasVerb(String content) {
        return Tokenizer.tokens(content.substring(0, Math.min(200, content.length()))).stream()
                .anyMatch(token -> Words.isVerbLike(token.text().toLowerCase(Locale.ROOT)));
    }
}
