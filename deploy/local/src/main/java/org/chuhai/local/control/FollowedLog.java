package org.chuhai.local.control;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import org.chuhai.local.suite.StopRequest;

/** A log as bytes, so that it comes out as it is; followed over a restart that begins it anew. */
record FollowedLog(Path log, PrintStream out) {

    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final int BUFFER = 1 << 16;

    /** Prints what there is, and, when following, what is added until somebody stops it or nobody reads any more. */
    void print(boolean follow, StopRequest stop) throws IOException {
        do {
            try {
                followOne(follow, stop);
            } catch (FileNotFoundException e) {
                // It was moved away, and the next one has not begun yet.
                stop.awaitRaised(GLANCE);
            }
        } while (follow && !stop.isRaised() && !out.checkError());
    }

    /** Returns at its end, or when another file has taken its place. */
    private void followOne(boolean follow, StopRequest stop) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            Object opened = key();
            byte[] buffer = new byte[BUFFER];
            boolean replaced = false;
            while (true) {
                int count = file.read(buffer);
                if (count > 0) {
                    out.write(buffer, 0, count);
                } else if (!follow || replaced || out.checkError() || stop.awaitRaised(GLANCE)) {
                    return;
                } else {
                    // Once more to the end: what was written last before the change must not be lost.
                    replaced = !opened.equals(key()) || file.length() < file.getFilePointer();
                }
            }
        }
    }

    private Object key() throws IOException {
        try {
            Object key = Files.readAttributes(log, BasicFileAttributes.class).fileKey();
            return key == null ? "" : key;
        } catch (NoSuchFileException e) {
            return "";
        }
    }
}
