package slantwise.instrument;

import java.util.List;
import slantwise.text.Targets;

/** Every instrument; a new one is a class and a line here. */
public final class Instruments {
    private Instruments() {
    }

    /** The instruments whose every score is explained by words. */
    public static List<Instrument> transparent(Targets targets, Frames frames) {
        return List.of(
                new Tone(),
                new Stance(targets),
                new Framing(frames),
                new Epistemic(),
                new Sourcing());
    }
}
