package org.chuhai.embedded.server;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Says which process a folder belongs to. The operating system lets go of it however the process ends, which a file with
 * a process id in it cannot promise.
 */
public final class FolderLock implements AutoCloseable {

    private static final String FILE = "in-use-by";

    private final FileChannel channel;
    private final String property;

    private FolderLock(FileChannel channel, String property) {
        this.channel = channel;
        this.property = property;
    }

    /** Refuses a folder that another living process holds, or this one. */
    public static FolderLock take(Path folder) throws IOException {
        Path file = folder.toRealPath().resolve(FILE);
        // Closing any channel of the file lets go of the lock of the whole process, and static fields are
        // per class loader: system properties are what all class loaders of a JVM share.
        String property = "chuhai.embedded." + file;
        if (System.getProperties().putIfAbsent(property, "locked") != null) {
            throw new ServerUnavailable("The data folder " + folder + " is already in use by this process");
        }
        try {
            FileChannel channel = FileChannel.open(file, CREATE, WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new ServerUnavailable("The data folder " + folder + " is in use by process "
                        + Files.readString(file).strip() + ": stop it, or use another folder");
            }
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
            return new FolderLock(channel, property);
        } catch (IOException | RuntimeException e) {
            System.clearProperty(property);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        System.clearProperty(property);
    }
}
