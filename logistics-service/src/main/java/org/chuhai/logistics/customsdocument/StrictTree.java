package org.chuhai.logistics.customsdocument;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON from strangers as a tree: no repeated members, nothing after the object, UTF-8 only, and bounded in size,
 * depth, and length of texts, numbers and names.
 */
public final class StrictTree {

    private static final int DEEPEST = 8;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 200;
    private static final Pattern REPEATED_MEMBER = Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private StrictTree() {}

    /** The whole input as one object; does not close it. */
    public static ObjectNode read(InputStream input, int mostBytes) throws IOException, UnreadableInput {
        byte[] bytes = input.readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw tooLarge(mostBytes);
        }
        return read(utf8(bytes), mostBytes);
    }

    /** The whole text as one object. */
    public static ObjectNode read(String json, int mostBytes) throws UnreadableInput {
        if (json.length() > mostBytes) {
            throw tooLarge(mostBytes);
        }
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (StreamConstraintsException e) {
            throw new UnreadableInput(
                    new Text(
                            "JSON 超出限制：嵌套最多 " + DEEPEST + " 层，文本最多 " + LONGEST_TEXT + " 个字符，数字最多 " + LONGEST_NUMBER
                                    + " 位，成员名最多 " + LONGEST_NAME + " 个字符",
                            "the JSON passes a limit: at most " + DEEPEST + " levels deep, texts of " + LONGEST_TEXT
                                    + " characters, numbers of " + LONGEST_NUMBER + " digits, names of " + LONGEST_NAME
                                    + " characters"),
                    e);
        } catch (JsonProcessingException | NumberFormatException e) {
            String repeated = repeatedMember(e);
            if (repeated != null) {
                throw new UnreadableInput(
                        new Text(
                                "JSON 成员“" + repeated + "”重复" + reason(e, "：第 %d 行第 %d 列"),
                                "the JSON member \"" + repeated + "\" stands there twice"
                                        + reason(e, ": line %d, column %d")),
                        e);
            }
            // The parser lets an exponent of more than ten digits escape as a number format.
            throw new UnreadableInput(
                    new Text(
                            "不是有效的 JSON" + reason(e, "：第 %d 行第 %d 列"),
                            "not valid JSON" + reason(e, ": line %d, column %d")),
                    e);
        }
        if (!(node instanceof ObjectNode object)) {
            throw new UnreadableInput(new Text("应为一个 JSON 对象", "one JSON object is expected"));
        }
        return object;
    }

    private static String utf8(byte[] bytes) throws UnreadableInput {
        int bom = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, bom, bytes.length - bom))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableInput(new Text("文件不是 UTF-8 编码", "the input is not encoded in UTF-8"), e);
        }
    }

    private static UnreadableInput tooLarge(int mostBytes) {
        int mebibytes = mostBytes >> 20;
        return new UnreadableInput(new Text(
                "输入超过 " + mebibytes + " MiB 的上限", "the input is larger than " + mebibytes + " MiB, the limit here"));
    }

    /** Only the parser's message tells this mistake from others. */
    private static @Nullable String repeatedMember(Exception e) {
        if (e instanceof JsonProcessingException syntax && syntax.getOriginalMessage() != null) {
            Matcher matcher = REPEATED_MEMBER.matcher(syntax.getOriginalMessage());
            return matcher.matches() ? Violation.shown(matcher.group(1)) : null;
        }
        return null;
    }

    private static String reason(Exception e, String place) {
        return e instanceof JsonProcessingException syntax && syntax.getLocation() != null
                ? place.formatted(
                        syntax.getLocation().getLineNr(), syntax.getLocation().getColumnNr())
                : "";
    }
}
