package org.chuhai.logistics.reconciliation.rule;

import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.examination.Examination;

/** What a waybill carries (CEB505). */
final class WaybillLimits {

    private final MemberLimits limits;

    WaybillLimits(Examination examination) {
        limits = new MemberLimits(examination, DocumentKind.WAYBILL);
    }

    void judge(Waybill waybill) {
        limits.text("waybillNo", waybill.waybillNo(), 32);
        limits.party("carrier", waybill.carrier());
        limits.party("seller", waybill.seller());
        limits.textIfPresent("orderNo", waybill.orderNo(), 60);
        limits.text("goodsInfo", waybill.goodsInfo(), 200);
        limits.time("pickedUpAt", waybill.pickedUpAt());
        limits.count("packages", waybill.packages());
        limits.number("grossWeightKg", waybill.grossWeightKg());
        limits.number("freight", waybill.freight());
        limits.number("insurance", waybill.insurance());
    }
}
