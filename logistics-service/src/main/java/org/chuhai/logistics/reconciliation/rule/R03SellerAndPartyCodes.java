package org.chuhai.logistics.reconciliation.rule;

import java.util.List;
import java.util.Set;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.party.OtherCode;
import org.chuhai.logistics.party.PartyCode;
import org.chuhai.logistics.party.RegisteredParty;
import org.chuhai.logistics.party.SocialCreditCode;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.PartyComparison;
import org.chuhai.logistics.reconciliation.examination.PartySeat;
import org.chuhai.logistics.reconciliation.examination.Wording;
import org.jspecify.annotations.Nullable;

/**
 * All documents name the same seller: a customs code (10 characters) and a credit code (18) of one registered party are
 * the same firm and are never compared as texts. Every credit code has right check digits (GB 32100 and GB 11714), and
 * seller, carrier and agent have a code of one of the two kinds. Source: CEB interface specification 202205, ebcCode;
 * form fields TradeCode and TradeCoScc.
 */
final class R03SellerAndPartyCodes implements Rule {

    private static final Set<PartySeat.Role> REGISTERED_WITH_CUSTOMS =
            Set.of(PartySeat.Role.SELLER, PartySeat.Role.CARRIER, PartySeat.Role.AGENT);

    private static final PartySeat.Role[] ROLES = PartySeat.Role.values();

    @Override
    public RuleId id() {
        return RuleId.R03;
    }

    @Override
    public void judge(Examination examination) {
        for (PartySeat.Role role : ROLES) {
            List<PartySeat> seats = examination.seats().in(role);
            if (!seats.isEmpty()) {
                examination.judged(id());
                checkDigits(examination, role, seats);
            }
        }
        if (examination.seats().in(PartySeat.Role.SELLER).size() < 2) {
            examination.skipsWithout(id(), DocumentKind.ORDER, DocumentKind.DECLARATION);
            return;
        }
        PartyComparison comparison = new PartyComparison(examination, id());
        comparison.compare(PartySeat.Role.SELLER);
        comparison.compareNames(PartySeat.Role.SELLER);
    }

    private void checkDigits(Examination examination, PartySeat.Role role, List<PartySeat> seats) {
        FindingDraft draft = null;
        for (PartySeat seat : seats) {
            Datum code = seat.code();
            PartyCode kind = PartyCode.of(code.normal());
            if (kind instanceof SocialCreditCode credit && !credit.checkDigitsRight()) {
                draft = draft == null ? wrongCheckDigits(examination, role, seats) : draft;
                String right = rightCode(examination, credit, seats);
                if (right != null) {
                    draft.correct(seat.document(), PatchOperation.replace(code.pointer(), right));
                    seat.codeCorrected(right);
                }
            } else if (kind instanceof OtherCode && REGISTERED_WITH_CUSTOMS.contains(role) && sameEverywhere(seats)) {
                noCodeOfCustoms(examination, role, seats);
                return;
            }
        }
    }

    private FindingDraft wrongCheckDigits(Examination examination, PartySeat.Role role, List<PartySeat> seats) {
        FindingDraft draft = examination.find(id(), role.codeField(), null).cause(Cause.WRONG_CHECK_DIGIT);
        seats.forEach(seat -> draft.value(seat.code()));
        examination.seats().fault(role, draft);
        var name = Wording.field(role.codeField());
        StringBuilder zh = new StringBuilder(name.zh()).append("校验码错误，应逐位核对：");
        StringBuilder en =
                new StringBuilder("Check digits of the ").append(name.en()).append(" are wrong: ");
        String separator = "";
        for (PartySeat seat : seats) {
            Datum code = seat.code();
            zh.append(separator)
                    .append(seat.document().label().zh())
                    .append("为 ")
                    .append(code.raw());
            en.append(separator)
                    .append(seat.document().label().en())
                    .append(' ')
                    .append(code.raw());
            separator = "; ";
        }
        return draft.text(zh.append('。').toString(), en.append('.').toString());
    }

    /** What was meant: the other document's code if it is nearly the same, else the registered party that is. */
    private static @Nullable String rightCode(Examination examination, SocialCreditCode wrong, List<PartySeat> seats) {
        for (PartySeat other : seats) {
            String candidate = other.code().normal();
            if (PartyCode.of(candidate) instanceof SocialCreditCode credit
                    && credit.checkDigitsRight()
                    && nearlySame(candidate, wrong.value())) {
                return candidate;
            }
        }
        for (RegisteredParty party : examination.reference().parties().parties()) {
            String candidate = party.creditCode();
            if (candidate != null && nearlySame(candidate, wrong.value())) {
                return candidate;
            }
        }
        return null;
    }

    /** At most two characters differ: a slip of the finger or a swap. */
    private static boolean nearlySame(String a, String b) {
        int different = a.length() == b.length() ? 0 : a.length();
        for (int i = 0; i < a.length() && different <= 2; i++) {
            different += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return different <= 2;
    }

    private static boolean sameEverywhere(List<PartySeat> seats) {
        String first = seats.getFirst().code().normal();
        return seats.stream().allMatch(seat -> seat.code().normal().equals(first));
    }

    private void noCodeOfCustoms(Examination examination, PartySeat.Role role, List<PartySeat> seats) {
        var name = Wording.field(role.codeField());
        String code = seats.getFirst().code().raw();
        FindingDraft draft = examination
                .find(id(), role.codeField(), null)
                .text(
                        name.zh() + " " + code + " 既不是 18 位统一社会信用代码，也不是 10 位海关注册编码。",
                        "The " + name.en() + " " + code
                                + " is neither a credit code of 18 characters nor a customs code of 10.");
        seats.forEach(seat -> draft.value(seat.code()));
    }
}
