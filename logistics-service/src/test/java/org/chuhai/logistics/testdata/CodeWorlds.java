package org.chuhai.logistics.testdata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;

/** Says the same in other words: numeric codes for letters and the other way round, grams for kilograms. */
public final class CodeWorlds {

    private static final Map<String, String> CURRENCIES = Map.of(
            "USD", "502", "EUR", "300", "GBP", "303", "JPY", "116", "502", "USD", "300", "EUR", "303", "GBP", "116",
            "JPY");
    private static final Map<String, String> COUNTRIES = Map.of(
            "KAZ", "145", "DEU", "304", "RUS", "344", "JPN", "116", "145", "KAZ", "304", "DEU", "344", "RUS", "116",
            "JPN");

    private CodeWorlds() {}

    public static Triple translated(Triple triple) {
        Triple other = triple.copy();
        replace(other.order(), "currency", CURRENCIES);
        replace(other.waybill(), "currency", CURRENCIES);
        replace(other.declaration(), "destinationCountry", COUNTRIES);
        if (other.order().get("buyer") instanceof ObjectNode buyer) {
            replace(buyer, "country", COUNTRIES);
        }
        for (JsonNode node : Triple.lines(other.declaration())) {
            ObjectNode line = (ObjectNode) node;
            replace(line, "currency", CURRENCIES);
            replace(line, "destinationCountry", COUNTRIES);
        }
        for (JsonNode node : Triple.lines(other.order())) {
            ObjectNode line = (ObjectNode) node;
            if (line.get("unit").textValue().equals("035") && addsUp(line)) {
                inJin(line);
            }
        }
        return other;
    }

    /** A slip of the finger is one only in the figures that were typed. */
    private static boolean addsUp(ObjectNode line) {
        return number(line, "quantity").multiply(number(line, "unitPrice")).compareTo(number(line, "total")) == 0;
    }

    private static BigDecimal number(ObjectNode object, String member) {
        return new BigDecimal(object.get(member).textValue());
    }

    private static void inJin(ObjectNode line) {
        BigDecimal two = BigDecimal.valueOf(2);
        line.put("unit", "075");
        line.put(
                "quantity",
                new BigDecimal(line.get("quantity").textValue()).multiply(two).toPlainString());
        line.put(
                "unitPrice",
                new BigDecimal(line.get("unitPrice").textValue()).divide(two).toPlainString());
    }

    private static void replace(ObjectNode object, String member, Map<String, String> codes) {
        String code = object.get(member).textValue();
        object.put(member, codes.getOrDefault(code, code));
    }
}
