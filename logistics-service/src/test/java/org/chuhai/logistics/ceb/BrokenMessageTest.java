package org.chuhai.logistics.ceb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.chuhai.logistics.ceb.SilkSamples.LIST;
import static org.chuhai.logistics.ceb.SilkSamples.ORDER;
import static org.chuhai.logistics.ceb.SilkSamples.WAYBILL;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages that are damaged, cut off, in another encoding, or no such message at all. */
class BrokenMessageTest {

    private static final CebReader READER = new CebReader();
    private static final long SEED = 20260114;
    private static final int MUTATIONS = 6000;
    private static final int STEP = 7;
    private static final List<String> SPLINTERS = List.of(
            "<",
            ">",
            "&",
            "\"",
            "'",
            "</",
            "/>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?",
            "?>",
            "<!DOCTYPE a [",
            "&#1;",
            "xmlns:ceb=\"\"",
            "ceb:",
            ":",
            "\0",
            "\uFFFE",
            "1e999999999",
            "-");

    private static String refused(byte[] message) {
        UnreadableInput refusal =
                catchThrowableOfType(UnreadableInput.class, () -> READER.read(new ByteArrayInputStream(message)));
        assertThat(refusal.text().zh()).containsPattern("\\p{IsHan}");
        return refusal.text().en();
    }

    private static String refused(String message) {
        return refused(message.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<String> samples() {
        return Stream.of(ORDER, WAYBILL, LIST);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aMessageThatIsCutAnywhereIsRefused(String sample) {
        byte[] whole = sample.stripTrailing().getBytes(StandardCharsets.UTF_8);

        for (int length = new Random(SEED).nextInt(STEP); length < whole.length; length += STEP) {
            assertThat(refused(Arrays.copyOf(whole, length)))
                    .as("cut at " + length)
                    .containsAnyOf("ends", "empty", "target (\"xml\")");
        }
        assertThat(refused(Arrays.copyOf(whole, whole.length - 1))).contains("ends");
    }

    @Test
    void aCutMessageSaysWhereItEnds() {
        assertThat(refused(ORDER.substring(0, ORDER.indexOf("-20260112-0001") + 3)))
                .isEqualTo(
                        "line 11, column 24: the message ends in the middle of /CEB303Message/Order/OrderHead/orderNo");
    }

    @Test
    void aMessageThatIsCutInsideACharacterIsRefused() {
        byte[] whole = ORDER.getBytes(StandardCharsets.UTF_8);
        int inside = ORDER.substring(0, ORDER.indexOf("湖")).getBytes(StandardCharsets.UTF_8).length + 1;

        assertThat(refused(Arrays.copyOf(whole, inside))).contains("middle of a character");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noMutationDoesMoreThanMakeAMessageUnreadable(String sample) {
        Random random = new Random(SEED);
        byte[] whole = sample.getBytes(StandardCharsets.UTF_8);
        int unreadable = 0;

        for (int i = 0; i < MUTATIONS / 3 + 1; i++) {
            byte[] mutant = mutated(whole, random);
            Throwable thrown = catchThrowable(() ->
                    assertThat(READER.read(new ByteArrayInputStream(mutant))).isNotEmpty());
            if (thrown != null) {
                assertThat(thrown).as("mutation " + i).isInstanceOf(UnreadableInput.class);
                unreadable++;
            }
        }

        assertThat(unreadable).isBetween(MUTATIONS / 10, MUTATIONS / 3);
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] mutant = whole;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(mutant.length);
            int to = Math.min(mutant.length, at + random.nextInt(60));
            mutant = switch (random.nextInt(5)) {
                case 0 -> spliced(mutant, at, at + 1, new byte[] {(byte) random.nextInt(256)});
                case 1 -> spliced(mutant, at, to, new byte[0]);
                case 2 -> spliced(mutant, at, at, Arrays.copyOfRange(mutant, at, to));
                case 3 -> spliced(mutant, at, to, new byte[] {(byte) (32 + random.nextInt(95))});
                default -> {
                    String splinter = SPLINTERS.get(random.nextInt(SPLINTERS.size()));
                    yield spliced(mutant, at, at, splinter.getBytes(StandardCharsets.UTF_8));
                }
            };
        }
        return mutant;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] with) {
        byte[] result = Arrays.copyOf(bytes, bytes.length - (to - from) + with.length);
        System.arraycopy(with, 0, result, from, with.length);
        System.arraycopy(bytes, to, result, from + with.length, bytes.length - to);
        return result;
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void anythingButUtf8IsRefused(byte[] message, String says) {
        assertThat(refused(message)).contains(says);
    }

    static Stream<Arguments> encodings() {
        String utf16 = ORDER.replace("UTF-8", "UTF-16");
        return Stream.of(
                arguments(utf16.getBytes(StandardCharsets.UTF_16), "UTF-16"),
                arguments(utf16.getBytes(StandardCharsets.UTF_16LE), "UTF-16"),
                arguments(utf16.getBytes(StandardCharsets.UTF_16BE), "UTF-16"),
                arguments(ORDER.getBytes(Charset.forName("UTF-32")), "UTF-32"),
                arguments(utf16.getBytes(StandardCharsets.UTF_8), "declares the encoding UTF-16"),
                arguments(ORDER.replace("UTF-8", "GBK").getBytes(Charset.forName("GBK")), "declares the encoding GBK"),
                arguments(ORDER.getBytes(Charset.forName("GBK")), "not valid UTF-8"),
                arguments(ORDER.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.UTF_8), "ISO-8859-1"));
    }

    @Test
    void malformedUtf8IsRefusedWhereItStands() {
        byte[] message = ORDER.getBytes(StandardCharsets.UTF_8);
        message[ORDER.indexOf("SL-2026")] = (byte) 0xFF;

        assertThat(refused(message)).isEqualTo("line 11, column 20: the message is not valid UTF-8");
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void whatIsNoSuchMessageIsToldWhatIsRead(String message, String says) {
        assertThat(refused(message)).contains(says);
    }

    static Stream<Arguments> strangers() {
        String read = "CEB303Message (Order), CEB505Message (Logistics), CEB603Message (Inventory)";
        return Stream.of(
                arguments(ORDER.replace("CEB303", "CEB311"), "this is a CEB311Message; only these are read: " + read),
                arguments(ORDER.replace("CEB303Message", "Invoice"), "the root element Invoice is no customs message"),
                arguments(
                        ORDER.replace("gov.cn/ceb", "gov.cn/dec"),
                        "is in the namespace http://www.chinaport.gov.cn/dec"),
                arguments("<CEB303Message/>", "has no namespace"),
                arguments("<CEB303Message xmlns='http://www.chinaport.gov.cn/ceb'/>", "holds no Order"),
                arguments("", "empty"),
                arguments(" \n", "empty"),
                arguments("<!-- nothing else -->", "empty"),
                arguments("{\"kind\":\"ORDER\"}", "no well-formed XML"),
                arguments(ORDER + "x", "no well-formed XML"),
                arguments(ORDER + ORDER, "no well-formed XML"),
                arguments(
                        ORDER.replace("<ceb:CEB303Message xmlns:ceb=", "<ceb:CEB303Message xmlns:cab="),
                        "no well-formed"),
                arguments(ORDER.replace("version=\"1.0\" encoding", "version=\"1.1\" encoding"), "XML 1.0"),
                arguments(ORDER.replace("SL-2026", "SL-\u0001"), "no well-formed XML"));
    }
}
