package org.chuhai.logistics.testdata;

import static org.chuhai.logistics.reconciliation.Cause.DECIMAL_SHIFT;
import static org.chuhai.logistics.reconciliation.Cause.TRANSPOSED_DIGITS;
import static org.chuhai.logistics.reconciliation.Cause.UNIT_MIXUP;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chuhai.logistics.reconciliation.RuleId;

/** Mistakes in quantities, prices and totals, with and without the figures that follow from them. */
public final class AmountFaults {

    public static final List<Fault> ALL = List.of(
            new Fault(
                    "declared price swapped, total kept",
                    RuleId.R10,
                    "unitPrice",
                    Set.of(TRANSPOSED_DIGITS),
                    (t, r) -> Faults.swapDigits(line(t, r), "unitPrice")),
            new Fault(
                    "declared price swapped, total follows",
                    RuleId.R10,
                    "unitPrice",
                    Set.of(TRANSPOSED_DIGITS),
                    (t, r) -> {
                        ObjectNode line = line(t, r);
                        boolean swapped = Faults.swapDigits(line, "unitPrice");
                        follow(line);
                        return swapped && small(t, line);
                    }),
            new Fault(
                    "ordered price swapped, total kept", RuleId.R10, "unitPrice", Set.of(TRANSPOSED_DIGITS), (t, r) -> {
                        int index = r.nextInt(t.size());
                        return sameUnit(t, index) && Faults.swapDigits(t.orderLine(index), "unitPrice");
                    }),
            new Fault("declared total shifted", RuleId.R10, "total", Set.of(DECIMAL_SHIFT), (t, r) -> {
                ObjectNode line = line(t, r);
                line.put("total", number(line, "total").movePointLeft(1).toPlainString());
                return true;
            }),
            new Fault("ordered total swapped", RuleId.R10, "total", Set.of(TRANSPOSED_DIGITS), (t, r) -> {
                int index = r.nextInt(t.size());
                return sameUnit(t, index)
                        && t.declarationLine(index).get("itemNo").isTextual()
                        && Faults.swapDigits(t.orderLine(index), "total");
            }),
            new Fault(
                    "ordered total swapped, goods value follows",
                    RuleId.R10,
                    "total",
                    Set.of(TRANSPOSED_DIGITS),
                    (t, r) -> {
                        int index = r.nextInt(t.size());
                        boolean planted = sameUnit(t, index)
                                && t.declarationLine(index).get("itemNo").isTextual()
                                && Faults.swapDigits(t.orderLine(index), "total");
                        BigDecimal sum = BigDecimal.ZERO;
                        for (int i = 0; i < t.size(); i++) {
                            sum = sum.add(number(t.orderLine(i), "total"));
                        }
                        t.order().put("goodsValue", sum.toPlainString());
                        return planted;
                    }),
            new Fault(
                    "goods value swapped",
                    RuleId.R11,
                    "goodsValue",
                    Set.of(TRANSPOSED_DIGITS),
                    (t, r) -> Faults.swapDigits(t.order(), "goodsValue")),
            new Fault("declared quantity off, total kept", RuleId.R09, "quantity", Set.of(), (t, r) -> {
                ObjectNode line = line(t, r);
                BigDecimal right = number(line, "quantity");
                line.put("quantity", right.add(BigDecimal.valueOf(7)).toPlainString());
                return line.get("itemNo").isTextual() && !isDouble(right, number(line, "quantity"));
            }),
            new Fault("declared quantity off, total follows", RuleId.R09, "quantity", Set.of(), (t, r) -> {
                ObjectNode line = line(t, r);
                line.put(
                        "quantity", number(line, "quantity").add(BigDecimal.ONE).toPlainString());
                follow(line);
                return line.get("itemNo").isTextual() && small(t, line);
            }),
            new Fault("declared quantity off, all follows", RuleId.R09, "quantity", Set.of(), (t, r) -> {
                ObjectNode line = line(t, r);
                BigDecimal more = number(line, "quantity").add(BigDecimal.TEN);
                boolean kilograms = line.get("unit").textValue().equals("035");
                line.put("quantity", more.toPlainString());
                line.put("legalQuantity", more.toPlainString());
                follow(line);
                t.declaration()
                        .put(
                                "netWeightKg",
                                number(t.declaration(), "netWeightKg")
                                        .add(BigDecimal.TEN)
                                        .toPlainString());
                String gross = number(t.declaration(), "grossWeightKg").toPlainString();
                return kilograms
                        && !isDouble(more.subtract(BigDecimal.TEN), more)
                        && line.get("itemNo").isTextual()
                        && small(t, line)
                        && new BigDecimal(gross).compareTo(number(t.declaration(), "netWeightKg")) >= 0;
            }),
            new Fault("ordered quantity off, total kept", RuleId.R09, "quantity", Set.of(), (t, r) -> {
                int index = r.nextInt(t.size());
                ObjectNode line = t.orderLine(index);
                line.put(
                        "quantity",
                        number(line, "quantity").add(BigDecimal.valueOf(3)).toPlainString());
                return sameUnit(t, index)
                        && t.declarationLine(index).get("itemNo").isTextual();
            }),
            new Fault("tonnes instead of kilograms", RuleId.R09, "unit", Set.of(UNIT_MIXUP), (t, r) -> {
                ObjectNode line = line(t, r);
                boolean kilograms = line.get("unit").textValue().equals("035");
                line.put("unit", "070");
                return kilograms && line.get("itemNo").isTextual();
            }),
            new Fault("legal quantity swapped", RuleId.R19, "legalQuantity", Set.of(), (t, r) -> {
                ObjectNode line = line(t, r);
                line.put(
                        "legalQuantity",
                        number(line, "legalQuantity").add(BigDecimal.ONE).toPlainString());
                return true;
            }),
            new Fault("legal unit of other goods", RuleId.R19, "legalUnit", Set.of(UNIT_MIXUP), (t, r) -> {
                line(t, r).put("legalUnit", "030");
                return true;
            }),
            new Fault("second unit without a use", RuleId.R19, "legalUnit2", Set.of(UNIT_MIXUP), (t, r) -> {
                ObjectNode line = line(t, r);
                boolean none = line.get("legalUnit2").isNull();
                line.put("legalUnit2", "007");
                line.put("legalQuantity2", "5");
                return none;
            }),
            new Fault("second quantity without a unit", RuleId.R19, "legalQuantity2", Set.of(), (t, r) -> {
                ObjectNode line = line(t, r);
                boolean none = line.get("legalUnit2").isNull();
                line.put("legalQuantity2", "5");
                return none;
            }));

    private AmountFaults() {}

    /** Twice as many kilograms are as many jin, and then nobody could tell a wrong number from a wrong unit. */
    private static boolean isDouble(BigDecimal right, BigDecimal other) {
        return right.add(right).compareTo(other) == 0;
    }

    private static void follow(ObjectNode line) {
        line.put(
                "total",
                number(line, "quantity").multiply(number(line, "unitPrice")).toPlainString());
    }

    /** A list that is worth too much by the mistake breaks another rule as well. */
    private static boolean small(Triple triple, ObjectNode line) {
        return triple.declaration().get("route").textValue().equals("DECLARATION")
                && number(line, "total").scale() <= 5;
    }

    private static boolean sameUnit(Triple triple, int index) {
        return triple.orderLine(index)
                .get("unit")
                .equals(triple.declarationLine(index).get("unit"));
    }

    private static ObjectNode line(Triple triple, Random random) {
        return triple.declarationLine(random.nextInt(triple.size()));
    }

    private static BigDecimal number(ObjectNode object, String member) {
        return new BigDecimal(object.get(member).textValue());
    }
}
