package org.chuhai.assessment.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chuhai.assessment.Api;
import org.chuhai.assessment.fact.KeptFacts.Told;

/** What a learner of a tenant does, and what others do around it. */
record Story(Api api, UUID shop, UUID consignment, UUID exportCase) {

    static final String LEARNER = "learner";
    static final String MANAGER = "manager";

    static Story ofNewTenant() {
        return new Story(Api.newTenant(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    /** Booked, held, mended, and on its way: the carrier's machine tells what the learner cannot. */
    List<Told> story() {
        String paper = "\"waybill\":{\"waybillNo\":\"KH1\",\"carrierCode\":\"C\"}";
        String shipment = "{\"shipment\":{\"id\":\"" + consignment + "\"," + paper + "}}";
        String agrees =
                "{\"exportCase\":{\"orderNo\":\"WN-1\",\"waybillNo\":\"KH1\",\"verdict\":\"MATCHED\",\"findingCount\":0}}";
        String differs =
                "{\"exportCase\":{\"orderNo\":\"WN-1\",\"waybillNo\":\"KH1\",\"findings\":[{\"cause\":\"WRONG_UNIT\"}]}}";
        return List.of(
                of("logistics.shipment.booked", consignment, LEARNER, shipment).at("2026-01-10T08:00:00Z"),
                of("logistics.shipment.held", consignment, "carrier", shipment).at("2026-01-12T08:00:00Z"),
                of("logistics.case.discrepant", exportCase, MANAGER, differs).at("2026-01-12T09:00:00Z"),
                of("logistics.case.matched", exportCase, LEARNER, agrees).at("2026-01-12T10:00:00Z"),
                of("logistics.shipment.in-transit", consignment, "carrier", shipment)
                        .at("2026-01-13T08:00:00Z"),
                shipped().at("2026-01-14T08:00:00Z"),
                of("order.order.cancelled", UUID.randomUUID(), LEARNER, "{\"order\":{\"id\":\"o9\"}}"));
    }

    Told of(String type, UUID aggregate, String actor, String body) {
        return Told.of(type, api.tenant(), shop, aggregate, actor, body);
    }

    Told shipped() {
        UUID order = UUID.randomUUID();
        return of("order.order.shipped", order, LEARNER, "{\"order\":{\"id\":\"" + order + "\"}}");
    }

    Told validated(boolean passed) {
        return of(
                "catalog.listing.validated",
                UUID.randomUUID(),
                LEARNER,
                "{\"passed\":" + passed + ",\"listing\":{\"marketplace\":\"alibaba\",\"category\":\"nuts\"}}");
    }

    Told published() {
        return of("catalog.listing.published", UUID.randomUUID(), LEARNER, "{\"listing\":{\"productId\":\"p\"}}");
    }

    String enrol() {
        return Api.command(api.manager(), "{\"alias\":\"核桃 07\",\"subject\":\"" + LEARNER + "\"}")
                .post("/v1/learners")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Without what is different each time. */
    List<String> evidence(String learner) {
        try {
            List<String> lines = new ArrayList<>();
            for (JsonNode one : new ObjectMapper()
                    .readTree(api.manager()
                            .get("/v1/learners/" + learner + "/evidence?limit=200")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .path("items")) {
                lines.add(one.path("rule").asText() + " " + one.path("polarity").asText() + " "
                        + one.path("eventId").asText());
            }
            return lines;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
