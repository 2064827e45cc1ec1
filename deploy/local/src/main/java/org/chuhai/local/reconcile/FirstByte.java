package org.chuhai.local.reconcile;

import java.io.IOException;
import java.io.InputStream;
import org.chuhai.platform.language.Text;

/** What a file is, by the first byte that says something: a byte order mark and white space say nothing. */
final class FirstByte {

    private static final int FAR_ENOUGH = 8000;

    private FirstByte() {}

    /**
     * Looks without moving.
     *
     * @param in supports marks
     */
    static Source.Form look(InputStream in, String name) throws IOException, CannotReconcile {
        in.mark(FAR_ENOUGH);
        byte[] head = in.readNBytes(FAR_ENOUGH);
        in.reset();
        int i = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        while (i < head.length && isBlank(head[i])) {
            i++;
        }
        if (i == head.length) {
            throw head.length < FAR_ENOUGH
                    ? cannot(name, Problem.Rule.EMPTY, "文件是空的", "the file is empty")
                    : cannot(
                            name,
                            Problem.Rule.NO_DOCUMENT,
                            "文件以大量空白开头",
                            "the file begins with nothing but white space");
        }
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF) || (head.length > i + 1 && head[i + 1] == 0)) {
            throw cannot(
                    name,
                    Problem.Rule.UNREADABLE,
                    "文件是 UTF-16 编码或二进制文件，只读取 UTF-8",
                    "UTF-16 or binary; only UTF-8 is read");
        }
        return switch (head[i]) {
            case '<' -> Source.Form.MESSAGE;
            case '{' -> Source.Form.JSON;
            default ->
                throw cannot(
                        name,
                        Problem.Rule.NO_DOCUMENT,
                        "既不是海关报文（XML）也不是 JSON 单证：第一个字节是 0x%02X".formatted(head[i]),
                        "neither a customs message (XML) nor a JSON document: its first byte is 0x%02X"
                                .formatted(head[i]));
        };
    }

    private static CannotReconcile cannot(String name, Problem.Rule rule, String zh, String en) {
        return new CannotReconcile(Problem.of(name, rule, new Text(zh, en)));
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
