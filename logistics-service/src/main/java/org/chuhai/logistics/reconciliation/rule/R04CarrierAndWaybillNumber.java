package org.chuhai.logistics.reconciliation.rule;

import java.util.List;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.KeyComparison;
import org.chuhai.logistics.reconciliation.examination.PartyComparison;
import org.chuhai.logistics.reconciliation.examination.PartySeat;

/**
 * The declaration names the waybill by its carrier and its number. The waybill is right. The form has no place for the
 * carrier; there the number alone is compared. Source: CEB interface specification 202205, logisticsCode, logisticsNo.
 */
final class R04CarrierAndWaybillNumber implements Rule {

    @Override
    public RuleId id() {
        return RuleId.R04;
    }

    @Override
    public void judge(Examination examination) {
        Waybill waybill = examination.waybill();
        Declaration declaration = examination.declaration();
        if (waybill == null || declaration == null) {
            examination.skipsWithout(id(), DocumentKind.WAYBILL, DocumentKind.DECLARATION);
            return;
        }
        new PartyComparison(examination, id(), PartySeat.Role.CARRIER).compare();
        if (declaration.carrier() == null) {
            examination.skip(id(), SkipReason.DECLARATION_HAS_NO_CARRIER);
        }
        if (declaration.waybillNo() == null) {
            examination.skip(id(), SkipReason.DECLARATION_HAS_NO_WAYBILL_NO);
            return;
        }
        new KeyComparison(examination, id())
                .compare(
                        "waybillNo",
                        null,
                        List.of(
                                Datum.key(DocumentKind.WAYBILL, waybill.waybillNo(), "/waybillNo"),
                                Datum.key(DocumentKind.DECLARATION, declaration.waybillNo(), "/waybillNo")));
    }
}
