package org.chuhai.logistics.reconciliation.rule;

import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.PartyComparison;
import org.chuhai.logistics.reconciliation.examination.PartySeat;

/**
 * Order and declaration name the same platform; a platform abroad may be "无" in both. Another name for the same code is
 * a warning. Source: CEB interface specification 202205, ebpCode and ebpName.
 */
final class R02Platform implements Rule {

    @Override
    public RuleId id() {
        return RuleId.R02;
    }

    @Override
    public void judge(Examination examination) {
        if (examination.skipsWithout(id(), DocumentKind.ORDER, DocumentKind.DECLARATION)) {
            return;
        }
        if (examination.seats().in(PartySeat.Role.PLATFORM).size() < 2) {
            examination.skip(id(), SkipReason.DECLARATION_HAS_NO_PLATFORM);
            return;
        }
        PartyComparison comparison = new PartyComparison(examination, id(), PartySeat.Role.PLATFORM);
        comparison.compare();
        comparison.compareNames();
    }
}
