package slantwise.job;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import slantwise.corpus.InputException;
import slantwise.corpus.Rejection;
import slantwise.corpus.Source;

/**
 * The files behind a source list: each path may be a file, a directory (read with its sub-directories) or a
 * glob, on any Hadoop file system.
 *
 * @param missing a rejection for every source whose path cannot be read or matches nothing
 */
record Inputs(List<Input> files, List<Rejection> missing) {
    Inputs {
        files = List.copyOf(files);
        missing = List.copyOf(missing);
    }

    static Inputs of(List<Source> sources, Configuration configuration) {
        List<Input> files = new ArrayList<>();
        List<Rejection> missing = new ArrayList<>();
        for (Source source : sources) {
            try {
                List<Input> found = files(source, configuration);
                if (found.isEmpty()) {
                    missing.add(missing(source, "the path matches no file"));
                }
                files.addAll(found);
            } catch (FileNotFoundException e) {
                missing.add(missing(source, "no such file or directory"));
            } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
                missing.add(missing(source, "the path cannot be listed (" + e.getMessage() + ")"));
            }
        }
        return new Inputs(files, missing);
    }

    private static List<Input> files(Source source, Configuration configuration) throws IOException {
        Path path = new Path(source.path());
        FileSystem system = path.getFileSystem(configuration);
        List<Input> files = new ArrayList<>();
        // A name that happens to hold glob characters is tried as it stands first.
        if (system.exists(path)) {
            FileStatus status = system.getFileStatus(path);
            if (status.isDirectory()) {
                addAll(source, system, path, path, files);
            } else {
                files.add(new Input(source, status.getPath().toString(), path.getName()));
            }
        } else {
            Path base = base(path, system);
            FileStatus[] matches = system.globStatus(pattern(path, base));
            for (FileStatus match : matches == null ? new FileStatus[0] : matches) {
                if (match.isDirectory()) {
                    addAll(source, system, match.getPath(), base, files);
                } else if (!hidden(match.getPath(), base)) {
                    files.add(new Input(source, match.getPath().toString(), name(match.getPath(), base)));
                }
            }
        }
        files.sort(Comparator.comparing(Input::name));
        return files;
    }

    private static void addAll(Source source, FileSystem system, Path folder, Path base, List<Input> files)
            throws IOException {
        RemoteIterator<LocatedFileStatus> found = system.listFiles(folder, true);
        while (found.hasNext()) {
            Path file = found.next().getPath();
            if (!hidden(file, base)) {
                files.add(new Input(source, file.toString(), name(file, base)));
            }
        }
    }

    private static String name(Path file, Path base) {
        String root = base.toUri().getPath();
        String path = file.toUri().getPath();
        String prefix = root.endsWith("/") ? root : root + "/";
        return path.startsWith(prefix) ? path.substring(prefix.length()) : file.getName();
    }

    /** Hadoop's custom: a name that begins with a full stop or an underscore is not data. */
    private static boolean hidden(Path file, Path base) {
        for (String part : name(file, base).split("/")) {
            if (part.startsWith(".") || part.startsWith("_")) {
                return true;
            }
        }
        return false;
    }

    /** The deepest folder above the pattern: one that exists is no pattern, whatever characters its name holds. */
    private static Path base(Path path, FileSystem system) throws IOException {
        Path base = path;
        while (base.getParent() != null && !system.exists(base)) {
            base = base.getParent();
        }
        return base;
    }

    /** The path with the glob characters of its base escaped. */
    private static Path pattern(Path path, Path base) {
        String whole = path.toString();
        String literal = base.toString();
        return new Path(literal.replaceAll("[\\\\*?\\[\\]{}]", "\\\\$0") + whole.substring(literal.length()));
    }

    /** The last part of a path: the whole of it would differ from machine to machine. */
    private static String name(String path) {
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return bare.substring(bare.lastIndexOf('/') + 1);
    }

    private static Rejection missing(Source source, String why) {
        return new Rejection(source.id(), source.outlet(), "line " + source.line() + " of the source list",
                Rejection.Reason.UNREADABLE, why + ": " + InputException.quote(name(source.path())));
    }
}
