package org.chuhai.catalog.wall;

import static org.chuhai.testing.wall.Reference.body;
import static org.chuhai.testing.wall.Reference.cursor;
import static org.chuhai.testing.wall.Reference.path;
import static org.chuhai.testing.wall.Reference.query;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.catalog.hardship.Papers;
import org.chuhai.catalog.hardship.Shopkeeping;
import org.chuhai.testing.wall.Caller;
import org.chuhai.testing.wall.Reference;
import org.chuhai.testing.wall.Reference.Sending;
import org.chuhai.testing.wall.Tenant;
import org.jspecify.annotations.Nullable;

/** How the operations on certificates and market access name rows. */
final class CertificateReferences {

    private static final int CREATED = 201;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;

    private CertificateReferences() {}

    static Map<String, List<Reference<Rows>>> all() {
        return Map.of(
                "submitCertificate",
                List.of(
                        query(
                                        "shopId",
                                        Rows::shopId,
                                        (caller, asked) -> caller.post(
                                                Operations.CERTIFICATES + "?shopId=" + asked, Papers.paper(fresh())))
                                .answering(UNPROCESSABLE, UNPROCESSABLE),
                        body("products", Rows::productId, CertificateReferences::submitAbout),
                        body("number", Rows::certificateNumber, CertificateReferences::submit)
                                .numbered()
                                .answering(CREATED, CREATED)),
                "listCertificates",
                List.of(
                        cursor(rows -> Operations.CERTIFICATES, rows -> Operations.PRODUCTS),
                        query(
                                        "shopId",
                                        Rows::shopId,
                                        (caller, asked) -> caller.get(Operations.CERTIFICATES + "?shopId=" + asked))
                                .answering(200, UNPROCESSABLE)),
                "getCertificate",
                List.of(id((caller, asked) -> caller.get(of(asked)))),
                "verifyCertificate",
                List.of(id((caller, asked) -> caller.post(of(asked) + "/verification", Papers.ACCEPTANCE))
                        .answering(NOT_FOUND, FORBIDDEN)),
                "revokeCertificate",
                List.of(id((caller, asked) -> caller.post(of(asked) + "/revocation", Papers.REVOCATION))
                        .answering(NOT_FOUND, FORBIDDEN)),
                "listCertificateAllowedActions",
                List.of(id((caller, asked) -> caller.get(of(asked) + "/allowed-actions"))),
                "checkMarketAccess",
                List.of(
                        body("shopId", Rows::shopId, (caller, asked) -> check(caller, asked, null)),
                        body(
                                "productId",
                                Rows::productId,
                                (caller, asked) -> check(caller, caller.own().shopId(), asked))));
    }

    private static Reference<Rows> id(Sending<Rows> sending) {
        return path("id", Rows::certificateId, sending);
    }

    private static Response submitAbout(Caller<Rows> caller, String product) {
        return caller.post(
                Operations.CERTIFICATES + "?shopId=" + caller.own().shop(),
                Papers.paper("HACCP", fresh(), "[\"" + product + "\"]", "2026-01-01", "2026-12-31"));
    }

    /** The number is free in every shop that has no such certificate. */
    private static Response submit(Caller<Rows> caller, String number) {
        String path = Operations.CERTIFICATES + "?shopId=" + caller.empty();
        Response first = caller.post(path, Papers.paper(number));
        if (first.statusCode() != UNPROCESSABLE) {
            return first;
        }
        // Nobody has opened the empty shop yet, and operators open none.
        Tenant.command(caller.own().api().manager(), Shopkeeping.opening(caller.empty()))
                .post(Operations.SHOPS);
        return caller.post(path, Papers.paper(number));
    }

    private static Response check(Caller<Rows> caller, String shop, @Nullable String product) {
        String goods = product == null ? "\"hsCode\":\"0802320000\"" : "\"productId\":\"" + product + "\"";
        return caller.post(
                "/v1/market-access-checks",
                "{\"shopId\":\"%s\",%s,\"market\":\"EU\",\"claims\":[],\"confirmed\":[]}".formatted(shop, goods));
    }

    private static String fresh() {
        return "W-" + UUID.randomUUID();
    }

    private static String of(String id) {
        return Operations.CERTIFICATES + "/" + id;
    }
}
