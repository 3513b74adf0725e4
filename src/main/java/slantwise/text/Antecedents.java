package slantwise.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who a pronoun stands for: a person the last speaker, unless a sentence in between has another person for
 * its subject; "it" the body and "they" the group that spoke last. Doubt leaves it open.
 */
final class Antecedents {
    /** How far back a speaker, a name, and a body or group are looked for, in characters. */
    private static final int SPEAKER_REACH = 1_500;
    private static final int NAME_REACH = 900;
    private static final int BODY_REACH = 500;
    private static final int MOST_NAMES = 40;

    private final String text;
    private final People people;
    private final List<Span> quoted;
    private String person = "";
    private int personAt = -1;
    private String body = "";
    private int bodyAt = -1;
    private String group = "";
    private int groupAt = -1;

    /** @param quoted where somebody's words stand in quotation marks, in order */
    Antecedents(String text, People people, List<Span> quoted) {
        this.text = text;
        this.people = people;
        this.quoted = quoted;
    }

    void spoke(Speaker speaker, int at) {
        switch (speaker.kind()) {
            case PERSON -> {
                person = speaker.name();
                personAt = at;
            }
            case BODY -> {
                body = speaker.name();
                bodyAt = at;
            }
            case GROUP -> {
                group = speaker.name();
                groupAt = at;
            }
            default -> { }
        }
    }

    Speaker last(int at, int reach) {
        return !person.isEmpty() && at - personAt <= reach ? Speaker.person(person) : Speaker.NONE;
    }

    Speaker it(int at) {
        boolean near = !body.isEmpty() && at - bodyAt <= BODY_REACH && bodyAt > Math.max(personAt, groupAt);
        return near ? new Speaker(body, Speaker.Kind.BODY) : Speaker.NONE;
    }

    Speaker they(int at) {
        boolean near = !group.isEmpty() && at - groupAt <= BODY_REACH && groupAt > Math.max(personAt, bodyAt);
        return near ? new Speaker(group, Speaker.Kind.GROUP) : Speaker.NONE;
    }

    Speaker person(int at, NameWords.Sex sex) {
        boolean named = !person.isEmpty() && Character.isUpperCase(person.codePointAt(person.lastIndexOf(' ') + 1));
        boolean near = !person.isEmpty() && at - personAt <= (named ? SPEAKER_REACH : BODY_REACH);
        String last = near && sexOf(person) != opposite(sex) ? person : "";
        if (text.startsWith("in which ", Math.max(0, at - 9))) {
            return nearest(at, sex);
        }
        String subject = "";
        Set<String> sure = new LinkedHashSet<>();
        Set<String> possible = new LinkedHashSet<>();
        int limit = Math.max(0, at - NAME_REACH);
        int past = people.firstPast(at);
        for (int i = past - 1; i >= Math.max(0, past - MOST_NAMES) && people.at(i).from() >= limit; i--) {
            Name name = people.at(i);
            if (name.to() > at || !people.isSurelyPerson(name) || isQuoted(name.from())) {
                continue;
            }
            String full = people.full(name);
            NameWords.Sex its = people.sex(full);
            if (its == opposite(sex)) {
                continue;
            }
            boolean later = name.from() > personAt;
            boolean owner = NameWords.isPossessive(text.substring(name.from(), name.to()));
            if (later && subject.isEmpty() && name.leads() && !owner) {
                subject = full;
            }
            if (last.isEmpty() || later) {
                (its == sex ? sure : possible).add(full);
            }
        }
        if (!subject.isEmpty() && (last.isEmpty() || people.sex(subject) == sex || sexOf(last) != sex)) {
            return Speaker.person(subject);
        }
        if (!last.isEmpty()) {
            return Speaker.person(sexOf(last) != sex && last.indexOf(' ') > 0 && sure.size() == 1 ? sure.iterator().next() : last);
        }
        Set<String> open = sure.isEmpty() ? possible : sure;
        return open.size() == 1 ? Speaker.person(open.iterator().next()) : Speaker.NONE;
    }

    private NameWords.Sex sexOf(String speaker) {
        String head = Name.surname(speaker);
        NameWords.Sex byTitle = NameWords.sexOfTitle(head);
        if (byTitle != NameWords.Sex.UNKNOWN) {
            return byTitle;
        }
        return head.endsWith("woman") ? NameWords.Sex.FEMALE : head.endsWith("man") && Character.isLowerCase(speaker.charAt(speaker.length() - 1))
                && speaker.equals(speaker.toLowerCase(java.util.Locale.ROOT)) ? NameWords.Sex.MALE : people.sex(speaker);
    }

    private static NameWords.Sex opposite(NameWords.Sex sex) {
        return sex == NameWords.Sex.MALE ? NameWords.Sex.FEMALE : NameWords.Sex.MALE;
    }

    /** The person named right before. */
    Speaker nearest(int at, NameWords.Sex sex) {
        for (int i = people.firstPast(at) - 1; i >= 0 && at - people.at(i).to() <= 80; i--) {
            Name name = people.at(i);
            boolean agrees = sex == NameWords.Sex.UNKNOWN || people.sex(people.full(name)) != opposite(sex);
            if (people.isSurelyPerson(name) && agrees) {
                return Speaker.person(people.full(name));
            }
        }
        return Speaker.NONE;
    }

    private boolean isQuoted(int offset) {
        int low = 0;
        int high = quoted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quoted.get(middle).to() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < quoted.size() && quoted.get(low).contains(offset);
    }

    /** What of attributed content stands in quotation marks, in order and without overlap. */
    static List<Span> quoted(String text, List<Attribution> attributions) {
        List<Span> spans = new ArrayList<>();
        for (Attribution attribution : attributions) {
            for (Span span : attribution.content()) {
                if (span.length() > 1 && Quotations.isMark(text.charAt(span.from())) && Quotations.isMark(text.charAt(span.to() - 1))) {
                    spans.add(span);
                }
            }
        }
        spans.sort(java.util.Comparator.comparingInt(Span::from).thenComparingInt(Span::to));
        List<Span> apart = new ArrayList<>();
        for (Span span : spans) {
            if (apart.isEmpty() || span.from() >= apart.get(apart.size() - 1).to()) {
                apart.add(span);
            }
        }
        return apart;
    }
}
