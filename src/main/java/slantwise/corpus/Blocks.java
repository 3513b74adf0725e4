package slantwise.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element in blocks: what a browser shows on lines of its own. Walks the tree without
 * recursion, so that no depth of nesting overflows the stack.
 */
final class Blocks implements NodeVisitor {
    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "head", "title", "svg",
            "iframe", "object", "select", "textarea", "button", "canvas", "audio", "video", "math", "map");
    /** Elements that jsoup does not know as blocks, or that break a line all the same. */
    private static final Set<String> BREAKING = Set.of("br", "td", "th", "tr", "option", "picture", "main");

    /**
     * @param text white space folded
     * @param linked characters of it that stand in links
     * @param element the nearest block element around it
     */
    record Block(String text, int linked, Element element) {
        double linkDensity() {
            return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
        }
    }

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final boolean showAll;
    private int linked;
    private int silent;
    private int links;
    private Element place;

    private Blocks(Element root, boolean showAll) {
        this.place = root;
        this.showAll = showAll;
    }

    /** All blocks under an element, in order. */
    static List<Block> of(Element root) {
        Blocks visitor = new Blocks(root, false);
        root.traverse(visitor);
        visitor.end(root);
        return visitor.blocks;
    }

    /** The blocks' texts; buttons and choices included, since scrapers keep them. */
    static List<String> lines(Element root) {
        Blocks visitor = new Blocks(root, true);
        root.traverse(visitor);
        visitor.end(root);
        return visitor.blocks.stream().map(Block::text).toList();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (silent == 0) {
                String whole = words.getWholeText();
                text.append(whole);
                linked += links > 0 ? whole.strip().length() : 0;
            }
        } else if (node instanceof Element element) {
            if (isSilent(element)) {
                silent++;
            }
            if (breaks(element)) {
                end(element);
            }
            if (element.normalName().equals("a")) {
                links++;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isSilent(element)) {
                silent--;
            }
            if (element.normalName().equals("a")) {
                links--;
            }
            if (breaks(element)) {
                end(element.parent() == null ? element : element.parent());
            }
        }
    }

    private boolean isSilent(Element element) {
        String name = element.normalName();
        return SILENT.contains(name) && !(showAll && (name.equals("button") || name.equals("select")));
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || BREAKING.contains(element.normalName());
    }

    private void end(Element next) {
        String line = Mending.space(text.toString());
        if (!line.isEmpty()) {
            blocks.add(new Block(line, linked, place));
        }
        text.setLength(0);
        linked = 0;
        place = next;
    }
}
