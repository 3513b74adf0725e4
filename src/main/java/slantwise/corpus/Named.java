package slantwise.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * The article fields in a row of named values: by the source's {@code fields}, else by the usual names. Outlet and
 * group have no usual name: a row speaks for another outlet than its list says only where {@code fields} asks it to.
 */
final class Named {
    private static final Map<String, List<String>> USUAL = Map.of(
            "title", List.of("title", "headline"),
            "text", List.of("text", "body", "content", "articlebody"),
            "lead", List.of("lead", "description"),
            "published", List.of("published", "date", "datepublished", "published_at"),
            "url", List.of("url", "link"));

    private Named() {
    }

    /** Which of the names that a document has holds each article field; a field without one is absent. */
    static Map<String, String> columns(Source source, List<String> names) {
        Map<String, String> lower = new HashMap<>();
        names.forEach(name -> lower.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), name));
        Map<String, String> columns = new HashMap<>();
        USUAL.forEach((field, usual) -> usual.stream().filter(lower::containsKey).findFirst()
                .ifPresent(name -> columns.put(field, lower.get(name))));
        source.fields().forEach((field, name) -> columns.put(field,
                names.contains(name) ? name : lower.getOrDefault(name.toLowerCase(Locale.ROOT), name)));
        return columns;
    }

    /** @param values by the document's own names; null where it has no such value */
    static Draft draft(String location, Map<String, String> columns, Function<String, String> values) {
        Function<String, String> field = name -> {
            String column = columns.get(name);
            String value = column == null ? null : values.apply(column);
            return value == null ? "" : value.strip();
        };
        return new Draft(location, entities(field.apply("title")), entities(field.apply("lead")), paragraphs(field.apply("text")),
                field.apply("published"), field.apply("url"), field.apply("outlet"), field.apply("group"), "");
    }

    /** Lines of plain text; the blocks of text that carries HTML tags. */
    private static List<String> paragraphs(String text) {
        if (text.contains("</p>") || text.contains("<br") || text.contains("</div>")) {
            return Blocks.lines(Jsoup.parseBodyFragment(text).body());
        }
        List<String> paragraphs = new ArrayList<>();
        entities(text).lines().forEach(paragraphs::add);
        return paragraphs;
    }

    private static String entities(String text) {
        return text.indexOf('&') >= 0 && text.indexOf(';') > 0 ? Parser.unescapeEntities(text, false) : text;
    }
}
