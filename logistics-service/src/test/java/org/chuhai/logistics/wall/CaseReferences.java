package org.chuhai.logistics.wall;

import static org.chuhai.logistics.wall.Lists.cursor;
import static org.chuhai.testing.wall.Reference.body;
import static org.chuhai.testing.wall.Reference.path;
import static org.chuhai.testing.wall.Reference.query;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chuhai.testing.wall.Reference;

/** How the operations on cases, and the dry run, name rows. */
final class CaseReferences {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;

    /** But for its closing bracket. */
    private static final String WAIVER = "{\"reason\":\"the wall stands\",\"expiresAt\":\""
            + Instant.now().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.SECONDS) + "\"";

    private CaseReferences() {}

    static Map<String, List<Reference<Rows>>> all() {
        Map<String, List<Reference<Rows>>> all = new TreeMap<>(waivers());
        all.putAll(returns());
        all.putAll(cases());
        return all;
    }

    private static Map<String, List<Reference<Rows>>> waivers() {
        return Map.of(
                "listCaseWaivers",
                List.of(
                        path("id", Rows::caseId, (caller, asked) -> caller.get(of(asked) + "waivers")),
                        cursor(rows -> of(rows.caseId()) + "waivers")),
                "waiveCase",
                List.of(
                        path("id", Rows::caseId, (caller, asked) -> caller.post(of(asked) + "waiver", WAIVER + "}"))
                                .answering(NOT_FOUND, FORBIDDEN),
                        body(
                                        "findings",
                                        Rows::finding,
                                        (caller, asked) -> caller.post(
                                                of(caller.own().caseId()) + "waiver",
                                                WAIVER + ",\"findings\":[" + asked + "]}"))
                                .counted()
                                .answering(UNPROCESSABLE, FORBIDDEN)),
                "withdrawWaiver",
                List.of(path(
                                "id",
                                Rows::caseId,
                                (caller, asked) ->
                                        caller.post(of(asked) + "waiver/withdrawal", "{\"reason\":\"wall\"}"))
                        .answering(NOT_FOUND, FORBIDDEN)));
    }

    private static Map<String, List<Reference<Rows>>> returns() {
        return Map.of(
                "listCaseReturns",
                List.of(
                        path("id", Rows::returnedCase, (caller, asked) -> caller.get(of(asked) + "returns")),
                        cursor(rows -> of(rows.returnedCase()) + "returns")),
                "returnGoods",
                List.of(path(
                        "id",
                        Rows::returnedCase,
                        (caller, asked) -> caller.post(of(asked) + "returns", Papers.toReturn("RT-WALL")))));
    }

    private static Map<String, List<Reference<Rows>>> cases() {
        return Map.of(
                "listCases",
                List.of(
                        cursor(rows -> "/v1/cases"),
                        query("shopId", Rows::shopId, (caller, asked) -> caller.get("/v1/cases?shopId=" + asked))
                                .answering(200, UNPROCESSABLE),
                        query("orderNo", Rows::order, (caller, asked) -> caller.get("/v1/cases?orderNo=" + asked))
                                .numbered(),
                        query("waybillNo", Rows::waybill, (caller, asked) -> caller.get("/v1/cases?waybillNo=" + asked))
                                .numbered()),
                "getCase",
                List.of(path("id", Rows::caseId, (caller, asked) -> caller.get("/v1/cases/" + asked))),
                "listCaseAllowedActions",
                List.of(path("id", Rows::caseId, (caller, asked) -> caller.get(of(asked) + "allowed-actions"))),
                "getCaseReport",
                List.of(
                        path("id", Rows::caseId, (caller, asked) -> caller.get(of(asked) + "report")),
                        query(
                                        "run",
                                        Rows::run,
                                        (caller, asked) ->
                                                caller.get(of(caller.own().caseId()) + "report?run=" + asked))
                                .counted()
                                .answering(NOT_FOUND, NOT_FOUND)),
                "listCaseFindings",
                List.of(
                        path("id", Rows::caseId, (caller, asked) -> caller.get(of(asked) + "findings")),
                        cursor(rows -> of(rows.caseId()) + "findings")),
                "listCaseRuns",
                List.of(
                        path("id", Rows::caseId, (caller, asked) -> caller.get(of(asked) + "runs")),
                        cursor(rows -> of(rows.caseId()) + "runs")),
                "examineCase",
                List.of(path("id", Rows::caseId, (caller, asked) -> caller.post(of(asked) + "runs"))),
                "correctCase",
                List.of(
                        path(
                                "id",
                                Rows::caseId,
                                (caller, asked) -> caller.post(of(asked) + "corrections", "{\"reason\":\"wall\"}")),
                        body(
                                        "findings",
                                        Rows::finding,
                                        (caller, asked) -> caller.post(
                                                of(caller.own().caseId()) + "corrections",
                                                "{\"reason\":\"wall\",\"findings\":[" + asked + "]}"))
                                .counted()),
                "examineCases",
                List.of(body(
                                "after",
                                Rows::caseId,
                                (caller, asked) -> caller.post("/v1/case-runs", "{\"after\":\"" + asked + "\"}"))
                        .answering(UNPROCESSABLE, FORBIDDEN)),
                "reconcile",
                List.of(
                        ProfileReferences.tried(),
                        body(
                                        "customsCode",
                                        Rows::customsCode,
                                        (caller, asked) ->
                                                caller.post("/v1/reconciliations", Papers.toReconcile(asked)))
                                .neverHad(PartyReferences::freeCode)
                                .sharedByTenant()
                                .answering(200, 200)));
    }

    private static String of(String id) {
        return "/v1/cases/" + id + "/";
    }
}
