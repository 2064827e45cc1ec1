package org.chuhai.order.wall;

import static org.chuhai.testing.wall.Reference.body;
import static org.chuhai.testing.wall.Reference.cursor;
import static org.chuhai.testing.wall.Reference.path;
import static org.chuhai.testing.wall.Reference.query;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chuhai.order.hardship.Sales;
import org.chuhai.testing.wall.Caller;
import org.chuhai.testing.wall.Reference;
import org.chuhai.testing.wall.Reference.Sending;
import org.chuhai.testing.wall.Registry;
import org.chuhai.testing.wall.Registry.Sharing;

/** How every operation of the contract names rows. Add here what a new operation names, or why it names nothing. */
final class Operations {

    static final String ORDERS = "/v1/orders";

    private static final int CREATED = 201;
    private static final int UNPROCESSABLE = 422;

    static final Registry<Rows> ALL =
            new Registry<>(all(), Map.of(), Pattern.compile("no|orderNo"), Map.of(ORDERS, Sharing.THE_SHOP_ALONE));

    private Operations() {}

    private static Map<String, List<Reference<Rows>>> all() {
        Map<String, List<Reference<Rows>>> all = new HashMap<>(orders());
        all.putAll(DispatchReferences.all());
        return all;
    }

    private static Map<String, List<Reference<Rows>>> orders() {
        return Map.ofEntries(
                Map.entry("draftOrder", List.of(draftedShop(), draftedNumber())),
                Map.entry(
                        "listOrders",
                        List.of(
                                cursor(rows -> ORDERS, Operations::timeline),
                                query(
                                                "shopId",
                                                Rows::shopId,
                                                (caller, asked) -> caller.get(ORDERS + "?shopId=" + asked))
                                        .answering(200, UNPROCESSABLE),
                                query(
                                                "orderNo",
                                                Rows::orderNo,
                                                (caller, asked) -> caller.get(ORDERS + "?orderNo=" + asked))
                                        .numbered())),
                Map.entry("getOrder", List.of(id((caller, asked) -> caller.get(ORDERS + "/" + asked)))),
                Map.entry(
                        "replaceOrder",
                        List.of(
                                id((caller, asked) ->
                                        caller.put(ORDERS + "/" + asked, Sales.content("WALL-" + UUID.randomUUID()))),
                                body("orderNo", Rows::orderNo, Operations::replace)
                                        .numbered()
                                        .answering(200, 200))),
                Map.entry("deleteOrder", List.of(id((caller, asked) -> caller.delete(ORDERS + "/" + asked)))),
                Map.entry("confirmOrder", List.of(id((caller, asked) -> caller.post(of(asked) + "confirmation")))),
                Map.entry(
                        "cancelOrder",
                        List.of(id(
                                (caller, asked) -> caller.post(of(asked) + "cancellation", "{\"reason\":\"wall\"}")))),
                Map.entry(
                        "changeOrderConsignee",
                        List.of(id((caller, asked) -> caller.put(of(asked) + "consignee", Sales.consignee("Taraz"))))),
                Map.entry(
                        "changeOrderLine",
                        List.of(
                                id((caller, asked) -> caller.put(of(asked) + "lines/1", Sales.NEW_LINE)),
                                path(
                                                "no",
                                                Rows::line,
                                                (caller, asked) -> caller.put(
                                                        of(caller.own().orderId()) + "lines/" + asked, Sales.NEW_LINE))
                                        .counted())),
                Map.entry(
                        "listOrderAllowedActions",
                        List.of(id((caller, asked) -> caller.get(of(asked) + "allowed-actions")))),
                Map.entry(
                        "listOrderTimeline",
                        List.of(
                                id((caller, asked) -> caller.get(of(asked) + "timeline")),
                                cursor(Operations::timeline, rows -> ORDERS))));
    }

    private static Reference<Rows> id(Sending<Rows> sending) {
        return path("id", Rows::orderId, sending).goneAs(Rows::goneOrder);
    }

    /** Whichever shop a manager names, the order is of the manager's tenant. */
    private static Reference<Rows> draftedShop() {
        return query(
                        "shopId",
                        Rows::shopId,
                        (caller, asked) -> caller.post(
                                ORDERS + "?shopId=" + asked,
                                Sales.content(caller.own().orderNo())))
                .answering(CREATED, UNPROCESSABLE);
    }

    /** The number is free in every shop that does not use it. */
    private static Reference<Rows> draftedNumber() {
        return body("orderNo", Rows::orderNo, (caller, asked) -> draft(caller, asked))
                .numbered()
                .answering(CREATED, CREATED);
    }

    private static Response draft(Caller<Rows> caller, String orderNo) {
        return caller.post(ORDERS + "?shopId=" + caller.empty(), Sales.content(orderNo));
    }

    private static Response replace(Caller<Rows> caller, String orderNo) {
        Response drafted = draft(caller, "WALL-" + UUID.randomUUID());
        return drafted.statusCode() == CREATED
                ? caller.put(ORDERS + "/" + drafted.path("id"), Sales.content(orderNo))
                : drafted;
    }

    private static String timeline(Rows rows) {
        return of(rows.orderId()) + "timeline";
    }

    private static String of(String id) {
        return ORDERS + "/" + id + "/";
    }
}
