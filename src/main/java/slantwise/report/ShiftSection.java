package slantwise.report;

import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import slantwise.compare.Shift;

/** Which words make a tone difference. */
final class ShiftSection implements Section {
    private static final int MOST_PAIRS = 4;
    private static final int MOST_WORDS = 15;

    private record Pair(String outlet, String reference) {
    }

    @Override
    public String id() {
        return "shift";
    }

    @Override
    public String title() {
        return "Words that make the tone";
    }

    @Override
    public List<DomContent> body(Model model, Links links) {
        Map<Pair, List<Shift>> pairs = pairs(model.comparison().shifts());
        if (pairs.isEmpty()) {
            return List.of(p("No difference in tone between two outlets was taken apart into words: that needs scored "
                    + "words of both."));
        }
        List<DomContent> content = new ArrayList<>();
        content.add(p(text("A difference in tone is the sum of what single words add to it. A word adds where an outlet "
                + "uses it more, or less, than the "
                + "other, and it is rated as positive or negative. " + (pairs.size() > MOST_PAIRS ? "The " + MOST_PAIRS
                        + " greatest differences of "
                + Numbers.count(pairs.size()) + " pairs are drawn. " : "") + "All words are in "), links.table("word-shift"),
                        text(".")));
        pairs.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Pair, List<Shift>> e) -> -Math.abs(sum(e.getValue()))))
                .limit(MOST_PAIRS).forEach(e -> content.addAll(pair(e.getKey(), e.getValue())));
        return content;
    }

    /** Pairs in which an outlet stands on the left, drawn. */
    static List<DomContent> of(String outlet, Model model) {
        List<DomContent> content = new ArrayList<>();
        pairs(model.comparison().shifts().stream().filter(s -> s.outlet().equals(outlet)).toList()).entrySet().stream()
                .limit(MOST_PAIRS).forEach(e -> content.addAll(pair(e.getKey(), e.getValue())));
        return content;
    }

    private static Map<Pair, List<Shift>> pairs(List<Shift> shifts) {
        return shifts.stream().collect(Collectors.groupingBy(s -> new Pair(s.outlet(), s.reference()), LinkedHashMap::new,
                Collectors.toList()));
    }

    private static double sum(List<Shift> shifts) {
        return shifts.stream().mapToDouble(Shift::contribution).sum();
    }

    private static List<DomContent> pair(Pair pair, List<Shift> shifts) {
        List<Shift> top = shifts.stream().sorted(Comparator.comparingDouble((Shift s) -> -Math.abs(s.contribution())))
                .limit(MOST_WORDS).toList();
        Grid grid = new Grid("Words of " + pair.outlet + " less " + pair.reference).text("Word")
                .numbers("Rating", "Share in outlet", "Share in reference", "Adds");
        top.forEach(s -> grid.row(s.word(), Numbers.decimals(s.score()), perThousand(s.rate()), perThousand(s.rateReference()),
                Numbers.cell(s.contribution())));
        Shift first = top.get(0);
        return List.of(h3(Links.clean(pair.outlet) + " less " + Links.clean(pair.reference)),
                Chart.figure(ShiftChart.of(top), "The " + top.size() + " words that add most to the tone difference of "
                        + pair.outlet + " less "
                        + pair.reference + "; the first is “" + first.word() + "”, which "
                        + (first.contribution() < 0 ? "lowers" : "raises") + " the tone of " + pair.outlet + ".", grid.render()));
    }

    private static String perThousand(double share) {
        return Double.isFinite(share) ? Numbers.decimals(1000 * share) + " ‰" : "–";
    }
}
