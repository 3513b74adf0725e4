package slantwise.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slantwise.text.Reading;
import slantwise.text.Targets;

/** What holds for every instrument. */
class InstrumentsTest {
    static Stream<Instrument> instruments() {
        return Instruments.transparent(Targets.defaults(), Frames.defaults()).stream();
    }

    static Reading reading() {
        return Readings.of("The corrupt Kremlin clashed with NATO, perhaps.",
                "[D:Mark Rutte:say:\"NATO is strong and it is good,\"] Rutte said in a courageous speech.",
                "Ministers claimed that [I:ministers:claim:the reckless Putin had lied about the budget].");
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void observationsKeepToTheirMeasures(Instrument instrument) {
        Map<String, Measure> measures = instrument.measures().stream().collect(Collectors.toMap(Measure::id, Function.identity()));
        List<Observation> observations = instrument.observe(reading());
        assertTrue(!observations.isEmpty());
        Set<List<Object>> cells = new HashSet<>();
        for (Observation o : observations) {
            Measure measure = measures.get(o.measure());
            assertTrue(measure.low() <= o.value() && o.value() <= measure.high(), o.toString());
            assertTrue(o.weight() > 0 && o.version().equals(instrument.version()), o.toString());
            assertEquals(measure.keyed().isEmpty(), o.key().isEmpty(), o.toString());
            assertTrue(instrument.keys().isEmpty() || instrument.keys().containsKey(o.key()), o.toString());
            assertTrue(cells.add(List.of(o.measure(), o.key(), o.voice())), "twice: " + o);
            assertTrue(o.value() == 0 || !o.evidence().isEmpty(), "unexplained: " + o);
        }
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void carriesACardAndAVersion(Instrument instrument) {
        Card card = instrument.card();
        assertEquals(instrument.id(), card.instrument());
        assertEquals(instrument.version(), card.version());
        assertTrue(instrument.version().matches("[0-9a-f]{12}"));
        assertTrue(!card.failures().isEmpty() && card.method().length() > 20 && !card.data().isBlank() && !card.accuracy().isBlank());
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void travelsAndMeasuresTheSame(Instrument instrument) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(instrument);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Instrument back = (Instrument) in.readObject();
            assertEquals(instrument.observe(reading()), back.observe(reading()));
            assertEquals(instrument.version(), back.version());
        }
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void standsHostileText(Instrument instrument) {
        String hostile = "\uD800 \u0000 <script>'\"\u2019\u201C NATO's's ??!!.. but but -- \uD83D\uDE00 \u0627\u0644 U.S.S.R. 1,2,3 ";
        List<Observation> observations = instrument.observe(Readings.of(hostile.repeat(5_000), "a".repeat(200_000), " ", "'s"));
        observations.forEach(o -> assertTrue(o.evidence().size() <= Observation.MOST_EVIDENCE));
    }
}
