package org.chuhai.local.suite;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log, where the reason usually stands. */
public final class LogEnd {

    private static final int MOST_BYTES = 64 * 1024;

    private LogEnd() {}

    /** At most so many; none when there is no log. */
    public static List<String> lines(Path log, int count) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - MOST_BYTES);
            byte[] bytes = new byte[Math.toIntExact(file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            List<String> all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return all.subList(Math.max(0, all.size() - count), all.size());
        } catch (IOException e) {
            return List.of();
        }
    }
}
