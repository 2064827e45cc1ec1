package org.chuhai.logistics.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An archive as it comes, entry by entry. Refused as a whole: one that is encrypted, names files outside of itself, holds
 * archives, has too many entries, inflates to far more than it is, or does not come to its end.
 */
final class ArchiveStream {

    private static final int LONGEST_NAME = 500;
    private static final int PLENTY = 1 << 20;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int LONGEST_END = 22 + 0xFFFF;
    private static final int MANY = 0xFFFF;

    private final BatchSettings settings;
    private final Counting packed;
    private final Archive archive;
    private int entries;
    private long inflated;

    ArchiveStream(InputStream in, BatchSettings settings) {
        this.settings = settings;
        this.packed = new Counting(in);
        this.archive = new Archive(packed);
    }

    /** Counts what has come. */
    private static final class Counting extends FilterInputStream {

        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }

    private static final class Archive extends ZipInputStream {

        Archive(InputStream in) {
            super(in, StandardCharsets.UTF_8);
        }

        /** What stands behind the entries. */
        InputStream behind() {
            return in;
        }
    }

    /** The name of the next entry that is a file; null at the end. */
    @Nullable String next() throws IOException {
        ZipEntry entry = entry();
        while (entry != null && entry.isDirectory()) {
            // A folder has no content; one that has some is counted like a file's.
            content().transferTo(OutputStream.nullOutputStream());
            entry = entry();
        }
        if (entry == null) {
            mustHaveEnded();
            return null;
        }
        return entry.getName();
    }

    /** The present entry, inflated as it is read. Closing it closes nothing. */
    InputStream content() {
        return new Inflated();
    }

    private final class Inflated extends InputStream {

        private long ofEntry;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int read;
            try {
                read = archive.read(into, offset, length);
            } catch (IOException e) {
                // An upload that breaks off refuses itself before.
                throw broken();
            }
            if (read > 0 && ofEntry == 0 && read > 3 && into[offset] == 'P' && into[offset + 1] == 'K') {
                throw refused("NESTED", "压缩包内含有压缩包", "the archive holds an archive");
            }
            ofEntry += Math.max(read, 0);
            inflated += Math.max(read, 0);
            if (ofEntry > settings.zipEntry().asLongValue()
                    || inflated > settings.zipTotal().asLongValue()
                    || (inflated > PLENTY && inflated / settings.zipRatio() > packed.count)) {
                throw refused(
                        "TOO_LARGE",
                        "解压后的内容超出限制（单个文件 " + settings.zipEntry().asLongValue() + " 字节，压缩比 " + settings.zipRatio() + "）",
                        "it inflates to more than is read (a file of "
                                + settings.zipEntry().asLongValue() + " bytes, " + settings.zipRatio()
                                + " times its size)");
            }
            return read;
        }
    }

    private @Nullable ZipEntry entry() {
        ZipEntry entry;
        try {
            entry = archive.getNextEntry();
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("encrypted")) {
                throw refused("ENCRYPTED", "压缩包已加密", "the archive is encrypted");
            }
            throw broken();
        } catch (IllegalArgumentException e) {
            throw refused("NOT_UTF8", "文件名不是 UTF-8 编码", "the name of an entry is not encoded in UTF-8");
        }
        if (entry != null) {
            entries++;
            if (entries > settings.zipEntries()) {
                throw refused(
                        "TOO_MANY",
                        "压缩包内的文件超过 " + settings.zipEntries() + " 个",
                        "the archive has more than " + settings.zipEntries() + " entries");
            }
            refuseName(entry.getName());
        }
        return entry;
    }

    /** Nothing is written to a folder here; whoever sends such a name wants to find out. */
    private static void refuseName(String name) {
        boolean outside = name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.chars().anyMatch(Character::isISOControl)
                || name.length() > LONGEST_NAME
                || ("/" + name + "/").contains("/../");
        if (outside) {
            throw refused("UNSAFE_NAME", "压缩包内的文件名不安全", "an entry of the archive has a name that leads elsewhere");
        }
    }

    /** The last thing in an archive says how many entries it has; one that was cut off before does not. */
    private void mustHaveEnded() throws IOException {
        byte[] tail = tail(archive.behind());
        ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = tail.length - 22; at >= 0; at--) {
            if (end.getInt(at) == END_SIGNATURE) {
                int told = end.getShort(at + 10) & 0xFFFF;
                if (told == MANY || told == (entries & 0xFFFF)) {
                    return;
                }
            }
        }
        if (entries > 0) {
            throw broken();
        }
    }

    private static byte[] tail(InputStream in) throws IOException {
        byte[] last = new byte[LONGEST_END];
        byte[] piece = new byte[1 << 13];
        int length = 0;
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            int kept = Math.min(length, LONGEST_END - read);
            System.arraycopy(last, length - kept, last, 0, kept);
            System.arraycopy(piece, 0, last, kept, read);
            length = kept + read;
        }
        return Arrays.copyOf(last, length);
    }

    private static Refusal broken() {
        return refused("BROKEN", "压缩包不完整或已损坏", "the archive is broken, or does not come to its end");
    }

    private static Refusal refused(String code, String zh, String en) {
        Text why = new Text(zh, en);
        return BatchProblem.BATCH_UNREADABLE.because(why).at(FieldError.inBody("", code, why));
    }
}
