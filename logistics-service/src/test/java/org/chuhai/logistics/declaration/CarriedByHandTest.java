package org.chuhai.logistics.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.Api.command;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.logistics.transmission.CustomsPost;
import org.junit.jupiter.api.Test;

/** Where the channel does not work, people carry messages, and where it lost one, they have it handed over again. */
@QuarkusTest
class CarriedByHandTest {

    private final SilkExport export = new SilkExport();
    private final Posted posted = new Posted(export);

    @Test
    void whatCustomsHasAnsweredDoesNotLeaveOnceTheFolderIsBack() {
        export.submitted();
        posted.folder().breaks();
        CustomsPost.goRound();

        export.told("1:120");

        posted.read().body("state", equalTo("HANDED_OVER")).body("handedOverAt", notNullValue());
        posted.folder().isMended();
        posted.account("FOLDER");
        CustomsPost.goRound();
        assertThat(posted.folder().in("out")).isEmpty();
    }

    @Test
    void whatIsStagedAndAnsweredIsTakenOutOfTheFolder() {
        export.submitted();
        posted.step();
        export.told("1:120");

        CustomsPost.goRound();

        posted.read().body("state", equalTo("HANDED_OVER"));
        assertThat(posted.folder().in("out")).isEmpty();
        assertThat(posted.folder().in("staging")).isEmpty();
    }

    @Test
    void anOrderWhoseMessageWaitsIsWithdrawnByItsMessage() {
        export.known().send("ORDER", export.order());
        String order = "/v1/documents/orders/" + export.order();
        String shop = "?shopId=" + export.shop();
        String tag = export.api().manager().get(order + shop).header("ETag");

        command(export.api().manager(), "")
                .header("If-Match", tag)
                .post(order + "/withdrawal" + shop)
                .then()
                .statusCode(409)
                .body("code", equalTo("message-waits"))
                .body("detail", containsString("/v1/customs-transmissions/" + posted.id() + "/withdrawal"))
                .body("allowed", not(hasItem("WITHDRAW")));

        export.api()
                .manager()
                .get(order + "/allowed-actions" + shop)
                .then()
                .body("actions.find { it.action == 'CANCEL' }.allowed", equalTo(false));
        CustomsPost.goRound();
        command(export.api().manager(), "")
                .header("If-Match", tag)
                .post(order + "/withdrawal" + shop)
                .then()
                .statusCode(200);
    }

    @Test
    void whatTheClientHasLostIsHandedOverAgainWithTheSameContent() {
        export.submitted();
        CustomsPost.goRound();
        byte[] lost = posted.folder().take();

        posted.handOver().statusCode(200).body("state", equalTo("NEW"));
        CustomsPost.goRound();

        assertThat(posted.folder().take()).isEqualTo(lost);
        posted.read().body("state", equalTo("HANDED_OVER"));
    }

    @Test
    void whatIsHandedOverAgainIsNotTakenBack() {
        export.submitted();
        CustomsPost.goRound();
        posted.handOver().statusCode(200);

        posted.takeBack()
                .statusCode(409)
                .body("code", equalTo("message-handed-over"))
                .body("allowed", empty());

        posted.allowed().body("actions.findAll { it.allowed }", empty());
    }

    @Test
    void whatWasStagedInAFolderThatIsGoneIsHandedOverAgain() {
        export.submitted();
        posted.step();
        posted.folder().isLost();

        posted.handOver().statusCode(200);
        CustomsPost.goRound();
        posted.account("FOLDER");
        CustomsPost.goRound();

        assertThat(posted.folder().take()).isEqualTo(posted.content());
    }

    @Test
    void whatIsAnsweredIsNotHandedOverAgain() {
        export.submitted();
        CustomsPost.goRound();
        posted.allowed().body("actions.find { it.action == 'HAND_OVER_AGAIN' }.allowed", equalTo(true));
        export.told("1:120");

        posted.handOver().statusCode(409).body("code", equalTo("message-answered"));

        posted.allowed().body("actions.findAll { it.allowed }", empty());
    }

    @Test
    void messagesInOneStateAreListed() {
        export.submitted();
        String list = "/v1/customs-transmissions?shopId=" + export.shop() + "&state=";

        export.api().manager().get(list + "NEW").then().body("items", hasSize(1));
        export.api().manager().get(list + "HANDED_OVER").then().body("items", empty());
        export.api().manager().get(list + "LOST").then().statusCode(400);
    }
}
