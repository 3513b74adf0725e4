package slantwise.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import slantwise.corpus.Article;

/** Reads an article into passages: its sentences, and in each whose words they are. */
public final class PassageReader {
    /** A quotation that nobody is named for counts as somebody's words from this many words on; below it is a scare quote. */
    private static final int UNATTRIBUTED_WORDS = 6;
    /** How probable it must be that words are another's, so that they are read so. */
    private static final double MORE_LIKELY = 0.5;

    private static final class Holder {
        static final Weights WEIGHTS = Weights.of("/slantwise/text/voice-weights.csv");
    }

    private final Weights weights;

    /** With the weights that the project ships. */
    public PassageReader() {
        this(Holder.WEIGHTS);
    }

    /** @param weights of the features of {@link Reported}: what reported words change the voice */
    public PassageReader(Weights weights) {
        this.weights = Objects.requireNonNull(weights, "weights");
    }

    /** Title first, then the paragraphs of the body. */
    public Reading read(Article article) {
        String text = article.title().isEmpty() ? article.body() : article.title() + "\n" + article.body();
        return new Reading(article, passages(article.id(), text, !article.title().isEmpty()));
    }

    private List<Passage> passages(String article, String text, boolean titled) {
        List<Quotation> quotations = Quotations.of(text);
        List<Clause> clauses = Clause.of(text, quotations);
        List<Attribution> attributions = Attributions.find(text, quotations, clauses);
        List<String> speakers = Speakers.of(text, attributions);
        List<Sentence> sentences = sentences(text, titled);
        for (int a = 0; a < attributions.size(); a++) {
            Attribution attribution = attributions.get(a);
            String speaker = speakers.get(a);
            int size = attribution.content().stream().mapToInt(Span::length).sum();
            if (attribution.quoted()) {
                attribution.content().forEach(span -> add(sentences, new Claim(span, attribution, speaker, size, false)));
            }
            for (Reported.Stretch stretch : Reported.of(clauses, attributions, a)) {
                if (weights.probability(stretch.features()) >= MORE_LIKELY) {
                    add(sentences, new Claim(stretch.span(), attribution, speaker, size, true));
                }
            }
        }
        for (Quotation quotation : quotations) {
            each(sentences, quotation.span(), sentence -> sentence.quotations().add(quotation));
        }
        List<Passage> passages = new ArrayList<>();
        for (Sentence sentence : sentences) {
            passages.add(new Passage(article, passages.size(), sentence.paragraph(), sentence.span().of(text), parts(text, sentence)));
        }
        return passages;
    }

    /**
     * Words that are somebody's.
     *
     * @param size characters of all that the attribution holds: of two claims on the same words the inner one has fewer
     * @param reports whether they are outside quotation marks, too
     */
    private record Claim(Span span, Attribution attribution, String speaker, int size, boolean reports) {
    }

    private static void add(List<Sentence> sentences, Claim claim) {
        each(sentences, claim.span(), sentence -> sentence.claims().add(claim));
    }

    private record Sentence(Span span, int paragraph, List<Claim> claims, List<Quotation> quotations) {
    }

    private static List<Sentence> sentences(String text, boolean titled) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = titled ? 0 : 1;
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            List<Span> spans = Sentences.of(text.substring(from, to));
            for (Span span : spans) {
                sentences.add(new Sentence(new Span(span.from() + from, span.to() + from), paragraph, new ArrayList<>(), new ArrayList<>()));
            }
            paragraph += spans.isEmpty() ? 0 : 1;
            from = to + 1;
        }
        return sentences;
    }

    private static void each(List<Sentence> sentences, Span span, Consumer<Sentence> action) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().to() <= span.from()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < sentences.size() && sentences.get(i).span().from() < span.to(); i++) {
            action.accept(sentences.get(i));
        }
    }

    private static List<Part> parts(String text, Sentence sentence) {
        Span span = sentence.span();
        Set<Integer> cuts = new TreeSet<>(Set.of(span.from(), span.to()));
        for (Claim claim : sentence.claims()) {
            cut(cuts, span, claim.span());
        }
        for (Quotation quotation : sentence.quotations()) {
            cut(cuts, span, quotation.span());
        }
        List<Part> parts = new ArrayList<>();
        int from = -1;
        for (int to : cuts) {
            if (from >= 0) {
                add(parts, part(text, sentence, from, to), text.substring(from, to).isBlank());
            }
            from = to;
        }
        return parts;
    }

    private static void cut(Set<Integer> cuts, Span sentence, Span span) {
        cuts.add(Math.max(sentence.from(), span.from()));
        cuts.add(Math.min(sentence.to(), span.to()));
    }

    private static void add(List<Part> parts, Part part, boolean blank) {
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        boolean same = last != null && (blank || last.voice() == part.voice() && last.speaker().equals(part.speaker())
                && last.cue().equals(part.cue()));
        if (same) {
            parts.set(parts.size() - 1, new Part(last.from(), part.to(), last.voice(), last.speaker(), last.cue()));
        } else {
            parts.add(part);
        }
    }

    private static Part part(String text, Sentence sentence, int from, int to) {
        int start = sentence.span().from();
        Claim claim = innermost(sentence.claims(), from, c -> !c.reports());
        for (Quotation quotation : sentence.quotations()) {
            if (quotation.span().contains(from) && isSpeech(text, quotation, claim)) {
                return new Part(from - start, to - start, Voice.DIRECT, claim == null ? "" : claim.speaker(),
                        claim == null ? "" : claim.attribution().verb());
            }
        }
        Claim report = innermost(sentence.claims(), from, Claim::reports);
        if (report != null) {
            return new Part(from - start, to - start, Voice.INDIRECT, report.speaker(), report.attribution().verb());
        }
        return new Part(from - start, to - start, Voice.OWN, "", "");
    }

    private static Claim innermost(List<Claim> claims, int offset, Predicate<Claim> which) {
        Claim best = null;
        for (Claim claim : claims) {
            boolean inside = claim.span().contains(offset) && (best == null || claim.size() < best.size());
            if (inside && which.test(claim)) {
                best = claim;
            }
        }
        return best;
    }

    /** Whether words in quotation marks are somebody's speech and not a title, a nickname or a scare quote. */
    private static boolean isSpeech(String text, Quotation quotation, Claim claim) {
        Span inner = quotation.inner(text);
        String words = inner.of(text);
        if (claim != null || quotation.continues()) {
            return true;
        }
        return Tokenizer.words(words) >= UNATTRIBUTED_WORDS && !VoiceRules.isTitle(words);
    }
}
