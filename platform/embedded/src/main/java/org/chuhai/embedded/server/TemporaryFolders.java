package org.chuhai.embedded.server;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Folders of servers that keep nothing, and what is left of those whose process was killed.
 *
 * @param prefix of the folders' names
 */
public record TemporaryFolders(String prefix) {

    /** Younger ones may belong to a process that has made its folder and not locked it yet. */
    private static final Duration OLD_ENOUGH = Duration.ofMinutes(1);

    /** Stops a server that nobody holds any more. */
    @FunctionalInterface
    public interface Orphan {

        void stop(Path folder) throws IOException;
    }

    public Path create() throws IOException {
        return Files.createTempDirectory(prefix);
    }

    /** Removes folders of this user that nobody holds, once the server of each is stopped. */
    public void removeAbandoned(Orphan orphan) throws IOException {
        Path parent = Path.of(System.getProperty("java.io.tmpdir"));
        Instant limit = InstantSource.system().instant().minus(OLD_ENOUGH);
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, prefix + "*")) {
            for (Path folder : folders) {
                try {
                    if (isMine(folder) && madeBefore(limit, folder)) {
                        removeUnlessUsed(folder.toRealPath(), orphan);
                    }
                } catch (IOException | ServerUnavailable e) {
                    // In use, or just being removed by another process: either way not ours to clean.
                }
            }
        }
    }

    private static void removeUnlessUsed(Path folder, Orphan orphan) throws IOException {
        try (FolderLock _ = FolderLock.take(folder)) {
            orphan.stop(folder);
            Folders.delete(folder);
        }
    }

    private static boolean isMine(Path folder) throws IOException {
        return Files.getOwner(folder).equals(Files.getOwner(Path.of(System.getProperty("user.home"))));
    }

    private static boolean madeBefore(Instant limit, Path folder) throws IOException {
        return Files.readAttributes(folder, BasicFileAttributes.class)
                .creationTime()
                .toInstant()
                .isBefore(limit);
    }
}
