package org.chuhai.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.chuhai.client.order.ApiException;
import org.chuhai.client.order.api.DispatchesApi;
import org.chuhai.client.order.api.OrderChangesApi;
import org.chuhai.client.order.api.OrdersApi;
import org.chuhai.client.order.model.ConfirmDispatch;
import org.chuhai.client.order.model.Dispatch;
import org.chuhai.client.order.model.Order;
import org.chuhai.client.order.model.OrderContent;
import org.chuhai.client.order.model.OrderHappening;
import org.chuhai.client.order.model.OrderState;
import org.chuhai.client.order.model.OrderTimelineEntry;

/** The order of the walnuts: agreed, and what is on its way. */
record JavaSale(Person operator, UUID shop) {

    static final String ORDER_NO = "WN-20260115-0001";

    private static final int UNPROCESSABLE = 422;

    /** The id of the confirmed order, whose kernels are those of the listing. */
    UUID confirm(UUID listing) throws ApiException, IOException {
        OrderContent content = operator.orders()
                .getObjectMapper()
                .readValue(RunningSuite.sample("orders/walnuts.json").toFile(), OrderContent.class);
        content.getLines().getLast().setListingId(listing);
        Order drafted = Walk.untilHeard()
                .ignoreExceptionsMatching(JavaSale::isRefused)
                .until(() -> orders().draftOrder(Walk.key(), content, shop), order -> order.getId() != null);
        assertThat(drafted.getLines().getLast().getListingId()).isEqualTo(listing);
        assertThat(orders().confirmOrder(drafted.getId(), Walk.key(), seen(drafted.getId()))
                        .getState())
                .isEqualTo(OrderState.CONFIRMED);
        return drafted.getId();
    }

    void dispatch(UUID order, String waybillNo, String carrierCode) throws ApiException {
        ConfirmDispatch content = new ConfirmDispatch().waybillNo(waybillNo).carrierCode(carrierCode);
        Dispatch dispatched = Walk.untilHeard()
                .ignoreExceptionsMatching(JavaSale::isRefused)
                .until(
                        () -> new DispatchesApi(operator.orders())
                                .confirmDispatch(order, Walk.key(), seen(order), content),
                        dispatch -> dispatch.getId() != null);
        assertThat(dispatched.getChecks()).isNotEmpty();
        assertThat(new OrderChangesApi(operator.orders())
                        .listOrderTimeline(order, null, null)
                        .getItems())
                .extracting(OrderTimelineEntry::getHappening)
                .contains(OrderHappening.DRAFTED, OrderHappening.CONFIRMED, OrderHappening.SHIPPED);
    }

    /** The content is not acceptable yet: what it names has not been heard of. */
    private static boolean isRefused(Throwable refused) {
        return refused instanceof ApiException answer && answer.getCode() == UNPROCESSABLE;
    }

    private String seen(UUID order) throws ApiException {
        return Walk.etag(orders().getOrderWithHttpInfo(order).getHeaders());
    }

    private OrdersApi orders() {
        return new OrdersApi(operator.orders());
    }
}
