package slantwise.report;

import static j2html.TagCreator.mark;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.commons.collections4.sequence.CommandVisitor;
import org.apache.commons.collections4.sequence.SequencesComparator;
import slantwise.text.Token;
import slantwise.text.Tokenizer;

/** Two versions of a sentence with the words that differ marked (Myers, An O(ND) Difference Algorithm, 1986). */
final class WordDiff {
    private WordDiff() {
    }

    /** The two sentences as content, the original first; where one is empty, the other has no mark. */
    static List<DomContent[]> of(String original, String copy) {
        List<Token> left = Tokenizer.tokens(original);
        List<Token> right = Tokenizer.tokens(copy);
        BitSet removed = new BitSet();
        BitSet added = new BitSet();
        if (!left.isEmpty() && !right.isEmpty()) {
            new SequencesComparator<>(words(left), words(right)).getScript().visit(new Positions(removed::set, added::set));
        }
        return List.of(marked(original, left, removed), marked(copy, right, added));
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }

    /** Runs of differing words as one mark each. */
    private static DomContent[] marked(String sentence, List<Token> tokens, BitSet differing) {
        List<DomContent> parts = new ArrayList<>();
        int at = 0;
        for (int first = differing.nextSetBit(0); first >= 0;) {
            int past = differing.nextClearBit(first);
            int from = tokens.get(first).from();
            int to = tokens.get(past - 1).to();
            parts.add(text(Links.clean(sentence.substring(at, from))));
            parts.add(mark(Links.clean(sentence.substring(from, to))));
            at = to;
            first = differing.nextSetBit(past);
        }
        parts.add(text(Links.clean(sentence.substring(at))));
        return parts.toArray(DomContent[]::new);
    }

    private static final class Positions implements CommandVisitor<String> {
        private final IntConsumer removed;
        private final IntConsumer added;
        private int left;
        private int right;

        Positions(IntConsumer removed, IntConsumer added) {
            this.removed = removed;
            this.added = added;
        }

        @Override
        public void visitKeepCommand(String word) {
            left++;
            right++;
        }

        @Override
        public void visitDeleteCommand(String word) {
            removed.accept(left++);
        }

        @Override
        public void visitInsertCommand(String word) {
            added.accept(right++);
        }
    }
}
