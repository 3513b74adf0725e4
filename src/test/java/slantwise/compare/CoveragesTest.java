package slantwise.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import slantwise.topic.Copy;
import slantwise.topic.Event;
import slantwise.topic.Topic;

class CoveragesTest {
    private static final List<Listed> ARTICLES = List.of(
            listed("w1", "Wire", "2022-10-01", 100, "summit", ""), listed("w2", "Wire", "2022-10-03T10:00Z", 300, "", ""),
            listed("w3", "Wire", "2022-11-09", 100, "summit", ""), listed("r1", "Regional", "2022-10-02", 200, "summit", ""),
            listed("r2", "Regional", "2022-10-02", 100, "", "AP"), listed("x1", "Undated", "", 50, "", ""));
    private static final Event EVENT = new Event("e1", "bridge", "", "summit", "2022-10-01", "2022-10-03", List.of("r1", "w1"));

    @Test
    void countsArticlesWordsAndFirstDays() {
        Topic summit = new Topic("summit", "Summit", List.of("summit"), List.of(), List.of());
        assertEquals(List.of(
                new Coverage("Regional", "summit", 1, 2, 200, 300, "2022-10-02"),
                new Coverage("Undated", "summit", 0, 1, 0, 50, ""),
                new Coverage("Wire", "summit", 2, 3, 200, 500, "2022-10-01"),
                new Coverage("Regional", "e1", 1, 2, 200, 300, "2022-10-02"),
                new Coverage("Undated", "e1", 0, 1, 0, 50, ""),
                new Coverage("Wire", "e1", 1, 2, 100, 400, "2022-10-01")),
                Coverages.of(ARTICLES, List.of(summit), List.of(EVENT)));
    }

    @Test
    void leadsCountDays() {
        assertEquals(List.of(new Lead("Regional", "Wire", 1, 0, 0, -1), new Lead("Wire", "Regional", 1, 1, 0, 1)),
                Coverages.leads(ARTICLES, List.of(EVENT)));
    }

    @Test
    void copiesCountTowardWhomTheyCopy() {
        List<Copy> copies = List.of(new Copy("r1", "w1", 0.9, "time"), new Copy("r1", "w2", 0.4, "time"), new Copy("x1", "w1", 0.3, "unknown"));
        assertEquals(List.of(
                new CopyShare("Regional", "Wire", 1, 2, 0.6),
                new CopyShare("Regional", "AP", 1, 2, 100.0 / 300),
                new CopyShare("Undated", "Wire", 0, 1, 0.3)), CopyShares.of(ARTICLES, copies));
    }

    private static Listed listed(String id, String outlet, String published, int words, String topic, String origin) {
        return new Listed(id, outlet, outlet, "s", "", "", published, "", origin, false, words,
                topic.isEmpty() ? List.of() : List.of(topic), "", "", "news");
    }
}
