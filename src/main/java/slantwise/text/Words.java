package slantwise.text;

import java.util.Set;

/** The closed classes of English words that the rules look at; all in lower case. */
final class Words {
    static final Set<String> AUXILIARIES = Set.of("has", "have", "had", "having", "is", "are", "was", "were", "be", "been",
            "being", "am", "do", "does", "did", "will", "would", "could", "should", "may", "might", "must", "can", "cannot",
            "hasn't", "haven't", "hadn't", "isn't", "aren't", "wasn't", "weren't", "don't", "doesn't", "didn't", "won't",
            "wouldn't", "couldn't", "shouldn't", "can't", "he's", "she's", "it's", "they're", "there's", "that's", "what's", "we're", "you're", "they've", "we've", "they'd", "i'll", "he'll", "she'll", "he'd", "she'd", "i'm", "i've");
    static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "am", "isn't", "aren't",
            "wasn't", "weren't", "got", "gets");
    static final Set<String> NEGATIONS = Set.of("not", "never", "no", "hasn't", "haven't", "hadn't", "isn't", "aren't",
            "wasn't", "weren't", "don't", "doesn't", "didn't", "won't", "wouldn't", "couldn't", "can't", "cannot", "neither", "nor");
    static final Set<String> ADVERBS = Set.of("not", "never", "also", "later", "then", "earlier", "repeatedly", "once", "again",
            "now", "still", "already", "just", "even", "often", "only", "ever", "first", "further", "long", "twice", "since",
            "soon", "always", "sometimes", "instead", "too", "rather", "nevertheless", "nonetheless", "therefore", "thus",
            "subsequently", "both", "all", "themselves", "himself", "herself", "itself", "today", "yesterday", "so", "far", "yet");
    static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it", "i", "we", "you", "who", "which", "one", "some",
            "others", "many", "both", "most", "few", "everyone", "nobody", "someone", "another", "neither", "several", "those", "this");
    static final Set<String> PERSONAL = Set.of("he", "she", "they", "i", "we", "you", "it");
    static final Set<String> OBJECTS = Set.of("him", "her", "them", "me", "us", "you", "it", "reporters", "journalists", "lawmakers");
    static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "these", "those", "his", "her", "its",
            "their", "our", "my", "your", "some", "many", "most", "several", "any", "no", "each", "every", "both", "all",
            "another", "such", "two", "three", "four", "five", "one", "more", "other");
    static final Set<String> PREPOSITIONS = Set.of("of", "in", "on", "at", "for", "from", "by", "with", "to", "about", "over",
            "under", "into", "during", "against", "between", "among", "through", "around", "near", "despite", "amid",
            "toward", "towards", "upon", "within", "without", "outside", "inside", "across", "behind", "beyond", "like",
            "via", "ahead", "following", "regarding", "including", "per");
    /** Words at which a clause begins. */
    static final Set<String> LINKS = Set.of("that", "because", "while", "after", "before", "when", "as", "if", "since",
            "although", "though", "where", "whether", "until", "unless", "but", "than", "whereas", "which", "what", "how",
            "why", "so", "once", "whom", "whose", "yet", "or", "nor", "even");
    static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "whom", "where");
    static final Set<String> TIMES = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
            "yesterday", "today", "tonight", "tomorrow", "january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
            "earlier", "later", "last", "this", "afterward", "afterwards", "recently", "then", "week", "month", "year",
            "morning", "evening", "afternoon", "night", "again", "early", "late", "here", "there", "separately", "publicly");
    static final Set<String> WHERE_SAID = Set.of("in", "on", "at", "during", "via", "through", "after", "before", "from",
            "to", "by", "over", "with", "when", "as", "ahead", "following", "while", "under");

    /** Past tenses and third persons that the ending does not give away. */
    static final Set<String> IRREGULAR_PASTS = Set.of("said", "says", "told", "tells", "made", "makes", "came", "comes", "went",
            "goes", "took", "takes", "gave", "gives", "saw", "held", "got", "became", "began", "brought", "built", "bought",
            "drew", "fell", "felt", "found", "fought", "grew", "kept", "knew", "led", "left", "lost", "meant", "met", "paid",
            "ran", "rose", "sent", "shot", "spent", "spoke", "stood", "struck", "thought", "threw", "won", "wrote", "writes",
            "seeks", "sought", "shows", "argues", "wants", "thinks", "believes", "adds", "noted",
            "rang", "sang", "sank", "drank", "broke", "caught", "chose", "drove", "ate", "flew", "forgot", "froze", "hid", "laid",
            "lent", "rode", "sold", "shook", "slept", "stole", "swore", "swept", "taught", "tore", "wore", "woke", "bred", "fled",
            "dealt", "hung", "heard", "slid", "clung", "sprang", "withdrew", "overthrew", "undertook", "arose", "foresaw");

    private Words() {
    }

    static boolean isAdverb(String word) {
        return ADVERBS.contains(word) || word.length() > 4 && word.endsWith("ly") && !word.equals("family") && !word.equals("reply")
                && !word.equals("italy") && !word.equals("july") && !word.equals("ally") && !word.equals("rally");
    }

    /** Whether a word most often stands in a finite verb group: an auxiliary or a likely past tense. */
    static boolean isVerbLike(String word) {
        return AUXILIARIES.contains(word) || IRREGULAR_PASTS.contains(word) || word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
    }
}
