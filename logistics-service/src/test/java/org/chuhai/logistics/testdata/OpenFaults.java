package org.chuhai.logistics.testdata;

import static org.chuhai.logistics.reconciliation.Cause.TRUNCATED_TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.chuhai.logistics.reconciliation.RuleId;

/** Mistakes that are found and that only people can put right, or that ask for more than the documents know. */
public final class OpenFaults {

    public static final List<Fault> ALL = List.of(
            new Fault("item number too long for a list", RuleId.V01, "itemNo", Set.of(TRUNCATED_TEXT), (t, r) -> {
                String itemNo = "ITEM-TOO-LONG-FOR-A-LIST-" + r.nextInt(1000);
                int index = r.nextInt(t.size());
                t.orderLine(index).put("itemNo", itemNo);
                t.declarationLine(index).put("itemNo", itemNo.substring(0, 20));
                return isList(t);
            }),
            new Fault("waybill number too long for a list", RuleId.R04, "waybillNo", Set.of(TRUNCATED_TEXT), (t, r) -> {
                String waybillNo = t.waybill().get("waybillNo").textValue();
                t.declaration().put("waybillNo", waybillNo + "-0000000000000000000000");
                return isList(t);
            }),
            new Fault("account of the zone forgotten", RuleId.V09, "ledgerNo", Set.of(), (t, r) -> {
                t.declaration().putNull("ledgerNo");
                return isBonded(t);
            }),
            new Fault("zone enterprise without a name", RuleId.V09, "zoneEnterprise.name", Set.of(), (t, r) -> {
                t.declaration().set("zoneEnterprise", code("91000000MA0TEXTL6J"));
                return isBonded(t);
            }),
            new Fault("record of a line forgotten", RuleId.V09, "recordNo", Set.of(), (t, r) -> {
                t.declarationLine(r.nextInt(t.size())).putNull("recordNo");
                return isBonded(t);
            }),
            new Fault("declared under another name", RuleId.R07, "name", Set.of(), (t, r) -> {
                t.declarationLine(r.nextInt(t.size())).put("name", "塑料玩具");
                return true;
            }),
            new Fault("waybill of other goods", RuleId.R07, "goodsInfo", Set.of(), (t, r) -> {
                t.waybill().put("goodsInfo", "塑料玩具");
                return true;
            }),
            new Fault("buyer paid another freight", RuleId.R13, "freight", Set.of(), (t, r) -> {
                BigDecimal freight = new BigDecimal(t.waybill().get("freight").textValue()).add(BigDecimal.TEN);
                t.order().put("freight", freight.toPlainString());
                return true;
            }),
            new Fault("terms that cannot be converted", RuleId.R15, "terms", Set.of(), (t, r) -> {
                t.order().put("incoterm", "DAP");
                return true;
            }),
            new Fault("a package type that does not exist", RuleId.R16, "packageType", Set.of(), (t, r) -> {
                t.declaration().put("packageType", "88");
                return true;
            }),
            new Fault("a person buys under 9710", RuleId.R21, "buyer.naturalPerson", Set.of(), (t, r) -> {
                JsonNode buyer = t.order().get("buyer");
                if (!(buyer instanceof ObjectNode person)) {
                    return false;
                }
                person.put("naturalPerson", true);
                return t.declaration().get("tradeMode").textValue().equals("9710");
            }),
            new Fault("an office of an unknown customs", RuleId.R22, "exitPort", Set.of(), (t, r) -> {
                t.declaration().put("exitPort", "7712");
                return true;
            }),
            new Fault("no office of declaration", RuleId.R22, "customsOffice", Set.of(), (t, r) -> {
                t.declaration().put("customsOffice", "0000");
                return true;
            }),
            new Fault("aircraft forgotten on the form", RuleId.R23, "transportName", Set.of(), (t, r) -> {
                t.declaration().putNull("transportName");
                return HeadFaults.isForm(t);
            }),
            new Fault("exported before it was declared", RuleId.R25, "exportDate", Set.of(), (t, r) -> {
                t.declaration().put("exportDate", "2026-01-16");
                return true;
            }),
            new Fault("declared before it was collected", RuleId.R25, "declaredAt", Set.of(), (t, r) -> {
                t.declaration().put("declaredAt", "2026-01-15T15:00:00Z");
                return t.waybill().get("pickedUpAt").isTextual();
            }),
            new Fault("goods under licence by list", RuleId.R26, "route", Set.of(), (t, r) -> {
                t.declaration().put("licenceNo", "26-AA-000001");
                return isList(t);
            }));

    private OpenFaults() {}

    private static boolean isList(Triple triple) {
        return !HeadFaults.isForm(triple);
    }

    private static boolean isBonded(Triple triple) {
        return triple.declaration().get("tradeMode").textValue().equals("1210");
    }

    private static ObjectNode code(String code) {
        return JsonNodeFactory.instance.objectNode().put("code", code);
    }
}
