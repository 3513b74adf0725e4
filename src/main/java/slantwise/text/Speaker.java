package slantwise.text;

import java.util.Objects;

/** Whose words an attribution gives. */
record Speaker(String name, Kind kind) {
    enum Kind { PERSON, BODY, GROUP, DOCUMENT, NONE }

    static final Speaker NONE = new Speaker("", Kind.NONE);

    Speaker {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }

    static Speaker person(String name) {
        return new Speaker(name, Kind.PERSON);
    }
}
