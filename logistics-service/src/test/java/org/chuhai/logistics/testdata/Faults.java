package org.chuhai.logistics.testdata;

import static org.chuhai.logistics.reconciliation.Cause.CURRENCY_MIXUP;
import static org.chuhai.logistics.reconciliation.Cause.DECIMAL_SHIFT;
import static org.chuhai.logistics.reconciliation.Cause.EXTRA_LINE;
import static org.chuhai.logistics.reconciliation.Cause.MISSING_LINE;
import static org.chuhai.logistics.reconciliation.Cause.SWAPPED_LINES;
import static org.chuhai.logistics.reconciliation.Cause.TRANSPOSED_DIGITS;
import static org.chuhai.logistics.reconciliation.Cause.TRUNCATED_TEXT;
import static org.chuhai.logistics.reconciliation.Cause.UNIT_MIXUP;
import static org.chuhai.logistics.reconciliation.Cause.WRONG_CHECK_DIGIT;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.RuleId;

/** Every mistake that people make when they type the three documents. */
public final class Faults {

    public static final List<Fault> ALL = List.of(
            fault("order number cut off", RuleId.R01, "orderNo", Set.of(TRUNCATED_TEXT), (t, r) -> {
                String orderNo = t.declaration().get("orderNo").textValue();
                t.declaration().put("orderNo", orderNo.substring(0, orderNo.length() - 2));
                return !t.waybill().get("orderNo").isTextual();
            }),
            fault("another platform", RuleId.R02, "platform.code", Set.of(), (t, r) -> {
                if (t.declaration().get("platform").isNull()) {
                    return false;
                }
                ((ObjectNode) t.declaration().get("platform")).put("code", "91000000MA0PLATF94");
                return true;
            }),
            fault("waybill of another seller", RuleId.R03, "seller.code", Set.of(), (t, r) -> {
                t.waybill().set("seller", party("91000000MA0WANUT1J"));
                return true;
            }),
            fault("declared for another seller", RuleId.R03, "seller.code", Set.of(), (t, r) -> {
                t.declaration().set("seller", party("91000000MA0WANUT1J"));
                return true;
            }),
            fault("customs code that nobody registered", RuleId.R03, "seller.code", Set.of(), (t, r) -> {
                ObjectNode seller = party("");
                seller.putNull("code");
                seller.put("customsCode", "3301960ZZZ");
                t.declaration().set("seller", seller);
                return true;
            }),
            fault("typing slip in a code", RuleId.R03, "seller.code", Set.of(WRONG_CHECK_DIGIT), (t, r) -> {
                t.declaration().set("seller", party("91000000MA0HANFU0" + "123456789".charAt(r.nextInt(9))));
                return true;
            }),
            fault("agent's code with a slip", RuleId.R03, "agent.code", Set.of(WRONG_CHECK_DIGIT), (t, r) -> {
                t.declaration().set("agent", party("91000000MA0BKRER93"));
                return true;
            }),
            fault(
                    "waybill number swapped",
                    RuleId.R04,
                    "waybillNo",
                    Set.of(TRANSPOSED_DIGITS),
                    (t, r) -> swapDigits(t.declaration(), "waybillNo")),
            fault("another carrier", RuleId.R04, "carrier.code", Set.of(), (t, r) -> {
                boolean named = !t.declaration().get("carrier").isNull();
                t.declaration().set("carrier", party("91000000MA0CARRAXR"));
                return named;
            }),
            fault("mode of consumers", RuleId.R05, "tradeMode", Set.of(), (t, r) -> {
                t.declaration().put("tradeMode", "9610");
                return !t.order().get("orderType").textValue().equals("E");
            }),
            fault("line forgotten", RuleId.R06, "lines", Set.of(MISSING_LINE), Faults::forgetLine),
            fault("line too many", RuleId.R06, "lines", Set.of(EXTRA_LINE), Faults::inventLine),
            fault("lines swapped", RuleId.R06, "no", Set.of(SWAPPED_LINES), (t, r) -> {
                if (t.size() < 2 || sameContent(t)) {
                    return false;
                }
                int last = t.size() - 1;
                int no = t.declarationLine(0).get("no").intValue();
                t.declarationLine(0).put("no", t.declarationLine(last).get("no").intValue());
                t.declarationLine(last).put("no", no);
                return true;
            }),
            fault("gap in the numbers", RuleId.R06, "no", Set.of(), (t, r) -> {
                t.declarationLine(t.size() - 1).put("no", t.size() + 1);
                return true;
            }),
            fault("other item number", RuleId.R06, "itemNo", Set.of(), (t, r) -> {
                ObjectNode line = anyLine(t, r);
                boolean named = line.get("itemNo").isTextual();
                line.put("itemNo", "ELSE-" + r.nextInt(1000));
                return named;
            }),
            fault("commodity code of another line", RuleId.R08, "hsCode", Set.of(), (t, r) -> {
                int index = r.nextInt(t.size());
                boolean ordered = t.orderLine(index).get("hsCode").isTextual();
                String hs = t.declarationLine(index).get("hsCode").textValue();
                t.declarationLine(index).put("hsCode", hs.equals("6214100010") ? "4202220000" : "6214100010");
                return ordered;
            }),
            fault("all in another currency", RuleId.R12, "currency", Set.of(CURRENCY_MIXUP), (t, r) -> {
                Triple.lines(t.declaration()).forEach(line -> ((ObjectNode) line).put("currency", "JPY"));
                return t.declaration().get("route").textValue().equals("DECLARATION");
            }),
            fault("one line in another currency", RuleId.R12, "currency", Set.of(CURRENCY_MIXUP), (t, r) -> {
                anyLine(t, r).put("currency", "JPY");
                return t.declaration().get("route").textValue().equals("DECLARATION");
            }),
            fault("one package too many", RuleId.R16, "packages", Set.of(), (t, r) -> {
                t.declaration().put("packages", t.declaration().get("packages").intValue() + 1);
                return true;
            }),
            fault("gross weight in tonnes", RuleId.R17, "grossWeightKg", Set.of(UNIT_MIXUP), (t, r) -> {
                BigDecimal kg =
                        new BigDecimal(t.declaration().get("grossWeightKg").textValue());
                t.declaration()
                        .put(
                                "grossWeightKg",
                                kg.movePointLeft(3).stripTrailingZeros().toPlainString());
                return kg.stripTrailingZeros().scale() <= 2;
            }),
            fault("net weight shifted", RuleId.R18, "netWeightKg", Set.of(DECIMAL_SHIFT), (t, r) -> {
                BigDecimal kg =
                        new BigDecimal(t.declaration().get("netWeightKg").textValue());
                t.declaration().put("netWeightKg", kg.movePointRight(1).toPlainString());
                return true;
            }),
            fault("another destination", RuleId.R20, "destinationCountry", Set.of(), (t, r) -> {
                t.declaration().put("destinationCountry", "UZB");
                return !t.order().get("buyer").isNull() || t.size() > 1;
            }),
            fault("a line for another country", RuleId.R20, "destinationCountry", Set.of(), (t, r) -> {
                anyLine(t, r).put("destinationCountry", "UZB");
                return !t.order().get("buyer").isNull() || t.size() > 1;
            }));

    private Faults() {}

    private static Fault fault(String name, RuleId rule, String field, Set<Cause> causes, Fault.Planter planter) {
        return new Fault(name, rule, field, causes, planter);
    }

    private static boolean forgetLine(Triple triple, Random random) {
        int index = random.nextInt(triple.size());
        ObjectNode ordered = triple.orderLine(index);
        boolean known = triple.size() > 1
                && ordered.get("hsCode").isTextual()
                && ordered.get("unit").textValue().equals("035")
                && triple.declaration().get("route").textValue().equals("DECLARATION");
        Triple.lines(triple.declaration()).remove(index);
        for (int i = index; i < triple.size(); i++) {
            triple.declarationLine(i).put("no", i + 1);
        }
        return known;
    }

    private static boolean inventLine(Triple triple, Random random) {
        ArrayNode lines = Triple.lines(triple.declaration());
        ObjectNode line = triple.declarationLine(random.nextInt(triple.size())).deepCopy();
        boolean named = line.get("itemNo").isTextual();
        boolean form = triple.declaration().get("route").textValue().equals("DECLARATION");
        line.put("no", triple.size() + 1);
        line.put("itemNo", "INVENTED");
        lines.add(line);
        return named && form;
    }

    private static boolean sameContent(Triple triple) {
        ObjectNode first = triple.declarationLine(0);
        ObjectNode last = triple.declarationLine(triple.size() - 1);
        return first.get("total").equals(last.get("total"));
    }

    static boolean swapDigits(ObjectNode object, String member) {
        String text = object.get(member).textValue();
        for (int i = text.length() - 1; i > 0; i--) {
            char a = text.charAt(i - 1);
            char b = text.charAt(i);
            if (a != b && Character.isDigit(a) && Character.isDigit(b) && (i > 1 || b != '0')) {
                object.put(member, text.substring(0, i - 1) + b + a + text.substring(i + 1));
                return true;
            }
        }
        return false;
    }

    private static ObjectNode party(String code) {
        ObjectNode party = JsonNodeFactory.instance.objectNode();
        return party.put("code", code);
    }

    private static ObjectNode anyLine(Triple triple, Random random) {
        return triple.declarationLine(random.nextInt(triple.size()));
    }
}
