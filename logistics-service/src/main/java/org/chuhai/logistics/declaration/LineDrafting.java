package org.chuhai.logistics.declaration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.productfact.ProductFact;
import org.chuhai.logistics.reconciliation.examination.Conversion;
import org.chuhai.logistics.tariff.TariffRow;
import org.chuhai.logistics.tariff.TariffTable;
import org.chuhai.platform.json.EventJson;
import org.jspecify.annotations.Nullable;

/** Makes a line of a declaration of an order line, as far as order, goods and tariff know it; guesses nothing. */
final class LineDrafting {

    static final String KILOGRAM = "035";

    private static final int MOST_FRACTION = 5;

    private final TariffTable tariff;
    private final Conversion conversion;

    LineDrafting(CodeTables tables, TariffTable tariff) {
        this.tariff = tariff;
        conversion = new Conversion(tables.units());
    }

    /** @param goods what is known of them; null where nobody has told anything */
    ObjectNode line(Order order, OrderLine line, @Nullable ProductFact goods, @Nullable String destination) {
        String hsCode = line.hsCode() != null || goods == null ? line.hsCode() : goods.hsCode();
        List<String> units = legalUnits(hsCode, goods);
        String legalUnit = units.isEmpty() ? null : units.getFirst();
        String legalUnit2 = units.size() < 2 ? null : units.get(1);
        ObjectNode node = EventJson.MAPPER.createObjectNode();
        node.put("no", line.no());
        node.put("itemNo", line.itemNo());
        put(node, "hsCode", hsCode);
        node.put("name", goods == null ? line.name() : goods.nameZh());
        put(node, "model", goods == null ? null : goods.declaredElements());
        put(node, "quantity", line.quantity());
        node.put("unit", line.unit());
        put(node, "legalQuantity", inUnit(line, goods, legalUnit));
        put(node, "legalUnit", legalUnit);
        put(node, "legalQuantity2", inUnit(line, goods, legalUnit2));
        put(node, "legalUnit2", legalUnit2);
        put(node, "unitPrice", line.unitPrice());
        put(node, "total", line.total());
        node.put("currency", order.currency());
        put(node, "destinationCountry", destination);
        return node;
    }

    /** Those of the code that is declared; what is known of the goods counts where the tariff does not have it. */
    private List<String> legalUnits(@Nullable String hsCode, @Nullable ProductFact goods) {
        TariffRow row = tariff.get(hsCode);
        if (row != null) {
            return Stream.of(row.unit1(), row.unit2())
                    .flatMap(Stream::ofNullable)
                    .toList();
        }
        return goods == null ? List.of() : goods.legalUnits();
    }

    /** Kilograms of a line that says how much it is in a unit of weight, first or second; null of another. */
    @Nullable BigDecimal kilograms(ObjectNode line) {
        BigDecimal first = kilograms(
                line.path("legalQuantity").textValue(), line.path("legalUnit").textValue());
        return first == null
                ? kilograms(
                        line.path("legalQuantity2").textValue(),
                        line.path("legalUnit2").textValue())
                : first;
    }

    private @Nullable BigDecimal kilograms(@Nullable String quantity, @Nullable String unit) {
        return quantity == null || unit == null ? null : conversion.convert(new BigDecimal(quantity), unit, KILOGRAM);
    }

    /** By the units' relation; pieces become kilograms where the goods' weight is known. */
    private @Nullable BigDecimal inUnit(OrderLine line, @Nullable ProductFact goods, @Nullable String unit) {
        if (unit == null) {
            return null;
        }
        BigDecimal converted = conversion.convert(line.quantity(), line.unit(), unit);
        if (converted != null || goods == null || goods.netWeightKg() == null || !conversion.possible(KILOGRAM, unit)) {
            return converted;
        }
        BigDecimal kilograms =
                line.quantity().multiply(goods.netWeightKg()).setScale(MOST_FRACTION, RoundingMode.HALF_UP);
        return conversion.convert(kilograms, KILOGRAM, unit);
    }

    static void put(ObjectNode node, String member, @Nullable String value) {
        if (value != null) {
            node.put(member, value);
        }
    }

    static void put(ObjectNode node, String member, @Nullable BigDecimal value) {
        if (value != null) {
            BigDecimal plain = value.stripTrailingZeros();
            node.put(member, (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString());
        }
    }
}
