package slantwise.corpus;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what a page says to its readers from what it tells of the story: labels, prompts, notices. */
final class Prompts {
    /** No prompt is longer, in characters. */
    static final int LENGTH = 150;
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
    private static final Pattern COMMENTS = Pattern.compile("^(?:(?:top rated |top |reader |readers' |all |view |\\d{1,6} )?(?:comments?|responses|replies)(?: ?\\(\\d{1,6}\\))?:?|leave a (?:comment|reply)|join the (?:conversation|discussion))$");
    private static final Pattern NOTICE = Pattern.compile("\\b(?:use|uses|using|accept|these|necessary|our) cookies\\b|\\bcookies (?:are|to|that|and)\\b|\\bprivacy policy\\b|"
            + "\\bterms of (?:use|service)\\b|\\bunsubscribe\\b|\\byour (?:browser|inbox)\\b|\\benable javascript\\b|\\bad ?blocker\\b");

    /** A page with this many cut paragraphs has them as teasers of other pages. */
    static final int TEASERS = 3;

    private Prompts() {
    }

    /** Whether a line is a label or a prompt and nothing else. */
    static boolean isPrompt(String line) {
        if (line.length() >= LENGTH) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return PROMPT.matcher(lower).matches() || LABELS.contains(lower.replaceAll("[:.\u2026 ]{1,4}$", ""));
    }

    /** Whether a short paragraph addresses the reader, as the last ones of a page do. */
    static boolean isClosing(String line) {
        return line.length() <= CLOSING_LENGTH && CLOSING.matcher(line.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a line is the heading of what comes after an article. */
    static boolean startsRest(String line) {
        return line.length() <= 60 && REST.matcher(line.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether a paragraph breaks off in an ellipsis. */
    static boolean isCut(String line) {
        return line.length() >= 50 && (line.endsWith("...") || line.endsWith("\u2026") || line.endsWith("...]") || line.endsWith("\u2026]")
                || line.endsWith(".. Read More") || line.endsWith("\u2026 Read More"));
    }

    /** Whether a line is the heading of readers' comments. */
    static boolean startsComments(String line) {
        return line.length() <= 40 && COMMENTS.matcher(line.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether a line speaks of cookies, privacy or the reader's browser. */
    static boolean isNotice(String line) {
        return line.length() <= 1000 && NOTICE.matcher(line.toLowerCase(Locale.ROOT)).find();
    }
}
