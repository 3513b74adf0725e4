package slantwise.report;

import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;
import slantwise.compare.Listed;

/** How many articles each outlet had on which day; over long spans by month or year. */
final class DayChart {
    private static final int MOST_COLUMNS = 31;
    private static final int MOST_OUTLETS = 20;
    private static final int DAY = 10;

    private DayChart() {
    }

    static DomContent of(Model model, Links links, String label, List<Listed> articles) {
        List<Listed> dated = articles.stream().filter(a -> a.published().length() >= DAY).toList();
        if (dated.isEmpty()) {
            return p("No article on it has a known day, so its course in time cannot be shown.");
        }
        List<String> days = dated.stream().map(a -> a.published().substring(0, DAY)).sorted().distinct().toList();
        List<String> columns = days(days.get(0), days.get(days.size() - 1));
        int precision = DAY;
        for (int coarser : new int[] {7, 4}) {
            if (columns.size() > MOST_COLUMNS) {
                int length = coarser;
                columns = List.copyOf(new TreeSet<>(days.stream().map(d -> d.substring(0, length)).toList()));
                precision = coarser;
            }
        }
        return chart(model, links, label, articles.size() - dated.size(), dated,
                columns.subList(Math.max(0, columns.size() - MOST_COLUMNS), columns.size()), precision);
    }

    private static DomContent chart(Model model, Links links, String label, int undated, List<Listed> dated,
            List<String> columns, int precision) {
        Map<List<String>, Integer> counts = new HashMap<>();
        dated.forEach(a -> counts.merge(List.of(a.outlet(), a.published().substring(0, precision)), 1, Integer::sum));
        List<String> outlets = model.largest(Integer.MAX_VALUE).stream()
                .filter(o -> dated.stream().anyMatch(a -> a.outlet().equals(o))).limit(MOST_OUTLETS).toList();
        List<Map<String, Object>> data = new ArrayList<>();
        Grid grid = new Grid("Articles on " + label).text("Outlet").numbers(columns.toArray(String[]::new));
        for (String outlet : outlets) {
            Object[] row = new Object[columns.size() + 1];
            row[0] = links.outlet(outlet);
            for (int i = 0; i < columns.size(); i++) {
                int count = counts.getOrDefault(List.of(outlet, columns.get(i)), 0);
                row[i + 1] = Numbers.count(count);
                data.add(Chart.datum("row", Chart.brief(outlet, 40), "column", columns.get(i), "value", (double) count,
                        "text", count == 0 ? "" : Numbers.count(count)));
            }
            grid.row(row);
        }
        Map.Entry<List<String>, Integer> most = counts.entrySet().stream().max(Map.Entry.<List<String>, Integer>comparingByValue()
                .thenComparing(e -> e.getKey().get(0) + e.getKey().get(1))).orElseThrow();
        String shows = "Articles on " + label + " by outlet and " + (precision == DAY ? "day" : precision == 7 ? "month" : "year")
                + ", the darker the more; an empty cell means that none was collected. The most are " + most.getValue() + " of "
                + most.getKey().get(0) + " (" + most.getKey().get(1) + ")."
                + (undated == 0 ? "" : " " + Numbers.count(undated, "article") + " without a day " + (undated == 1 ? "is" : "are")
                        + " left out.");
        return Chart.figure(HeatMap.of(data, outlets.stream().map(o -> Chart.brief(o, 40)).toList(), columns, most.getValue(),
                false, 30), shows, grid.render());
    }

    /** Every day of a span, those between without an article too; where it is longer than can be shown, a few more. */
    private static List<String> days(String first, String last) {
        LocalDate start = LocalDate.parse(first);
        long span = Math.min(MOST_COLUMNS, ChronoUnit.DAYS.between(start, LocalDate.parse(last)));
        return LongStream.rangeClosed(0, span).mapToObj(day -> start.plusDays(day).toString()).toList();
    }
}
