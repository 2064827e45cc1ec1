package org.chuhai.logistics.declaration;

import static org.chuhai.logistics.Api.command;

import org.chuhai.logistics.Api;
import org.chuhai.logistics.exportcase.Filing;
import org.jspecify.annotations.Nullable;

/** Declarations that were sent, and that nobody answers but the test; sent once for all tests, since what they tell is undone. */
final class SentDeclarations {

    private static @Nullable Retelling list;
    private static @Nullable Retelling form;

    private SentDeclarations() {}

    /** Silk, by list. */
    static Retelling sentList() {
        if (list == null) {
            SilkExport export = new SilkExport().submitted();
            list = Retelling.of(export.api(), export.shop(), export.number());
        }
        return list;
    }

    /** Walnuts, by form. */
    static Retelling sentForm() {
        if (form == null) {
            form = sendForm();
        }
        return form;
    }

    private static Retelling sendForm() {
        Api api = Api.newTenant();
        Filing filing = new Filing(api);
        filing.registerSeller();
        api.manager()
                .contentType("application/json")
                .body("""
                {"code":"91000000MA0BRKER93","name":"通达报关有限公司","dxpId":"DXPENT0000000003","channel":"FOLDER"}""")
                .put("/v1/customs-accounts/" + filing.shop())
                .then()
                .statusCode(201);
        filing.order(Filing.clean("order", order -> {}));
        filing.waybill(Filing.clean("waybill", waybill -> {}));
        filing.declaration("D-1", Filing.clean("declaration", declared -> {}));
        var drafted = command(api.manager(), """
                {"shopId":"%s","number":"D-1","orderNo":"WN-20260115-0001","waybillNo":"KH2601150001"}""".formatted(filing.shop())).post("/v1/declarations");
        command(api.manager(), "")
                .header("If-Match", drafted.header("ETag"))
                .post("/v1/declarations/" + drafted.jsonPath().getString("id") + "/submission")
                .then()
                .statusCode(200);
        return Retelling.of(api, filing.shop(), "D-1");
    }
}
