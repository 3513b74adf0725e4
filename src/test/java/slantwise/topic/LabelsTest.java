package slantwise.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void termsThatStandSideBySideBecomePhrases() {
        assertEquals("Black Sea grain deal", Labels.of(List.of("grain", "Black", "Sea", "deal"),
                List.of("Talks on the Black Sea grain deal", "The grain deal holds", "Ships wait at Black Sea ports")));
        assertEquals("envoy, summit", Labels.of(List.of("envoy", "summit"),
                List.of("Envoy leaves early as summit opens", "Summit ends", "An envoy summit?", "The envoy at the summit")));
    }

    @Test
    void aCircleIsCutAndNothingIsLost() {
        assertEquals("A B C", Labels.of(List.of("A", "B", "C"), List.of("a b c a b c")));
        assertEquals("lone, terms", Labels.of(List.of("lone", "terms"), List.of()));
        assertEquals("", Labels.of(List.of(), List.of("A headline")));
    }
}
