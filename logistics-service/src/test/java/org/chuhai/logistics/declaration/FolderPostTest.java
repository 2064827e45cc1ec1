package org.chuhai.logistics.declaration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.logistics.transmission.CustomsPost;
import org.junit.jupiter.api.Test;

/** A list that goes through the folders of the Single Window's client, and what comes back. */
@QuarkusTest
class FolderPostTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SilkExport export = new SilkExport();
    private final Posted posted = new Posted(export);

    @Test
    void whatIsSubmittedIsShownOnceAsItWasKept() {
        export.submitted();

        CustomsPost.goRound();
        CustomsPost.goRound();

        String name = "CEB603_" + posted.id().toString().toUpperCase(Locale.ROOT) + ".xml";
        assertThat(posted.folder().in("out")).containsExactly(name);
        assertThat(posted.folder().text("out/" + name)).isEqualTo(new String(posted.content(), UTF_8));
        posted.read()
                .body("state", equalTo("HANDED_OVER"))
                .body("handedOverAt", notNullValue())
                .body("nextAttemptAt", nullValue())
                .body("trouble", nullValue());
    }

    @Test
    void whatIsShownIsAMessageThatAnotherCanRead() {
        export.submitted();
        CustomsPost.goRound();

        Api.newTenant()
                .manager()
                .contentType("application/xml")
                .body(posted.folder().take())
                .post("/v1/customs-messages?shopId=" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("messageType", equalTo("CEB603Message"))
                .body("documents", hasSize(1));
    }

    @Test
    void aReceiptInTheFolderAcceptsTheDeclarationOnce() {
        export.submitted();
        CustomsPost.goRound();
        byte[] receipt = new Told(CebMessage.CEB604, 3, "120", "逻辑校验通过").message(export, posted.id());

        posted.folder().lay("r-1.xml", receipt);
        untilItIs("ACCEPTED");

        assertThat(posted.folder().in("in")).isEmpty();
        assertThat(posted.folder().in("done")).containsExactly("r-1.xml");
        export.api()
                .manager()
                .contentType("application/xml")
                .body(receipt)
                .post("/v1/customs-receipts?shopId=" + export.shop())
                .then()
                .statusCode(200)
                .body("[0].outcome", equalTo("KNOWN"));
        export.read().body("receipts", hasSize(1));
    }

    @Test
    void whatCannotBeReadIsPutAsideAndTheRestGoesOn() {
        export.submitted();
        CustomsPost.goRound();

        posted.folder().lay("a-broken.xml", "<CEB604Message".getBytes(UTF_8));
        posted.folder().lay("b-good.xml", new Told(CebMessage.CEB604, 3, "120", "逻辑校验通过").message(export, posted.id()));
        untilItIs("ACCEPTED");

        assertThat(posted.folder().in("refused")).containsExactly("a-broken.xml", "a-broken.xml.txt");
        assertThat(posted.folder().text("refused/a-broken.xml.txt")).isNotBlank();
        assertThat(posted.folder().in("done")).containsExactly("b-good.xml");
    }

    @Test
    void aSenderThatStopsAfterStagingIsFollowedByOneThatShowsIt() {
        export.submitted();
        posted.step();
        posted.read().body("state", equalTo("STAGED"));
        assertThat(posted.folder().in("out")).isEmpty();

        CustomsPost.goRound();

        posted.read().body("state", equalTo("HANDED_OVER"));
        assertThat(posted.folder().take()).isEqualTo(posted.content());
        assertThat(posted.folder().in("out")).isEmpty();
    }

    @Test
    void aSenderThatStopsAfterShowingIsFollowedByOneThatShowsNothing() {
        export.submitted();
        posted.step();
        posted.showAndStop();
        posted.read().body("state", equalTo("STAGED"));
        assertThat(posted.folder().take()).isEqualTo(posted.content());

        CustomsPost.goRound();

        posted.read().body("state", equalTo("HANDED_OVER"));
        assertThat(posted.folder().in("out")).isEmpty();
    }

    private void untilItIs(String state) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            CustomsPost.goRound();
            export.read().body("state", equalTo(state));
        });
    }
}
