package slantwise.cli;

import picocli.CommandLine.IVersionProvider;
import slantwise.job.Run;

/** Says the version that the jar's manifest carries. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"slantwise " + Run.version()};
    }
}
