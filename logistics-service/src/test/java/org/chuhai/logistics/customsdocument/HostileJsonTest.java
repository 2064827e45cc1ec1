package org.chuhai.logistics.customsdocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is no document: it is refused with a clear sentence, quickly and with little memory. */
class HostileJsonTest {

    private static final JsonDocuments READER = new JsonDocuments();
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    private static String order() throws IOException {
        return Files.readString(Path.of("..", "samples", "walnut-form", "order.json"));
    }

    private static UnreadableInput refused(String json) {
        return Assertions.assertTimeoutPreemptively(
                AT_ONCE, () -> catchThrowableOfType(UnreadableInput.class, () -> READER.read(json)));
    }

    static Stream<Arguments> inputsThatAreNoDocument() {
        return Stream.of(
                Arguments.of("nothing", "", "one JSON object"),
                Arguments.of("white space", " \n ", "one JSON object"),
                Arguments.of("an array", "[]", "one JSON object"),
                Arguments.of("a text", "\"ORDER\"", "one JSON object"),
                Arguments.of("null", "null", "one JSON object"),
                Arguments.of("no kind", "{}", "kind"),
                Arguments.of("another kind", "{\"kind\":\"INVOICE\"}", "kind"),
                Arguments.of("a kind in small letters", "{\"kind\":\"order\"}", "kind"),
                Arguments.of("a kind that is no text", "{\"kind\":[\"ORDER\"]}", "kind"),
                Arguments.of("a cut off object", "{\"kind\":\"ORDER\",", "line 1, column"),
                Arguments.of("a second document", "{\"kind\":\"ORDER\"} {\"kind\":\"ORDER\"}", "line 1, column"),
                Arguments.of("something behind it", "{\"kind\":\"ORDER\"} x", "line 1, column"),
                Arguments.of("a repeated member", "{\"kind\":\"ORDER\",\n\"kind\":\"WAYBILL\"}", "line 2, column"),
                Arguments.of(
                        "a repeated member by name",
                        "{\"kind\":\"ORDER\",\n\"kind\":\"WAYBILL\"}",
                        "\"kind\" stands there twice"),
                Arguments.of("a comment", "{/* */\"kind\":\"ORDER\"}", "line 1, column"),
                Arguments.of("single quotes", "{'kind':'ORDER'}", "line 1, column"),
                Arguments.of("not a number", "{\"kind\":\"ORDER\",\"packages\":NaN}", "line 1, column"),
                Arguments.of("a leading zero", "{\"kind\":\"ORDER\",\"packages\":01}", "line 1, column"),
                Arguments.of("a raw control character", "{\"kind\":\"OR\u0001DER\"}", "line 1, column"),
                Arguments.of(
                        "an exponent beyond counting", "{\"kind\":\"ORDER\",\"packages\":1e99999999999}", "not valid"),
                Arguments.of("deep arrays", "{\"kind\":\"ORDER\",\"lines\":" + "[".repeat(1_000_000), "8 levels deep"),
                Arguments.of("deep objects", "{\"kind\":\"ORDER\",\"a\":" + "{\"a\":".repeat(200_000), "8 levels deep"),
                Arguments.of(
                        "a long number", "{\"kind\":\"ORDER\",\"packages\":" + "9".repeat(1_000_000) + "}", "a limit"),
                Arguments.of(
                        "a long fraction", "{\"kind\":\"ORDER\",\"a\":0." + "9".repeat(1_000_000) + "}", "a limit"),
                Arguments.of(
                        "a long text", "{\"kind\":\"ORDER\",\"orderNo\":\"" + "9".repeat(10_001) + "\"}", "a limit"),
                Arguments.of("a long name", "{\"kind\":\"ORDER\",\"" + "n".repeat(60_000) + "\":1}", "a limit"),
                Arguments.of("too much of it", " ".repeat(JsonDocuments.MOST_BYTES + 1), "4 MiB"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputsThatAreNoDocument")
    void whatIsNoDocumentIsRefusedWithAClearSentence(String what, String json, String sentence) {
        UnreadableInput refusal = refused(json);

        assertThat(refusal.text().en()).contains(sentence).hasSizeLessThan(250);
        assertThat(refusal.text().zh()).isNotBlank().hasSizeLessThan(250);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1E-999999999", "1e2147483647"})
    void anEnormousNumberIsOneViolationLikeAnyOther(String number) throws IOException {
        String json = order().replace("\"packages\": 1300", "\"packages\": " + number);

        ReadDocument read = Assertions.assertTimeoutPreemptively(AT_ONCE, () -> READER.read(json));

        assertThat(read)
                .isInstanceOfSatisfying(
                        ReadDocument.Refused.class,
                        refused -> assertThat(refused.violations()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "GBK", "GB18030"})
    void anotherEncodingIsRefused(String encoding) throws IOException {
        byte[] bytes = order().getBytes(Charset.forName(encoding));

        assertThatThrownBy(() -> READER.read(new ByteArrayInputStream(bytes))).isInstanceOf(UnreadableInput.class);
    }

    @Test
    void aByteOrderMarkOfUtf8IsNoHindrance() throws IOException, UnreadableInput {
        byte[] bytes = ("\uFEFF" + order()).getBytes(StandardCharsets.UTF_8);

        ReadDocument read = READER.read(new ByteArrayInputStream(bytes));

        assertThat(read).isInstanceOf(ReadDocument.Accepted.class);
    }

    @Test
    void anEndlessInputIsReadToTheLimitAndNotFurther() {
        EndlessSpaces endless = new EndlessSpaces();

        UnreadableInput refusal = Assertions.assertTimeoutPreemptively(
                AT_ONCE, () -> catchThrowableOfType(UnreadableInput.class, () -> READER.read(endless)));

        assertThat(refusal.text().en()).contains("4 MiB");
        assertThat(endless.read).isLessThanOrEqualTo(JsonDocuments.MOST_BYTES + 1L);
    }

    private static final class EndlessSpaces extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return ' ';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, (byte) ' ');
            read += length;
            return length;
        }
    }

    @Test
    void everyTruncationOfADocumentIsRefused() throws IOException {
        String json = order().strip();

        for (int length = 0; length < json.length(); length++) {
            String cut = json.substring(0, length);
            assertThatThrownBy(() -> READER.read(cut)).as(cut).isInstanceOf(UnreadableInput.class);
        }
    }
}
