package org.chuhai.logistics.hardship;

import java.util.Map;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.Keyed;
import org.chuhai.testing.hardship.World;

/** Profiles of a tenant, and the requests that move them. */
public final class ProfilePaper {

    private static final String PROFILES = "/v1/reconciliation-profiles";

    private ProfilePaper() {}

    /** What a profile says that tolerates so many kilograms of gross weight. */
    public static String content(String kilograms) {
        return """
                {"off":[],"severities":[],"tolerances":[{"field":"grossWeightKg","limit":"%s","unit":"KILOGRAM"}],"allowances":[]}""".formatted(kilograms);
    }

    /** A draft in version 0; its path. */
    public static String drafted(World world, String name) {
        return Cargo.path(Http.done(draft(world, name)));
    }

    static Ask draft(World world, String name) {
        return world.post(PROFILES).json("{\"name\":\"%s\",\"content\":%s}".formatted(name, content("10")));
    }

    static Keyed creation(World world) {
        return new Keyed(draft(world, "By weight"), draft(world, " "), draft(world, "Other"));
    }

    static Keyed activation(World world) {
        return Keyed.versioned(world.post(drafted(world, "By weight") + "/activation"), "\"0\"");
    }

    /** Requests without a key, by operationId. */
    static void ready(Map<String, Ask> asks) {
        World world = World.fresh();
        String path = drafted(world, "Seen");
        Paper.faulty().fileAll(world);
        asks.put("listReconciliationProfiles", world.get(PROFILES));
        asks.put("getActiveReconciliationProfile", world.get(PROFILES + "/active"));
        asks.put("getReconciliationProfile", world.get(path));
        asks.put("listReconciliationProfileAllowedActions", world.get(path + "/allowed-actions"));
        asks.put("listReconciliationProfileImpact", world.get(path + "/impact"));
        asks.put(
                "replaceReconciliationProfile",
                world.ask("PUT", drafted(world, "Changed"))
                        .with("If-Match", "\"0\"")
                        .json("{\"name\":\"By more\",\"content\":%s}".formatted(content("20"))));
        asks.put(
                "deleteReconciliationProfile",
                world.ask("DELETE", drafted(world, "Gone")).with("If-Match", "\"0\""));
    }

    static String id(Answer drafted) {
        return drafted.json().path("id").asText();
    }
}
