package slantwise.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slantwise.compare.Likeness;
import slantwise.compare.Settings;
import slantwise.instrument.Frames;
import slantwise.instrument.Instrument;
import slantwise.instrument.Instruments;
import slantwise.text.Targets;

class ManifestTest {
    private static final Instant START = Instant.parse("2026-06-01T10:00:00.250Z");

    @TempDir
    Path home;

    private Optional<Path> idsFrom = Optional.empty();

    private JsonNode manifest(String list, Instant at) throws IOException {
        Path sources = Files.writeString(home.resolve("sources.csv"), list);
        Request request = new Request(sources, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                idsFrom, home.resolve("out"), new Settings("Wire", 5, 42, 200, 99, false, List.of(Likeness.LENGTH, Likeness.GENRE), true));
        List<Instrument> instruments = Instruments.transparent(Targets.defaults(), Frames.defaults());
        Manifest manifest = new Manifest(request, Clock.fixed(at, ZoneOffset.UTC), "1.2.3", instruments);
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("sources", 1);
        counts.put("articles", 7);
        manifest.facts(counts);
        manifest.write(home.resolve("manifest.json"), Map.of("reading", 1.5));
        return new ObjectMapper().readTree(home.resolve("manifest.json").toFile());
    }

    @Test
    void tellsVersionsSettingsInputsAndCounts() throws IOException {
        JsonNode manifest = manifest("abc", START);
        assertEquals("1.2.3", manifest.get("slantwise").asText());
        assertEquals(Instruments.transparent(Targets.defaults(), Frames.defaults()).size(), manifest.get("instruments").size());
        assertEquals(new ObjectMapper().readTree("{\"reference\":\"Wire\",\"minArticles\":5,\"seed\":42,\"resamples\":200,"
                + "\"permutations\":99,\"keepCopies\":false,\"match\":[\"genre\",\"length\"],\"shrink\":true}"), manifest.get("settings"));
        // SHA-256 of "abc", from FIPS 180-2.
        assertEquals("sources.csv sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", manifest.at("/inputs/sources").asText());
        assertEquals("default", manifest.at("/inputs/targets").asText());
        assertEquals("none", manifest.at("/inputs/idsFrom").asText());
        assertEquals(7, manifest.at("/counts/articles").asInt());
        assertEquals("2026-06-01T10:00:00Z", manifest.at("/times/started").asText());
        assertEquals(1.5, manifest.at("/times/steps/reading").asDouble());
    }

    @Test
    void tellsWhichTablesIdsCameFrom() throws IOException {
        idsFrom = Optional.of(home.resolve("out"));
        assertEquals("none yet", manifest("abc", START).at("/inputs/idsFrom").asText());
        Files.createDirectories(home.resolve("out/tables"));
        Files.writeString(home.resolve("out/tables/events.csv"), "abc");
        Files.writeString(home.resolve("out/tables/articles.csv"), "abc");
        String hash = " sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertEquals("events.csv" + hash + ", articles.csv" + hash, manifest("abc", START).at("/inputs/idsFrom").asText());
    }

    @Test
    void allButTheTimesIsTheSameForTheSameInput() throws IOException {
        JsonNode one = manifest("abc", START);
        JsonNode other = manifest("abc", START.plusSeconds(86_400));
        assertNotEquals(one, other);
        ((com.fasterxml.jackson.databind.node.ObjectNode) one).remove("times");
        ((com.fasterxml.jackson.databind.node.ObjectNode) other).remove("times");
        assertEquals(one, other);
        assertTrue(!one.get("inputs").equals(manifest("abd", START).get("inputs")), "another list has another hash");
    }
}
