package org.chuhai.logistics.hardship;

import java.util.Map;
import org.chuhai.logistics.shipment.Desk;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.Keyed;
import org.chuhai.testing.hardship.World;

/** Shipments of a tenant, and the requests that move them. */
public final class Cargo {

    static final String WAYBILL_NO = "QD2026030001";

    private Cargo() {}

    /** A draft that lacks nothing, in version 3; its path. */
    static String complete(World world) {
        return complete(world, "EXP-1", WAYBILL_NO);
    }

    static String complete(World world, String reference, String waybillNo) {
        String path = opened(world, reference);
        Http.done(replace(world, path + "/packages", 0, Desk.PACKAGES));
        Http.done(replace(world, path + "/legs", 1, Desk.LEGS));
        Http.done(replace(world, path + "/waybill", 2, Desk.waybill(waybillNo)));
        return path;
    }

    /** A booked one, in version 4; its path. */
    static String booked(World world) {
        return booked(world, "EXP-1", WAYBILL_NO);
    }

    public static String booked(World world, String reference, String waybillNo) {
        String path = complete(world, reference, waybillNo);
        Http.done(world.post(path + "/booking").with("If-Match", "\"3\""));
        return path;
    }

    /** A draft without content, in version 0; its path. */
    public static String opened(World world, String reference) {
        return path(Http.done(open(world, reference)));
    }

    static Ask open(World world, String reference) {
        return world.post("/v1/shipments")
                .json("{\"shopId\":\"%s\",\"reference\":\"%s\"}".formatted(world.shop(), reference));
    }

    static Ask replace(World world, String path, int version, String json) {
        return world.ask("PUT", path).with("If-Match", "\"" + version + "\"").json(json);
    }

    static Keyed opening(World world) {
        return new Keyed(open(world, "EXP-1"), open(world, " "), open(world, "EXP-2"));
    }

    static Keyed booking(World world) {
        return Keyed.versioned(world.post(complete(world) + "/booking"), "\"3\"");
    }

    static Keyed cancellation(World world) {
        Ask post = world.post(complete(world) + "/cancellation").with("If-Match", "\"3\"");
        return new Keyed(
                post.json("{\"reason\":\"withdrawn\"}"),
                post.json("{\"reason\":\"\"}"),
                post.json("{\"reason\":\"another\"}"));
    }

    static Keyed recording(World world) {
        Ask post = world.post(booked(world) + "/tracking-events");
        return new Keyed(
                post.json(event("CX-1", "IN_TRANSIT_PICKED_UP")),
                post.json(event("CX-1", "NOWHERE")),
                post.json(event("CX-2", "IN_TRANSIT_PICKED_UP")));
    }

    /** Requests without a key, by operationId. */
    static void ready(Map<String, Ask> asks) {
        World world = World.fresh();
        String draft = complete(world);
        World other = World.fresh();
        String seen = booked(other);
        Http.done(other.post(seen + "/tracking-events").json(event("CX-0", "IN_TRANSIT_PICKED_UP")));
        asks.put("listShipments", other.get("/v1/shipments"));
        asks.put("getShipment", other.get(seen));
        asks.put("listShipmentAllowedActions", other.get(seen + "/allowed-actions"));
        asks.put("listMilestones", other.get(seen + "/milestones"));
        asks.put("listTrackingEvents", other.get(seen + "/tracking-events"));
        asks.put("pushTrackingEvents", push(other, "CX-9"));
        asks.put("replaceShipmentPackages", replace(world, draft + "/packages", 3, Desk.PACKAGES));
        World third = World.fresh();
        asks.put("replaceShipmentLegs", replace(third, complete(third) + "/legs", 3, Desk.LEGS));
        World fourth = World.fresh();
        asks.put("assignShipmentWaybill", replace(fourth, complete(fourth) + "/waybill", 3, Desk.waybill("QD-2")));
        World fifth = World.fresh();
        asks.put("deleteShipment", fifth.ask("DELETE", complete(fifth)).with("If-Match", "\"3\""));
    }

    static Ask push(World world, String id) {
        String row = "{\"waybillNo\":\"%s\",\"carrierCode\":\"%s\",\"event\":%s}"
                .formatted(WAYBILL_NO, Desk.CARRIER, event(id, "IN_TRANSIT_PICKED_UP"));
        return world.ask("POST", "/v1/tracking-events").json(row).with("Content-Type", "application/x-ndjson");
    }

    static String event(String id, String status) {
        return "{\"status\":\"%s\",\"occurredAt\":\"2026-03-09T10:15:00Z\",\"source\":\"carrier\",\"sourceEventId\":\"%s\"}"
                .formatted(status, id);
    }

    static String path(Answer opened) {
        return opened.header("Location").replaceFirst("^https?://[^/]*", "");
    }
}
