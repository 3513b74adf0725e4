package slantwise.text;

/** Finds where what is attributed ends. */
final class Endings {
    private Endings() {
    }

    /** Where content that begins here ends: before what another cue or a new main clause takes over. */
    static int contentEnd(Clause clause, int from, int cue) {
        for (int at = from + 1; at < clause.size(); at++) {
            Clause.Unit unit = clause.at(at);
            if (unit.is("-") && isRemark(clause, at)) {
                return trimEnd(clause, at);
            }
            boolean joined = unit.is("and") || unit.is("but");
            if (unit.is(";") && cueFollows(clause, at + 1) || unit.is(",") && endsAtComma(clause, at) || joined && takesOver(clause, at + 1, cue)) {
                return trimEnd(clause, at);
            }
        }
        return trimEnd(clause, clause.size());
    }

    /** A dash that nothing closes and after which the writer comments: "— a claim that ...". */
    private static boolean isRemark(Clause clause, int dash) {
        String word = clause.at(dash + 1).word();
        for (int at = dash + 1; at < Math.min(clause.size(), dash + 40); at++) {
            if (clause.at(at).is("-") && at > dash + 2) {
                return false;
            }
        }
        return word.equals("a") || word.equals("an") || word.equals("something") || word.equals("the") || word.endsWith("ing")
                || word.equals("although") || word.equals("though");
    }

    private static boolean endsAtComma(Clause clause, int comma) {
        Clause.Unit next = clause.at(comma + 1);
        String word = next.word();
        if (word.equals("according") || word.endsWith("ing") && ReportVerbs.of(word).isPresent()) {
            return true;
        }
        if (word.equals("as") && !clause.at(comma + 2).is("well") && !clause.at(comma + 2).is("it")) {
            return true;
        }
        boolean link = word.equals("while") || word.equals("but") || word.equals("although") || word.equals("whereas")
                || word.equals("and") || word.equals("though");
        return link && (takesOver(clause, comma + 2, -1) || cueFollows(clause, comma + 2));
    }

    /** "... and warned that": a coordinated report verb without a subject of its own. */
    private static boolean takesOver(Clause clause, int place, int cue) {
        int at = place;
        while (at < clause.size() && at - place < 3 && (Words.isAdverb(clause.at(at).word()) || clause.at(at).is("has") || clause.at(at).is("had"))) {
            at++;
        }
        String word = clause.at(at).word();
        if (ReportVerbs.of(word).isEmpty() || word.endsWith("ing")) {
            return false;
        }
        if (cue < 0) {
            return word.endsWith("ed") || ReportVerbs.isSaying(word);
        }
        String own = clause.at(cue).word();
        boolean past = word.endsWith("ed") || word.equals("said") || word.equals("told");
        boolean ownPast = own.endsWith("ed") || own.equals("said") || own.equals("told") || own.equals("wrote");
        return past && ownPast || own.endsWith("s") && word.endsWith("s") && !past;
    }

    /** A subject of at most six words and then a report verb. */
    private static boolean cueFollows(Clause clause, int place) {
        for (int at = place + 1; at < clause.size() && at <= place + 6; at++) {
            Clause.Unit unit = clause.at(at);
            if (!unit.isWord() || Words.LINKS.contains(unit.word())) {
                return false;
            }
            if (ReportVerbs.isSaying(unit.word()) || unit.word().endsWith("ed") && ReportVerbs.of(unit.word()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Steps back over marks and connectives at the end of content. */
    static int trimEnd(Clause clause, int past) {
        int end = past;
        while (end > 0 && clause.at(end - 1).isMark() && !clause.at(end - 1).is(")")) {
            end--;
        }
        return end;
    }
}
