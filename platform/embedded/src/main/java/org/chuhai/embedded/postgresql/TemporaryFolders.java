package org.chuhai.embedded.postgresql;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Folders of servers that keep nothing, and what is left of those whose process was killed. */
final class TemporaryFolders {

    private static final String PREFIX = "chuhai-postgresql-";

    /** Younger ones may belong to a process that has made its folder and not locked it yet. */
    private static final Duration OLD_ENOUGH = Duration.ofMinutes(1);

    private TemporaryFolders() {}

    static Path create() throws IOException {
        return Files.createTempDirectory(PREFIX);
    }

    static void removeAbandoned(Path binaries) throws IOException {
        Path parent = Path.of(System.getProperty("java.io.tmpdir"));
        Instant limit = InstantSource.system().instant().minus(OLD_ENOUGH);
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : folders) {
                try {
                    if (isMine(folder) && madeBefore(limit, folder)) {
                        removeUnlessUsed(folder, binaries);
                    }
                } catch (IOException | PostgresqlUnavailable e) {
                    // In use, or just being removed by another process: either way not ours to clean.
                }
            }
        }
    }

    private static void removeUnlessUsed(Path path, Path binaries) throws IOException {
        DataFolder folder = new DataFolder(path.toRealPath());
        try (FolderLock _ = FolderLock.take(folder.path())) {
            EmbeddedPostgresql.stopOrphan(folder, new ServerPrograms(binaries, folder));
            Folders.delete(folder.path());
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
