package org.chuhai.logistics.filedrop;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One worker at a time in a folder, of all threads and processes. The system lets go of it when a process ends, however it
 * ends.
 */
final class FolderLock {

    // A process may hold a file's lock once only, whichever instance asks.
    private static final Map<Path, ReentrantLock> WITHIN_PROCESS = new ConcurrentHashMap<>();

    private final Path file;
    private final ReentrantLock threads;

    /** {@code root} is a real path. */
    FolderLock(Path root) {
        file = root.resolve(".lock");
        threads = WITHIN_PROCESS.computeIfAbsent(root, path -> new ReentrantLock());
    }

    /** What is done alone. */
    interface Work<T> {
        T run() throws IOException;
    }

    <T> T alone(Work<T> work) throws IOException {
        threads.lock();
        try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock held = channel.lock()) {
            if (!held.isValid()) {
                throw new IOException("the lock of the folder is lost: " + file);
            }
            return work.run();
        } finally {
            threads.unlock();
        }
    }
}
