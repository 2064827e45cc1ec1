package org.chuhai.logistics.filedrop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What is done to files, each step so that a power cut afterwards does not undo it. Symbolic links are never followed. */
final class DurableFiles {

    private static final String TEMPORARY = ".tmp";

    private final Consumer<String> step;

    /** {@code step} hears of each change before it is made; a test stops there. */
    DurableFiles(Consumer<String> step) {
        this.step = step;
    }

    /** A folder that is there afterwards. */
    void folder(Path folder, String permissions) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            step.accept("create " + folder);
            try {
                Files.createDirectory(folder);
            } catch (FileAlreadyExistsException e) {
                // Somebody else was faster, or there is no folder in its place, which is said below.
                mustBeFolder(folder);
            }
            permit(folder, permissions);
            sync(folderOf(folder.toAbsolutePath()));
        }
        mustBeFolder(folder);
    }

    /** All of it or nothing: under a hidden name first. What had the name before is replaced. */
    void write(Path file, byte[] content) throws IOException {
        Path folder = folderOf(file);
        Path temporary = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + TEMPORARY);
        step.accept("open " + temporary);
        try (FileChannel channel = FileChannel.open(
                temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            permit(temporary, "rw-r-----");
            step.accept("write " + temporary);
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            step.accept("sync " + temporary);
            channel.force(true);
        }
        step.accept("name " + file);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        sync(folder);
    }

    /** From one folder to another of the same file system; never seen in both, never seen in none. */
    void move(Path from, Path to) throws IOException {
        step.accept("move " + from);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(folderOf(to));
        sync(folderOf(from));
        step.accept("moved " + to);
    }

    void delete(Path file) throws IOException {
        step.accept("delete " + file);
        Files.deleteIfExists(file);
    }

    /** Fails where a file system cannot tell, or where there is no folder for it: that is not the same as that it is not there. */
    boolean isThere(Path file) throws IOException {
        try {
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (NoSuchFileException e) {
            mustBeFolder(folderOf(file));
            return false;
        }
    }

    void mustBeFolder(Path folder) throws IOException {
        if (!Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .isDirectory()) {
            throw new NotDirectoryException(folder + " (a link is not followed)");
        }
    }

    /** Names in a folder, in no order. */
    List<Path> in(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(found::add);
        }
        return found;
    }

    /** Left by a write that was stopped. */
    boolean isTemporary(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") && name.endsWith(TEMPORARY);
    }

    /** Up to so many bytes and one. */
    byte[] read(Path file, int most) throws IOException {
        try (var input = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return input.readNBytes(most + 1);
        }
    }

    /**
     * Writes a folder through: only then what was moved in or out stays so. Where a folder cannot be opened as a file (Windows),
     * the journal of the file system has to do.
     */
    void sync(Path folder) throws IOException {
        step.accept("sync " + folder);
        if (isPosix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void permit(Path path, String permissions) throws IOException {
        if (isPosix(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static Path folderOf(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IllegalArgumentException("a file without a folder: " + file);
        }
        return folder;
    }
}
