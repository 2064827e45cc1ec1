package org.chuhai.catalog.hardship;

import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;

/** Shops of a tenant, and the requests that open and change them. */
public final class Shopkeeping {

    /** Says everything that a shop can say of itself. */
    public static final String PROFILE = """
            {"name":{"zh":"陇南核桃","en":"Longnan Walnuts"},"seller":{"name":"陇南核桃商行","code":"91000000MA0WANUT1J"},
             "markets":["KAZ","EU"],"languages":["en","ru"]}""";

    /** Says something else. */
    static final String CHANGED = PROFILE.replace("[\"KAZ\",\"EU\"]", "[\"KAZ\"]");

    public static final String CLOSURE = "{\"reason\":\"The season is over\"}";

    private Shopkeeping() {}

    /** The profile as a new shop's, under an id of one's own. */
    public static String opening(Object id) {
        return PROFILE.replaceFirst("\\{", "{\"id\":\"" + id + "\",");
    }

    public static Ask open(World world, String content) {
        return world.post("/v1/shops").json(content);
    }

    /** The world's own shop, opened in version 0; its path. */
    public static String opened(World world) {
        return opened(world, opening(world.shop()));
    }

    /** Another shop beside it; its path. */
    public static String beside(World world) {
        return opened(world, PROFILE);
    }

    static String opened(World world, String content) {
        return Http.done(open(world, content)).header("Location").replaceFirst("^https?://[^/]*", "");
    }

    static Ask change(World world, String path, int version, String profile) {
        return world.ask("PUT", path).with("If-Match", "\"" + version + "\"").json(profile);
    }

    public static Ask closing(World world, String path, int version) {
        return world.post(path + "/closure")
                .with("If-Match", "\"" + version + "\"")
                .json(CLOSURE);
    }
}
