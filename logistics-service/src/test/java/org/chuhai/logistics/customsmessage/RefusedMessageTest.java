package org.chuhai.logistics.customsmessage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Wire;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in and is no message, or not for the caller. */
@QuarkusTest
class RefusedMessageTest {

    private final MessageDesk desk = MessageDesk.fresh();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ceb:CEB303Message",
                "<CEB311Message/>",
                "{}",
                "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>"
            })
    void whatIsNoMessageIsRefusedAsAWhole(String body) {
        desk.send(body)
                .statusCode(400)
                .body("code", equalTo("malformed-request"))
                .body("errors.code", contains("UNREADABLE"));
    }

    @Test
    void anEmptyBodyIsNoMessage() {
        desk.send("").statusCode(400).body("code", equalTo("malformed-request"));
    }

    @Test
    void aMessageIsXml() {
        desk.api()
                .manager()
                .contentType("text/plain")
                .body(MessageDesk.ORDER)
                .post("/v1/customs-messages?shopId=" + desk.shop())
                .then()
                .statusCode(415);
    }

    @Test
    void whatSaysThatItIsLargerThanAnyMessageIsNotRead() throws Exception {
        World world = World.fresh();
        Ask ask = world.ask("POST", "/v1/customs-messages?shopId=" + world.shop())
                .with("Content-Type", "application/xml")
                .with("Content-Length", "67108865");

        try (Wire wire = Wire.open()) {
            Answer answer = wire.write(ask).answer();

            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.code()).isEqualTo("content-too-large");
        }
    }

    @Test
    void aShopThatTheCallerDoesNotSeeIsUnknown() {
        desk.api()
                .operator(UUID.randomUUID())
                .contentType("application/xml")
                .body(MessageDesk.ORDER)
                .post("/v1/customs-messages?shopId=" + desk.shop())
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("shopId"));
    }
}
