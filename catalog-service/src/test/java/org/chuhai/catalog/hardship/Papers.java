package org.chuhai.catalog.hardship;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.Keyed;
import org.chuhai.testing.hardship.World;

/** Certificates of a shop, and the requests that submit, verify and revoke them. */
public final class Papers {

    public static final String ACCEPTANCE = """
            {"outcome":"ACCEPTED","note":"Found in the issuer's register"}""";

    public static final String REJECTION = """
            {"outcome":"REJECTED","note":"The issuer does not know the number"}""";

    public static final String REVOCATION = """
            {"reason":"Withdrawn by the control body"}""";

    private static final String FROM = "2026-01-01";
    private static final String TO = "2026-12-31";

    /** The shop that the example of the contract asks about. */
    private static final UUID WALNUT_SHOP = UUID.fromString("018f0000-0000-7000-8000-000000000001");

    private Papers() {}

    /** An organic certificate with this number, about all products. */
    public static String paper(String number) {
        return paper("EU_ORGANIC", number, "[]", FROM, TO);
    }

    /**
     * A certificate of this kind.
     *
     * @param products a JSON array of ids
     */
    public static String paper(String kind, String number, String products, Object from, Object to) {
        return """
                {"kind":"%s","number":"%s","issuer":"Organic Control (Lanzhou) Ltd.","holder":"陇南核桃商行","products":%s,
                 "validFrom":"%s","validTo":"%s"}""".formatted(kind, number, products, from, to);
    }

    /** To the shop of the world, which is open already. */
    public static Ask submit(World world, String content) {
        return world.post("/v1/certificates?shopId=" + world.shop()).json(content);
    }

    /** A certificate in version 0; its path. */
    public static String submitted(World world, String content) {
        return Http.done(submit(world, content)).header("Location").replaceFirst("^https?://[^/]*", "");
    }

    static Ask verify(World world, String path, String command) {
        return world.post(path + "/verification").with("If-Match", "\"0\"").json(command);
    }

    static Ask revoke(World world, String path) {
        return world.post(path + "/revocation").with("If-Match", "\"1\"").json(REVOCATION);
    }

    static Ask check(World world, String question) {
        return world.post("/v1/market-access-checks").without("Idempotency-Key").json(question);
    }

    static Map<String, Ask> ready() {
        World world = World.of(World.fresh().tenant(), WALNUT_SHOP);
        Shopkeeping.opened(world);
        String certificate = submitted(world, paper("SEEN"));
        return Map.of(
                "listCertificates", world.get("/v1/certificates"),
                "getCertificate", world.get(certificate),
                "listCertificateAllowedActions", world.get(certificate + "/allowed-actions"),
                "checkMarketAccess", check(world, """
                                {"shopId":"%s","hsCode":"0802320000","market":"EU","claims":[],"confirmed":[]}""".formatted(world.shop())));
    }

    static Map<String, Function<World, Keyed>> keyed() {
        return Map.of(
                "submitCertificate", Papers::submission,
                "verifyCertificate", Papers::verification,
                "revokeCertificate", Papers::revocation);
    }

    private static Keyed submission(World world) {
        Shopkeeping.opened(world);
        return new Keyed(
                submit(world, paper("A")),
                submit(world, paper("A").replace("EU_ORGANIC", "EU_ORGANICS")),
                submit(world, paper("B")));
    }

    private static Keyed verification(World world) {
        Shopkeeping.opened(world);
        Ask good = verify(world, submitted(world, paper("A")), ACCEPTANCE);
        return new Keyed(good, good.json("{\"outcome\":\"REJECTED\"}"), good.json(REJECTION));
    }

    private static Keyed revocation(World world) {
        Shopkeeping.opened(world);
        String certificate = submitted(world, paper("A"));
        Http.done(verify(world, certificate, ACCEPTANCE));
        Ask good = revoke(world, certificate);
        return new Keyed(good, good.json("{\"reason\":\"\"}"), good.json("{\"reason\":\"another\"}"));
    }
}
