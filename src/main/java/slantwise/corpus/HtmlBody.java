package slantwise.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the body of an HTML page: boilerplate is pruned by element and vocabulary, several extractors propose
 * an element or a text, and the proposal that agrees best with the others is taken.
 */
final class HtmlBody {
    private static final int DEEPEST_FOR_READABILITY = 150;

    private HtmlBody() {
    }

    static List<String> read(Document page, PageMetadata said) {
        List<List<String>> proposals = proposals(page, said);
        return agreed(proposals);
    }

    static List<List<String>> proposals(Document page, PageMetadata said) {
        Document pruned = Pruning.prune(page.clone());
        BlockFilter filter = new BlockFilter(said);
        List<List<String>> proposals = new ArrayList<>();
        for (Element root : roots(pruned)) {
            add(proposals, filter.keep(Blocks.of(root)));
        }
        if (depth(page) <= DEEPEST_FOR_READABILITY) {
            Element content = new Readability4J("http://localhost/", Pruning.strip(page.clone())).parse().getArticleContent();
            if (content != null) {
                add(proposals, filter.keep(Blocks.of(Pruning.pruneWithin(content))));
            }
        }
        return proposals;
    }

    private static void add(List<List<String>> proposals, List<String> proposal) {
        if (!proposal.isEmpty()) {
            proposals.add(proposal);
        }
    }

    /** The elements that may hold the body: marked as such, named as such, or dense with paragraphs. */
    private static List<Element> roots(Document page) {
        Map<Element, Boolean> roots = new LinkedHashMap<>();
        longest(page.select("[itemprop=articleBody]")).forEach(root -> roots.put(root, true));
        longest(page.getAllElements().stream().filter(Pruning::isNamedBody).toList()).forEach(root -> roots.put(root, true));
        longest(page.select("article, [role=article]")).forEach(root -> roots.put(root, true));
        longest(page.select("main, [role=main]")).forEach(root -> roots.put(root, true));
        Element dense = densest(page);
        if (dense != null) {
            roots.put(dense, true);
        }
        return new ArrayList<>(roots.keySet());
    }

    private static List<Element> longest(List<Element> elements) {
        return elements.stream().max(Comparator.comparingInt(HtmlBody::proseLength)).filter(e -> proseLength(e) > 0).stream().toList();
    }

    /** Characters of text outside links in blocks long enough to be sentences. */
    static int proseLength(Element element) {
        return Blocks.of(element).stream().filter(block -> block.text().length() >= 60 && block.linkDensity() < 0.5)
                .mapToInt(block -> block.text().length() - block.linked()).sum();
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

    /** The proposal with the highest mean overlap with the others, the longer of two equals. */
    private static List<String> agreed(List<List<String>> proposals) {
        if (proposals.isEmpty()) {
            return List.of();
        }
        List<Map<String, Integer>> bags = proposals.stream().map(HtmlBody::bag).toList();
        int best = 0;
        double most = -1;
        for (int i = 0; i < bags.size(); i++) {
            double sum = 0;
            for (int j = 0; j < bags.size(); j++) {
                sum += i == j ? 0 : overlap(bags.get(i), bags.get(j));
            }
            if (sum > most + 1e-9) {
                most = sum;
                best = i;
            }
        }
        return proposals.get(best);
    }

    private static Map<String, Integer> bag(List<String> paragraphs) {
        Map<String, Integer> bag = new HashMap<>();
        paragraphs.forEach(paragraph -> bag.merge(paragraph, paragraph.length(), Integer::sum));
        return bag;
    }

    private static double overlap(Map<String, Integer> a, Map<String, Integer> b) {
        double both = a.entrySet().stream().mapToInt(entry -> Math.min(entry.getValue(), b.getOrDefault(entry.getKey(), 0))).sum();
        double all = a.values().stream().mapToInt(i -> i).sum() + b.values().stream().mapToInt(i -> i).sum();
        return all == 0 ? 0 : 2 * both / all;
    }

    private static int depth(Document page) {
        int[] deepest = {0};
        page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0];
    }
}
