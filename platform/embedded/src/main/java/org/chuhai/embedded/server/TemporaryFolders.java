package org.chuhai.embedded.server;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Folders of servers that keep nothing, and what is left of those whose process was killed.
 *
 * @param prefix of the folders' names
 */
public record TemporaryFolders(String prefix) {

    /** Younger ones may belong to a process that has made its folder and not locked it yet. */
    private static final Duration OLD_ENOUGH = Duration.ofMinutes(1);

    /** The kept folder, made when it is not there; or a temporary one, once what was left behind is gone. */
    public Path keptOrNew(@Nullable Path kept, Holding.Stop stop) throws IOException {
        if (kept == null) {
            removeAbandoned(stop);
            return Files.createTempDirectory(prefix).toRealPath();
        }
        return Files.createDirectories(
                        kept, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                .toRealPath();
    }

    /** Removes folders of this user that nobody holds, once the server of each is stopped. */
    private void removeAbandoned(Holding.Stop stop) throws IOException {
        Path parent = Path.of(System.getProperty("java.io.tmpdir"));
        Instant limit = InstantSource.system().instant().minus(OLD_ENOUGH);
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, prefix + "*")) {
            for (Path folder : folders) {
                try {
                    if (isMine(folder) && madeBefore(limit, folder)) {
                        removeUnlessUsed(folder.toRealPath(), stop);
                    }
                } catch (IOException | ServerUnavailable e) {
                    // In use, or just being removed by another process: either way not ours to clean.
                }
            }
        }
    }

    private static void removeUnlessUsed(Path folder, Holding.Stop stop) throws IOException {
        try (FolderLock _ = FolderLock.take(folder)) {
            stop.in(folder);
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
