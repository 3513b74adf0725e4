package slantwise.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import slantwise.corpus.Table;

/** The words by which a name is told for a person's or a body's; all in lower case. */
final class NameWords {
    /** What stands before a person's name or for the person. */
    private static final Set<String> TITLES = Set.of("president", "minister", "secretary", "general", "chancellor", "premier",
            "chief", "senator", "sen", "representative", "rep", "gov", "governor", "mayor", "ambassador", "envoy", "spokesman",
            "spokeswoman", "spokesperson", "director", "adviser", "advisor", "commissioner", "commander", "colonel", "col",
            "gen", "lt", "maj", "capt", "captain", "admiral", "adm", "sgt", "mr", "mrs", "ms", "miss", "dr", "prof", "professor",
            "sir", "dame", "lord", "lady", "king", "queen", "prince", "princess", "pope", "patriarch", "chairman", "chairwoman",
            "chair", "speaker", "leader", "judge", "justice", "attorney", "lawyer", "analyst", "economist", "editor", "reporter",
            "correspondent", "host", "author", "candidate", "congressman", "congresswoman", "officer", "official", "head",
            "deputy", "manager", "strategist", "aide", "diplomat", "expert", "scholar", "historian", "sheriff", "detective",
            "founder", "ceo", "co-founder", "pollster", "nominee", "lawmaker", "activist", "star", "actor", "coach", "mp", "emperor",
            "president-elect", "vice-president", "undersecretary", "prosecutor", "columnist", "blogger", "journalist",
            "democrat", "republican", "democrats", "republicans", "senators", "representatives", "reps", "sens", "presidents",
            "ministers", "governors", "congressmen", "mayors");
    /** Words of bodies, in their names and standing for them. */
    static final Set<String> BODIES = Set.of("ministry", "department", "house", "union", "university", "pact", "treaty", "alliance",
            "institute", "agency", "council", "commission", "committee", "party", "bank", "times", "post", "news", "journal",
            "court", "senate", "congress", "parliament", "office", "service", "group", "company", "corporation", "press",
            "association", "organization", "organisation", "federation", "foundation", "center", "centre", "force", "forces",
            "army", "navy", "police", "government", "administration", "campaign", "street", "nations", "states", "kingdom", "media",
            "workers", "bureau", "network", "league", "authority", "motors", "electric", "radio", "television", "tribune", "herald",
            "watch", "international", "inc", "corp", "ltd", "llc", "club", "society", "staff", "assembly", "board", "embassy",
            "school", "college", "hospital", "church", "cabinet", "tribunal", "coalition", "trust", "fund", "firm", "panel", "team",
            "newspaper", "channel", "website", "military", "opposition", "regime", "movement", "institution", "chamber", "chambers");
    /** Body words that are said of one body only within an article: "the Department", "the committee". */
    static final Set<String> SHORT_FORMS = Set.of("ministry", "department", "union", "university", "pact", "treaty", "alliance",
            "institute", "agency", "council", "commission", "committee", "party", "bank", "times", "post", "journal", "court", "group",
            "association", "organization", "organisation", "federation", "foundation", "center", "centre", "bureau", "network",
            "league", "authority", "tribune", "herald", "society", "assembly", "board", "embassy", "campaign", "company", "coalition", "fund");
    /** Bodies on or for something: "Council on Foreign Relations". */
    static final Set<String> ON_SOMETHING = Set.of("commission", "committee", "council", "center", "centre", "institute", "society", "association", "office");
    /** Words that no name of a person holds: peoples, parties, lands and waters. */
    private static final Set<String> NO_PERSONS = Set.of("american", "americans", "african", "african-american", "muslim", "muslims",
            "christian", "christians", "jewish", "jews", "russian", "russians", "ukrainian", "ukrainians", "british", "german", "germans",
            "french", "chinese", "iranian", "iranians", "israeli", "israelis", "palestinian", "palestinians", "saudi", "turkish", "polish",
            "european", "europeans", "western", "eastern", "northern", "southern", "north", "south", "east", "west", "latino", "latinos",
            "hispanic", "hispanics", "asian", "asians", "democratic", "democrat", "republican", "conservative", "conservatives", "liberal",
            "labour", "tory", "tories", "communist", "socialist", "libertarian", "river", "sea", "lake", "ocean", "island", "islands", "mountain",
            "county", "city", "state", "new", "united", "national", "federal", "super", "tuesday", "supreme", "air", "day", "war", "act", "bill",
            "security", "affairs", "human", "rights", "grand", "old", "presumptive", "capitol", "wall", "valley", "beach", "airport", "hotel",
            "tower", "plant", "republic", "world", "first", "second", "third", "web", "online", "daily", "weekly", "morning", "today");
    /** Adjectives before a place that belong to its name. */
    private static final Set<String> PLACES = Set.of("north", "south", "east", "west", "new", "united", "white", "black", "red", "great", "saudi",
            "los", "san", "santa", "las", "fort", "cape", "saint", "st", "northern", "southern", "eastern", "western", "central", "downing", "grand", "old");
    /** What a secretary or minister is of: "Secretary of State Antony Blinken". */
    static final Set<String> PORTFOLIOS = Set.of("state", "defense", "defence", "treasury", "health", "homeland", "security", "foreign",
            "affairs", "education", "energy", "interior", "agriculture", "commerce", "labor", "labour", "transportation", "transport",
            "justice", "finance", "trade", "culture", "veterans", "housing", "war", "staff", "and", "human", "services", "economy", "environment");
    static final Set<String> PARTICLES = Set.of("de", "del", "della", "der", "den", "von", "van", "al", "bin", "bint",
            "ibn", "el", "la", "le", "da", "di", "dos", "ter");
    private static final Set<String> FEMALE_TITLES = Set.of("mrs", "ms", "miss", "dame", "spokeswoman", "congresswoman", "queen", "lady",
            "princess", "chairwoman", "actress");
    private static final Set<String> MALE_TITLES = Set.of("mr", "sir", "spokesman", "congressman", "king", "pope", "chairman", "lord", "prince", "emperor");
    private static final Set<String> NO_NAMES = Set.of("the", "a", "an", "in", "on", "at", "but", "and", "for", "from", "it", "he",
            "she", "they", "we", "i", "you", "this", "that", "his", "her", "as", "if", "when", "while", "after", "before", "with",
            "by", "to", "of", "or", "no", "not", "so", "what", "who", "why", "how", "where", "there", "these", "those", "their",
            "its", "our", "my", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
            "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "however",
            "meanwhile", "according", "also", "some", "many", "most", "all", "both", "since", "until", "under", "over", "during");
    private static final Set<String> NUMBERS = Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "fifteen", "twenty", "former", "then", "plus", "asked", "speaking", "still");

    enum Sex {
        FEMALE, MALE, UNKNOWN
    }

    private NameWords() {
    }

    private static final class Holder {
        static final Map<String, Sex> GIVEN = given();
    }

    private static Map<String, Sex> given() {
        Map<String, Sex> given = new HashMap<>();
        for (Table.Line row : Table.resource("/slantwise/text/given-names.csv", "name", "sex").lines()) {
            Sex sex = switch (row.required("sex", "female, male or either")) {
                case "female" -> Sex.FEMALE;
                case "male" -> Sex.MALE;
                default -> Sex.UNKNOWN;
            };
            given.put(row.required("name", "a given name"), sex);
        }
        return Map.copyOf(given);
    }

    /** Whether a word is a common given name. */
    static boolean isGiven(String word) {
        return Holder.GIVEN.containsKey(word);
    }

    /** The sex that most bearers of a given name have. */
    static Sex sexOfGiven(String word) {
        return Holder.GIVEN.getOrDefault(word, Sex.UNKNOWN);
    }

    static Sex sexOfTitle(String title) {
        return FEMALE_TITLES.contains(title) ? Sex.FEMALE : MALE_TITLES.contains(title) ? Sex.MALE : Sex.UNKNOWN;
    }

    /** Whether a word is a title, or compounded with one: "secretary-general", "editor-in-chief". */
    static boolean isTitle(String word) {
        int hyphen = word.indexOf('-');
        return TITLES.contains(word) || hyphen > 0 && (TITLES.contains(word.substring(0, hyphen)) || TITLES.contains(word.substring(word.lastIndexOf('-') + 1)));
    }

    /** Whether a capitalised word may stand in a name. */
    static boolean mayName(String word) {
        return !NO_NAMES.contains(word);
    }

    /** Whether a capitalised word before a name only opens its sentence: "Although", "Two", "Former". */
    static boolean opensSentence(String word) {
        return Words.LINKS.contains(word) || Words.PREPOSITIONS.contains(word) || Words.DETERMINERS.contains(word) || Words.ADVERBS.contains(word)
                || Words.AUXILIARIES.contains(word) || NUMBERS.contains(word) || ReportVerbs.isSaying(word);
    }

    static boolean isOfPlace(String word) {
        return PLACES.contains(word);
    }

    static boolean isOfPerson(String word) {
        return !NO_PERSONS.contains(word) && !BODIES.contains(word);
    }

    /** In lower case, without possessive ending and closing full stop. */
    static String plain(String word) {
        String lower = withoutPossessive(word).toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    static boolean isPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("\u2019s");
    }

    static String withoutPossessive(String name) {
        return isPossessive(name) ? name.substring(0, name.length() - 2) : name;
    }
}
