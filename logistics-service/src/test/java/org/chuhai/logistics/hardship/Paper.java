package org.chuhai.logistics.hardship;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;
import org.jspecify.annotations.Nullable;

/** The three documents of a sample, and the requests that file them. */
record Paper(ObjectNode order, ObjectNode waybill, ObjectNode declaration) {

    static final String ORDER_NO = "WN-20260115-0001";
    static final String WAYBILL_NO = "KH2601150001";
    static final String DECLARATION_REF = "D-1";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SAMPLES = Path.of("..", "samples");

    private static @Nullable World known;

    /** A tenant with the three documents of an export, for requests that change nothing. */
    static synchronized World known() {
        if (known == null) {
            known = World.fresh();
            walnut().fileAll(known);
        }
        return known;
    }

    /** Address of a document in the world's shop, or of what lies below it. */
    static String at(World world, String kind, String number) {
        return "/v1/documents/" + kind + "/" + number + "?shopId=" + world.shop();
    }

    /** Files a document under the number that it states. */
    static Ask file(World world, String kind, String number, String json) {
        return world.ask("PUT", at(world, kind, number)).json(json);
    }

    static Paper walnut() {
        return sample("walnut-form");
    }

    /** Two digits of a price are transposed; the finding proposes a correction. */
    static Paper faulty() {
        return sample("faulty/price-digits-transposed");
    }

    private static Paper sample(String sample) {
        return new Paper(read(sample, "order"), read(sample, "waybill"), read(sample, "declaration"));
    }

    ObjectNode of(String kind) {
        return switch (kind) {
            case "orders" -> order;
            case "waybills" -> waybill;
            case "declarations" -> declaration;
            default -> throw new IllegalArgumentException(kind);
        };
    }

    static String numberOf(String kind) {
        return switch (kind) {
            case "orders" -> ORDER_NO;
            case "waybills" -> WAYBILL_NO;
            case "declarations" -> DECLARATION_REF;
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** The three documents in one body, as the dry run takes them. */
    String dryRun() {
        ObjectNode body = JSON.createObjectNode();
        body.set("order", order);
        body.set("waybill", waybill);
        body.set("declaration", declaration);
        return body.toString();
    }

    Ask ask(World world, String kind) {
        return file(world, kind, numberOf(kind), of(kind).toString());
    }

    /** Files all three, and returns the id of their case. */
    String fileAll(World world) {
        Http.done(ask(world, "orders"));
        Http.done(ask(world, "waybills"));
        Http.done(ask(world, "declarations"));
        return Http.done(world.get("/v1/cases?shopId=" + world.shop() + "&orderNo=" + ORDER_NO))
                .json()
                .at("/items/0/id")
                .asText();
    }

    private static ObjectNode read(String sample, String document) {
        try {
            return (ObjectNode) JSON.readTree(
                    SAMPLES.resolve(sample).resolve(document + ".json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
