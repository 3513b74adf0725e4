package slantwise.report;

import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import slantwise.compare.Comparison;
import slantwise.compare.Contrast;
import slantwise.compare.Settings;
import slantwise.corpus.Warning;
import slantwise.instrument.Card;
import slantwise.instrument.Measure;

/** How the numbers came about, and what they cannot say. */
final class MethodsPage {
    private static final String TEMPLATES = "template lines left out of wording";
    private static final String KEPT = "ids kept";
    private static final int MOST_TEMPLATES = 50;
    private static final int MOST_FACTS = 400;
    private static final int MOST_FAMILIES = 60;

    private MethodsPage() {
    }

    static Page of(Model model) {
        Links links = new Links(model, "");
        Comparison c = model.comparison();
        return new Page("Methods", links).withContents()
                .intro(p("What every figure means, what it was made with, and what it cannot say.").withClass("lead"))
                .section("figures", "What the figures mean", List.of(Glossary.content()))
                .section("caveats", "What they cannot say", List.of(Glossary.caveats()))
                .section("settings", "Settings", settings(c))
                .section("likeness", "Genre and length", Alike.method(model, links))
                .section("shrinkage", "Shrunk values", Shrinking.method(c))
                .section("measures", "Measures", measures(c))
                .section("cards", "Instruments", cards(c))
                .section("templates", "Lines left out of word comparison", templates(c))
                .section("rejections", "Rejected documents", rejections(links, c))
                .section("warnings", "Warnings", warnings(links, c))
                .section("tables", "Tables", tables(links))
                .section("facts", "Versions and inputs", facts(c));
    }

    private static List<DomContent> settings(Comparison c) {
        Settings s = c.settings();
        Grid grid = new Grid("Settings of this run").text("Setting", "Value", "Meaning");
        grid.row("reference", s.reference().isEmpty() ? "none: all pairs" : s.reference(),
                "the outlet that the others are contrasted with");
        grid.row("min-articles", Numbers.count(s.minArticles()), "below so many articles a cell says too few");
        grid.row("seed", Long.toString(s.seed()), "start of every random draw: the same seed and input give the same numbers");
        grid.row("resamples", Numbers.count(s.resamples()), "bootstrap draws for an interval");
        grid.row("permutations", Numbers.count(s.permutations()),
                "permutations for a p, at most; all where they can be enumerated");
        grid.row("keep-copies", s.keepCopies() ? "yes" : "no", "whether near-copies count as articles of their own");
        grid.row("match", s.match().isEmpty() ? "topic or event alone" : "topic or event, " + Alike.words(s),
                "what articles must have in common for a matched contrast to compare them");
        grid.row("shrink", s.shrink() ? "yes" : "no", "whether values on topics are shown drawn toward their middle beside the plain means");
        grid.row("ids-from", kept(c), "the report whose ids of events and discovered topics were kept where most of their articles "
                + "are still together");
        List<DomContent> content = new ArrayList<>(List.of(grid.render()));
        Map<String, Long> families = c.contrasts().stream().filter(x -> !x.family().isEmpty() && !Double.isNaN(x.q()))
                .collect(Collectors.groupingBy(Contrast::family, TreeMap::new, Collectors.counting()));
        if (!families.isEmpty()) {
            Grid table = new Grid("Families of tests that q-values are over" + (families.size() > MOST_FAMILIES ? ": the first "
                    + MOST_FAMILIES : ""))
                    .text("Family").numbers("Tests");
            content.add(p("A q is corrected over one family: one measure in one voice and design, with all its keys (targets, "
                    + "frames) and all pairs of outlets. Families are not corrected for each other: of families in which nothing differs, "
                    + "one in twenty may still state a difference. Were nothing to differ in any of these " + families.size()
                    + ", up to " + Numbers.decimals(0.05 * families.size()) + " of them would state something nevertheless, on average. "
                    + "A single small q among many tables is no finding; decide before reading which table answers the question."));
            families.entrySet().stream().limit(MOST_FAMILIES).forEach(e -> table.row(e.getKey(), Numbers.count(e.getValue())));
            content.add(table.render());
        }
        return content;
    }

    /** What became of the ids of an earlier report. */
    private static String kept(Comparison c) {
        if (!(c.facts().get(KEPT) instanceof Map<?, ?> kept)) {
            return "none: ids were made anew";
        }
        return "the report '" + kept.get("report") + "': " + kept.get("events") + " ids of events"
                + (kept.get("topics") == null ? "" : " and " + kept.get("topics") + " ids of topics") + " are borne here";
    }

    private static List<DomContent> measures(Comparison c) {
        if (c.measures().isEmpty()) {
            return List.of(p("No measure was taken."));
        }
        Grid grid = new Grid("Measures").text("Measure", "Unit", "Greater means", "For each", "Contrasted");
        for (Measure m : c.measures()) {
            grid.row(m.label(), m.unit(), m.direction(), m.keyed().isEmpty() ? "–" : m.keyed(), m.contrasted() ? "yes" : "no");
        }
        return List.of(grid.render());
    }

    private static List<DomContent> cards(Comparison c) {
        if (c.cards().isEmpty()) {
            return List.of(p("No instrument card came with this comparison."));
        }
        List<DomContent> content = new ArrayList<>();
        for (Card card : c.cards()) {
            content.add(h3(Links.clean(card.label())));
            content.add(dl(dt("Measures"), dd(Links.clean(card.measures())), dt("Method"), dd(Links.clean(card.method())),
                    dt("Data"), dd(Links.clean(card.data())), dt("Accuracy"), dd(Links.clean(card.accuracy())),
                    dt("Known failures"), dd(card.failures().isEmpty() ? text("none stated")
                            : ul(each(card.failures(), f -> li(Links.clean(f))))),
                    dt("Version"), dd(join(text(Links.clean(card.instrument()) + " "), code(Links.clean(card.version()))))));
        }
        return content;
    }

    private static List<DomContent> templates(Comparison c) {
        Grid grid = new Grid("Template lines by outlet").text("Outlet", "Line");
        if (c.facts().get(TEMPLATES) instanceof Map<?, ?> byOutlet) {
            ordered(byOutlet).forEach((outlet, lines) -> {
                if (lines instanceof List<?> list) {
                    list.stream().limit(MOST_TEMPLATES).forEach(line -> grid.row(outlet, Chart.brief(String.valueOf(line), 300)));
                }
            });
        }
        return grid.isEmpty() ? List.of(p("No outlet was found to repeat a line from article to article."))
                : List.of(p("Lines that an outlet repeats from article to article (teasers, credits, set phrases) would pass for its "
                        + "wording. They are left out where words are compared, and only there."), grid.render());
    }

    private static List<DomContent> rejections(Links links, Comparison c) {
        List<DomContent> content = new ArrayList<>();
        Map<String, Long> reasons = c.rejections().stream().collect(Collectors.groupingBy(r -> r.reason().word(), TreeMap::new,
                Collectors.counting()));
        if (!reasons.isEmpty()) {
            content.add(p(Numbers.count(c.rejections().size(), "document") + " not taken: "
                    + String.join(", ", reasons.entrySet().stream()
                    .map(e -> Numbers.count(e.getValue()) + " " + e.getKey()).toList()) + "."));
        }
        content.add(OutletPage.rejections("Documents that were not taken", links, c.rejections()));
        return content;
    }

    private static List<DomContent> warnings(Links links, Comparison c) {
        if (c.warnings().isEmpty()) {
            return List.of(p("No warning arose."));
        }
        Grid grid = new Grid("What was mended or doubted" + (c.warnings().size() > OutletPage.MOST_REJECTIONS ? ": the first "
                + OutletPage.MOST_REJECTIONS + " of " + Numbers.count(c.warnings().size()) + ", all in warnings.csv" : ""))
                .text("Place", "Outlet", "Kind", "Detail");
        for (Warning w : c.warnings().subList(0, Math.min(OutletPage.MOST_REJECTIONS, c.warnings().size()))) {
            grid.row(Chart.brief(w.location(), 200), links.outlet(w.outlet()), w.kind(), Chart.brief(w.detail(), 300));
        }
        return List.of(grid.render());
    }

    private static List<DomContent> tables(Links links) {
        Grid grid = new Grid("Tables, each described in datapackage.json").text("File", "One row is");
        Tables.all().forEach(t -> grid.row(links.table(t.name()), t.description()));
        return List.of(p("All numbers of this report and those too many for a page. A text that begins with =, +, -, @, a "
                + "tab or a carriage return has an "
                + "apostrophe before it, so that no spreadsheet runs it; numbers never have."), grid.render());
    }

    private static List<DomContent> facts(Comparison c) {
        if (c.facts().isEmpty()) {
            return List.of(p("No facts of the run were recorded."));
        }
        Grid grid = new Grid("Versions, hashes of inputs, and counts").text("Fact", "Value");
        List<Map.Entry<String, String>> flat = new ArrayList<>();
        c.facts().forEach((name, value) -> {
            if (!name.equals(TEMPLATES)) {
                flatten(name, value, flat);
            }
        });
        flat.stream().limit(MOST_FACTS).forEach(e -> grid.row(e.getKey(), Chart.brief(e.getValue(), 400)));
        return List.of(grid.render());
    }

    /** A map in its own order where it has one, else by key: Map.of differs from run to run. */
    private static Map<?, ?> ordered(Map<?, ?> map) {
        if (map instanceof LinkedHashMap || map instanceof SortedMap) {
            return map;
        }
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
        return sorted;
    }

    private static void flatten(String name, Object value, List<Map.Entry<String, String>> into) {
        if (value instanceof Map<?, ?> map) {
            ordered(map).forEach((key, inner) -> flatten(name + " / " + key, inner, into));
        } else if (value instanceof List<?> list && list.stream().anyMatch(x -> x instanceof Map || x instanceof List)) {
            for (int i = 0; i < list.size(); i++) {
                flatten(name + " / " + (i + 1), list.get(i), into);
            }
        } else if (value instanceof List<?> list) {
            into.add(Map.entry(name, list.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        } else {
            into.add(Map.entry(name, String.valueOf(value)));
        }
    }
}
