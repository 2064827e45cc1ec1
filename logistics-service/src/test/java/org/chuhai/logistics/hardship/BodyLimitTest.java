package org.chuhai.logistics.hardship;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.Metrics;
import org.chuhai.testing.hardship.Wire;
import org.chuhai.testing.hardship.World;
import org.chuhai.testing.rows.Footprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies above the limit: refused in words, whichever way they come, and never called a fault of ours. */
@QuarkusTest
class BodyLimitTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final byte[] BLANKS = ("10000\r\n" + " ".repeat(65_536) + "\r\n").getBytes(US_ASCII);
    private static final int FAR_TOO_MANY = 200;

    private final World world = World.fresh();

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/parties, application/json, en",
        "POST, /v1/tracking-events, application/x-ndjson, zh",
        "PUT, /v1/parties/00000000-0000-0000-0000-000000000001, application/json, zh",
    })
    void aBodyInPiecesIsRefusedWhileItIsRead(String method, String path, String type, String language)
            throws Exception {
        Ask ask = inPieces(method, path, type).with("Accept-Language", language);

        try (LogLines log = LogLines.fromNow();
                Wire wire = Wire.open()) {
            Answer answer = wire.write(ask).writeUntilRefused(BLANKS, FAR_TOO_MANY);

            refusedInWords(ask, answer, language);
            assertThat(log.errors()).isEmpty();
        }
        assertThat(Footprint.of(world.tenant()).values()).containsOnly(0L);
        await().atMost(SOON).untilAsserted(() -> assertThat(Metrics.inside()).isZero());
    }

    @Test
    void aFieldThatNeverEndsIsRefusedToo() throws Exception {
        Ask ask = inPieces("POST", "/v1/parties", "application/json").with("Accept-Language", "en");

        try (LogLines log = LogLines.fromNow();
                Wire wire = Wire.open()) {
            wire.write(ask).write("15\r\n{\"customsCode\":      \r\n".getBytes(US_ASCII));
            Answer answer = wire.writeUntilRefused(BLANKS, FAR_TOO_MANY);

            refusedInWords(ask, answer, "en");
            assertThat(log.errors()).isEmpty();
        }
    }

    @Test
    void whatIsWrongFromTheStartIsNotReadForEver() throws Exception {
        Ask ask = inPieces("POST", "/v1/parties", "application/json");

        try (LogLines log = LogLines.fromNow();
                Wire wire = Wire.open()) {
            wire.write(ask).write("1\r\n?\r\n".getBytes(US_ASCII));
            Answer answer = wire.writeUntilRefused(BLANKS, FAR_TOO_MANY);

            Http.check(ask, answer);
            assertThat(answer.status()).isIn(400, 413);
            assertThat(answer.took()).isLessThan(SOON);
            assertThat(log.errors()).isEmpty();
        }
    }

    @Test
    void aBodyThatSaysItsSizeIsRefusedBeforeItIsRead() throws Exception {
        Ask ask = world.post("/v1/parties")
                .with("Content-Type", "application/json")
                .with("Accept-Language", "zh")
                .with("Content-Length", "5000000")
                .with("Connection", "keep-alive");

        try (Wire wire = Wire.open()) {
            refusedInWords(ask, wire.write(ask).answer(), "zh");
        }
    }

    @Test
    void aSmallBodyInPiecesIsTaken() throws Exception {
        String json = "{\"customsCode\":\"6201960XYZ\",\"name\":{\"en\":\"A\"}}";
        Ask ask = inPieces("POST", "/v1/parties", "application/json").with("Connection", "close");

        try (Wire wire = Wire.open()) {
            wire.write(ask)
                    .write((Integer.toHexString(json.length()) + "\r\n" + json + "\r\n0\r\n\r\n").getBytes(US_ASCII));

            assertThat(wire.answer().status()).isEqualTo(201);
        }
    }

    @Test
    void aBodyThatNobodyReadsDoesNotHoldUpTheNextRequest() throws Exception {
        Ask unread = world.post("/v1/parties?limit=")
                .with("Connection", "keep-alive")
                .with("Content-Length", "300000")
                .json(" ".repeat(300_000));

        try (Wire wire = Wire.open()) {
            Answer both = wire.write(unread).write(world.get("/v1/parties")).answer();

            assertThat(both.status()).isEqualTo(400);
            assertThat(both.took()).isLessThan(SOON);
            assertThat(both.text()).contains("HTTP/1.1 200 OK");
        }
    }

    private Ask inPieces(String method, String path, String type) {
        return (method.equals("POST") ? world.post(path) : world.ask(method, path))
                .with("Content-Type", type)
                .with("If-Match", "\"0\"")
                .with("Transfer-Encoding", "chunked")
                .with("Connection", "keep-alive");
    }

    private static void refusedInWords(Ask ask, Answer answer, String language) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("content-too-large");
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.header("Connection")).isEqualTo("close");
        // Everything until the service hung up: it did so by itself.
        assertThat(answer.took()).isLessThan(SOON);
        Http.check(ask, answer);
    }
}
