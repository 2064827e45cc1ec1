package org.chuhai.logistics.wall;

import static org.chuhai.logistics.wall.Lists.cursor;
import static org.chuhai.testing.wall.Reference.body;
import static org.chuhai.testing.wall.Reference.path;
import static org.chuhai.testing.wall.Reference.query;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.chuhai.logistics.declaration.SilkExport;
import org.chuhai.testing.wall.Caller;
import org.chuhai.testing.wall.Reference;
import org.chuhai.testing.wall.Reference.Sending;

/** How the operations on declarations name rows. */
final class DeclarationReferences {

    private static final String LIST = "/v1/declarations";
    private static final String ORDER = "WALL-ORDER-D";
    private static final String WAYBILL = "WALL-WAYBILL-D";
    private static final int CREATED = 201;
    private static final int UNPROCESSABLE = 422;

    private DeclarationReferences() {}

    static Map<String, List<Reference<Rows>>> all() {
        return Map.of(
                "draftDeclaration",
                List.of(
                        body("shopId", Rows::declaredShop, DeclarationReferences::draftIn),
                        body(
                                        "orderNo",
                                        Rows::order,
                                        (caller, asked) -> draft(
                                                caller, asked, caller.own().waybill()))
                                .numbered(),
                        body(
                                        "waybillNo",
                                        Rows::waybill,
                                        (caller, asked) ->
                                                draft(caller, caller.own().order(), asked))
                                .numbered(),
                        // Free in every shop that does not use it.
                        body("number", Rows::declaredNumber, DeclarationReferences::draftAs)
                                .numbered()
                                .answering(CREATED, CREATED)),
                "listDeclarations",
                List.of(
                        cursor(rows -> LIST),
                        query("shopId", Rows::declaredShop, (caller, asked) -> caller.get(LIST + "?shopId=" + asked))
                                .answering(200, UNPROCESSABLE),
                        query("orderNo", Rows::declaredOrder, (caller, asked) -> caller.get(LIST + "?orderNo=" + asked))
                                .numbered()),
                "getDeclaration",
                List.of(id((caller, asked) -> caller.get(LIST + "/" + asked))),
                "supplementDeclaration",
                List.of(id((caller, asked) ->
                        caller.put(of(asked) + "supplements", "{\"supplements\":" + SilkExport.SUPPLEMENTS + "}"))),
                "submitDeclaration",
                List.of(id((caller, asked) -> caller.post(of(asked) + "submission"))),
                "askToAmendDeclaration",
                List.of(id((caller, asked) -> caller.post(
                        of(asked) + "amendments",
                        "{\"reason\":\"wall\",\"declaration\":%s}"
                                .formatted(caller.own().declared().content())))),
                "cancelDeclaration",
                List.of(id((caller, asked) -> caller.post(of(asked) + "cancellation", "{\"reason\":\"wall\"}"))),
                "listDeclarationAllowedActions",
                List.of(id((caller, asked) -> caller.get(of(asked) + "allowed-actions"))));
    }

    private static Reference<Rows> id(Sending<Rows> sending) {
        return path("id", Rows::declarationId, sending);
    }

    /** Where there are no such documents yet, they are not found. */
    private static Response draftIn(Caller<Rows> caller, String shop) {
        SilkExport own = caller.own().declared();
        return caller.post(LIST, drafting(shop, "WALL-D", own.order(), own.waybill()));
    }

    private static Response draft(Caller<Rows> caller, String order, String waybill) {
        return caller.post(LIST, drafting(caller.own().shopId(), "WALL-D", order, waybill));
    }

    private static Response draftAs(Caller<Rows> caller, String number) {
        String shop = caller.empty().toString();
        caller.file("/v1/documents/orders/" + ORDER + "?shopId=" + shop, Papers.order(ORDER));
        caller.file("/v1/documents/waybills/" + WAYBILL + "?shopId=" + shop, Papers.waybill(WAYBILL, ORDER));
        return caller.post(LIST, drafting(shop, number, ORDER, WAYBILL));
    }

    private static String drafting(String shop, String number, String order, String waybill) {
        return "{\"shopId\":\"%s\",\"number\":\"%s\",\"orderNo\":\"%s\",\"waybillNo\":\"%s\"}"
                .formatted(shop, number, order, waybill);
    }

    private static String of(String id) {
        return LIST + "/" + id + "/";
    }
}
