package slantwise.job;

import java.util.Objects;
import slantwise.corpus.Source;

/**
 * One file of a source.
 *
 * @param uri where it is, on any Hadoop file system
 * @param name the file as tables and messages name it: relative to the source's folder, the same on every machine
 */
public record Input(Source source, String uri, String name) {
    public Input {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(name, "name");
    }
}
