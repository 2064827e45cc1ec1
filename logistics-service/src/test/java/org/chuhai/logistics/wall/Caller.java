package org.chuhai.logistics.wall;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.function.Supplier;
import org.chuhai.logistics.Api;

/**
 * Somebody who sends requests that nothing but the wall refuses: any version will do, and every command is new.
 *
 * @param own rows of the caller's own shop
 * @param empty a shop that the caller may fill
 */
record Caller(Supplier<RequestSpecification> who, Rows own, UUID empty) {

    private static final String JSON = "application/json";

    static Caller manager(Rows own) {
        return new Caller(() -> own.api().manager(), own, UUID.randomUUID());
    }

    static Caller operator(Rows own) {
        UUID empty = UUID.randomUUID();
        return new Caller(() -> own.api().operator(own.shop(), empty), own, empty);
    }

    /** Meets its own rows wherever others meet an empty shop. */
    static Caller amongItsOwn(Rows own) {
        return new Caller(() -> own.api().manager(), own, own.shop());
    }

    Response get(String path) {
        return who.get().get(path);
    }

    Response post(String path, String body) {
        return Api.command(who.get(), body).header("If-Match", "*").post(path);
    }

    Response post(String path) {
        return who.get()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "*")
                .post(path);
    }

    Response push(String row) {
        return who.get()
                .contentType("application/x-ndjson")
                .body(row.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/tracking-events");
    }

    Response put(String path, String body) {
        return who.get().header("If-Match", "*").contentType(JSON).body(body).put(path);
    }

    /** For what may be new, and then has no version. */
    Response file(String path, String body) {
        return who.get().contentType(JSON).body(body).put(path);
    }

    Response delete(String path) {
        return who.get().header("If-Match", "*").delete(path);
    }
}
