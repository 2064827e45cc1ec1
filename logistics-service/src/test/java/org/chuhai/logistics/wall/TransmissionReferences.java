package org.chuhai.logistics.wall;

import static org.chuhai.logistics.wall.Lists.cursor;
import static org.chuhai.testing.wall.Reference.body;
import static org.chuhai.testing.wall.Reference.path;
import static org.chuhai.testing.wall.Reference.query;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.logistics.declaration.SilkExport;
import org.chuhai.logistics.declaration.Told;
import org.chuhai.logistics.hardship.Declaring;
import org.chuhai.testing.wall.Caller;
import org.chuhai.testing.wall.Reference;

/** How the operations on messages to customs, receipts, customs accounts and answer scripts name rows. */
final class TransmissionReferences {

    private static final String MESSAGES = "/v1/customs-transmissions";
    private static final String RECEIPTS = "/v1/customs-receipts";
    private static final String ACCOUNTS = "/v1/customs-accounts";
    private static final String SCRIPTS = "/v1/customs-answer-scripts/";
    private static final int CREATED = 201;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;

    /** Minutes among which two receipts hardly meet: the same receipt is taken once. */
    private static final int LATER = 1_000_000;

    private TransmissionReferences() {}

    static Map<String, List<Reference<Rows>>> all() {
        Map<String, List<Reference<Rows>>> all = new TreeMap<>(messages());
        all.putAll(receipts());
        all.putAll(settings());
        return all;
    }

    private static Map<String, List<Reference<Rows>>> messages() {
        return Map.of(
                "sendDocumentToCustoms",
                List.of(
                        body(
                                "shopId",
                                Rows::declaredShop,
                                (caller, asked) -> send(
                                        caller, asked, caller.own().declared().waybill())),
                        body(
                                        "number",
                                        Rows::declaredWaybill,
                                        (caller, asked) ->
                                                send(caller, caller.own().shopId(), asked))
                                .numbered()),
                "listCustomsTransmissions",
                List.of(
                        cursor(rows -> MESSAGES),
                        query(
                                        "shopId",
                                        Rows::declaredShop,
                                        (caller, asked) -> caller.get(MESSAGES + "?shopId=" + asked))
                                .answering(200, UNPROCESSABLE),
                        query(
                                "documentId",
                                Rows::declaredDocument,
                                (caller, asked) -> caller.get(MESSAGES + "?documentId=" + asked))),
                "listCustomsTransmissionAllowedActions",
                List.of(path(
                        "id",
                        Rows::transmission,
                        (caller, asked) -> caller.get(MESSAGES + "/" + asked + "/allowed-actions"))),
                "handOverCustomsTransmissionAgain",
                List.of(path(
                                "id",
                                Rows::transmission,
                                (caller, asked) -> caller.post(MESSAGES + "/" + asked + "/handover"))
                        .answering(NOT_FOUND, FORBIDDEN)),
                "getCustomsTransmission",
                List.of(path("id", Rows::transmission, (caller, asked) -> caller.get(MESSAGES + "/" + asked))),
                "getCustomsTransmissionContent",
                List.of(path(
                        "id", Rows::transmission, (caller, asked) -> caller.get(MESSAGES + "/" + asked + "/content"))),
                "withdrawCustomsTransmission",
                List.of(path(
                        "id",
                        Rows::transmission,
                        (caller, asked) -> caller.post(MESSAGES + "/" + asked + "/withdrawal"))));
    }

    private static Map<String, List<Reference<Rows>>> receipts() {
        return Map.of(
                "listCustomsReceipts",
                List.of(
                        cursor(rows -> RECEIPTS),
                        query(
                                        "shopId",
                                        Rows::declaredShop,
                                        (caller, asked) -> caller.get(RECEIPTS + "?shopId=" + asked))
                                .answering(200, UNPROCESSABLE),
                        query(
                                "transmissionId",
                                Rows::transmission,
                                (caller, asked) -> caller.get(RECEIPTS + "?transmissionId=" + asked))),
                // Whichever shop a manager names, the receipt is of the manager's tenant.
                "handInCustomsReceipts",
                List.of(
                        query(
                                        "shopId",
                                        Rows::declaredShop,
                                        (caller, asked) -> handIn(
                                                caller, asked, caller.own().declared(), UUID.randomUUID()))
                                .answering(200, UNPROCESSABLE),
                        body(
                                        "guid",
                                        Rows::transmission,
                                        (caller, asked) -> handIn(
                                                caller,
                                                caller.own().declaredShop(),
                                                numbered(caller, SilkExport.NUMBER + "-NOBODY"),
                                                UUID.fromString(asked)))
                                .answering(200, 200),
                        body(
                                        "copNo",
                                        Rows::declaredNumber,
                                        (caller, asked) -> handIn(
                                                caller,
                                                caller.own().declaredShop(),
                                                numbered(caller, asked),
                                                UUID.randomUUID()))
                                .neverHad(() -> SilkExport.NUMBER
                                        + "-"
                                        + ThreadLocalRandom.current().nextInt(LATER, 2 * LATER))
                                .answering(200, 200)));
    }

    private static Map<String, List<Reference<Rows>>> settings() {
        return Map.of(
                // A manager may make the account of any shop, and say how customs answers it; an operator's shops are
                // its own.
                "keepCustomsAccount",
                List.of(path(
                                "shopId",
                                Rows::declaredShop,
                                (caller, asked) -> caller.file(ACCOUNTS + "/" + asked, Declaring.ACCOUNT))
                        .answering(CREATED, NOT_FOUND)),
                "getCustomsAccount",
                List.of(path("shopId", Rows::declaredShop, (caller, asked) -> caller.get(ACCOUNTS + "/" + asked))),
                "listCustomsAccounts",
                List.of(
                        cursor(rows -> ACCOUNTS),
                        query(
                                        "shopId",
                                        Rows::declaredShop,
                                        (caller, asked) -> caller.get(ACCOUNTS + "?shopId=" + asked))
                                .answering(200, UNPROCESSABLE)),
                "getCustomsAnswerScript",
                List.of(path("shopId", Rows::simulatedShop, (caller, asked) -> caller.get(SCRIPTS + asked))
                        .answering(200, NOT_FOUND)),
                "setCustomsAnswerScript",
                List.of(path(
                                "shopId",
                                Rows::simulatedShop,
                                (caller, asked) -> caller.file(SCRIPTS + asked, "{\"cases\":[]}"))
                        .answering(200, FORBIDDEN)));
    }

    private static Response send(Caller<Rows> caller, String shop, String waybill) {
        return caller.post(
                MESSAGES, "{\"shopId\":\"%s\",\"kind\":\"WAYBILL\",\"number\":\"%s\"}".formatted(shop, waybill));
    }

    /** An export of the shop whose declaration has this number. */
    private static SilkExport numbered(Caller<Rows> caller, String number) {
        return new SilkExport(
                caller.own().declared().api(), caller.own().shop(), number.substring(SilkExport.NUMBER.length()));
    }

    private static Response handIn(Caller<Rows> caller, String shop, SilkExport export, UUID guid) {
        int minute = ThreadLocalRandom.current().nextInt(LATER);
        Told told = new Told(CebMessage.CEB604, minute, "120", "wall");
        return caller.who()
                .get()
                .contentType("application/xml")
                .body(told.message(export, guid))
                .post(RECEIPTS + "?shopId=" + shop);
    }
}
