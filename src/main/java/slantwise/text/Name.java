package slantwise.text;

/**
 * A proper name in a text.
 *
 * @param text without title and possessive ending
 * @param title the role before it, in lower case: "president"; empty where there is none
 * @param introduction what stands before it in its phrase, title included, in lower case: "the kremlin spokesman"
 * @param leads whether it is the first name of its sentence and likely its subject
 */
record Name(String text, int from, int to, Kind kind, String title, String introduction, boolean leads) {
    /** What bears the name, as far as its words and their surroundings tell. */
    enum Kind {
        /** A person: by a title, a given name, or its last word standing alone elsewhere. */
        PERSON,
        /** Two to five capitalised words, of a person or anything else. */
        LIKELY,
        /** A body, a place, or one word alone. */
        OTHER
    }

    boolean person() {
        return kind != Kind.OTHER;
    }

    boolean full() {
        return text.indexOf(' ') > 0;
    }

    String given() {
        return NameWords.plain(full() ? text.substring(0, text.indexOf(' ')) : text);
    }

    static String surname(String name) {
        return NameWords.plain(name.substring(name.lastIndexOf(' ') + 1));
    }
}
