package org.chuhai.logistics.xmlmessage;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a message: UTF-8 and nothing else, and not without end.
 *
 * <p>In well-formed XML every tag begins with "&lt;" and holds no other, so the limit on the distance between two of them
 * bounds names, attributes, namespaces, texts and white space at once, before the parser has to keep any of them.
 */
final class MessageCharacters extends Reader {

    static final int MOST_BYTES = 64 * 1024 * 1024;
    static final int MOST_BETWEEN_TAGS = 128 * 1024;

    private static final int BUFFER = 8192;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).limit(0);

    /** Set once, thrown when the parser has used up what came before: so that its position is the right one. */
    private @Nullable RefusedCharacters refusal;

    private boolean started;
    private boolean ended;
    private long bytesRead;
    private int sinceTag;

    MessageCharacters(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (refusal != null) {
                throw refusal;
            }
            if (ended) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private void decode() throws IOException {
        fill();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        if (result.isError()) {
            boolean cut = ended && bytes.remaining() < result.length() + 1 && bytes.remaining() < 4;
            refusal = new RefusedCharacters(
                    cut
                            ? new Text("报文在一个字符中间结束", "the message ends in the middle of a character")
                            : new Text("报文不是有效的 UTF-8 编码", "the message is not valid UTF-8"));
        }
        chars.flip();
        measure();
    }

    private void fill() throws IOException {
        bytes.compact();
        do {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (count < 0) {
                ended = true;
            } else {
                bytesRead += count;
                bytes.position(bytes.position() + count);
            }
            // The first four bytes tell other encodings; a stream may hand them over one by one.
        } while (!started && !ended && bytes.position() < 4);
        bytes.flip();
        if (bytesRead > MOST_BYTES) {
            throw new RefusedCharacters(
                    new Text("报文超过 64 MB，不予读取", "the message is larger than 64 MB, more than is read"));
        }
        if (!started) {
            started = true;
            start();
        }
    }

    private void start() throws RefusedCharacters {
        int first = byteAt(0);
        int second = byteAt(1);
        boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        if (marked || first == 0 || second == 0) {
            throw new RefusedCharacters(new Text(
                    "报文编码为 UTF-16 或 UTF-32，只接受 UTF-8", "the message is in UTF-16 or UTF-32; only UTF-8 is read"));
        }
        if (first == 0xEF && second == 0xBB && byteAt(2) == 0xBF) {
            bytes.position(3);
        }
    }

    private int byteAt(int index) {
        return index < bytes.limit() ? bytes.get(index) & 0xFF : -1;
    }

    private void measure() {
        for (int i = chars.position(); i < chars.limit(); i++) {
            if (chars.get(i) == '<') {
                sinceTag = 0;
            } else if (++sinceTag > MOST_BETWEEN_TAGS) {
                chars.limit(i);
                refusal = new RefusedCharacters(new Text(
                        "超过 " + MOST_BETWEEN_TAGS + " 个字符没有出现新的标签，不是海关报文",
                        "no new tag within " + MOST_BETWEEN_TAGS + " characters; no customs message is like that"));
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
