package org.chuhai.testing.wall;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Somebody who sends requests that nothing but the wall refuses: any version will do, and every command is new.
 *
 * @param own rows of the caller's own shop
 * @param empty a shop that the caller may fill
 */
public record Caller<S extends FilledShop>(Supplier<RequestSpecification> who, S own, UUID empty) {

    private static final String JSON = "application/json";

    public static <S extends FilledShop> Caller<S> manager(S own) {
        return new Caller<>(() -> own.api().manager(), own, UUID.randomUUID());
    }

    public static <S extends FilledShop> Caller<S> operator(S own) {
        UUID empty = UUID.randomUUID();
        return new Caller<>(() -> own.api().operator(own.shop(), empty), own, empty);
    }

    /** Meets its own rows wherever others meet an empty shop. */
    public static <S extends FilledShop> Caller<S> amongItsOwn(S own) {
        return new Caller<>(() -> own.api().manager(), own, own.shop());
    }

    /** Nothing but a method and a path. */
    Response send(String method, String path) {
        return who.get().request(method, path);
    }

    public Response get(String path) {
        return who.get().get(path);
    }

    public Response post(String path, String body) {
        return Tenant.command(who.get(), body).header("If-Match", "*").post(path);
    }

    public Response post(String path) {
        return who.get()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "*")
                .post(path);
    }

    /** Rows in JSON, one a line, without a key. */
    public Response postLines(String path, String rows) {
        return who.get()
                .contentType("application/x-ndjson")
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .post(path);
    }

    public Response put(String path, String body) {
        return who.get().header("If-Match", "*").contentType(JSON).body(body).put(path);
    }

    /** For what may be new, and then has no version. */
    public Response file(String path, String body) {
        return who.get().contentType(JSON).body(body).put(path);
    }

    public Response delete(String path) {
        return who.get().header("If-Match", "*").delete(path);
    }
}
