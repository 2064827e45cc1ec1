package org.chuhai.logistics.testdata;

import static org.chuhai.logistics.reconciliation.Cause.CURRENCY_MIXUP;
import static org.chuhai.logistics.reconciliation.Cause.DECIMAL_SHIFT;
import static org.chuhai.logistics.reconciliation.Cause.TRANSPOSED_DIGITS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.chuhai.logistics.reconciliation.RuleId;

/** Mistakes in fees, buyer, transport and producer, all of which can be put right from the other documents. */
public final class HeadFaults {

    public static final List<Fault> ALL = List.of(
            new Fault("declared freight swapped", RuleId.R13, "freight", Set.of(TRANSPOSED_DIGITS), (t, r) -> {
                boolean stated = t.declaration().get("freight").isTextual();
                return stated && sameAsCarried(t) && Faults.swapDigits(t.declaration(), "freight");
            }),
            new Fault("freight in another currency", RuleId.R13, "freightCurrency", Set.of(CURRENCY_MIXUP), (t, r) -> {
                boolean stated = t.declaration().get("freightCurrency").isTextual();
                t.declaration().put("freightCurrency", "JPY");
                return stated;
            }),
            new Fault("freight forgotten on the form", RuleId.R13, "freight", Set.of(), (t, r) -> {
                boolean stated = t.declaration().get("freight").isTextual();
                t.declaration().putNull("freight").putNull("freightCurrency");
                return stated && isForm(t);
            }),
            new Fault("freight on a form under FOB", RuleId.R13, "freight", Set.of(), (t, r) -> {
                t.declaration().put("freight", "12.50").put("freightCurrency", "USD");
                return isForm(t) && t.declaration().get("terms").textValue().equals("3");
            }),
            new Fault("declared insurance shifted", RuleId.R14, "insurance", Set.of(DECIMAL_SHIFT), (t, r) -> {
                JsonNode stated = t.declaration().get("insurance");
                if (!stated.isTextual()) {
                    return false;
                }
                String shifted =
                        new BigDecimal(stated.textValue()).movePointRight(1).toPlainString();
                t.declaration().put("insurance", shifted);
                return true;
            }),
            new Fault("another buyer on the form", RuleId.R21, "buyer.name", Set.of(), (t, r) -> {
                t.declaration().set("buyer", buyer("Sud Handel GmbH"));
                return isForm(t) && t.order().get("buyer").isObject();
            }),
            new Fault("buyer of another legal form", RuleId.R21, "buyer.name", Set.of(), (t, r) -> {
                t.declaration().set("buyer", buyer("Nord Handel AG"));
                return isForm(t) && t.order().get("buyer").isObject();
            }),
            new Fault("buyer forgotten on the form", RuleId.R21, "buyer.name", Set.of(), (t, r) -> {
                t.declaration().putNull("buyer");
                return isForm(t)
                        && t.declaration().get("tradeMode").textValue().equals("9710")
                        && t.order().get("buyer").isObject();
            }),
            new Fault("another consignee", RuleId.R21, "buyer.name", Set.of(), (t, r) -> {
                t.waybill().set("consignee", buyer("Sud Handel GmbH"));
                return t.order().get("buyer").isObject();
            }),
            new Fault("another mode of transport", RuleId.R23, "transportMode", Set.of(), (t, r) -> {
                t.declaration().put("transportMode", r.nextBoolean() ? "2" : "4");
                return t.waybill().get("mode").isTextual();
            }),
            new Fault("no mode of transport at all", RuleId.R23, "transportMode", Set.of(), (t, r) -> {
                t.declaration().put("transportMode", "A");
                return t.waybill().get("mode").isTextual();
            }),
            new Fault("another producer", RuleId.R24, "producer.code", Set.of(), (t, r) -> {
                t.declaration().set("producer", party("91000000MA0GRWER6P"));
                return t.order().get("producer").isObject();
            }),
            new Fault("a registered producer as NO", RuleId.R24, "producer.code", Set.of(), (t, r) -> {
                t.declaration().set("producer", party("NO"));
                return t.order().get("producer").isObject();
            }),
            new Fault("producer forgotten on the form", RuleId.R24, "producer", Set.of(), (t, r) -> {
                t.declaration().putNull("producer");
                return isForm(t) && t.order().get("producer").isObject();
            }));

    private HeadFaults() {}

    private static boolean sameAsCarried(Triple triple) {
        return triple.declaration().get("freight").equals(triple.waybill().get("freight"))
                && triple.order().get("freight").textValue().equals("0");
    }

    static boolean isForm(Triple triple) {
        return triple.declaration().get("route").textValue().equals("DECLARATION");
    }

    private static ObjectNode buyer(String name) {
        return JsonNodeFactory.instance.objectNode().put("name", name);
    }

    private static ObjectNode party(String code) {
        return JsonNodeFactory.instance.objectNode().put("code", code);
    }
}
