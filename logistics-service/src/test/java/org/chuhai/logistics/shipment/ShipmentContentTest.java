package org.chuhai.logistics.shipment;

import static org.chuhai.logistics.Api.command;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packages, legs, waybill and reference of a shipment. */
@QuarkusTest
class ShipmentContentTest {

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final Desk desk = new Desk(() -> api.operator(shop), shop);

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
        "'\"contents\":\"Walnuts\"', '\"contents\":\"a\\u0000\"', 400, /packages/0/contents",
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
    void aReferenceIsUsedOnce() {
        desk.draft("EXP-1");

        command(api.manager(), "{\"shopId\":\"%s\",\"reference\":\"EXP-1\"}".formatted(shop))
                .post("/v1/shipments")
                .then()
                .statusCode(409)
                .body("code", equalTo("shipment-reference-taken"))
                .body("errors.pointer", contains("/reference"));
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
