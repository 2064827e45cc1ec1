package org.chuhai.local.suite;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Says that a suite uses the folder. The operating system lets go of it however the process ends. */
final class SuiteLock implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private SuiteLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Empty when a suite runs on the folder. */
    static Optional<SuiteLock> take(Path file) throws IOException {
        while (true) {
            FileChannel channel = FileChannel.open(file, CREATE, WRITE);
            Object opened =
                    Files.exists(file) ? Files.readAttributes(file, "unix:ino").get("ino") : null;
            if (!locks(channel)) {
                channel.close();
                return Optional.empty();
            }
            // The one before may have removed the file between opening and locking: then this is a lock of nothing.
            if (opened != null
                    && Files.exists(file)
                    && opened.equals(Files.readAttributes(file, "unix:ino").get("ino"))) {
                return Optional.of(new SuiteLock(file, channel));
            }
            channel.close();
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
