package org.chuhai.order.hardship;

import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.World;
import org.jspecify.annotations.Nullable;

/** The commands that have a body, with one that is right, on orders that nothing of what is tried changes. */
enum Command {
    DRAFT(Sales.CONTENT),
    REPLACEMENT(Sales.CONTENT),
    CONSIGNEE(Sales.NEW_CONSIGNEE),
    LINE(Sales.NEW_LINE),
    CANCELLATION("{\"reason\":\"withdrawn\"}"),
    AGREED_CONSIGNEE(Sales.NEW_CONSIGNEE),
    AGREED_LINE(Sales.NEW_LINE),
    AGREED_CANCELLATION("{\"reason\":\"withdrawn\"}");

    private static @Nullable Known known;

    private final String body;

    Command(String body) {
        this.body = body;
    }

    /** A draft in version 0 and a confirmed order in version 1. */
    private record Known(World world, String draft, String confirmed) {}

    /** One tenant for all that is tried. */
    static World world() {
        return known().world();
    }

    /** The path of a draft in version 0. */
    static String draft() {
        return known().draft();
    }

    private static synchronized Known known() {
        if (known == null) {
            World world = World.fresh();
            known = new Known(world, Sales.drafted(world, "KNOWN-1"), Sales.confirmed(world, "KNOWN-2"));
        }
        return known;
    }

    String body() {
        return body;
    }

    /** Without its body. */
    Ask ask(World world) {
        return switch (this) {
            case DRAFT -> world.post("/v1/orders?shopId=" + world.shop());
            case REPLACEMENT -> world.ask("PUT", known().draft()).with("If-Match", "\"0\"");
            case CONSIGNEE -> world.ask("PUT", known().draft() + "/consignee").with("If-Match", "\"0\"");
            case LINE -> world.ask("PUT", known().draft() + "/lines/2").with("If-Match", "\"0\"");
            case CANCELLATION -> world.post(known().draft() + "/cancellation").with("If-Match", "\"0\"");
            case AGREED_CONSIGNEE ->
                world.ask("PUT", known().confirmed() + "/consignee").with("If-Match", "\"1\"");
            case AGREED_LINE ->
                world.ask("PUT", known().confirmed() + "/lines/2").with("If-Match", "\"1\"");
            case AGREED_CANCELLATION ->
                world.post(known().confirmed() + "/cancellation").with("If-Match", "\"1\"");
        };
    }
}
