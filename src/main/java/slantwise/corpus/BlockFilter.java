package slantwise.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Drops the blocks of a proposed body that are links, prompts, captions, bylines or the title once more. */
final class BlockFilter {
    private static final Pattern PROMPT = Pattern.compile("^(?:read (?:more|also|next)|also read|see also|related(?: stories| articles| posts)?\\s?:|recommended\\s?:|"
            + "more from|more:|watch:|watch more|sign up|subscribe|follow (?:us|@)|click here|share this|share on|tweet|advertisement|"
            + "story continues|continue reading|loading|photo:|photos:|image:|view gallery|get the latest|download the|"
            + "(?:like|follow) .{0,30} on (?:facebook|twitter)|leave a (?:comment|reply)|show (?:more|less)|filed under|tags?:|posted (?:in|on|by)|"
            + "published(?: on)?:|last updated|updated:|by [A-Z]).*", Pattern.CASE_INSENSITIVE);

    private final String title;

    BlockFilter(PageMetadata said) {
        this.title = plain(said.title());
    }

    List<String> keep(List<Blocks.Block> blocks) {
        List<String> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Blocks.Block block : blocks) {
            String text = block.text();
            boolean isShort = text.length() < 150;
            if (text.codePoints().noneMatch(Character::isLetterOrDigit) || block.linkDensity() > 0.8 && isShort && text.length() > 0
                    || isShort && PROMPT.matcher(text).matches() || plain(text).equals(title)
                    || text.length() > 40 && !seen.add(text)) {
                continue;
            }
            kept.add(text);
        }
        return kept;
    }

    private static String plain(String text) {
        return String.join(" ", Words.of(text)).toLowerCase(Locale.ROOT);
    }
}
