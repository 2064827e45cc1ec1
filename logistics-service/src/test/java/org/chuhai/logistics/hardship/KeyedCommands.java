package org.chuhai.logistics.hardship;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.Keyed;
import org.chuhai.testing.hardship.World;

/** Every operation with an Idempotency-Key, and how a tenant comes to where it has an effect. */
final class KeyedCommands {

    private static final String WALNUT = """
            {"creditCode":"91000000MA0WANUT1J","customsCode":"6201960XYZ","name":{"zh":"陇南核桃商行","en":null}}""";
    private static final String GROWER = """
            {"creditCode":"91000000MA0GRWER6P","customsCode":null,"name":{"zh":"陇南山地核桃合作社","en":null}}""";

    private static final String RETURN = "{\"returnNo\":\"%s\",\"lines\":[{\"no\":1,\"quantity\":\"%s\"}]}";

    private static final String WAIVER = "{\"reason\":\"%s\",\"expiresAt\":\"%s\"}";

    private static final Map<String, Function<World, Keyed>> BY_OPERATION = Map.ofEntries(
            Map.entry("registerParty", KeyedCommands::registerParty),
            Map.entry("submitDocument", KeyedCommands::submitDocument),
            Map.entry("acceptDocument", KeyedCommands::acceptDocument),
            Map.entry("withdrawDocument", KeyedCommands::withdrawDocument),
            Map.entry("cancelDocument", KeyedCommands::cancelDocument),
            Map.entry("examineCase", KeyedCommands::examineCase),
            Map.entry("correctCase", KeyedCommands::correctCase),
            Map.entry("examineCases", KeyedCommands::examineCases),
            Map.entry("createReconciliationProfile", ProfilePaper::creation),
            Map.entry("activateReconciliationProfile", ProfilePaper::activation),
            Map.entry("cancelReconciliationBatch", BatchPaper::cancellation),
            Map.entry("waiveCase", KeyedCommands::waiveCase),
            Map.entry("withdrawWaiver", KeyedCommands::withdrawWaiver),
            Map.entry("returnGoods", KeyedCommands::returnGoods),
            Map.entry("openShipment", Cargo::opening),
            Map.entry("bookShipment", Cargo::booking),
            Map.entry("cancelShipment", Cargo::cancellation),
            Map.entry("recordTrackingEvent", Cargo::recording),
            Map.entry("draftDeclaration", Declaring::drafting),
            Map.entry("submitDeclaration", Declaring::submission),
            Map.entry("askToAmendDeclaration", Declaring::amendment),
            Map.entry("cancelDeclaration", Declaring::cancellation),
            Map.entry("sendDocumentToCustoms", Declaring::sending),
            Map.entry("withdrawCustomsTransmission", Declaring::withdrawal),
            Map.entry("handOverCustomsTransmissionAgain", Declaring::handover));

    private KeyedCommands() {}

    static Map<String, Function<World, Keyed>> all() {
        return BY_OPERATION;
    }

    private static Keyed registerParty(World world) {
        Ask post = world.post("/v1/parties");
        return new Keyed(post.json(WALNUT), post.json(WALNUT.replace("NUT1J", "NUT1K")), post.json(GROWER));
    }

    private static Keyed submitDocument(World world) {
        String etag = Http.done(Paper.walnut().ask(world, "orders")).header("ETag");
        return Keyed.versioned(world.post(order(world, "submission")), etag);
    }

    private static Keyed acceptDocument(World world) {
        String etag = Http.done(submitDocument(world).good()).header("ETag");
        Ask post = world.post(order(world, "acceptance")).with("If-Match", etag);
        return new Keyed(
                post.json("{\"customsNumber\":\"940020260000123456\"}"),
                post.json("{\"customsNumber\":\"!\"}"),
                post.json("{\"customsNumber\":\"940020260000999999\"}"));
    }

    private static Keyed withdrawDocument(World world) {
        String etag = Http.done(submitDocument(world).good()).header("ETag");
        return Keyed.versioned(world.post(order(world, "withdrawal")), etag);
    }

    private static Keyed cancelDocument(World world) {
        String etag = Http.done(Paper.walnut().ask(world, "orders")).header("ETag");
        Ask post = world.post(order(world, "cancellation")).with("If-Match", etag);
        return new Keyed(
                post.json("{\"reason\":\"the buyer withdrew\"}"),
                post.json("{\"reason\":\" \"}"),
                post.json("{\"reason\":\"another reason\"}"));
    }

    private static Keyed examineCase(World world) {
        String id = Paper.walnut().fileAll(world);
        for (String party : List.of(WALNUT, GROWER)) {
            Http.done(world.post("/v1/parties").json(party));
        }
        String etag = Http.done(world.get("/v1/cases/" + id)).header("ETag");
        return Keyed.versioned(world.post("/v1/cases/" + id + "/runs"), etag);
    }

    private static Keyed examineCases(World world) {
        Paper.walnut().fileAll(world);
        for (String party : List.of(WALNUT, GROWER)) {
            Http.done(world.post("/v1/parties").json(party));
        }
        Ask post = world.post("/v1/case-runs");
        return new Keyed(post.json("{\"limit\":50}"), post.json("{\"limit\":51}"), post.json("{\"limit\":49}"));
    }

    private static Keyed correctCase(World world) {
        Http.done(world.post("/v1/parties").json(WALNUT));
        Http.done(world.post("/v1/parties").json(GROWER));
        String id = Paper.faulty().fileAll(world);
        String etag = Http.done(world.get("/v1/cases/" + id)).header("ETag");
        Ask post = world.post("/v1/cases/" + id + "/corrections").with("If-Match", etag);
        return new Keyed(
                post.json("{\"reason\":\"typing mistake\"}"),
                post.json("{\"reason\":\" \"}"),
                post.json("{\"reason\":\"another reason\"}"));
    }

    private static Keyed waiveCase(World world) {
        Http.done(world.post("/v1/parties").json(WALNUT));
        Http.done(world.post("/v1/parties").json(GROWER));
        String id = Paper.faulty().fileAll(world);
        String etag = Http.done(world.get("/v1/cases/" + id)).header("ETag");
        Ask post = world.post("/v1/cases/" + id + "/waiver").with("If-Match", etag);
        Instant until = Instant.now().plus(Duration.ofDays(30));
        return new Keyed(
                post.json(WAIVER.formatted("the broker has confirmed it", until)),
                post.json(WAIVER.formatted("no", until)),
                post.json(WAIVER.formatted("the buyer has confirmed it", until)));
    }

    private static Keyed withdrawWaiver(World world) {
        Answer waived = Http.done(waiveCase(world).good());
        Ask post = world.post("/v1/cases/" + waived.json().path("id").asText() + "/waiver/withdrawal")
                .with("If-Match", waived.header("ETag"));
        return new Keyed(
                post.json("{\"reason\":\"mistaken\"}"),
                post.json("{\"reason\":\" \"}"),
                post.json("{\"reason\":\"another reason\"}"));
    }

    private static Keyed returnGoods(World world) {
        Paper accepted = Paper.walnut();
        accepted.declaration().put("declarationNo", "940020260000123456");
        Ask post = world.post("/v1/cases/" + accepted.fileAll(world) + "/returns");
        return new Keyed(
                post.json(RETURN.formatted("RT-1", "250")),
                post.json(RETURN.formatted("RT-1", "99999999")),
                post.json(RETURN.formatted("RT-2", "250")));
    }

    private static String order(World world, String part) {
        return Paper.at(world, "orders", Paper.ORDER_NO).replace("?", "/" + part + "?");
    }
}
