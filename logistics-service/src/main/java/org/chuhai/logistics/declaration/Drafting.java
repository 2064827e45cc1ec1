package org.chuhai.logistics.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.codetable.DealTerms;
import org.chuhai.logistics.codetable.TradeMode;
import org.chuhai.logistics.customsdocument.Buyer;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.productfact.ProductFact;
import org.chuhai.logistics.tariff.TariffTable;
import org.chuhai.platform.json.EventJson;
import org.jspecify.annotations.Nullable;

/**
 * Drafts a declaration of what the other documents say and of what is known of the goods, in the JSON shape of the document. What
 * nobody knows is left out; supplements fill it, and overrule what was drafted.
 */
final class Drafting {

    private static final String FOB = "FOB";

    private final CodeTables tables;
    private final LineDrafting lines;

    Drafting(CodeTables tables, TariffTable tariff) {
        this.tables = tables;
        lines = new LineDrafting(tables, tariff);
    }

    /**
     * What a draft is made of.
     *
     * @param goods by article number
     * @param agent who declares; the seller itself where nobody is named
     */
    record Sources(
            Order order,
            Waybill waybill,
            Map<String, ProductFact> goods,
            @Nullable Party agent) {}

    /** Without supplements. */
    ObjectNode draft(Route route, Sources sources) {
        Order order = sources.order();
        Waybill waybill = sources.waybill();
        ObjectNode tree = EventJson.MAPPER.createObjectNode();
        tree.put("kind", "DECLARATION");
        tree.put("route", route.name());
        LineDrafting.put(tree, "tradeMode", tradeMode(order));
        tree.put("orderNo", order.orderNo());
        tree.put("waybillNo", waybill.waybillNo());
        put(tree, "carrier", waybill.carrier());
        put(tree, "platform", order.platform());
        put(tree, "seller", order.seller());
        put(tree, "producer", producer(sources));
        put(tree, "agent", sources.agent() == null ? order.seller() : sources.agent());
        put(tree, order.buyer());
        LineDrafting.put(tree, "transportMode", waybill.mode());
        String destination = order.buyer() == null ? null : order.buyer().country();
        LineDrafting.put(tree, "destinationCountry", destination);
        fees(tree, route, order, waybill);
        tree.put("packages", waybill.packages());
        LineDrafting.put(tree, "grossWeightKg", waybill.grossWeightKg());
        ArrayNode drafted = tree.putArray("lines");
        for (OrderLine line : order.lines()) {
            drafted.add(lines.line(order, line, sources.goods().get(line.itemNo()), destination));
        }
        return tree;
    }

    /** With the supplements, and the net weight that all lines make where nobody has said it. */
    ObjectNode supplemented(ObjectNode drafted, ObjectNode supplements) {
        ObjectNode tree = drafted.deepCopy();
        supplements.properties().forEach(member -> {
            if (member.getKey().equals("lines") && member.getValue() instanceof ArrayNode ofLines) {
                ofLines.forEach(line -> supplementLine(tree, line));
            } else if (member.getValue() instanceof ObjectNode part
                    && tree.get(member.getKey()) instanceof ObjectNode present) {
                present.setAll(part);
            } else {
                tree.set(member.getKey(), member.getValue());
            }
        });
        if (!tree.has("netWeightKg")) {
            LineDrafting.put(tree, "netWeightKg", netWeight(tree));
        }
        return tree;
    }

    /** Into the line of the same number; a line that the order does not have is added, and the case will say so. */
    private static void supplementLine(ObjectNode tree, JsonNode supplement) {
        ArrayNode present = tree.withArray("lines");
        for (JsonNode line : present) {
            if (line.path("no").equals(supplement.path("no"))
                    && line instanceof ObjectNode known
                    && supplement instanceof ObjectNode told) {
                known.setAll(told);
                return;
            }
        }
        present.add(supplement);
    }

    private @Nullable BigDecimal netWeight(ObjectNode tree) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode line : tree.path("lines")) {
            BigDecimal kilograms = line instanceof ObjectNode known ? lines.kilograms(known) : null;
            if (kilograms == null) {
                return null;
            }
            sum = sum.add(kilograms);
        }
        return sum;
    }

    /** The mode of the order's type, where there is one only. */
    private @Nullable String tradeMode(Order order) {
        List<String> modes = tables.tradeModes().rows().stream()
                .filter(mode -> mode.orderTypes().contains(order.orderType()))
                .map(TradeMode::code)
                .toList();
        return modes.size() == 1 ? modes.getFirst() : null;
    }

    /** A list states what carriage and insurance cost; a form only what its terms say that the prices contain. */
    private void fees(ObjectNode tree, Route route, Order order, Waybill waybill) {
        DealTerms terms = tables.dealTerms().ofIncoterm(Objects.requireNonNullElse(order.incoterm(), FOB));
        boolean isList = route == Route.LIST;
        if (!isList && terms != null) {
            tree.put("terms", terms.code());
        }
        if (isList || (terms != null && terms.priceContainsFreight())) {
            LineDrafting.put(tree, "freight", waybill.freight());
            tree.put("freightCurrency", waybill.currency());
        }
        if (isList || (terms != null && terms.priceContainsInsurance())) {
            LineDrafting.put(tree, "insurance", waybill.insurance());
            tree.put("insuranceCurrency", waybill.currency());
        }
    }

    /** Whom the order names; else the one from whom all the goods are. */
    private static @Nullable Party producer(Sources sources) {
        if (sources.order().producer() != null) {
            return sources.order().producer();
        }
        List<Party> producers = sources.order().lines().stream()
                .map(line -> sources.goods().get(line.itemNo()))
                .map(goods -> goods == null || goods.producerCode() == null
                        ? new Party(null, null, null)
                        : new Party(goods.producerCode(), null, goods.producerName()))
                .distinct()
                .toList();
        return producers.size() == 1 && producers.getFirst().code() != null ? producers.getFirst() : null;
    }

    private static void put(ObjectNode tree, String member, @Nullable Party party) {
        if (party != null) {
            ObjectNode node = tree.putObject(member);
            LineDrafting.put(node, "code", party.code());
            LineDrafting.put(node, "customsCode", party.customsCode());
            LineDrafting.put(node, "name", party.name());
        }
    }

    private static void put(ObjectNode tree, @Nullable Buyer buyer) {
        if (buyer != null) {
            ObjectNode node = tree.putObject("buyer");
            LineDrafting.put(node, "name", buyer.name());
            LineDrafting.put(node, "country", buyer.country());
            if (buyer.naturalPerson() != null) {
                node.put("naturalPerson", buyer.naturalPerson());
            }
        }
    }
}
