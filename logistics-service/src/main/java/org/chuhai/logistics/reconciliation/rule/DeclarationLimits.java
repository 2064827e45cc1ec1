package org.chuhai.logistics.reconciliation.rule;

import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLengths;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.jspecify.annotations.Nullable;

/** What a list carries and requires (CEB603), and what the declaration form does. */
final class DeclarationLimits {

    private final Examination examination;
    private final MemberLimits limits;

    DeclarationLimits(Examination examination) {
        this.examination = examination;
        limits = new MemberLimits(examination, DocumentKind.DECLARATION);
    }

    void judge(Declaration declaration, boolean list) {
        DeclarationLengths most = DeclarationLengths.of(declaration.route());
        limits.text("orderNo", declaration.orderNo(), most.orderNo());
        if (!isToldByTheWaybill(declaration.waybillNo())) {
            limits.textIfPresent("waybillNo", declaration.waybillNo(), most.waybillNo());
        }
        parties(declaration);
        limits.textIfPresent("licenceNo", declaration.licenceNo(), most.licenceNo());
        limits.textIfPresent("ledgerNo", declaration.ledgerNo(), most.ledgerNo());
        limits.textIfPresent("transportName", declaration.transportName(), most.transportName());
        limits.textIfPresent("voyageNo", declaration.voyageNo(), most.voyageNo());
        limits.textIfPresent("destinationPort", declaration.destinationPort(), most.destinationPort());
        limits.time("declaredAt", declaration.declaredAt());
        limits.day("exportDate", declaration.exportDate());
        limits.number("freight", declaration.freight());
        limits.number("insurance", declaration.insurance());
        limits.number("grossWeightKg", declaration.grossWeightKg());
        limits.number("netWeightKg", declaration.netWeightKg());
        limits.count("packages", declaration.packages());
        limits.lines(declaration.lines().size(), most.lines());
        if (list) {
            requiredByList(declaration);
        } else {
            limits.required("terms", declaration.terms());
        }
        for (int i = 0; i < declaration.lines().size(); i++) {
            line(declaration.lines().get(i), i, most, list);
        }
    }

    /** Where the carrier has another number, that is what is wrong, and its length follows. */
    private boolean isToldByTheWaybill(@Nullable String waybillNo) {
        Waybill waybill = examination.waybill();
        return waybill != null
                && waybillNo != null
                && !Normal.key(waybill.waybillNo()).equals(Normal.key(waybillNo));
    }

    private void parties(Declaration declaration) {
        limits.party("carrier", declaration.carrier());
        limits.party("platform", declaration.platform());
        limits.party("seller", declaration.seller());
        limits.party("producer", declaration.producer());
        limits.party("agent", declaration.agent());
    }

    private void requiredByList(Declaration declaration) {
        limits.required("waybillNo", declaration.waybillNo());
        limits.required("carrier", declaration.carrier());
        limits.required("platform", declaration.platform());
        limits.required("producer", declaration.producer());
        limits.required("agent", declaration.agent());
        limits.required("exportDate", declaration.exportDate());
        limits.required("destinationPort", declaration.destinationPort());
        limits.required("freight", declaration.freight());
        limits.required("insurance", declaration.insurance());
        limits.required("statisticsFlag", declaration.statisticsFlag());
    }

    private void line(DeclarationLine line, int index, DeclarationLengths most, boolean list) {
        limits.inLine(index, line.no());
        if (list) {
            limits.required("itemNo", line.itemNo());
            limits.required("model", line.model());
        }
        limits.textIfPresent("itemNo", line.itemNo(), most.itemNo());
        limits.digits("hsCode", line.hsCode(), 10);
        limits.text("name", line.name(), most.name());
        limits.textIfPresent("model", line.model(), most.model());
        limits.textIfPresent("recordNo", line.recordNo(), most.recordNo());
        limits.number("quantity", line.quantity());
        limits.number("legalQuantity", line.legalQuantity());
        limits.number("legalQuantity2", line.legalQuantity2());
        limits.number("unitPrice", line.unitPrice());
        limits.number("total", line.total());
    }
}
