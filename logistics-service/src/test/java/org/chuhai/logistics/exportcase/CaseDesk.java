package org.chuhai.logistics.exportcase;

import static org.chuhai.logistics.Api.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.TenantSql;

/** Somebody who works on the newest case of a shop. */
public record CaseDesk(Api api, Filing filing) {

    public static CaseDesk fresh() {
        Api api = Api.newTenant();
        return new CaseDesk(api, new Filing(api));
    }

    /** Price and packages of the declaration are slips of the pen; numbers 1 and 2 of the report. */
    public CaseDesk slipped() {
        filing.registerSeller();
        filing.waybill(Filing.slipped("waybill"));
        filing.declaration("D-1", Filing.slipped("declaration"));
        filing.order(Filing.slipped("order"));
        return this;
    }

    public CaseDesk clean() {
        filing.registerSeller();
        filing.waybill(Filing.clean("waybill", waybill -> {}));
        filing.declaration("D-1", Filing.clean("declaration", declared -> {}));
        filing.order(Filing.clean("order", order -> {}));
        return this;
    }

    public String location() {
        return "/v1/cases/" + filing.cases().getFirst().get("id");
    }

    public ValidatableResponse read() {
        return api.manager().get(location()).then();
    }

    public ValidatableResponse read(String part) {
        return api.manager().get(location() + "/" + part).then();
    }

    public String version() {
        return api.manager().get(location()).header("ETag");
    }

    public ValidatableResponse post(String part, String body) {
        return post(api.manager(), part, body);
    }

    public ValidatableResponse post(RequestSpecification caller, String part, String body) {
        return command(caller, body)
                .header("If-Match", version())
                .post(location() + "/" + part)
                .then();
    }

    public ValidatableResponse waive() {
        return post("waiver", waiver(Instant.now().plus(Duration.ofDays(30)), "null"));
    }

    public static String waiver(Instant until, String findings) {
        return """
                {"reason":"the broker has confirmed it","expiresAt":"%s","findings":%s}""".formatted(until, findings);
    }

    public ValidatableResponse withdraw() {
        return post("waiver/withdrawal", "{\"reason\":\"the broker was wrong\"}");
    }

    /** As if the time of the waiver were over. */
    public void letTimePass() {
        TenantSql.of(api)
                .execute(
                        "update export_case set waived_until = now() - interval '1 second' where waived_until is not null",
                        "update export_case_waiver set approved_at = now() - interval '1 day',"
                                + " expires_at = now() - interval '1 second' where ended_at is null");
    }

    public ValidatableResponse act(String kind, String number, String action, String body) {
        String path = "/v1/documents/" + kind + "/" + number;
        String shop = "?shopId=" + filing.shop();
        return command(api.manager(), body)
                .header("If-Match", api.manager().get(path + shop).header("ETag"))
                .post(path + "/" + action + shop)
                .then();
    }

    public ValidatableResponse declare(String action, String body) {
        return act("declarations", "D-1", action, body);
    }

    public ValidatableResponse file(String kind, ObjectNode document) {
        return switch (kind) {
            case "order" -> filing.order(document).then();
            case "waybill" -> filing.waybill(document).then();
            default -> filing.declaration("D-1", document).then();
        };
    }

    /** Types of the facts that were told of cases, in their order, without their beginnings and versions. */
    public List<String> told() {
        return TenantSql.of(api)
                .rows("select split_part(type, '.', 5) || coalesce(' ' || (payload ->> 'cause'), '') from outbox"
                        + " where topic = 'chuhai.logistics.case' order by id");
    }

    public List<String> audited(String action) {
        return TenantSql.of(api)
                .rows("select actor || ' ' || from_state || ' ' || to_state || coalesce(' ' || reason, '') from audit"
                        + " where aggregate = 'export-case' and action = '" + action + "' order by at");
    }
}
