package slantwise.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One document a unit and outlet, in the order of outlet and unit, each in one stratum: its event, or the
 * narrowest of its topics (the one with the fewest units; the first by id among equals). Of near-copies the
 * longest stands for the unit.
 */
final class Documents {
    final List<Worded> all;

    private Documents(List<Worded> all) {
        this.all = all;
    }

    static Documents of(List<Worded> rows) {
        Map<String, Integer> sizes = new HashMap<>();
        rows.forEach(r -> sizes.merge(r.topic(), 1, Integer::sum));
        Comparator<Worded> narrowest = Comparator.<Worded, Boolean>comparing(r -> r.topic().isEmpty())
                .thenComparing(r -> sizes.get(r.topic())).thenComparing(Worded::topic);
        Comparator<Worded> longest = Comparator.<Worded>comparingInt(r -> -r.tokens().size())
                .thenComparing(r -> r.tokens(), Documents::compare).thenComparing(Worded::event);
        Map<String, Map<String, List<Worded>>> units = new TreeMap<>();
        rows.forEach(r -> units.computeIfAbsent(r.outlet(), k -> new TreeMap<>())
                .computeIfAbsent(r.unit(), k -> new ArrayList<>(1)).add(r));
        List<Worded> all = new ArrayList<>();
        units.values().forEach(ofOutlet -> ofOutlet.values().forEach(same -> {
            Worded text = same.stream().min(longest).orElseThrow();
            Worded place = same.stream().min(narrowest).orElseThrow();
            String event = same.stream().map(Worded::event).filter(e -> !e.isEmpty()).min(Comparator.naturalOrder()).orElse("");
            all.add(new Worded(text.outlet(), text.unit(), place.topic(), event, text.tokens()));
        }));
        return new Documents(all);
    }

    private static int compare(List<String> a, List<String> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    String[] outlets() {
        return all.stream().map(Worded::outlet).distinct().toArray(String[]::new);
    }

    /** The stratum's number of each document in the order of ids; -1 where it has none. */
    int[] strata(Contrast.Design design) {
        TreeSet<String> names = new TreeSet<>();
        all.forEach(d -> names.add(stratum(d, design)));
        names.remove("");
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(n -> numbers.put(n, numbers.size()));
        return all.stream().mapToInt(d -> numbers.getOrDefault(stratum(d, design), -1)).toArray();
    }

    private static String stratum(Worded document, Contrast.Design design) {
        return switch (design) {
            case RAW -> "all";
            case TOPIC -> document.topic();
            case EVENT -> document.event();
        };
    }

    /** What of an outlet's texts is not independent: those of one event, or where it is not known the one unit. */
    static String cluster(Worded document) {
        return document.outlet() + '\t' + (document.event().isEmpty() ? "unit " + document.unit() : "event " + document.event());
    }

    static boolean isWord(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (Character.isLetter(token.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
