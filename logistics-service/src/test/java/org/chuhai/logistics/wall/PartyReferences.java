package org.chuhai.logistics.wall;

import static org.chuhai.logistics.wall.Lists.cursor;
import static org.chuhai.testing.wall.Reference.body;
import static org.chuhai.testing.wall.Reference.path;
import static org.chuhai.testing.wall.Reference.query;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.chuhai.testing.wall.Caller;
import org.chuhai.testing.wall.Reference;
import org.chuhai.testing.wall.Reference.Sending;

/** How the operations on firms name rows; all shops of a tenant share them, and operators only read. */
final class PartyReferences {

    private static final int CREATED = 201;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final AtomicInteger FREE = new AtomicInteger(1_000_000);

    private PartyReferences() {}

    static Map<String, List<Reference<Rows>>> all() {
        return Map.of(
                "listParties",
                List.of(
                        cursor(rows -> "/v1/parties"),
                        query("code", Rows::customsCode, (caller, asked) -> caller.get("/v1/parties?code=" + asked))
                                .neverHad(PartyReferences::freeCode)
                                .sharedByTenant()),
                "registerParty",
                List.of(code(PartyReferences::register, CREATED)),
                "getParty",
                List.of(id((caller, asked) -> caller.get("/v1/parties/" + asked))),
                "amendParty",
                List.of(
                        id((caller, asked) -> caller.put("/v1/parties/" + asked, firm(freeCode())))
                                .answering(NOT_FOUND, FORBIDDEN),
                        code(PartyReferences::amend, 200)),
                "removeParty",
                List.of(id((caller, asked) -> caller.delete("/v1/parties/" + asked))
                        .answering(NOT_FOUND, FORBIDDEN)));
    }

    static String freeCode() {
        return ShopOfRows.customsCode(FREE.incrementAndGet());
    }

    private static Reference<Rows> id(Sending<Rows> sending) {
        return path("id", Rows::partyId, sending).goneAs(Rows::goneParty).sharedByTenant();
    }

    private static Reference<Rows> code(Sending<Rows> sending, int status) {
        return body("customsCode", Rows::customsCode, sending)
                .neverHad(PartyReferences::freeCode)
                .sharedByTenant()
                .answering(status, FORBIDDEN);
    }

    /** Afterwards the firm is removed, so that no other case meets it. */
    private static Response register(Caller<Rows> caller, String code) {
        Response registered = caller.post("/v1/parties", firm(code));
        remove(caller, registered);
        return registered;
    }

    private static Response amend(Caller<Rows> caller, String code) {
        Response registered = caller.post("/v1/parties", firm(freeCode()));
        if (registered.statusCode() != CREATED) {
            return registered;
        }
        Response amended = caller.put("/v1/parties/" + registered.path("id"), firm(code));
        remove(caller, registered);
        return amended;
    }

    private static void remove(Caller<Rows> caller, Response registered) {
        if (registered.statusCode() == CREATED) {
            caller.delete("/v1/parties/" + registered.path("id")).then().statusCode(204);
        }
    }

    private static String firm(String code) {
        return ShopOfRows.firm("\"customsCode\":\"" + code + "\",", "Wall");
    }
}
