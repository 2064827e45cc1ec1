package org.chuhai.logistics.shipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.Api.command;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.testing.server.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ShipmentResourceTest {

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final Desk desk = new Desk(() -> api.operator(shop), shop);

    @Test
    void aDraftIsPreparedAndBooked() {
        String location = desk.complete("EXP-1", "WB-1");

        desk.command(location + "/booking", 3, "")
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("state", equalTo("BOOKED"));

        api.manager()
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("state", equalTo("BOOKED"))
                .body("shopId", equalTo(shop.toString()))
                .body("packages.number", contains("1", "2"))
                .body("packages.weightKg", contains("12.5", "0.125"))
                .body("weightKg", equalTo("12.625"))
                .body("legs.mode", contains("2", "3"))
                .body("legs[1].from.locode", nullValue())
                .body("legs[1].to.name", equalTo("Moscow"))
                .body("legs[0].plannedDeparture", equalTo("2026-03-02T08:00:00Z"))
                .body("waybill.waybillNo", equalTo("WB-1"));
    }

    @Test
    void bookingNamesWhatIsMissing() {
        String location = desk.draft("EXP-1");

        desk.command(location + "/booking", 0, "")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/packages", "/legs", "/waybill"));
        api.manager().get(location).then().header("ETag", "\"0\"").body("state", equalTo("DRAFT"));
    }

    @Test
    void aShipmentIsBookedOnce() {
        String location = desk.booked("EXP-1", "WB-1");

        desk.command(location + "/booking", 4, "")
                .then()
                .statusCode(409)
                .body("code", equalTo("shipment-state-refuses"))
                .body("allowed", hasItem("CANCEL"))
                .body("detail", equalTo("a shipment that is booked cannot be booked"));
    }

    @Test
    void aRepeatedBookingIsTheSameBooking() {
        String location = desk.complete("EXP-1", "WB-1");

        for (String replayed : new String[] {null, "true"}) {
            api.manager()
                    .header("Idempotency-Key", "once")
                    .header("If-Match", "\"3\"")
                    .post(location + "/booking")
                    .then()
                    .statusCode(200)
                    .header("Idempotent-Replayed", equalTo(replayed))
                    .header("ETag", "\"4\"")
                    .body("weightKg", equalTo("12.625"));
        }
    }

    @Test
    void aCommandSaysWhichVersionItHasSeen() {
        String location = desk.complete("EXP-1", "WB-1");

        api.manager()
                .header("Idempotency-Key", "k")
                .post(location + "/booking")
                .then()
                .statusCode(428);
        desk.command(location + "/booking", 2, "").then().statusCode(412);
        desk.put(location + "/packages", 2, Desk.PACKAGES).then().statusCode(412);
        api.manager().delete(location).then().statusCode(428);
    }

    @Test
    void packagesAreReplacedAsAWhole() {
        String location = desk.booked("EXP-1", "WB-1");
        String one = """
                {"packages":[{"number":"2","weightKg":"7","lengthCm":"1","widthCm":"1","heightCm":"1","contents":"x"}]}""";

        desk.put(location + "/packages", 4, one).then().statusCode(200).header("ETag", "\"5\"");

        api.manager()
                .get(location)
                .then()
                .body("packages.number", contains("2"))
                .body("weightKg", equalTo("7"));
    }

    @Test
    void aBookedShipmentKeepsAPackageAndALeg() {
        String location = desk.booked("EXP-1", "WB-1");

        desk.put(location + "/packages", 4, "{\"packages\":[]}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/packages"));
        desk.put(location + "/legs", 4, "{\"legs\":[]}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/legs"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"12.5\"', '\"0\"', 422, /packages/0/weightKg",
        "'\"12.5\"', '\"-1\"', 422, /packages/0/weightKg",
        "'\"12.5\"', '\"0.0001\"', 422, /packages/0/weightKg",
        "'\"12.5\"', '\"100000\"', 422, /packages/0/weightKg",
        "'\"12.5\"', '12.5', 400, /packages/0/weightKg",
        "'\"12.5\"', '\"1e2\"', 400, /packages/0/weightKg",
        "'\"12.5\"', 'null', 422, /packages/0/weightKg",
        "'\"number\":\"2\"', '\"number\":\"1\"', 422, /packages/1/number",
        "'\"contents\":\"Walnuts\"', '\"contents\":\" \"', 422, /packages/0/contents",
        "'\"contents\":\"Walnuts\"', '\"contents\":\"a\\u0000\"', 422, /packages/0/contents",
        "'\"contents\":\"Walnuts\"', '\"contents\":\"x\",\"colour\":\"red\"', 400, /packages/0/colour"
    })
    void aBadPackageIsNamed(String right, String wrong, int status, String pointer) {
        String location = desk.draft("EXP-1");

        desk.put(location + "/packages", 0, Desk.PACKAGES.replace(right, wrong))
                .then()
                .statusCode(status)
                .body("errors.pointer", contains(pointer));

        api.manager().get(location).then().header("ETag", "\"0\"").body("packages", emptyIterable());
    }

    @Test
    void fiveHundredPackagesAreTheMost() {
        String location = desk.draft("EXP-1");

        desk.put(location + "/packages", 0, packages(501))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/packages"));
        desk.put(location + "/packages", 0, packages(500))
                .then()
                .statusCode(200)
                .body("packages", hasSize(500))
                .body("weightKg", equalTo("500"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"mode\":\"2\"', '\"mode\":\"Q\"', /legs/0/mode, UNKNOWN",
        "'\"mode\":\"2\"', '\"mode\":\"sea\"', /legs/0/mode, PATTERN",
        "'\"country\":\"CHN\"', '\"country\":\"XXQ\"', /legs/0/from/country, UNKNOWN",
        "'\"country\":\"CHN\"', '\"country\":\"303\"', /legs/0/from/country, PATTERN",
        "'CNTAO', 'QINGDAO', /legs/0/from/locode, PATTERN",
        "'2026-03-09T06:00:00Z', '2026-03-02T08:00:00Z', /legs/0/plannedArrival, OUT_OF_ORDER",
        "'2026-03-09T06:00:00Z', '2026-03-11T08:00:00.000001Z', /legs/1/plannedDeparture, OUT_OF_ORDER",
        "'2026-03-02T08:00:00Z', '1926-03-02T08:00:00Z', /legs/0/plannedDeparture, OUT_OF_RANGE"
    })
    void aBadLegIsNamed(String right, String wrong, String pointer, String code) {
        String location = desk.draft("EXP-1");

        desk.put(location + "/legs", 0, Desk.LEGS.replace(right, wrong))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @CsvSource({"91000000MA0CARRAXT, WRONG_CHECK_DIGIT", "9100O000MA0CARRAXR, WRONG_SHAPE"})
    void aMistypedCarrierIsRefused(String code, String rule) {
        String location = desk.draft("EXP-1");

        desk.put(location + "/waybill", 0, Desk.waybill("WB-1").replace(Desk.CARRIER, code))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/carrierCode"))
                .body("errors.code", contains(rule));
    }

    @Test
    void aWaybillBelongsToOneShipmentOfAShop() {
        String first = desk.booked("EXP-1", "WB-1");
        String second = desk.draft("EXP-2");

        desk.put(second + "/waybill", 0, Desk.waybill("WB-1"))
                .then()
                .statusCode(409)
                .body("code", equalTo("shipment-waybill-taken"))
                .body("errors.pointer", contains("/waybillNo"));

        desk.command(first + "/cancellation", 4, "{\"reason\":\"mistake\"}")
                .then()
                .statusCode(200);
        desk.put(second + "/waybill", 0, Desk.waybill("WB-1")).then().statusCode(200);
    }

    @Test
    void anotherShopHasItsOwnReferencesAndWaybills() {
        desk.booked("EXP-1", "WB-1");
        UUID other = UUID.randomUUID();

        new Desk(() -> api.operator(other), other).booked("EXP-1", "WB-1");

        api.manager().get("/v1/shipments?waybillNo=WB-1").then().body("items", hasSize(2));
    }

    @Test
    void aReferenceIsUsedOnce() {
        desk.draft("EXP-1");

        command(api.manager(), "{\"shopId\":\"%s\",\"reference\":\"EXP-1\"}".formatted(shop))
                .post("/v1/shipments")
                .then()
                .statusCode(409)
                .body("code", equalTo("shipment-reference-taken"))
                .body("errors.pointer", contains("/reference"));
    }

    @Test
    void aCancelledShipmentIsAtItsEnd() {
        String location = desk.booked("EXP-1", "WB-1");

        desk.command(location + "/cancellation", 4, "{\"reason\":\" \"}").then().statusCode(422);
        desk.command(location + "/cancellation", 4, "{\"reason\":\"买方取消\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancellationReason", equalTo("买方取消"));
        desk.put(location + "/packages", 5, Desk.PACKAGES)
                .then()
                .statusCode(409)
                .body("allowed", emptyIterable());
    }

    @Test
    void onlyADraftIsDeleted() {
        String draft = desk.complete("EXP-1", "WB-1");
        String booked = desk.booked("EXP-2", "WB-2");

        api.operator(shop).header("If-Match", "\"4\"").delete(booked).then().statusCode(409);
        api.operator(shop).header("If-Match", "\"3\"").delete(draft).then().statusCode(204);

        api.manager().get(draft).then().statusCode(404);
        api.manager().get("/v1/shipments").then().body("items.reference", contains("EXP-2"));
    }

    @Test
    void allowedActionsSayWhyNot() {
        String location = desk.draft("EXP-1");

        api.manager()
                .header("Accept-Language", "zh")
                .get(location + "/allowed-actions")
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("actions", hasSize(ShipmentAction.values().length))
                .body("actions.find { it.action == 'DELETE' }.allowed", equalTo(true))
                .body("actions.find { it.action == 'DELETE' }.reason", nullValue())
                .body("actions.find { it.action == 'BOOK' }.allowed", equalTo(false))
                .body("actions.find { it.action == 'BOOK' }.reason", containsString("运单"))
                .body("actions.find { it.action == 'RECORD_TRACKING_EVENT' }.reason", equalTo("货件草稿，不能记录物流事件"));
    }

    @Test
    void aShopOfSomebodyElseIsUnknown() {
        command(api.operator(shop), "{\"shopId\":\"%s\",\"reference\":\"EXP-1\"}".formatted(UUID.randomUUID()))
                .post("/v1/shipments")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/shopId"))
                .body("errors.code", contains("UNKNOWN"));
    }

    @Test
    void anOperatorWithoutShopsSeesAndOpensNothing() {
        String location = desk.draft("EXP-1");

        api.operator().get(location).then().statusCode(404);
        api.operator().get("/v1/shipments").then().statusCode(200).body("items", emptyIterable());
        command(api.operator(), "{\"shopId\":\"%s\",\"reference\":\"EXP-2\"}".formatted(shop))
                .post("/v1/shipments")
                .then()
                .statusCode(422);
    }

    @Test
    void anotherShopAndAnotherTenantSeeNothing() {
        String location = desk.complete("EXP-1", "WB-1");
        Api stranger = Api.newTenant();

        api.operator(UUID.randomUUID()).get(location).then().statusCode(404);
        stranger.manager().get(location).then().statusCode(404);
        stranger.manager().get(location + "/allowed-actions").then().statusCode(404);
        stranger.operator(shop).get("/v1/shipments").then().body("items", emptyIterable());
        new Desk(stranger::manager, shop)
                .command(location + "/booking", 3, "")
                .then()
                .statusCode(404);
    }

    @Test
    void rolesDecideWhoWrites() {
        String location = desk.draft("EXP-1");

        for (String role : new String[] {"assessor", "service"}) {
            var reader = Token.of(api.tenant()).role(role);
            Api.as(reader).get(location).then().statusCode(200);
            Api.as(reader).header("If-Match", "\"0\"").delete(location).then().statusCode(403);
        }
        Api.as(Token.of(api.tenant()).role("buyer")).get(location).then().statusCode(403);
    }

    @Test
    void listsAreFilteredAndPaged() {
        for (int i = 0; i < 5; i++) {
            desk.draft("D-" + i);
        }
        desk.booked("B-1", "WB-1");

        api.manager().get("/v1/shipments?state=BOOKED").then().body("items.reference", contains("B-1"));
        api.manager().get("/v1/shipments?waybillNo=WB-1").then().body("items.packageCount", contains(2));
        api.manager().get("/v1/shipments?shopId=" + UUID.randomUUID()).then().body("items", emptyIterable());
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            var request = api.manager().queryParam("limit", 2).queryParam("state", "DRAFT");
            Response page = (next == null ? request : request.queryParam("after", next)).get("/v1/shipments");
            seen.addAll(page.jsonPath().getList("items.reference", String.class));
            next = page.jsonPath().getString("next");
        } while (next != null);
        assertThat(seen).containsExactly("D-0", "D-1", "D-2", "D-3", "D-4");
    }

    @ParameterizedTest
    @CsvSource({"state, AWAY", "shopId, 1", "waybillNo, 'a b'", "limit, 0"})
    void aBadFilterIsNamed(String parameter, String value) {
        api.manager()
                .queryParam(parameter, value)
                .get("/v1/shipments")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder(parameter));
    }

    private static String packages(int count) {
        List<String> packages = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            packages.add(
                    "{\"number\":\"%d\",\"weightKg\":\"1\",\"lengthCm\":\"1\",\"widthCm\":\"1\",\"heightCm\":\"1\","
                                    .formatted(i)
                            + "\"contents\":\"x\"}");
        }
        return "{\"packages\":[" + String.join(",", packages) + "]}";
    }
}
