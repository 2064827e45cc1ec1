package org.chuhai.logistics.filedrop;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What was found when a waiting file was read. */
public sealed interface IncomingFile {

    /** As it is called in the folder. */
    String name();

    /** The whole file. */
    final class Complete implements IncomingFile {

        private final String name;
        private final byte[] content;
        private final String sha256;

        Complete(String name, byte[] content) {
            this.name = name;
            this.content = content;
            this.sha256 = digest(content);
        }

        @Override
        public String name() {
            return name;
        }

        public byte[] content() {
            return content.clone();
        }

        /** Of the content, 64 hexadecimal digits: by it a reader knows a file that it has read before. */
        public String sha256() {
            return sha256;
        }
    }

    /** More than is read into memory. */
    record TooLarge(String name, long bytes) implements IncomingFile {}

    /** Another reader was faster, or its sender took it back. */
    record Gone(String name) implements IncomingFile {}

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
