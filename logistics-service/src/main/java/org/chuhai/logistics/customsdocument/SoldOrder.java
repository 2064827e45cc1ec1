package org.chuhai.logistics.customsdocument;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as order-service tells it: what the customs order needs of it. What a member may hold is asked by the reader of
 * documents, as of any other order.
 */
record SoldOrder(
        @NotNull String orderNo,
        @NotNull String orderType,
        @NotNull Instant placedAt,
        @NotNull @Valid Firm platform,
        @NotNull @Valid Firm seller,
        @NotNull @Valid Customer buyer,
        @NotNull String incoterm,
        @NotNull String currency,
        @NotNull BigDecimal goodsValue,
        @NotNull BigDecimal freight,
        @Nullable BigDecimal insurance,
        @NotNull Integer packages,
        @NotNull BigDecimal grossWeightKg,
        @NotEmpty List<@Valid Line> lines) {

    /** Events that carry the order; those that say why carry the reason. */
    record Told(@NotNull @Valid SoldOrder order, @Nullable String reason) {}

    record Firm(@NotNull String code, @Nullable String name) {}

    record Customer(
            @NotNull String name,
            @NotNull String country,
            @Nullable Boolean naturalPerson) {}

    record Line(
            @NotNull Integer no,
            @NotNull String itemNo,
            @NotNull String name,
            @Nullable String hsCode,
            @NotNull BigDecimal quantity,
            @NotNull String unit,
            @NotNull BigDecimal unitPrice,
            @NotNull BigDecimal total) {}

    /** As the customs order is written. */
    ObjectNode tree() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("kind", DocumentKind.ORDER.name());
        tree.put("orderNo", orderNo);
        tree.put("orderType", orderType);
        tree.put("createdAt", placedAt.toString());
        tree.set("platform", firm(platform));
        tree.set("seller", firm(seller));
        ObjectNode customer = tree.putObject("buyer");
        customer.put("name", buyer.name());
        customer.put("country", buyer.country());
        customer.put("naturalPerson", buyer.naturalPerson());
        tree.put("incoterm", incoterm);
        tree.put("currency", currency);
        tree.put("goodsValue", goodsValue.toPlainString());
        tree.put("freight", freight.toPlainString());
        tree.put("insurance", insurance == null ? null : insurance.toPlainString());
        tree.put("packages", packages);
        tree.put("grossWeightKg", grossWeightKg.toPlainString());
        ArrayNode array = tree.putArray("lines");
        lines.forEach(line -> array.add(line(line)));
        return tree;
    }

    private static ObjectNode firm(Firm firm) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("code", firm.code());
        tree.put("name", firm.name());
        return tree;
    }

    private static ObjectNode line(Line line) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("no", line.no());
        tree.put("itemNo", line.itemNo());
        tree.put("name", line.name());
        tree.put("hsCode", line.hsCode());
        tree.put("quantity", line.quantity().toPlainString());
        tree.put("unit", line.unit());
        tree.put("unitPrice", line.unitPrice().toPlainString());
        tree.put("total", line.total().toPlainString());
        return tree;
    }
}
