package org.chuhai.logistics.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.OrderOfChecks;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;

/** In which order the operations of this service say what is wrong. */
@QuarkusTest
class OrderOfChecksTest extends OrderOfChecks {

    private static final Map<String, String> WRONG = Map.ofEntries(
            Map.entry("amendParty", "{\"name\":null}"),
            Map.entry("acceptDocument", "{\"customsNumber\":\"!\"}"),
            Map.entry("correctCase", "{\"reason\":\" \"}"),
            Map.entry("replaceShipmentPackages", "{\"packages\":null}"),
            Map.entry("replaceShipmentLegs", "{\"legs\":null}"),
            Map.entry("assignShipmentWaybill", "{\"waybillNo\":\" \",\"carrierCode\":null}"),
            Map.entry("cancelDocument", "{\"reason\":\"\"}"),
            Map.entry(
                    "replaceReconciliationProfile",
                    "{\"name\":\" \",\"content\":{\"off\":[],\"severities\":[],\"tolerances\":[],\"allowances\":[]}}"),
            Map.entry("cancelShipment", "{\"reason\":\"\"}"),
            Map.entry("recordTrackingEvent", "{\"source\":null,\"sourceEventId\":null,\"occurredAt\":null}"),
            Map.entry("waiveCase", "{\"reason\":\"short\",\"expiresAt\":null}"),
            Map.entry("withdrawWaiver", "{\"reason\":\" \"}"),
            Map.entry("returnGoods", "{\"returnNo\":\" \",\"lines\":null}"),
            Map.entry("supplementDeclaration", "{\"supplements\":{\"exportDate\":\"yesterday\"}}"),
            Map.entry("askToAmendDeclaration", "{\"reason\":\" \",\"declaration\":{}}"),
            Map.entry("cancelDeclaration", "{\"reason\":\" \"}"));

    OrderOfChecksTest() {
        super(new EveryOperation(), WRONG);
    }

    @Override
    protected Set<String> makingWhatTheyName() {
        return Set.of("fileDocument", "putProductFact", "keepCustomsAccount", "setCustomsAnswerScript");
    }

    @Override
    protected String elsewhere(String path) {
        return super.elsewhere(path).replaceFirst("/orders/[^/]+/", "/orders/NOBODY/");
    }

    @Test
    void theContentIsSaidBeforeTheState() {
        World world = World.fresh();
        String path = Cargo.complete(world);
        Ask cancel = world.post(path + "/cancellation");
        Http.done(cancel.with("If-Match", "\"3\"").json("{\"reason\":\"withdrawn\"}"));

        Answer wrong = Http.send(
                world.post(path + "/cancellation").with("If-Match", "\"4\"").json("{\"reason\":\"\"}"));
        Answer right = Http.send(
                world.post(path + "/cancellation").with("If-Match", "\"4\"").json("{\"reason\":\"again\"}"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(right.status()).isEqualTo(409);
    }

    @Test
    void aDocumentIsFiledInTheSameOrder() {
        World world = World.fresh();
        Ask right = Paper.walnut().ask(world, "orders");
        Http.done(right);
        String wrong = Paper.walnut().order().put("orderType", "X").toString();
        String other = Paper.walnut().order().put("packages", 7).toString();

        assertThat(Http.send(right.json("{")).status()).isEqualTo(400);
        assertThat(Http.send(right.json(wrong)).status()).isEqualTo(428);
        assertThat(Http.send(right.json(wrong).with("If-Match", "\"999\"")).status())
                .isEqualTo(412);
        assertThat(Http.send(right.json(wrong).with("If-Match", "\"0\"")).status())
                .isEqualTo(422);
        assertThat(Http.send(right.json(other).with("If-Match", "\"0\"")).status())
                .isEqualTo(200);
    }

    @Test
    void allThatIsWrongWithAContentIsSaidAtOnce() {
        World world = World.fresh();

        Answer answer = Http.send(world.post("/v1/parties")
                .json("{\"creditCode\":\"91000000MA0WANUT1K\",\"name\":{\"zh\":null,\"en\":\"" + "A".repeat(201)
                        + "\"}}"));

        assertThat(answer.json().findValuesAsText("code")).contains("SIZE", "WRONG_CHECK_DIGIT");
    }
}
