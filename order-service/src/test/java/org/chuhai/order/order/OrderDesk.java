package org.chuhai.order.order;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.function.Supplier;
import org.chuhai.order.Api;

/** Somebody who works on the orders of a shop through the API. */
public record OrderDesk(Supplier<RequestSpecification> caller, UUID shop) {

    /** A draft in version 0; its location. */
    public String draft(String content) {
        Response response = post(content);
        response.then().statusCode(201).header("ETag", "\"0\"");
        String location = response.header("Location");
        return location.substring(location.indexOf("/v1/"));
    }

    /** A complete draft with the number. */
    public String walnuts(String orderNo) {
        return draft(Walnuts.CONTENT.replace("WN-1", orderNo));
    }

    /** A confirmed order in version 1. */
    public String confirmed(String orderNo) {
        String location = walnuts(orderNo);
        command(location + "/confirmation", 0, "").then().statusCode(200);
        return location;
    }

    public Response post(String content) {
        return Api.command(caller.get(), content).queryParam("shopId", shop).post("/v1/orders");
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

    public static String consignee(String city, String reason) {
        return "{\"consignee\":%s%s}"
                .formatted(
                        Walnuts.CONSIGNEE.replace("\"city\":\"Almaty\"", "\"city\":\"" + city + "\""), reason(reason));
    }

    /** The kernels of the second line with another quantity; the total is left to the service. */
    public static String kernels(String quantity, String reason) {
        return "{\"line\":%s%s}"
                .formatted(
                        Walnuts.KERNELS.replace("5000", quantity).replace(",\"total\":\"34000.00\"", ""),
                        reason(reason));
    }

    private static String reason(String reason) {
        return reason.isEmpty() ? "" : ",\"reason\":\"" + reason + "\"";
    }
}
