package slantwise.compare;

import java.util.List;
import java.util.Objects;

/**
 * An article as the report lists it; its text stays in articles.parquet.
 *
 * @param topics ids of its topics, ordered
 * @param event the id of its event, or empty
 * @param copyOf the id of the article that it repeats, or empty
 * @param genre news or opinion
 */
public record Listed(String id, String outlet, String group, String source, String location, String headline,
        String published, String url, String origin, boolean truncated, int words, List<String> topics, String event,
        String copyOf, String genre) {
    public Listed {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(copyOf, "copyOf");
        Objects.requireNonNull(genre, "genre");
        topics = List.copyOf(topics);
    }
}
