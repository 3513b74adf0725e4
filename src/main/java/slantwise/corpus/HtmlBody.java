package slantwise.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the body of an HTML page: boilerplate is pruned by element and vocabulary, several extractors propose
 * an element or a text, and the proposal that agrees best with the others is taken.
 */
final class HtmlBody {
    /** What a block that is no prose costs within a run, in words. */
    private static final int RUN_COST = 8;
    /** A shorter text in the metadata is a summary. */
    private static final int FEWEST_WORDS = 80;
    private static final int DEEPEST_FOR_READABILITY = 150;
    private static final int LARGEST_FOR_READABILITY = 20_000;

    private HtmlBody() {
    }

    /** @param trust the proposal's weight when proposals are compared */
    record Proposal(String origin, double trust, List<String> blocks) {
    }

    static List<String> read(Document page, PageMetadata said) {
        return agreed(proposals(page, said));
    }

    static List<Proposal> proposals(Document page, PageMetadata said) {
        Document pruned = Pruning.prune(page.clone());
        BlockFilter filter = new BlockFilter(said);
        List<Proposal> proposals = new ArrayList<>();
        Map<Element, Integer> prose = prose(pruned.body());
        longest(pruned.select("[itemprop=articleBody]"), prose).forEach(root -> add(proposals, "marked", 1.5, filter.keep(Blocks.of(root))));
        List<Element> named = pruned.getAllElements().stream().filter(Pruning::isNamedBody).toList();
        longest(named, prose).forEach(root -> add(proposals, "named", 1, filter.keep(Blocks.of(root))));
        longest(pruned.select("article, [role=article]"), prose).forEach(root -> add(proposals, "article", 1, filter.keep(Blocks.of(root))));
        longest(pruned.select("main, [role=main]"), prose).forEach(root -> add(proposals, "main", 0.5, filter.keep(Blocks.of(root))));
        Element dense = densest(pruned);
        if (dense != null) {
            add(proposals, "dense", 1, filter.keep(Blocks.of(dense)));
        }
        add(proposals, "run", 1, filter.keep(bestRun(Blocks.of(pruned.body()))));
        readable(page).ifPresent(content -> add(proposals, "readability", 1.5, filter.keep(Blocks.of(Pruning.pruneWithin(content)))));
        if (Words.count(said.articleBody()) >= FEWEST_WORDS) {
            add(proposals, "metadata", 1.5, said.articleBody().lines().map(Mending::space).filter(line -> !line.isEmpty()).toList());
        }
        if (proposals.isEmpty()) {
            add(proposals, "unpruned", 1, filter.keep(bestRun(Blocks.of(page.body()))));
        }
        return proposals;
    }

    private static void add(List<Proposal> proposals, String origin, double trust, List<String> blocks) {
        if (!blocks.isEmpty()) {
            proposals.add(new Proposal(origin, trust, blocks));
        }
    }

    /** The run of blocks with the largest sum of words outside links less boilerplate passed over (Pasternack and Roth 2009). */
    private static List<Blocks.Block> bestRun(List<Blocks.Block> blocks) {
        int from = 0;
        int start = 0;
        int end = 0;
        double sum = 0;
        double most = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Blocks.Block block = blocks.get(i);
            boolean prose = block.text().length() >= 60 && block.linkDensity() < 0.5;
            sum += prose ? Words.count(block.text()) * (1 - block.linkDensity()) : -RUN_COST;
            if (sum <= 0) {
                sum = 0;
                from = i + 1;
            } else if (sum > most) {
                most = sum;
                start = from;
                end = i + 1;
            }
        }
        return blocks.subList(start, end);
    }

    private static List<Element> longest(List<Element> elements, Map<Element, Integer> prose) {
        return elements.stream().max(Comparator.comparingInt(element -> prose.getOrDefault(element, 0)))
                .filter(element -> prose.getOrDefault(element, 0) > 0).stream().toList();
    }

    /** By element the characters outside links in blocks long enough to be sentences, its descendants' included. */
    static Map<Element, Integer> prose(Element root) {
        Map<Element, Integer> prose = new HashMap<>();
        for (Blocks.Block block : Blocks.of(root)) {
            if (block.text().length() >= 60 && block.linkDensity() < 0.5) {
                prose.merge(block.element(), block.text().length() - block.linked(), Integer::sum);
            }
        }
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element != root && prose.containsKey(element) && element.parent() != null) {
                    prose.merge(element.parent(), prose.get(element), Integer::sum);
                }
            }
        });
        return prose;
    }

    /** The element with the most prose where each block counts fully for its parent and half for the one above. */
    private static Element densest(Document page) {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (Blocks.Block block : Blocks.of(page.body())) {
            if (block.text().length() < 60 || block.linkDensity() >= 0.5) {
                continue;
            }
            double value = block.text().length() - block.linked();
            Element at = block.element().normalName().matches("p|h[2-6]|li|blockquote|span|ul|ol") && block.element().parent() != null
                    ? block.element().parent() : block.element();
            for (double share = 1; at != null && share >= 0.2; share -= 0.4) {
                scores.merge(at, value * share, Double::sum);
                at = at.parent();
            }
        }
        return scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }

    /** The proposal with the highest overlap with the others, each weighted by its trust; the first of two equals. */
    static List<String> agreed(List<Proposal> proposals) {
        List<Map<Integer, Integer>> bags = proposals.stream().map(proposal -> bag(proposal.blocks())).toList();
        List<String> best = List.of();
        double most = -1;
        for (int i = 0; i < bags.size(); i++) {
            double sum = 0;
            for (int j = 0; j < bags.size(); j++) {
                sum += proposals.get(j).trust() * overlap(bags.get(i), bags.get(j));
            }
            if (sum > most + 1e-9) {
                most = sum;
                best = proposals.get(i).blocks();
            }
        }
        return best;
    }

    /** The counts of a proposal's word 4-grams, by hash. */
    private static Map<Integer, Integer> bag(List<String> paragraphs) {
        List<String> words = Words.of(String.join(" ", paragraphs));
        Map<Integer, Integer> bag = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - 3); i++) {
            bag.merge(words.subList(i, Math.min(words.size(), i + 4)).hashCode(), 1, Integer::sum);
        }
        return bag;
    }

    private static double overlap(Map<Integer, Integer> a, Map<Integer, Integer> b) {
        double both = a.entrySet().stream().mapToInt(entry -> Math.min(entry.getValue(), b.getOrDefault(entry.getKey(), 0))).sum();
        double all = a.values().stream().mapToInt(i -> i).sum() + b.values().stream().mapToInt(i -> i).sum();
        return all == 0 ? 0 : 2 * both / all;
    }

    /** Readability's choice; none on pages too deep for its recursion or too large for its repeated walks. */
    private static Optional<Element> readable(Document page) {
        int[] size = {0, 0};
        page.traverse((node, depth) -> {
            size[0] = Math.max(size[0], depth);
            size[1]++;
        });
        if (size[0] > DEEPEST_FOR_READABILITY || size[1] > LARGEST_FOR_READABILITY) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(new Readability4J("http://localhost/", Pruning.strip(page.clone())).parse().getArticleContent());
        } catch (RuntimeException e) {
            // A page that the library stumbles on is left to the other extractors.
            return Optional.empty();
        }
    }
}
