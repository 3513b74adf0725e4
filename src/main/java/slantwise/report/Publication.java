package slantwise.report;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Puts a directory in its place when it is whole: a reader never sees half a report, and a run that fails
 * leaves the last good one as it was and nothing beside it.
 */
public final class Publication {
    /** Writes everything that the directory is to hold. */
    @FunctionalInterface
    public interface Filler {
        /** @param directory fresh, empty and on the target's file system */
        void fill(Path directory) throws IOException;
    }

    private Publication() {
    }

    /**
     * Fills a fresh sibling of {@code target}, then moves it into place; what stood there before is removed.
     *
     * @throws IOException if the target is a file or writing fails; the target is then what it was before
     */
    public static void publish(Path target, Filler filler) throws IOException {
        Path place = target.toAbsolutePath().normalize();
        Path parent = place.getParent();
        if (parent == null) {
            throw new IOException("'" + target + "' is the root of a file system, expected a directory to write");
        }
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw new IOException("'" + target + "' is a file, expected a directory to write");
        }
        Path firstMade = firstMissing(parent);
        Path fresh = null;
        boolean whole = false;
        try {
            Files.createDirectories(parent);
            fresh = Files.createTempDirectory(parent, "." + place.getFileName() + ".new-");
            openToReaders(fresh);
            filler.fill(fresh);
            swap(fresh, place);
            whole = true;
        } finally {
            if (!whole) {
                if (fresh != null) {
                    deleteQuietly(fresh);
                }
                if (firstMade != null) {
                    deleteQuietly(firstMade);
                }
            }
        }
    }

    /** The topmost directory that {@code createDirectories} will have to make, or null. */
    private static Path firstMissing(Path directory) {
        Path missing = null;
        for (Path at = directory; at != null && !Files.exists(at); at = at.getParent()) {
            missing = at;
        }
        return missing;
    }

    private static void swap(Path fresh, Path place) throws IOException {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            move(fresh, place);
            return;
        }
        Path old = Files.createTempDirectory(place.getParent(), "." + place.getFileName() + ".old-").resolve("was");
        try {
            move(place, old);
            try {
                move(fresh, place);
            } catch (IOException e) {
                move(old, place);
                throw e;
            }
        } finally {
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                deleteQuietly(old.getParent());
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    /** Temporary directories are closed to others; a published report has the rights of its place. */
    private static void openToReaders(Path directory) throws IOException {
        Path plain = directory.resolve("plain");
        Files.createDirectory(plain);
        if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(directory, Files.getPosixFilePermissions(plain));
        }
        Files.delete(plain);
    }

    /** What cannot be removed stays; the fault that led here is the one to report. */
    private static void deleteQuietly(Path directory) {
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException fault) throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // The debris is hidden (its name begins with a dot) and harms no later run.
        }
    }
}
