package org.chuhai.logistics.reconciliation.rule;

import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.party.CustomsCode;
import org.chuhai.logistics.party.PartyCode;
import org.chuhai.logistics.party.PartyRegistry;
import org.chuhai.logistics.party.RegisteredParty;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.KnownFirms;
import org.chuhai.logistics.reconciliation.examination.PartyComparison;
import org.chuhai.logistics.reconciliation.examination.PartySeat;
import org.chuhai.logistics.reconciliation.examination.Wording;
import org.chuhai.platform.language.Text;

/**
 * All documents name the same seller: a customs code (10 characters) and a credit code (18) of one registered party are
 * the same firm and are never compared as texts. Every credit code has right check digits (GB 32100 and GB 11714);
 * seller, carrier and agent have a code of one of the two kinds, and where a document gives both they belong together.
 * Source: CEB interface specification 202205, ebcCode; form fields TradeCode and TradeCoScc.
 */
final class R03SellerAndPartyCodes implements Rule {

    private static final PartySeat.Role[] ROLES = PartySeat.Role.values();

    @Override
    public RuleId id() {
        return RuleId.R03;
    }

    @Override
    public void judge(Examination examination) {
        for (PartySeat.Role role : ROLES) {
            if (!examination.seats().in(role).isEmpty()) {
                examination.judged(id());
                new PartyCodeCheck(examination, role).check();
            }
        }
        boolean sameSeller = compareSellers(examination);
        for (PartySeat.Role role : ROLES) {
            if (role != PartySeat.Role.SELLER || sameSeller) {
                examination.seats().in(role).forEach(seat -> belongTogether(examination, seat));
            }
        }
    }

    private boolean compareSellers(Examination examination) {
        if (examination.seats().in(PartySeat.Role.SELLER).size() < 2) {
            examination.skipsWithout(id(), DocumentKind.ORDER, DocumentKind.DECLARATION);
            return true;
        }
        PartyComparison comparison = new PartyComparison(examination, id(), PartySeat.Role.SELLER);
        boolean same = comparison.compare();
        comparison.compareNames();
        return same;
    }

    /** The customs code beside a credit code is that firm's, as far as the registry knows either of them. */
    private void belongTogether(Examination examination, PartySeat seat) {
        String code = seat.rightCode();
        String customsCode = seat.customsCode();
        if (code == null || customsCode == null) {
            return;
        }
        PartyRegistry registry = examination.reference().parties();
        RegisteredParty byCode = registry.get(code);
        RegisteredParty byCustomsCode = registry.get(customsCode);
        String right = byCode == null ? null : byCode.customsCode();
        boolean wellFormed = PartyCode.of(customsCode) instanceof CustomsCode;
        boolean otherFirm = (right != null && !right.equals(customsCode))
                || (byCustomsCode != null && !code.equals(byCustomsCode.creditCode()) && !byCustomsCode.equals(byCode));
        if (wellFormed && !otherFirm) {
            return;
        }
        var name = Wording.field(seat.role().customsCodeField());
        String stated = seat.code().raw();
        FindingDraft draft = examination
                .find(id(), seat.role().customsCodeField(), null)
                .value(Datum.key(
                        seat.document(), String.valueOf(seat.stated().customsCode()), seat.pointer("customsCode")));
        Text contradiction = new KnownFirms(registry).contradiction(seat);
        if (contradiction == null) {
            draft.text(
                    name.zh() + " " + customsCode
                            + (wellFormed ? " 与代码 " + stated + " 不是同一企业" : " 不是 10 位海关编码")
                            + (right == null ? "。" : "，应为 " + right + "。"),
                    Wording.capitalised(name.en()) + " " + customsCode
                            + (wellFormed ? " is not of the firm " + stated : " is no customs code of 10 characters")
                            + (right == null ? "." : "; it should be " + right + "."));
        } else {
            draft.text(contradiction.zh(), contradiction.en());
        }
        if (right != null || byCode != null) {
            draft.correct(seat.document(), PatchOperation.replace(seat.pointer("customsCode"), right));
        }
    }
}
