package slantwise.topic;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import slantwise.corpus.Article;
import slantwise.corpus.InputException;
import slantwise.corpus.Table;

/**
 * Topics that the user writes as queries.
 *
 * <p>An article belongs to a topic when each of its {@code all} terms, at least one of its {@code any} terms and
 * none of its {@code none} terms stand in the title, lead or body, and when the topic is more than a passing
 * mention: one of its terms stands in the title or lead, or its terms stand at two places of the body or more.
 * The first {@value #OPENING} words of an article with neither title nor lead are taken for its lead. How terms
 * are matched is told at {@link Phrases}.
 */
public final class Topics implements Serializable {
    private static final int OPENING = 50;

    private final ArrayList<Topic> topics;
    private final ArrayList<int[][]> terms = new ArrayList<>();
    private final Phrases phrases = new Phrases();
    private int size;

    public Topics(List<Topic> topics) {
        this.topics = new ArrayList<>(topics);
        Map<String, Integer> ids = new HashMap<>();
        for (Topic topic : topics) {
            terms.add(new int[][] {ids(topic.any(), ids), ids(topic.all(), ids), ids(topic.none(), ids)});
        }
        ids.forEach((term, id) -> phrases.add(id, term));
        size = ids.size();
    }

    private static int[] ids(List<String> terms, Map<String, Integer> ids) {
        return terms.stream().mapToInt(term -> ids.computeIfAbsent(term, t -> ids.size())).toArray();
    }

    /**
     * Reads {@code topic,label,any,all,none}, in any order, with terms separated by {@code |}; {@code label},
     * {@code all} and {@code none} may be left out, other columns are ignored.
     *
     * @throws InputException naming file, line, column, value and what was expected
     */
    public static Topics read(Path csv) {
        Table table = Table.read(csv, "topic", "any");
        List<Topic> topics = new ArrayList<>();
        Map<String, Long> seen = new HashMap<>();
        for (Table.Line row : table.lines()) {
            String id = row.required("topic", "a name for the topic");
            Long before = seen.putIfAbsent(id, row.number());
            if (before != null) {
                throw row.fault("topic", "a name not used before (line " + before + " has it)");
            }
            List<String> any = terms(table, row, "any");
            List<String> all = terms(table, row, "all");
            if (any.isEmpty() && all.isEmpty()) {
                throw row.fault("any", "at least one term in 'any' or 'all'");
            }
            String label = row.get("label");
            topics.add(new Topic(id, label.isEmpty() ? id : label, any, all, terms(table, row, "none")));
        }
        if (topics.isEmpty()) {
            throw InputException.at(table.file(), 0, "", "no row", "at least one topic below the header");
        }
        return new Topics(topics);
    }

    private static List<String> terms(Table table, Table.Line row, String column) {
        List<String> terms = Arrays.stream(row.get(column).split("\\|")).map(String::strip)
                .filter(term -> !term.isEmpty()).distinct().toList();
        for (String term : terms) {
            String fault = Phrases.fault(term);
            if (!fault.isEmpty()) {
                throw InputException.at(table.file(), row.number(), column, term, fault);
            }
        }
        return terms;
    }

    /** The topics in the order of the file. */
    public List<Topic> list() {
        return List.copyOf(topics);
    }

    /** The topics that the article belongs to, in the order of {@link #list()}, each with weight 1. */
    public List<Membership> of(Article article) {
        String head = article.title() + "\n" + article.lead();
        boolean headless = head.isBlank();
        List<Phrases.Hit> above = new ArrayList<>(phrases.in(article.title()));
        above.addAll(phrases.in(article.lead()));
        List<Phrases.Hit> body = phrases.in(article.body());
        boolean[] stands = new boolean[size];
        boolean[] leads = new boolean[size];
        above.forEach(hit -> leads[hit.term()] = true);
        for (Phrases.Hit hit : body) {
            stands[hit.term()] = true;
            leads[hit.term()] |= headless && hit.from() < OPENING;
        }
        List<Membership> memberships = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            int[] any = terms.get(i)[0];
            int[] all = terms.get(i)[1];
            boolean holds = (any.length == 0 || Arrays.stream(any).anyMatch(t -> stands[t] || leads[t]))
                    && Arrays.stream(all).allMatch(t -> stands[t] || leads[t])
                    && Arrays.stream(terms.get(i)[2]).noneMatch(t -> stands[t] || leads[t]);
            if (holds && (leadsAny(any, leads) || leadsAny(all, leads) || places(any, all, body) > 1)) {
                memberships.add(new Membership(article.id(), topics.get(i).id(), 1));
            }
        }
        return memberships;
    }

    private static boolean leadsAny(int[] terms, boolean[] leads) {
        return Arrays.stream(terms).anyMatch(t -> leads[t]);
    }

    /** At how many places that do not overlap the topic's terms stand; of those of 'any' where it has some. */
    private static int places(int[] any, int[] all, List<Phrases.Hit> body) {
        int[] counted = any.length > 0 ? any : all;
        int places = 0;
        int end = 0;
        for (Phrases.Hit hit : body) {
            if (hit.from() >= end && Arrays.stream(counted).anyMatch(t -> t == hit.term())) {
                places++;
                end = hit.to();
            }
        }
        return places;
    }
}
