package org.chuhai.logistics.wall;

import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.declaration.SilkExport;

/**
 * A declaration that customs has accepted, and what was sent for it; of declarations, messages, receipts and accounts there
 * are two.
 *
 * @param transmission the message that carried it
 * @param document what it said
 */
record Declared(SilkExport export, String id, String transmission, String document) {

    private static final String MESSAGES = "/v1/customs-transmissions";

    static Declared of(Api api, UUID shop, String suffix) {
        new SilkExport(api, UUID.randomUUID(), "").account("FOLDER").then().statusCode(201);
        SilkExport export = new SilkExport(api, shop, suffix).known();
        Api.command(api.manager(), export.drafting(export.number() + "-B", "{}"))
                .post("/v1/declarations")
                .then()
                .statusCode(201);
        export.draft(SilkExport.SUPPLEMENTS).statusCode(201);
        export.act("submission", "").statusCode(200);
        String document = export.read().extract().path("documentId");
        String transmission =
                api.manager().get(MESSAGES + "?documentId=" + document).path("items[0].id");
        export.told("1:3", "2:120");
        export.send("ORDER", export.order());
        return new Declared(export, export.location().replaceFirst(".*/", ""), transmission, document);
    }
}
