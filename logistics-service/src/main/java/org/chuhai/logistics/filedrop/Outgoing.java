package org.chuhai.logistics.filedrop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/** The way out, by one worker at a time: {@link FileDrop} says why it is safe. */
final class Outgoing {

    private static final int BUCKETS = 256;

    private final Path staging;
    private final Path out;
    private final Path released;
    private final DurableFiles files;

    Outgoing(Path root, DurableFiles files) {
        staging = root.resolve(Folder.STAGING.folder());
        out = root.resolve(Folder.OUT.folder());
        released = root.resolve(Folder.RELEASED.folder());
        this.files = files;
    }

    void stage(String name, byte[] content) throws IOException {
        Path staged = staging.resolve(name);
        if (files.isThere(staged)) {
            if (!Arrays.equals(files.read(staged, content.length), content)) {
                throw new IllegalStateException("another content is staged under the name " + name);
            }
            // Whoever wrote it may have been stopped before this.
            files.sync(staging);
        } else if (!isMarked(marker(name))) {
            files.write(staged, content);
        }
    }

    Release release(String name) throws IOException {
        Path staged = staging.resolve(name);
        Path marker = marker(name);
        if (!files.isThere(staged)) {
            // Whoever moved it may have been stopped before this.
            files.sync(out);
            files.sync(staging);
            return isMarked(marker) ? Release.BEFORE : Release.NOT_STAGED;
        }
        Path bucket = marker.resolveSibling("");
        files.folder(bucket, Folder.RELEASED.permissions());
        if (isMarked(marker)) {
            files.sync(bucket);
        } else {
            files.write(marker, new byte[0]);
        }
        files.move(staged, out.resolve(name));
        return Release.NOW;
    }

    boolean recall(String name) throws IOException {
        Path staged = staging.resolve(name);
        Path marker = marker(name);
        if (!files.isThere(staged)) {
            return !isMarked(marker);
        }
        if (isMarked(marker)) {
            // First, and for good: the name alone would say that it was shown.
            files.delete(marker);
            files.sync(marker.resolveSibling(""));
        }
        files.delete(staged);
        files.sync(staging);
        return true;
    }

    void forget(Instant before) throws IOException {
        for (Path bucket : files.in(released)) {
            for (Path marker : files.in(bucket)) {
                // While the file itself is not shown yet, its name must not be forgotten.
                if (isOlder(marker, before) && !files.isThere(staging.resolve(String.valueOf(marker.getFileName())))) {
                    files.delete(marker);
                }
            }
        }
        for (Path file : files.in(staging)) {
            if (files.isTemporary(file) && isOlder(file, before)) {
                files.delete(file);
            }
        }
    }

    // So that no folder holds them all.
    private Path marker(String name) {
        return released.resolve(String.format(Locale.ROOT, "%02x", Math.floorMod(name.hashCode(), BUCKETS)))
                .resolve(name);
    }

    /** The folder of the marker comes with the first one in it. */
    private boolean isMarked(Path marker) throws IOException {
        return files.isThere(marker.resolveSibling("")) && files.isThere(marker);
    }

    private static boolean isOlder(Path file, Instant before) throws IOException {
        return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                .toInstant()
                .isBefore(before);
    }
}
