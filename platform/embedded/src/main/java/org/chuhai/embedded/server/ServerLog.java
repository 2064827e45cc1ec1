package org.chuhai.embedded.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What a server writes while it runs. */
public record ServerLog(Path file) {

    private static final int TAIL_BYTES = 4_096;
    private static final long LONGEST = 10_000_000;

    public void startANewOneWhenLong() throws IOException {
        if (Files.exists(file) && Files.size(file) > LONGEST) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The message with the end of the log, where the reason usually stands. */
    public String endAfter(String message) {
        try {
            byte[] all = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            int from = Math.max(0, all.length - TAIL_BYTES);
            String tail = new String(all, from, all.length - from, StandardCharsets.UTF_8);
            return tail.isBlank() ? message : message + "\nEnd of " + file + ":\n" + tail.strip();
        } catch (IOException e) {
            return message;
        }
    }
}
