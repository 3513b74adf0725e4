package slantwise.instrument;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import slantwise.text.Reading;

/**
 * Turns the passages of one article into observations. Pure: the same reading gives the same observations,
 * whatever else is compared. Serializable, since Spark carries it to where the articles are.
 */
public interface Instrument extends Serializable {
    /** Short and stable. */
    String id();

    /** A hash of the lexicon, the weights and the settings: kept scores are current while it is the same. */
    String version();

    List<Measure> measures();

    /** Every key that an observation of a keyed measure may have and a reader-friendly label; empty where open. */
    Map<String, String> keys();

    Card card();

    List<Observation> observe(Reading reading);
}
