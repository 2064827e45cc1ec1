package org.chuhai.logistics.wall;

import static org.chuhai.logistics.wall.Lists.cursor;
import static org.chuhai.testing.wall.Reference.body;
import static org.chuhai.testing.wall.Reference.path;
import static org.chuhai.testing.wall.Reference.query;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.chuhai.testing.wall.Caller;
import org.chuhai.testing.wall.Reference;
import org.chuhai.testing.wall.Reference.Sending;

/** How the operations on documents name rows. */
final class DocumentReferences {

    private static final String CANCEL = "{\"reason\":\"wall\"}";
    private static final int CREATED = 201;
    private static final int UNPROCESSABLE = 422;
    private static final int NOT_FOUND = 404;

    private DocumentReferences() {}

    static Map<String, List<Reference<Rows>>> all() {
        return Map.of(
                "listDocuments",
                List.of(
                        cursor(rows -> "/v1/documents/waybills"),
                        query(
                                        "shopId",
                                        Rows::shopId,
                                        (caller, asked) -> caller.get("/v1/documents/orders?shopId=" + asked))
                                .answering(200, UNPROCESSABLE)),
                "getDocument",
                List.of(
                        number((caller, asked) -> caller.get(waybill(asked, caller))),
                        shop((caller, asked) -> caller.get(waybillIn(asked, caller))),
                        path(
                                        "revision",
                                        Rows::revision,
                                        (caller, asked) -> caller.get(
                                                waybill(caller.own().waybill(), caller) + "&revision=" + asked))
                                .counted()),
                "fileDocument",
                List.of(
                        filedNumber(),
                        filedShop(),
                        body("orderNo", Rows::order, DocumentReferences::waybillOfOrder)
                                .numbered()
                                .answering(200, 200),
                        body("waybillNo", Rows::waybill, DocumentReferences::declarationOfWaybill)
                                .numbered()
                                .answering(200, 200)),
                "listDocumentAllowedActions",
                List.of(
                        number((caller, asked) -> caller.get(sub(asked, "allowed-actions", caller))),
                        shop((caller, asked) -> caller.get(subIn(asked, "allowed-actions", caller)))),
                "listDocumentRevisions",
                List.of(
                        number((caller, asked) -> caller.get(sub(asked, "revisions", caller))),
                        shop((caller, asked) -> caller.get(subIn(asked, "revisions", caller))),
                        cursor(rows ->
                                "/v1/documents/waybills/" + rows.waybill() + "/revisions?shopId=" + rows.shop())),
                "submitDocument",
                List.of(
                        number((caller, asked) -> caller.post(sub(asked, "submission", caller))),
                        shop((caller, asked) -> caller.post(subIn(asked, "submission", caller)))),
                "acceptDocument",
                List.of(
                        number((caller, asked) -> caller.post(sub(asked, "acceptance", caller), "{}")),
                        shop((caller, asked) -> caller.post(subIn(asked, "acceptance", caller), "{}"))),
                "withdrawDocument",
                List.of(
                        number((caller, asked) -> caller.post(sub(asked, "withdrawal", caller))),
                        shop((caller, asked) -> caller.post(subIn(asked, "withdrawal", caller)))),
                "cancelDocument",
                List.of(
                        number((caller, asked) -> caller.post(sub(asked, "cancellation", caller), CANCEL)),
                        shop((caller, asked) -> caller.post(subIn(asked, "cancellation", caller), CANCEL))));
    }

    private static Reference<Rows> number(Sending<Rows> sending) {
        return path("number", Rows::waybill, sending).numbered();
    }

    /** A manager may ask for any shop, an operator only for its own. */
    private static Reference<Rows> shop(Sending<Rows> sending) {
        return query("shopId", Rows::shopId, sending).answering(NOT_FOUND, UNPROCESSABLE);
    }

    /** The number is free in every shop that does not use it. */
    private static Reference<Rows> filedNumber() {
        return path(
                        "number",
                        Rows::order,
                        (caller, asked) -> caller.file(
                                "/v1/documents/orders/" + asked + "?shopId=" + caller.empty(), Papers.order(asked)))
                .numbered()
                .answering(CREATED, CREATED);
    }

    /** Whichever shop a manager names, the document is of the manager's tenant. */
    private static Reference<Rows> filedShop() {
        return query(
                        "shopId",
                        Rows::shopId,
                        (caller, asked) -> caller.file(
                                "/v1/documents/orders/" + caller.own().order() + "?shopId=" + asked,
                                Papers.order(caller.own().order())))
                .answering(CREATED, UNPROCESSABLE);
    }

    /** A waybill joins the case of its order, if that is the shop's. */
    private static Response waybillOfOrder(Caller<Rows> caller, String asked) {
        caller.file("/v1/documents/waybills/WALL-WB?shopId=" + caller.empty(), Papers.waybill("WALL-WB", asked));
        return caller.get("/v1/cases?waybillNo=WALL-WB&shopId=" + caller.empty());
    }

    /** A declaration joins the case of its waybill, if that is the shop's. */
    private static Response declarationOfWaybill(Caller<Rows> caller, String asked) {
        caller.file(
                "/v1/documents/declarations/WALL-DEC?shopId=" + caller.empty(),
                Papers.declaration("WALL-ORDER", asked));
        return caller.get("/v1/cases?orderNo=WALL-ORDER&shopId=" + caller.empty());
    }

    private static String waybill(String number, Caller<Rows> caller) {
        return "/v1/documents/waybills/" + number + "?shopId=" + caller.own().shop();
    }

    private static String waybillIn(String shop, Caller<Rows> caller) {
        return "/v1/documents/waybills/" + caller.own().waybill() + "?shopId=" + shop;
    }

    private static String sub(String number, String resource, Caller<Rows> caller) {
        return "/v1/documents/waybills/" + number + "/" + resource + "?shopId="
                + caller.own().shop();
    }

    private static String subIn(String shop, String resource, Caller<Rows> caller) {
        return "/v1/documents/waybills/" + caller.own().waybill() + "/" + resource + "?shopId=" + shop;
    }
}
