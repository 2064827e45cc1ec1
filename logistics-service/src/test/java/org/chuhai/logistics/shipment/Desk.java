package org.chuhai.logistics.shipment;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.function.Supplier;
import org.chuhai.logistics.Api;

/** Somebody who prepares shipments of a shop through the API. */
public record Desk(Supplier<RequestSpecification> caller, UUID shop) {

    public static final String PACKAGES = """
            {"packages":[
              {"number":"1","weightKg":"12.5","lengthCm":"60","widthCm":"40","heightCm":"35.5","contents":"Walnuts"},
              {"number":"2","weightKg":"0.125","lengthCm":"10","widthCm":"10","heightCm":"5","contents":"Sample"}]}""";

    public static final String LEGS = """
            {"legs":[
              {"mode":"2","carrier":"Far East Line",
               "from":{"locode":"CNTAO","name":"Qingdao","country":"CHN"},
               "to":{"locode":"RUVVO","name":"Vladivostok","country":"RUS"},
               "plannedDeparture":"2026-03-02T08:00:00Z","plannedArrival":"2026-03-09T06:00:00Z"},
              {"mode":"3","carrier":"Railways",
               "from":{"locode":null,"name":"Vladivostok","country":"RUS"},
               "to":{"locode":"RUMOW","name":"Moscow","country":"RUS"},
               "plannedDeparture":"2026-03-11T08:00:00Z","plannedArrival":"2026-03-29T06:00:00Z"}]}""";

    public static final String CARRIER = "91000000MA0CARRAXR";

    /** A draft; its location. */
    public String draft(String reference) {
        Response response = Api.command(
                        caller.get(), "{\"shopId\":\"%s\",\"reference\":\"%s\"}".formatted(shop, reference))
                .post("/v1/shipments");
        response.then().statusCode(201).header("ETag", "\"0\"");
        return path(response.header("Location"));
    }

    /** A draft that lacks nothing, in version 3; its location. */
    public String complete(String reference, String waybillNo) {
        String location = draft(reference);
        put(location + "/packages", 0, PACKAGES).then().statusCode(200);
        put(location + "/legs", 1, LEGS).then().statusCode(200);
        put(location + "/waybill", 2, waybill(waybillNo)).then().statusCode(200);
        return location;
    }

    /** A booked shipment in version 4; its location. */
    public String booked(String reference, String waybillNo) {
        String location = complete(reference, waybillNo);
        command(location + "/booking", 3, "").then().statusCode(200);
        return location;
    }

    public Response put(String location, int version, String body) {
        return caller.get()
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(body)
                .put(location);
    }

    /** A state command of its own intention; without a body if that is empty. */
    public Response command(String location, int version, String body) {
        RequestSpecification request = caller.get()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"");
        return (body.isEmpty()
                        ? request
                        : request.contentType("application/json").body(body))
                .post(location);
    }

    public static String waybill(String waybillNo) {
        return "{\"waybillNo\":\"%s\",\"carrierCode\":\"%s\"}".formatted(waybillNo, CARRIER);
    }

    public static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static String path(String location) {
        return location.substring(location.indexOf("/v1/"));
    }
}
