package slantwise.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Drops the blocks of a proposed body that are links, labels, prompts, captions, bylines, dates or the title once more. */
final class BlockFilter {
    private static final int MOST_CLOSING = 4;

    private final String title;

    BlockFilter(PageMetadata said) {
        this.title = plain(said.title());
    }

    List<String> keep(List<Blocks.Block> blocks) {
        List<Blocks.Block> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean teasers = blocks.stream().filter(block -> Prompts.isCut(block.text())).count() >= Prompts.TEASERS;
        for (Blocks.Block block : blocks) {
            String text = block.text();
            if (!isFurniture(block) && !(teasers && Prompts.isCut(text)) && (text.length() <= 40 || seen.add(text))) {
                kept.add(block);
            }
        }
        return trimmed(withoutRest(blocks, kept));
    }

    private boolean isFurniture(Blocks.Block block) {
        String text = block.text();
        return text.codePoints().noneMatch(Character::isLetterOrDigit)
                || text.length() < Prompts.LENGTH && block.linkDensity() > 0.8 || Prompts.isPrompt(text) || isDate(text)
                || plain(text).equals(title);
    }

    /** A line that is a date, with a time or a word or two at most. */
    private static boolean isDate(String text) {
        return text.length() <= 70 && !PageText.endsSentence(text) && text.chars().filter(Character::isDigit).count() >= 5
                && DateParser.find(text, LocalDate.MAX).isPresent() && Words.count(text) <= 10
                && Words.of(text).stream().filter(word -> word.length() > 3 && word.chars().allMatch(Character::isLetter)).count() <= 3;
    }

    /** Cuts what follows a heading such as "Related stories" where little prose comes after it. */
    private static List<Blocks.Block> withoutRest(List<Blocks.Block> all, List<Blocks.Block> kept) {
        int whole = prose(kept);
        for (Blocks.Block heading : all) {
            if (Prompts.startsRest(heading.text())) {
                int at = all.indexOf(heading);
                Set<Blocks.Block> after = Collections.newSetFromMap(new IdentityHashMap<>());
                after.addAll(all.subList(at, all.size()));
                List<Blocks.Block> rest = kept.stream().filter(after::contains).toList();
                if (prose(rest) < 0.2 * whole) {
                    return kept.stream().filter(block -> !after.contains(block)).toList();
                }
            }
        }
        return kept;
    }

    private static int prose(List<Blocks.Block> blocks) {
        return blocks.stream().filter(block -> block.text().length() >= 60 && PageText.endsSentence(block.text()))
                .mapToInt(block -> block.text().length() - block.linked()).sum();
    }

    /** Takes labels off both ends, and link lists and words to the reader off the end. */
    private static List<String> trimmed(List<Blocks.Block> blocks) {
        int from = 0;
        int to = blocks.size();
        while (from < to && isEdge(blocks.get(from))) {
            from++;
        }
        int closing = 0;
        while (to > from && (isEdge(blocks.get(to - 1)) || blocks.get(to - 1).linkDensity() > 0.6
                || Prompts.isClosing(blocks.get(to - 1).text()) && closing++ < MOST_CLOSING)) {
            to--;
        }
        return blocks.subList(from, to).stream().map(Blocks.Block::text).toList();
    }

    private static boolean isEdge(Blocks.Block block) {
        return block.text().length() < 25 && Words.count(block.text()) <= 3 && !PageText.endsSentence(block.text());
    }

    private static String plain(String text) {
        return String.join(" ", Words.of(text));
    }
}
