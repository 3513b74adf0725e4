package slantwise.corpus;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The list of sources that a user edits: CSV with the columns {@code outlet,format,path} and, where wanted,
 * {@code source,group,language,published,url,fields}.
 */
public final class SourceList {
    /** The article fields that {@code fields} may name a column for. */
    static final Set<String> FIELDS = Set.of("title", "text", "lead", "published", "url", "outlet", "group");

    private SourceList() {
    }

    /**
     * @return the rows in their order, at least one
     * @throws InputException naming file, line, column, value and what was expected
     */
    public static List<Source> read(Path file) {
        Table table = Table.read(file);
        table.require("outlet", "format", "path");
        List<Source> sources = new ArrayList<>();
        Map<String, Long> ids = new HashMap<>();
        for (Table.Line line : table.lines()) {
            Source source = source(file, line);
            Long before = ids.putIfAbsent(source.id(), line.number());
            if (before != null) {
                throw InputException.at(file.toString(), line.number(), "source", source.id(),
                        "an id of its own (line " + before + " has it already)");
            }
            sources.add(source);
        }
        if (sources.isEmpty()) {
            throw new InputException(file + ": the list names no source, expected at least one row under the header.");
        }
        return sources;
    }

    private static Source source(Path file, Table.Line line) {
        String outlet = line.get("outlet");
        if (outlet.isEmpty()) {
            throw line.fault("outlet", "the name of an outlet");
        }
        String path = line.get("path");
        if (path.isEmpty()) {
            throw line.fault("path", "a file, a directory, a pattern such as pages/*.txt or a URI");
        }
        Format format;
        try {
            format = Format.of(line.get("format"));
        } catch (IllegalArgumentException e) {
            throw line.fault("format", e.getMessage());
        }
        String language = line.get("language").toLowerCase(Locale.ROOT);
        if (!language.isEmpty() && !(language.length() == 2 && language.chars().allMatch(c -> c >= 'a' && c <= 'z'))) {
            throw line.fault("language", "two letters of ISO 639-1 such as en");
        }
        String published = line.get("published");
        if (!published.isEmpty()) {
            DateParser.Dated dated = DateParser.read(published, LocalDate.MAX);
            if (dated.verdict() != DateParser.Verdict.GOOD) {
                throw line.fault("published", "a date such as 2025-12-11 or 2025-12-11T14:28Z");
            }
            published = dated.published();
        }
        String id = line.get("source").isEmpty() ? slug(outlet) + "-" + line.number() : line.get("source");
        return new Source(id, outlet, line.get("group").isEmpty() ? outlet : line.get("group"), format, resolve(file, line, path),
                language.isEmpty() ? "en" : language, published, line.get("url"), fields(line), line.number());
    }

    private static Map<String, String> fields(Table.Line line) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String part : line.get("fields").split(";")) {
            if (part.isBlank()) {
                continue;
            }
            int equals = part.indexOf('=');
            String key = equals < 0 ? "" : part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            String column = equals < 0 ? "" : part.substring(equals + 1).strip();
            if (!FIELDS.contains(key) || column.isEmpty() || fields.containsKey(key)) {
                throw line.fault("fields", "pairs such as title=Title;text=Text, each of "
                        + String.join(", ", new TreeSet<>(FIELDS)) + " at most once");
            }
            fields.put(key, column);
        }
        return fields;
    }

    /** An absolute path or a URI: a pattern or a directory stays what it is. */
    private static String resolve(Path file, Table.Line line, String path) {
        int colon = path.indexOf(':');
        if (colon > 1 && path.substring(0, colon).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.')) {
            if (path.startsWith("file:") || path.contains("://")) {
                return path;
            }
        }
        if (path.startsWith("/")) {
            return path;
        }
        if (path.indexOf('\0') >= 0) {
            throw line.fault("path", "a path");
        }
        Path directory = file.toAbsolutePath().normalize().getParent();
        String base = directory == null ? "/" : directory.toString();
        // Joined as text, since a pattern need not be a path that the file system allows; then ".." is folded.
        return fold(base + "/" + path);
    }

    private static String fold(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/")) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.add(part);
            }
        }
        return "/" + String.join("/", parts) + (path.endsWith("/") && !parts.isEmpty() ? "/" : "");
    }

    private static String slug(String outlet) {
        StringBuilder slug = new StringBuilder();
        Normalizer.normalize(outlet, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).codePoints().limit(60).forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        String text = slug.toString().replaceAll("-$", "");
        return text.isEmpty() ? "source" : text;
    }
}
