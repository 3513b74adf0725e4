package slantwise.validation;

import java.io.IOException;
import java.nio.file.Path;

/** A labelled task: runs an instrument or a reader on a labelled file and compares. */
public interface Task {
    /** The word on the command line: extraction, voice, attribution, stories. */
    String name();

    /**
     * @param data a JSON Lines file, plain or gzip
     * @param seed of the bootstrap over items
     * @throws slantwise.corpus.InputException where the file is not what the task expects
     */
    Outcome run(Path data, long seed) throws IOException;
}
