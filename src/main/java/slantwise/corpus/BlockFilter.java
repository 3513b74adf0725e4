package slantwise.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Drops the blocks of a proposed body that are links, labels, prompts, captions, bylines, dates or the title once more. */
final class BlockFilter {
    private static final int PROMPT_LENGTH = 150;
    private static final int CLOSING_LENGTH = 320;
    /** Labels of what stands beside an article; a block that is one goes, with a colon or without. */
    private static final Set<String> LABELS = Set.of("caption", "close", "comments", "comment", "highlights", "you may also like", "text size",
            "advert", "advertisement", "ad", "tags", "topics", "share", "share this", "share this article", "print", "email", "save", "menu",
            "popular", "trending", "related", "related news", "related articles", "related stories", "related topics", "related content",
            "related posts", "recommended", "recommended stories", "breaking news", "latest news", "top stories", "most read", "most popular",
            "read next", "up next", "about the author", "follow us", "sponsored", "promoted", "loading", "story continues below",
            "story timeline", "more stories", "editors' picks", "editor's picks", "image", "photo", "photos", "video", "play", "pause",
            "view comments", "leave a reply", "leave a comment", "tell us what you think", "facebook", "twitter", "whatsapp", "reddit",
            "linkedin", "pinterest", "google+", "copy link", "sign up", "log in", "subscribe", "next", "previous", "back to top", "newsletter",
            "article continues below", "source", "sources", "more", "read more", "flash news", "hide", "show", "updated", "published");
    private static final Pattern PROMPT = Pattern.compile("^(?:read (?:more|also|next)\\b|also read\\b|see also\\b|see more\\b|related(?: stories| articles| posts| news)?\\s?:|"
            + "recommended\\b.{0,20}:|more from\\b|more (?:great|stories|news|on)\\b|more:|watch:|watch (?:more|now|next)\\b|sign up\\b|subscribe\\b|follow (?:us|@)|"
            + "click here\\b|share (?:this|on)\\b|advertisement\\b|story continues\\b|continue reading\\b|photos?:|image:|image \\d+ of \\d+|\\d+ of \\d+$|"
            + "\\d+ ?[-\u2013] ?\\d+ of \\d+$|view (?:gallery|all|comments)\\b|get the latest\\b|download the\\b|(?:like|follow) .{0,30} on (?:facebook|twitter)|"
            + "leave a (?:comment|reply)|show (?:more|less)\\b|filed under|tags?:|topics?:|posted (?:in|on|by)\\b|published(?: on)?:|"
            + "last (?:updated|modified)|popular (?:on|in)\\b|trending (?:on|now)\\b|via [^ ]+$|you (?:may|might) (?:also )?(?:like|be interested)|"
            + "what do you think\\b|copyright\\b|\u00a9|all rights reserved|reach the reporters?\\b|write to .{0,40} at\\b|email .{0,40} at\\b|contact .{0,40} at .{0,60}@|"
            + "https?://[^ ]+$|[^ ]+@[^ ]+$|@[^ ]+$|twitter\\.com/[^ ]+$|additional reporting by\\b|this story (?:has been|was) updated\\b.{0,10}$).*");
    /** What the last paragraphs of a page say to readers rather than of the story. */
    private static final Pattern CLOSING = Pattern.compile("\\bfollow (?:us|him|her|me|them) (?:on|@)|\\bfollow @|\\bon (?:twitter|facebook|instagram) (?:at )?@|"
            + "\\bnews tip\\b|\\bnewsletters?\\b|\\bsubscri(?:be|ption)|\\bsign up (?:for|to)\\b|\\bclick here (?:for|to)\\b|\\bjoin our\\b|\\bdownload (?:our|the) app\\b|"
            + "\\bget access to\\b|\\b(?:email|contact) (?:us|the author|the reporter)\\b|\\bcan be reached at\\b|\\bis (?:out|available) now\\. follow\\b|"
            + "\\bsend us your\\b|\\bget .{3,40} delivered\\b");
    private static final Pattern REST = Pattern.compile("^(?:more (?:great|from|stories|news|on)\\b|related (?:articles|stories|news|posts|content|topics)|you (?:may|might) (?:also )?like|"
            + "recommended\\b|popular on\\b|most (?:read|popular)|read next|trending\\b|comments?$|about the author|leave a (?:comment|reply)|\\d+ comments?$).*");

    private final String title;

    BlockFilter(PageMetadata said) {
        this.title = plain(said.title());
    }

    List<String> keep(List<Blocks.Block> blocks) {
        List<Blocks.Block> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Blocks.Block block : blocks) {
            String text = block.text();
            if (!isFurniture(block) && (text.length() <= 40 || seen.add(text))) {
                kept.add(block);
            }
        }
        return trimmed(withoutRest(blocks, kept));
    }

    private boolean isFurniture(Blocks.Block block) {
        String text = block.text();
        String lower = text.toLowerCase(Locale.ROOT);
        boolean isShort = text.length() < PROMPT_LENGTH;
        return text.codePoints().noneMatch(Character::isLetterOrDigit)
                || isShort && (block.linkDensity() > 0.8 || PROMPT.matcher(lower).matches() || isDate(text))
                || LABELS.contains(lower.replaceAll("[:.\u2026 ]{1,4}$", ""))
                || plain(text).equals(title);
    }

    /** A line that is a date, with a time or a word or two at most. */
    private static boolean isDate(String text) {
        return text.length() <= 70 && !PageText.endsSentence(text) && text.chars().filter(Character::isDigit).count() >= 5
                && DateParser.find(text, java.time.LocalDate.MAX).isPresent() && Words.count(text) <= 10
                && Words.of(text).stream().filter(word -> word.length() > 3 && word.chars().allMatch(Character::isLetter)).count() <= 3;
    }

    /** Cuts what follows a heading such as "Related stories" where little prose comes after it. */
    private static List<Blocks.Block> withoutRest(List<Blocks.Block> all, List<Blocks.Block> kept) {
        int whole = prose(kept);
        for (Blocks.Block heading : all) {
            if (heading.text().length() <= 60 && REST.matcher(heading.text().toLowerCase(Locale.ROOT)).matches()) {
                int at = all.indexOf(heading);
                Set<Blocks.Block> after = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
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
                || closing < 4 && isClosing(blocks.get(to - 1)) && closing++ < 4)) {
            to--;
        }
        return blocks.subList(from, to).stream().map(Blocks.Block::text).toList();
    }

    private static boolean isEdge(Blocks.Block block) {
        return block.text().length() < 25 && Words.count(block.text()) <= 3 && !PageText.endsSentence(block.text());
    }

    private static boolean isClosing(Blocks.Block block) {
        return block.text().length() <= CLOSING_LENGTH && CLOSING.matcher(block.text().toLowerCase(Locale.ROOT)).find();
    }

    private static String plain(String text) {
        return String.join(" ", Words.of(text));
    }
}
