package org.chuhai.logistics.hardship;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.chuhai.logistics.productfact.Goods;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.GoodRequests;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.Keyed;
import org.chuhai.testing.hardship.World;

/** A good request for every operation of the contract, each ready to be sent. */
final class EveryOperation implements GoodRequests {

    private static final String FIRM =
            "{\"creditCode\":null,\"customsCode\":\"6201960XY%s\",\"name\":{\"zh\":null,\"en\":\"Firm\"}}";

    private static final int AT_ONCE = 3;

    @Override
    public Map<String, Ask> ready() {
        Map<String, Ask> asks = new LinkedHashMap<>();
        World world = World.fresh();
        String one = "/v1/cases/" + Paper.walnut().fileAll(world);
        asks.put("listCases", world.get("/v1/cases"));
        asks.put("getCase", world.get(one));
        asks.put("listCaseAllowedActions", world.get(one + "/allowed-actions"));
        asks.put("listCaseFindings", world.get(one + "/findings"));
        asks.put("getCaseReport", world.get(one + "/report"));
        asks.put("listCaseRuns", world.get(one + "/runs"));
        asks.put("listCaseReturns", world.get(one + "/returns"));
        asks.put("listCaseWaivers", world.get(one + "/waivers"));
        documents(world, asks);
        parties(world, asks);
        Cargo.ready(asks);
        ProfilePaper.ready(asks);
        Goods.ready(asks);
        BatchPaper.ready(asks);
        Declaring.ready(asks);
        asks.put(
                "reconcile",
                world.ask("POST", "/v1/reconciliations").json(Paper.walnut().dryRun()));
        // Each in a tenant of its own: side by side, for whoever waits for an answer leaves a processor idle.
        Map<String, Ask> commands = new ConcurrentHashMap<>();
        Http.sideBySide(
                AT_ONCE,
                keyed().entrySet(),
                command -> commands.put(
                        command.getKey(),
                        command.getValue().apply(World.fresh()).good()));
        asks.putAll(new TreeMap<>(commands));
        return asks;
    }

    @Override
    public Map<String, Function<World, Keyed>> keyed() {
        return KeyedCommands.all();
    }

    private static void documents(World world, Map<String, Ask> asks) {
        String document = Paper.at(world, "waybills", Paper.WAYBILL_NO);
        asks.put("listDocuments", world.get("/v1/documents/orders"));
        asks.put("getDocument", world.get(document));
        asks.put("listDocumentAllowedActions", world.get(document.replace("?", "/allowed-actions?")));
        asks.put("listDocumentRevisions", world.get(document.replace("?", "/revisions?")));
        asks.put(
                "getDocumentMessage",
                world.get(Paper.at(world, "declarations", Paper.DECLARATION_REF).replace("?", "/message?")));
        asks.put("downloadCustomsMessages", world.get("/v1/customs-messages?shopId=" + world.shop()));
        asks.put(
                "receiveCustomsMessage",
                world.ask("POST", "/v1/customs-messages?shopId=" + world.shop())
                        .with("Content-Type", "application/xml")
                        .bytes(sample("silk-list/order-ceb303.xml")));
        asks.put("fileDocument", Paper.walnut().ask(World.fresh(), "orders"));
    }

    private static void parties(World world, Map<String, Ask> asks) {
        String removed =
                Http.done(world.post("/v1/parties").json(FIRM.formatted("A"))).header("Location");
        String amended =
                Http.done(world.post("/v1/parties").json(FIRM.formatted("B"))).header("Location");
        asks.put("listParties", world.get("/v1/parties"));
        asks.put("getParty", world.get(path(amended)));
        asks.put(
                "amendParty",
                world.ask("PUT", path(amended)).with("If-Match", "\"0\"").json(FIRM.formatted("C")));
        asks.put("removeParty", world.ask("DELETE", path(removed)).with("If-Match", "\"0\""));
    }

    private static byte[] sample(String name) {
        try {
            return Files.readAllBytes(Path.of("..", "samples").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]*", "");
    }
}
