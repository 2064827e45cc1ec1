package org.chuhai.logistics.ceb;

import java.util.List;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.chuhai.logistics.xmlmessage.MessageTime;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Wording;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** The list of message CEB603: prices are FOB, fees are totals with a currency of their own, and it names no buyer. */
final class CebList {

    private static final String FOB = "3";
    private static final String TOTAL = "3";
    private static final String EXPORT = "E";
    private static final String NO_BAR_CODE = "无";

    /** As customs wants it of goods whose producer is not registered. */
    private static final Party NOBODY = new Party("NO", null, "NO");

    private CebList() {}

    static Declaration of(Structure list, DocumentState state) {
        Structure head = list.part("InventoryHead");
        List<DeclarationLine> lines =
                list.parts("InventoryList").stream().map(CebList::line).toList();
        return new Declaration(
                Route.LIST,
                head.text("tradeMode"),
                head.optional("invtNo"),
                // A stored list has not been declared, whatever time it carries.
                state == DocumentState.DRAFT ? null : head.moment("appTime"),
                head.day("ieDate"),
                head.text("orderNo"),
                head.text("logisticsNo"),
                party(head, "logistics"),
                party(head, "ebp"),
                party(head, "ebc"),
                party(head, "owner"),
                party(head, "agent"),
                null,
                head.text("customsCode"),
                head.text("portCode"),
                head.text("trafMode"),
                head.optional("trafName"),
                head.optional("voyageNo"),
                head.text("country"),
                head.text("POD"),
                FOB,
                head.amount("freight"),
                head.text("fCurrency"),
                null,
                head.amount("insuredFee"),
                head.text("iCurrency"),
                null,
                head.text("wrapType"),
                head.count("packNo"),
                head.amount("grossWeight"),
                head.amount("netWeight"),
                head.text("statisticsFlag"),
                head.optional("licenseNo"),
                zoneEnterprise(head),
                head.optional("emsNo"),
                List.of(),
                lines);
    }

    private static Party party(Structure head, String prefix) {
        return new Party(head.text(prefix + "Code"), null, head.optional(prefix + "Name"));
    }

    /** Goods of no special zone leave the elements out, or leave them empty. */
    private static @Nullable Party zoneEnterprise(Structure head) {
        String code = head.optional("iacCode");
        String name = head.optional("iacName");
        return code == null && name == null ? null : new Party(code, null, name);
    }

    private static DeclarationLine line(Structure line) {
        return new DeclarationLine(
                line.count("gnum"),
                line.text("itemNo"),
                line.text("gcode"),
                line.text("gname"),
                line.text("gmodel"),
                line.amount("qty"),
                line.text("unit"),
                line.amount("qty1"),
                line.text("unit1"),
                line.optionalAmount("qty2"),
                line.optional("unit2"),
                line.amount("price"),
                line.amount("totalPrice"),
                line.text("currency"),
                line.text("country"),
                line.optional("itemRecordNo"));
    }

    /**
     * The other direction.
     *
     * @param head what the declaration does not tell: its sending and the firm's own numbers
     */
    static Structure structure(Declaration list, Structure.Builder head, CebDraft draft) {
        refuseWhatNoListIs(list, draft);
        firms(list, head);
        head.put("customsCode", list.customsOffice(), "/customsOffice")
                .put("orderNo", list.orderNo(), "/orderNo")
                .put("logisticsNo", list.waybillNo(), "/waybillNo")
                .put("invtNo", list.declarationNo(), "/declarationNo")
                .put("ieFlag", EXPORT)
                .put("portCode", list.exitPort(), "/exitPort")
                .put("ieDate", list.exportDate() == null ? null : MessageTime.day(list.exportDate()), "/exportDate")
                .put("statisticsFlag", list.statisticsFlag(), "/statisticsFlag")
                .put("emsNo", list.ledgerNo(), "/ledgerNo")
                .put("tradeMode", list.tradeMode(), "/tradeMode")
                .put("trafMode", list.transportMode(), "/transportMode")
                .put("trafName", list.transportName(), "/transportName")
                .put("voyageNo", list.voyageNo(), "/voyageNo")
                .put("licenseNo", list.licenceNo(), "/licenceNo")
                .put("POD", list.destinationPort(), "/destinationPort")
                .put("fFlag", TOTAL)
                .put("iFlag", TOTAL)
                .put("wrapType", draft.codes().packageType(list.packageType(), "/packageType", draft), "/packageType");
        draft.country(head, "country", list.destinationCountry(), "/destinationCountry");
        head.put("freight", list.freight(), "/freight");
        draft.currency(head, "fCurrency", list.freightCurrency(), "/freightCurrency");
        head.put("insuredFee", list.insurance(), "/insurance");
        draft.currency(head, "iCurrency", list.insuranceCurrency(), "/insuranceCurrency");
        head.put("packNo", list.packages(), "/packages");
        head.put("grossWeight", list.grossWeightKg(), "/grossWeightKg");
        head.put("netWeight", list.netWeightKg(), "/netWeightKg");
        Structure.Builder document =
                Structure.builder().add("InventoryHead", head.build()).from("InventoryList", "/lines");
        for (int i = 0; i < list.lines().size(); i++) {
            document.add("InventoryList", structure(list.lines().get(i), "/lines/" + i, draft));
        }
        return document.build();
    }

    private static void firms(Declaration list, Structure.Builder head) {
        CebDraft.party(head, "ebp", list.platform(), "/platform");
        CebDraft.party(head, "logistics", list.carrier(), "/carrier");
        CebDraft.party(head, "agent", list.agent(), "/agent");
        CebDraft.party(head, "ebc", list.seller(), "/seller");
        CebDraft.party(head, "owner", list.producer() == null ? NOBODY : list.producer(), "/producer");
        CebDraft.party(head, "iac", list.zoneEnterprise(), "/zoneEnterprise");
    }

    private static void refuseWhatNoListIs(Declaration list, CebDraft draft) {
        if (list.route() != Route.LIST) {
            draft.refuse(
                    "/route",
                    Rule.NOT_AN_ALLOWED_VALUE,
                    new Text("只有清单（LIST）可以写成 CEB603", "only a declaration of route LIST is a CEB603"));
        }
        if (!list.furtherOrderNos().isEmpty()) {
            draft.refuse("/furtherOrderNos", Rule.WRONG_COUNT, new Text("一份清单只对应一个订单", "a list is of one order only"));
        }
        mustBe(FOB, list.terms(), "/terms", draft);
        mustBe(TOTAL, list.freightMark(), "/freightMark", draft);
        mustBe(TOTAL, list.insuranceMark(), "/insuranceMark", draft);
    }

    private static void mustBe(String only, @Nullable String stated, String pointer, CebDraft draft) {
        if (stated != null && !stated.equals(only)) {
            draft.refuse(
                    pointer,
                    Rule.NOT_AN_ALLOWED_VALUE,
                    new Text(
                            "清单价格均为 FOB，费用均为总价：此处只能是 " + only + "，实际为 " + Wording.zhQuoted(stated),
                            "prices of a list are FOB and its fees totals: this can only be " + only + ", not "
                                    + Wording.quoted(stated)));
        }
    }

    private static Structure structure(DeclarationLine line, String pointer, CebDraft draft) {
        Structure.Builder into = Structure.builder();
        into.put("gnum", line.no(), pointer + "/no");
        into.put("itemNo", line.itemNo(), pointer + "/itemNo")
                .put("itemRecordNo", line.recordNo(), pointer + "/recordNo")
                .put("gcode", line.hsCode(), pointer + "/hsCode")
                .put("gname", line.name(), pointer + "/name")
                .put("gmodel", line.model(), pointer + "/model")
                .put("barCode", NO_BAR_CODE)
                .put("unit", line.unit(), pointer + "/unit")
                .put("unit1", line.legalUnit(), pointer + "/legalUnit")
                .put("unit2", line.legalUnit2(), pointer + "/legalUnit2");
        draft.country(into, "country", line.destinationCountry(), pointer + "/destinationCountry");
        draft.currency(into, "currency", line.currency(), pointer + "/currency");
        into.put("qty", line.quantity(), pointer + "/quantity");
        into.put("qty1", line.legalQuantity(), pointer + "/legalQuantity");
        into.put("qty2", line.legalQuantity2(), pointer + "/legalQuantity2");
        into.put("price", line.unitPrice(), pointer + "/unitPrice");
        into.put("totalPrice", line.total(), pointer + "/total");
        return into.build();
    }
}
