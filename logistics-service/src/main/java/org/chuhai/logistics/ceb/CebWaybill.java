package org.chuhai.logistics.ceb;

import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.xmlmessage.Structure;

/** The waybill of message CEB505. It has no order number, consignee, mode of transport or time of collection. */
final class CebWaybill {

    private CebWaybill() {}

    static Waybill of(Structure waybill) {
        String seller = waybill.optional("ebcCode");
        return new Waybill(
                waybill.text("logisticsNo"),
                new Party(waybill.text("logisticsCode"), null, waybill.text("logisticsName")),
                // A name without a code names no party that could be compared.
                seller == null ? null : new Party(seller, null, waybill.optional("ebcName")),
                null,
                null,
                null,
                null,
                waybill.count("packNo"),
                waybill.amount("grossWeight"),
                waybill.amount("freight"),
                waybill.amount("insuredFee"),
                waybill.text("currency"),
                waybill.text("goodsInfo"));
    }

    static Structure structure(Waybill waybill, CebSubmission submission, CebDraft draft) {
        Structure.Builder document = submission.head();
        CebDraft.party(document, "logistics", waybill.carrier(), "/carrier");
        document.put("logisticsNo", waybill.waybillNo(), "/waybillNo");
        document.put("freight", waybill.freight(), "/freight");
        document.put("insuredFee", waybill.insurance(), "/insurance");
        draft.currency(document, "currency", waybill.currency(), "/currency");
        document.put("grossWeight", waybill.grossWeightKg(), "/grossWeightKg");
        document.put("packNo", waybill.packages(), "/packages");
        document.put("goodsInfo", waybill.goodsInfo(), "/goodsInfo");
        CebDraft.party(document, "ebc", waybill.seller(), "/seller");
        return document.build();
    }
}
