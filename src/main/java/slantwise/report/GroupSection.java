package slantwise.report;

import static j2html.TagCreator.br;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slantwise.compare.GroupEstimate;
import slantwise.instrument.Measure;
import slantwise.text.Voice;

/** Groups of outlets side by side, each outlet weighing the same. */
final class GroupSection implements Section {
    private static final int MOST_GROUPS = 10;
    private static final int MOST_ROWS = 40;

    private record Row(Subject subject, Voice voice) {
    }

    @Override
    public String id() {
        return "groups";
    }

    @Override
    public String title() {
        return "Groups of outlets";
    }

    @Override
    public List<DomContent> body(Model model, Links links) {
        List<String> groups = model.groups();
        List<GroupEstimate> own = model.comparison().groups().stream().filter(g -> g.voice() == Voice.OWN
                || g.voice() == Voice.ALL).toList();
        if (groups.size() == model.comparison().outlets().size() || own.isEmpty()) {
            return List.of(p(own.isEmpty() ? "No group has an outlet with enough articles."
                    : "Every outlet is a group of its own in the source list, so groups add nothing to outlets."));
        }
        Map<Row, Map<String, GroupEstimate>> rows = new LinkedHashMap<>();
        own.forEach(g -> rows.computeIfAbsent(new Row(new Subject(g.measure(), g.key()), g.voice()), r -> new LinkedHashMap<>())
                .putIfAbsent(g.group(), g));
        List<String> shown = groups.stream().limit(MOST_GROUPS).toList();
        Grid grid = new Grid("Means of groups" + (rows.size() > MOST_ROWS ? ", the first " + MOST_ROWS + " of " + rows.size()
                + " rows" : ""))
                .text("Measure", "Voice").numbers(shown.toArray(String[]::new));
        rows.entrySet().stream().limit(MOST_ROWS).forEach(e -> {
            Object[] cells = new Object[shown.size() + 2];
            cells[0] = links.subject(e.getKey().subject);
            cells[1] = Links.voice(e.getKey().voice);
            for (int i = 0; i < shown.size(); i++) {
                cells[i + 2] = cell(model, e.getValue().get(shown.get(i)));
            }
            grid.row(cells);
        });
        return List.of(p(text("A group's value is the mean of its outlets' values, each outlet weighing the same however "
                + "much it publishes. The range beside it "
                + "shows what becomes of the mean when any one outlet is left out; with one outlet there is none. All "
                + "values are in "),
                links.table("groups"), text(".")), grid.render());
    }

    private static DomContent cell(Model model, GroupEstimate g) {
        if (g == null || !Double.isFinite(g.mean())) {
            return text("too few");
        }
        Measure measure = model.measure(g.measure());
        return join(text(Numbers.value(measure, g.mean())), br(),
                iff(Double.isFinite(g.low()), small(join(text(Numbers.range(measure, g.low(), g.high())), br()))),
                        small(Numbers.count(g.outlets(), "outlet")));
    }
}
