package org.chuhai.order.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chuhai.order.dispatch.DispatchDesk.SOON;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.chuhai.order.Api;
import org.junit.jupiter.api.Test;

/** What becomes of a waybill after goods have left under it. */
@QuarkusTest
class WaybillFollowingTest {

    private final DispatchDesk desk = DispatchDesk.open();
    private final Api api = desk.api();

    @Test
    void aWaybillThatIsCalledOffAfterGoodsHaveLeftUnderItIsShown() {
        String order = desk.orders().confirmed("WN-1");
        Carrier carrier = desk.known("KH1");
        String dispatch = dispatched(order, carrier);
        api.manager().get(dispatch).then().body("waybillState", equalTo("FILED"));
        String seen = api.manager().get(dispatch).header("ETag");

        desk.tell(carrier.cancelled(2));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(api.manager().get(dispatch).<String>path("waybillState"))
                        .isEqualTo("CANCELLED"));
        assertThat(api.manager().get(dispatch).header("ETag")).isNotEqualTo(seen);
    }

    private String dispatched(String order, Carrier carrier) {
        return URI.create(desk.dispatch(order, 1, carrier, "")
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location"))
                .getPath();
    }
}
