package org.chuhai.order.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.OrderOfChecks;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;

/** In which order the operations of this service say what is wrong. */
@QuarkusTest
class OrderOfChecksTest extends OrderOfChecks {

    private static final Map<String, String> WRONG = Map.of(
            "replaceOrder", "{\"orderNo\":null,\"lines\":[]}",
            "cancelOrder", "{\"reason\":\"\"}",
            "checkDispatch", "{\"waybillNo\":null,\"carrierCode\":\"\"}",
            "confirmDispatch", "{\"waybillNo\":null,\"carrierCode\":\"\"}",
            "changeOrderConsignee", "{\"consignee\":null}",
            "changeOrderLine", "{\"line\":null,\"packages\":0}");

    OrderOfChecksTest() {
        super(new EveryOperation(), WRONG);
    }

    @Test
    void theContentIsSaidBeforeTheState() {
        World world = World.fresh();
        String path = Sales.drafted(world, "WN-1");
        Ask cancel = world.post(path + "/cancellation");
        Http.done(cancel.with("If-Match", "\"0\"").json("{\"reason\":\"withdrawn\"}"));

        for (Ask ask : new Ask[] {
            Sales.put(world, path, 1, Sales.CONTENT),
            Sales.put(world, path + "/consignee", 1, Sales.NEW_CONSIGNEE),
            Sales.put(world, path + "/lines/1", 1, Sales.NEW_LINE),
            world.post(path + "/cancellation").with("If-Match", "\"1\"").json("{\"reason\":\"again\"}"),
        }) {
            Answer wrong = Http.send(ask.json("{}"));
            Answer right = Http.send(ask);

            assertThat(wrong.status()).as(ask + " " + wrong).isEqualTo(422);
            assertThat(right.status()).as(ask + " " + right).isEqualTo(409);
            assertThat(right.code()).isEqualTo("order-state-refuses");
        }
    }

    /** A line that there is not is nothing that could have a version. */
    @Test
    void aLineThatIsNotThereIsSaidBeforeTheVersion() {
        World world = World.fresh();
        String path = Sales.drafted(world, "WN-1");

        Answer answer = Http.send(Sales.put(world, path + "/lines/3", 999, "{\"line\":null}"));

        assertThat(answer.status()).isEqualTo(404);
    }

    /** What a confirmation lacks is said of an order that could be confirmed only. */
    @Test
    void theStateIsSaidBeforeWhatTheConfirmationLacks() {
        World world = World.fresh();
        String path = Sales.filed(world, Sales.CONTENT.replace("\"incoterm\":\"FOB\"", "\"incoterm\":null"));
        Ask confirmation = Sales.confirmation(world, path);

        Answer incomplete = Http.send(confirmation);
        Http.done(world.post(path + "/cancellation").with("If-Match", "\"0\"").json("{\"reason\":\"withdrawn\"}"));
        Answer cancelled = Http.send(confirmation.with("If-Match", "\"1\""));

        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(cancelled.status()).isEqualTo(409);
    }

    @Test
    void allThatIsWrongWithAContentIsSaidAtOnce() {
        World world = World.fresh();
        String content = Sales.CONTENT
                .replace("MA0WANUT1J", "MA0WANUT1K")
                .replace("\"incoterm\":\"FOB\"", "\"incoterm\":\"ABC\"")
                .replace("\"packages\":1300", "\"packages\":0")
                .replace("\"total\":\"34000.00\"", "\"total\":\"1\"")
                .replace("\"goodsValue\":\"81000.00\"", "\"goodsValue\":\"2\"");

        Answer answer = Http.send(Sales.draft(world, content));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().findValuesAsText("code"))
                .contains("WRONG_CHECK_DIGIT", "UNKNOWN", "MIN", "WRONG_PRODUCT", "WRONG_SUM");
    }
}
