package org.chuhai.logistics.wall;

import static org.chuhai.testing.wall.Reference.path;
import static org.chuhai.testing.wall.Reference.query;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chuhai.testing.wall.Caller;
import org.chuhai.testing.wall.Reference;

/** How the operations on customs messages name rows. */
final class MessageReferences {

    private static final int UNPROCESSABLE = 422;
    private static final int NOT_FOUND = 404;

    private MessageReferences() {}

    static Map<String, List<Reference<Rows>>> all() {
        return Map.of(
                "getDocumentMessage",
                List.of(
                        path(
                                        "number",
                                        Rows::declaration,
                                        (caller, asked) -> caller.get(
                                                message(asked, caller.own().shop())))
                                .numbered(),
                        query(
                                        "shopId",
                                        Rows::shopId,
                                        (caller, asked) ->
                                                caller.get(message(caller.own().declaration(), asked)))
                                .answering(NOT_FOUND, UNPROCESSABLE)),
                "downloadCustomsMessages",
                List.of(query(
                                "shopId",
                                Rows::shopId,
                                (caller, asked) -> caller.get("/v1/customs-messages?shopId=" + asked))
                        .answering(200, UNPROCESSABLE)),
                // Whichever shop a manager names, the document is of the manager's tenant.
                "receiveCustomsMessage",
                List.of(query("shopId", Rows::shopId, MessageReferences::send).answering(200, UNPROCESSABLE)));
    }

    private static String message(String number, Object shop) {
        return "/v1/documents/declarations/" + number + "/message?shopId=" + shop;
    }

    private static Response send(Caller<Rows> caller, String shop) {
        return caller.who()
                .get()
                .contentType("application/xml")
                .body(sample().replace("SL-20260112-0001", caller.own().order()).getBytes(StandardCharsets.UTF_8))
                .post("/v1/customs-messages?shopId=" + shop);
    }

    private static String sample() {
        try {
            return Files.readString(Path.of("..", "samples", "silk-list", "order-ceb303.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
