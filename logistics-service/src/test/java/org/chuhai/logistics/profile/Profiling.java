package org.chuhai.logistics.profile;

import static org.chuhai.logistics.Api.command;

import io.restassured.response.Response;
import java.util.StringJoiner;
import org.chuhai.logistics.Api;

/** A manager who writes profiles. */
public record Profiling(Api api) {

    public static final String PROFILES = "/v1/reconciliation-profiles";

    /** What a profile says that tolerates so many kilograms of gross weight. */
    public static String kilograms(String limit) {
        return content("", "", "{\"field\":\"grossWeightKg\",\"limit\":\"%s\",\"unit\":\"KILOGRAM\"}".formatted(limit));
    }

    /** What a profile says that allows this on both routes. */
    public static String allowing(String... allowances) {
        StringJoiner all = new StringJoiner(",");
        for (String allowance : allowances) {
            all.add("{\"allowance\":\"%s\",\"routes\":[\"LIST\",\"DECLARATION\"]}".formatted(allowance));
        }
        return "{\"off\":[],\"severities\":[],\"tolerances\":[],\"allowances\":[%s]}".formatted(all);
    }

    /** Each a list without its brackets. */
    public static String content(String off, String severities, String tolerances) {
        return "{\"off\":[%s],\"severities\":[%s],\"tolerances\":[%s],\"allowances\":[]}"
                .formatted(off, severities, tolerances);
    }

    public static String body(String name, String content) {
        return "{\"name\":\"%s\",\"content\":%s}".formatted(name, content);
    }

    public Response create(String content) {
        return command(api.manager(), body("Walnuts", content)).post(PROFILES);
    }

    /** The path of a draft that says this. */
    public String draft(String content) {
        Response drafted = create(content);
        drafted.then().statusCode(201);
        return PROFILES + "/" + drafted.path("id");
    }

    public Response activate(String path, String version) {
        return command(api.manager(), "").header("If-Match", version).post(path + "/activation");
    }

    /** The path of a profile that is in force and says this. */
    public String inForce(String content) {
        String path = draft(content);
        activate(path, "*").then().statusCode(200);
        return path;
    }

    /** Changes a draft. */
    public Response replace(String path, String version, String content) {
        return api.manager()
                .header("If-Match", version)
                .contentType("application/json")
                .body(body("Renamed", content))
                .put(path);
    }
}
