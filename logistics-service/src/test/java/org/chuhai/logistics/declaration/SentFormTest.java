package org.chuhai.logistics.declaration;

import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What was sent as a form is known under the number of its sending. */
@QuarkusTest
class SentFormTest {

    @Test
    void whatWasSentIsKnownWhenItComesInAMessage() {
        Retelling sent = SentDeclarations.sentForm();
        String id = sent.api()
                .manager()
                .get("/v1/customs-transmissions?shopId=" + sent.shop())
                .path("items[0].id");
        byte[] form = sent.api()
                .manager()
                .get("/v1/customs-transmissions/" + id + "/content")
                .asByteArray();

        sent.api()
                .manager()
                .contentType("application/xml")
                .body(form)
                .post("/v1/customs-messages?shopId=" + sent.shop())
                .then()
                .statusCode(200)
                .body("documents.number", contains(sent.number()))
                .body("documents.outcome", contains("UNCHANGED"));
    }
}
