package slantwise.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of files and anchors for names that anybody may have written: short, lower-case ASCII, each its own,
 * and the same whatever the order they come in.
 */
final class Slugs {
    private static final int LONGEST = 60;
    /** Names that Windows keeps for devices. */
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

    private final Map<String, String> slugs = new HashMap<>();

    Slugs(Collection<String> names) {
        Map<String, Set<String>> byBase = names.stream().collect(Collectors.groupingBy(Slugs::base, Collectors.toSet()));
        byBase.forEach((base, same) -> same.forEach(name -> slugs.put(name,
                same.size() == 1 && !base.isEmpty() && !RESERVED.contains(base) ? base : distinct(base, name))));
    }

    /** The slug of a name, or null for one that was not given. */
    String of(String name) {
        return slugs.get(name);
    }

    boolean has(String name) {
        return slugs.containsKey(name);
    }

    private static String distinct(String base, String name) {
        return (base.isEmpty() ? "x" : base) + "-" + digest(name);
    }

    /** Letters and digits of a name, the rest as single hyphens; may be empty. */
    static String base(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length() && slug.length() < LONGEST; i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }

    private static String digest(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
