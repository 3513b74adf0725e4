package slantwise.instrument;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import slantwise.text.Phrases;
import slantwise.text.Reading;
import slantwise.text.Voice;

/** Which frames the sentences carry, by dictionary. */
public final class Framing implements Instrument {
    private static final long serialVersionUID = 1;
    private static final Measure FRAME = new Measure("frame", "Frame",
            "share of the voice's sentences with a term of the frame, 0 to 1", 0, 1, "the frame is more present", "frame", true);

    private final Frames frames;
    private final String version;

    public Framing(Frames frames) {
        this.frames = Objects.requireNonNull(frames, "frames");
        this.version = Fingerprint.of(Stream.concat(Stream.of("framing 1", "fragment " + Stretch.FEWEST_WORDS),
                frames.labels().keySet().stream().flatMap(f -> Stream.concat(Stream.of(f), frames.terms(f).stream().sorted()))));
    }

    @Override
    public String id() {
        return "framing";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<Measure> measures() {
        return List.of(FRAME);
    }

    @Override
    public Map<String, String> keys() {
        return frames.labels();
    }

    @Override
    public Card card() {
        int terms = frames.labels().keySet().stream().mapToInt(f -> frames.terms(f).size()).sum();
        return new Card(id(), version, "Frames (dictionary)",
                "Share of the sentences of each voice that hold at least one term of a frame; a sentence may carry several frames or none.",
                "Generic frames after Holli A. Semetko and Patti M. Valkenburg, Framing European Politics, Journal of Communication"
                        + " 2000, and policy frames after Amber E. Boydstun and others, Tracking the Development of Media Frames within"
                        + " and across Policy Issues, 2014: their definitions guide the term lists, which are this project's own.",
                frames.labels().size() + " frames, " + terms + " terms; replaced as a whole by a user's frames.csv.",
                "Not yet compared with human frame labels; read it as the use of a vocabulary, not as a coder's judgement.",
                List.of("A frame that is told without its vocabulary is missed; a term in another sense is counted.",
                        "Topics lend their words to frames: compare outlets on the same topic only.",
                        "Negated and rejected frames ('not an economic question') count as the frame."));
    }

    @Override
    public List<Observation> observe(Reading reading) {
        Map<Voice, Set<Integer>> passages = new EnumMap<>(Voice.class);
        Map<Voice, Map<String, Tally>> tallies = new EnumMap<>(Voice.class);
        Map<Voice, Map<String, Set<Integer>>> framed = new EnumMap<>(Voice.class);
        for (Stretch stretch : Stretch.of(reading)) {
            Voice voice = stretch.voice();
            passages.computeIfAbsent(voice, v -> new HashSet<>()).add(stretch.passage());
            Map<String, Integer> end = new HashMap<>();
            for (Phrases.Hit<String> hit : frames.find(stretch.tokens())) {
                if (hit.from() < end.getOrDefault(hit.value(), 0)) {
                    continue;
                }
                end.put(hit.value(), hit.to());
                framed.computeIfAbsent(voice, v -> new HashMap<>())
                        .computeIfAbsent(hit.value(), f -> new HashSet<>()).add(stretch.passage());
                tallies.computeIfAbsent(voice, v -> new HashMap<>())
                        .computeIfAbsent(hit.value(), f -> new Tally()).add(stretch.evidence(hit.from(), hit.to(), 1));
            }
        }
        List<Observation> observations = new ArrayList<>();
        passages.forEach((voice, of) -> {
            for (String frame : frames.labels().keySet()) {
                int with = framed.getOrDefault(voice, Map.of()).getOrDefault(frame, Set.of()).size();
                observations.add(tallies.getOrDefault(voice, Map.of()).getOrDefault(frame, new Tally())
                        .observe(reading, FRAME.id(), frame, voice, (double) with / of.size(), of.size(), version));
            }
        });
        return observations;
    }
}
