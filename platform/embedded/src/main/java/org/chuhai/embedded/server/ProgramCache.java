package org.chuhai.embedded.server;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Programs that were unpacked once per user, into {@code ~/.cache/chuhai} (system property {@code chuhai.cache} for
 * another place). The home rather than /tmp: nobody else can put a program there, and no cleaner of old files takes away
 * half of it.
 */
public final class ProgramCache {

    private static final String PROPERTY = "chuhai.cache";

    private ProgramCache() {}

    /** Fills an empty folder. */
    @FunctionalInterface
    public interface Filling {

        void into(Path folder) throws IOException;
    }

    /** The folder of this name; filled when it is not there yet. */
    public static Path folder(String name, Filling filling) throws IOException {
        Path target = root().resolve(name);
        if (Files.isDirectory(target)) {
            return target;
        }
        Files.createDirectories(root());
        Path draft = Files.createTempDirectory(root(), ".unpacking");
        filling.into(draft);
        return publish(draft, target);
    }

    /** For messages: where, and how another place is chosen. */
    public static String where() {
        return "into " + root() + " (-D" + PROPERTY + "=FOLDER for another place)";
    }

    /** Two processes may unpack at once; the first that is ready wins, and nobody ever sees half of it. */
    private static Path publish(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (FileSystemException e) {
            Folders.delete(draft);
            if (!Files.isDirectory(target)) {
                throw e;
            }
        }
        return target;
    }

    private static Path root() {
        return Path.of(System.getProperty(
                PROPERTY,
                Path.of(System.getProperty("user.home"), ".cache", "chuhai").toString()));
    }
}
