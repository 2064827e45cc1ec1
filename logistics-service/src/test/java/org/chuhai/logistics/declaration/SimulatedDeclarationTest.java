package org.chuhai.logistics.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.chuhai.logistics.transmission.CustomsPost;
import org.junit.jupiter.api.Test;

/** Order, waybill and list sent to simulated customs, which answers by its script. */
@QuarkusTest
class SimulatedDeclarationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SilkExport export = new SilkExport("SIMULATOR");

    @Test
    void allThreeAreMatchedAndTheListIsClosed() {
        export.submitted();
        export.send("ORDER", export.order());
        export.send("WAYBILL", export.waybill());

        await().atMost(PATIENCE).untilAsserted(() -> {
            CustomsPost.goRound();
            export.read().body("state", equalTo("CLOSED"));
        });

        export.document().body("summary.state", equalTo("ACCEPTED"));
    }

    @Test
    void aListThatIsReturnedOnceIsCorrectedAndReleased() {
        script("""
                {"cases":[{"match":{"message":"CEB603","attempt":1},"answers":[{"status":"100","info":"申报要素不全"}]}]}""");
        export.submitted();
        await().atMost(PATIENCE).untilAsserted(() -> {
            CustomsPost.goRound();
            export.read().body("state", equalTo("RETURNED"));
        });

        export.supplement(SilkExport.SUPPLEMENTS.replace("\"2026-01-14\"", "\"2026-01-15\""))
                .statusCode(200);
        export.act("submission", "").statusCode(200);
        export.send("ORDER", export.order());
        export.send("WAYBILL", export.waybill());
        await().atMost(PATIENCE).untilAsserted(() -> {
            CustomsPost.goRound();
            export.read().body("state", equalTo("CLOSED"));
        });

        assertThat(export.events()).startsWith("submitted").contains("returned").endsWith("closed");
    }

    private void script(String script) {
        export.api()
                .manager()
                .contentType("application/json")
                .body(script)
                .put("/v1/customs-answer-scripts/" + export.shop())
                .then()
                .statusCode(200);
    }
}
