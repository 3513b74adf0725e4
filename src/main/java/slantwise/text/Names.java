package slantwise.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the proper names of a text: runs of capitalised words, without the word that only opens a sentence,
 * the title before a name ("NATO Secretary General Mark Rutte"), and what a headline's capitals run into it
 * ("Trump Says").
 */
final class Names {
    private static final int LONGEST_PERSON = 5;

    private final String text;
    private final List<Token> tokens;
    private final List<Name> names = new ArrayList<>();
    /** Words in lower case, and names of one word. */
    private final Set<String> common = new HashSet<>();
    private final Set<String> singles = new HashSet<>();

    private record Run(int first, int past) {
    }

    private Names(String text) {
        this.text = text;
        this.tokens = Tokenizer.tokens(text);
    }

    /** The names by their place. */
    static List<Name> of(String text) {
        Names names = new Names(text);
        List<Run> runs = names.runs();
        for (Run run : runs) {
            if (run.past() - run.first() == 1) {
                names.singles.add(names.word(run.first()));
            }
        }
        runs.forEach(names::add);
        return List.copyOf(names.names);
    }

    private String word(int at) {
        return NameWords.plain(tokens.get(at).text());
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            if (!isPart(at)) {
                if (Character.isLowerCase(tokens.get(at).text().codePointAt(0))) {
                    common.add(tokens.get(at).text());
                }
                at++;
                continue;
            }
            int end = at + 1;
            boolean body = NameWords.BODIES.contains(word(at));
            boolean of = false;
            while (end < tokens.size() && (joins(end) || body && !of && joinsOf(end))) {
                of |= !isPart(end) && !NameWords.PARTICLES.contains(tokens.get(end).text()) && !tokens.get(end).text().equals(".");
                body = NameWords.BODIES.contains(word(end)) || body && !NameWords.isTitle(word(end));
                end++;
            }
            while (!isPart(end - 1) && end - 1 > at && !tokens.get(end - 1).text().equals(".")) {
                end--;
            }
            runs.add(new Run(at, end));
            at = end;
        }
        return runs;
    }

    private boolean isPart(int at) {
        Token token = tokens.get(at);
        boolean initial = token.text().length() == 1 && at + 1 < tokens.size() && tokens.get(at + 1).text().equals(".") && tokens.get(at + 1).from() == token.to();
        return Character.isUpperCase(token.text().codePointAt(0)) && (initial || NameWords.mayName(word(at)));
    }

    private boolean joins(int at) {
        Token token = tokens.get(at);
        Token before = tokens.get(at - 1);
        if (token.from() - before.to() > 1 || NameWords.isPossessive(before.text())) {
            return false;
        }
        if (isPart(at)) {
            return text.charAt(token.from() - 1) == ' ' || before.text().equals(".");
        }
        boolean next = at + 1 < tokens.size() && isPart(at + 1);
        String plain = word(at - 1);
        boolean initial = token.text().equals(".") && token.from() == before.to()
                && (before.text().length() == 1 || NameWords.isTitle(plain) || plain.equals("st"));
        boolean two = at + 2 < tokens.size() && NameWords.PARTICLES.contains(token.text()) && NameWords.PARTICLES.contains(tokens.get(at + 1).text())
                && isPart(at + 2);
        return two || next && (NameWords.PARTICLES.contains(token.text()) || initial);
    }

    /** "Bank of England", "Council on Foreign Relations": a body is of, on or for something. */
    private boolean joinsOf(int at) {
        String word = tokens.get(at).text();
        boolean on = (word.equals("on") || word.equals("for")) && NameWords.ON_SOMETHING.contains(word(at - 1));
        return (word.equals("of") || on) && at + 1 < tokens.size() && isPart(at + 1) && !NameWords.isPossessive(tokens.get(at - 1).text())
                && tokens.get(at).from() - tokens.get(at - 1).to() == 1;
    }

    private void add(Run run) {
        int first = run.first();
        while (first < run.past() - 1 && NameWords.opensSentence(word(first)) && !(NameWords.isGiven(word(first)) && run.past() - first == 2)) {
            first++;
        }
        while (first < run.past() - 1 && isShouted(tokens.get(first).text()) && !isShouted(tokens.get(first + 1).text())
                && (singles.contains(word(first + 1)) || NameWords.isGiven(word(first + 1)))) {
            first++;
        }
        int past = headlineEnd(first, run.past());
        if (past - first == 1 && startsSentence(first) && common.contains(word(first)) && !NameWords.isGiven(word(first)) && !NameWords.isPossessive(tokens.get(first).text())) {
            return;
        }
        if (past - first > 1 && startsSentence(first) && onlyOpens(first, past)) {
            first++;
        }
        int start = pastTitle(first, past);
        if (past - start > 2 && !NameWords.isGiven(word(start)) && NameWords.isGiven(word(start + 1)) && !NameWords.PARTICLES.contains(word(start))) {
            start++;
        }
        if (start == past) {
            return;
        }
        boolean body = holdsBody(start, past);
        if (body) {
            start = first;
        }
        start = pastPortfolio(start, past);
        Token before = first > 0 ? tokens.get(first - 1) : null;
        boolean lowerTitle = before != null && start == first && NameWords.isTitle(word(first - 1)) && tokens.get(first).from() - before.to() == 1;
        String title = body ? "" : start > first && NameWords.isTitle(lastWord(first, start)) ? lastWord(first, start) : lowerTitle ? word(first - 1) : "";
        int from = tokens.get(start).from();
        int to = tokens.get(past - 1).to();
        String name = NameWords.withoutPossessive(text.substring(from, to));
        Name.Kind kind = kind(start, past, name, body, !title.isEmpty());
        names.add(new Name(name, from, to, kind, title, introduction(start), leads(start)));
    }

    private Name.Kind kind(int start, int past, String name, boolean body, boolean titled) {
        boolean lower = name.codePoints().anyMatch(Character::isLowerCase);
        if (body || past - start > LONGEST_PERSON || !lower) {
            return Name.Kind.OTHER;
        }
        boolean possible = true;
        for (int at = start; at < past; at++) {
            possible &= NameWords.isOfPerson(word(at));
        }
        boolean several = name.indexOf(' ') > 0;
        if (titled && (possible || several && NameWords.isGiven(word(start)))) {
            return Name.Kind.PERSON;
        }
        if (!several) {
            return Name.Kind.OTHER;
        }
        boolean known = NameWords.isGiven(word(start)) || possible && singles.contains(word(past - 1));
        return known ? Name.Kind.PERSON : possible ? Name.Kind.LIKELY : Name.Kind.OTHER;
    }

    private boolean holdsBody(int start, int past) {
        for (int at = start; at < past; at++) {
            if (NameWords.BODIES.contains(word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Before a verb of saying, a word in capitals after words that are not, or a second name run into the first. */
    private int headlineEnd(int first, int past) {
        boolean lower = tokens.get(first).text().codePoints().anyMatch(Character::isLowerCase);
        for (int at = first + 1; at < past; at++) {
            String form = tokens.get(at).text();
            String word = form.toLowerCase(Locale.ROOT);
            boolean verb = isPart(at - 1) && (word.endsWith("s") || word.endsWith("ed") || ReportVerbs.isSaying(word)) && ReportVerbs.of(word).isPresent()
                    && !NameWords.BODIES.contains(word) && !word.equals("reports");
            boolean shouted = lower && isShouted(form);
            boolean another = at > first + 1 && NameWords.isGiven(word) && NameWords.isGiven(word(first)) && !NameWords.isGiven(word(at - 1))
                    && Character.isLetter(tokens.get(at - 1).text().charAt(0)) && tokens.get(at - 1).text().length() > 2;
            if (verb || shouted || another) {
                return at;
            }
        }
        return past;
    }

    private static boolean isShouted(String form) {
        return form.length() >= 4 && form.codePoints().allMatch(Character::isUpperCase);
    }

    /** A word that stands in lower case elsewhere, before a name that stands without it. */
    private boolean onlyOpens(int first, int past) {
        String word = word(first);
        if (!common.contains(word) || NameWords.isGiven(word) || NameWords.isTitle(word) || NameWords.isOfPlace(word) || holdsBody(first, past)) {
            return false;
        }
        return past - first == 2 ? singles.contains(word(first + 1)) : NameWords.isGiven(word(first + 1));
    }

    private boolean startsSentence(int at) {
        if (at == 0) {
            return true;
        }
        String before = tokens.get(at - 1).text();
        boolean abbreviation = before.equals(".") && at > 1 && tokens.get(at - 2).to() == tokens.get(at - 1).from()
                && (tokens.get(at - 2).text().length() == 1 || NameWords.isTitle(word(at - 2)));
        if (abbreviation) {
            return false;
        }
        return ".?!:;\u2014\u201C\"".contains(before) || text.substring(tokens.get(at - 1).to(), tokens.get(at).from()).indexOf('\n') >= 0;
    }

    private int pastTitle(int first, int past) {
        int start = first;
        for (int at = first; at < past; at++) {
            if (NameWords.isTitle(word(at))) {
                start = at + 1;
            }
        }
        while (start < past && tokens.get(start).text().equals(".")) {
            start++;
        }
        return start == past && NameWords.isGiven(word(first)) ? first : start;
    }

    /** "Secretary of State Antony Blinken": what the office is of. */
    private int pastPortfolio(int start, int past) {
        if (start < 2 || !(tokens.get(start - 1).text().equals("of") || tokens.get(start - 1).text().equals("for"))
                || !NameWords.isTitle(word(start - 2))) {
            return start;
        }
        int at = start;
        while (at < past - 1 && NameWords.PORTFOLIOS.contains(word(at))) {
            at++;
        }
        return at;
    }

    private String lastWord(int first, int past) {
        int at = past - 1;
        while (at > first && tokens.get(at).text().equals(".")) {
            at--;
        }
        return word(at);
    }

    /** Up to five words before the name, back to the last mark. */
    private String introduction(int start) {
        int at = start;
        while (at > 0 && start - at < 5 && (Character.isLetter(tokens.get(at - 1).text().codePointAt(0)) || tokens.get(at - 1).text().equals("."))) {
            at--;
        }
        return text.substring(tokens.get(at).from(), tokens.get(start).from()).toLowerCase(Locale.ROOT);
    }

    /** Whether only titles, articles and connectives stand between the sentence's start, or a phrase of time or place, and the name. */
    private boolean leads(int start) {
        for (int at = start - 1; at >= Math.max(0, start - 9); at--) {
            if (startsSentence(at + 1)) {
                return true;
            }
            String word = tokens.get(at).text().toLowerCase(Locale.ROOT);
            if (word.equals(",")) {
                return leadsPhrase(at);
            }
            boolean before = !Character.isLetter(word.codePointAt(0)) && !word.equals(".") || Words.PREPOSITIONS.contains(word)
                    || Words.isVerbLike(word) || Words.LINKS.contains(word) && !word.equals("but") || NameWords.isPossessive(word);
            if (before) {
                return false;
            }
        }
        return start < 9;
    }

    private boolean leadsPhrase(int comma) {
        for (int at = comma - 1; at >= Math.max(0, comma - 9); at--) {
            if (startsSentence(at)) {
                return Words.WHERE_SAID.contains(tokens.get(at).text().toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }
}
