package org.chuhai.logistics.reconciliation.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chuhai.logistics.party.CustomsCode;
import org.chuhai.logistics.party.MistypedCode;
import org.chuhai.logistics.party.OtherCode;
import org.chuhai.logistics.party.PartyCode;
import org.chuhai.logistics.party.RegisteredParty;
import org.chuhai.logistics.party.SocialCreditCode;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Sides;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.PartySeat;
import org.chuhai.logistics.reconciliation.examination.Wording;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** Judges the codes of one role by themselves: check digits, typing errors, and whether a firm has such a code at all. */
final class PartyCodeCheck {

    private static final Set<PartySeat.Role> REGISTERED_WITH_CUSTOMS =
            Set.of(PartySeat.Role.SELLER, PartySeat.Role.CARRIER, PartySeat.Role.AGENT);

    private final Examination examination;
    private final PartySeat.Role role;
    private final List<PartySeat> seats;
    private final List<PartySeat> mistyped = new ArrayList<>();
    private final List<PartySeat> unfit = new ArrayList<>();
    private final Set<String> meant = new LinkedHashSet<>();

    PartyCodeCheck(Examination examination, PartySeat.Role role) {
        this.examination = examination;
        this.role = role;
        seats = examination.seats().in(role);
    }

    void check() {
        for (PartySeat seat : seats) {
            switch (PartyCode.of(seat.code().normal())) {
                case SocialCreditCode code -> {
                    if (!code.checkDigitsRight()) {
                        mistyped(seat, meant(seat, new MistypedCode(code.value())));
                    }
                }
                case CustomsCode code -> {}
                case OtherCode code -> check(seat, code);
            }
        }
        if (!mistyped.isEmpty()) {
            noteMistyped();
        }
        if (!unfit.isEmpty()) {
            noteUnfit();
        }
    }

    private void check(PartySeat seat, OtherCode code) {
        String read = code.readAsSocialCreditCode();
        String right = code.resemblesSocialCreditCode() ? meant(seat, new MistypedCode(read)) : null;
        if (right != null || isRight(PartyCode.of(read))) {
            mistyped(seat, right);
        } else if (REGISTERED_WITH_CUSTOMS.contains(role)) {
            unfit.add(seat);
        }
    }

    private void mistyped(PartySeat seat, @Nullable String right) {
        mistyped.add(seat);
        if (right != null) {
            meant.add(right);
            seat.codeCorrected(right);
        }
    }

    /** The code of another document that is nearly the same, else the only registered one that is; null when unclear. */
    private @Nullable String meant(PartySeat wrong, MistypedCode mistyped) {
        for (PartySeat seat : seats) {
            String candidate = seat == wrong ? null : creditCode(seat);
            if (candidate != null && mistyped.mayMean(candidate)) {
                return candidate;
            }
        }
        List<String> candidates = new ArrayList<>();
        for (RegisteredParty party : examination.reference().parties().parties()) {
            String candidate = party.creditCode();
            if (candidate != null && mistyped.mayMean(candidate)) {
                candidates.add(candidate);
            }
        }
        return candidates.size() == 1 ? candidates.getFirst() : null;
    }

    private @Nullable String creditCode(PartySeat seat) {
        String stated = seat.code().normal();
        if (isRight(PartyCode.of(stated))) {
            return stated;
        }
        RegisteredParty party = examination.reference().parties().get(stated);
        return party == null ? null : party.creditCode();
    }

    private static boolean isRight(PartyCode code) {
        return code instanceof SocialCreditCode credit && credit.checkDigitsRight();
    }

    private void noteMistyped() {
        FindingDraft draft = find(mistyped).cause(Cause.WRONG_CHECK_DIGIT);
        for (PartySeat seat : mistyped) {
            String right = seat.rightCode();
            if (right != null && meant.contains(right)) {
                draft.correct(
                        seat.document(), PatchOperation.replace(seat.code().pointer(), right));
            }
        }
        Text name = Wording.field(role.codeField());
        Text stated = Wording.stated(sides(mistyped));
        boolean known = meant.size() == 1;
        String right = known ? meant.iterator().next() : "";
        Text others = others(mistyped, right);
        draft.text(
                name.zh() + "书写有误，校验码不符：" + stated.zh() + (known ? "；应为 " + right : "") + others.zh() + "。",
                Wording.capitalised(name.en()) + " is mistyped, its check digits fail: " + stated.en()
                        + (known ? "; it should be " + right : "") + others.en() + ".");
    }

    private void noteUnfit() {
        FindingDraft draft = find(unfit);
        Text name = Wording.field(role.codeField());
        Text stated = Wording.stated(sides(unfit));
        Text others = others(unfit, "");
        draft.text(
                name.zh() + "既不是 18 位统一社会信用代码，也不是 10 位海关编码：" + stated.zh() + others.zh() + "。",
                Wording.capitalised(name.en())
                        + " is neither a social credit code of 18 characters nor a customs code of 10: " + stated.en()
                        + others.en() + ".");
    }

    private FindingDraft find(List<PartySeat> wrong) {
        FindingDraft draft = examination.find(RuleId.R03, role.codeField(), null);
        wrong.forEach(seat -> seat.codeIsWrong(draft));
        seats.forEach(seat -> draft.value(seat.code()));
        return draft;
    }

    /** What the documents have that are not wrong, unless the sentence names it already. */
    private Text others(List<PartySeat> wrong, String named) {
        List<PartySeat> rest = seats.stream()
                .filter(seat -> !wrong.contains(seat) && !seat.code().raw().equals(named))
                .toList();
        Text stated = Wording.stated(sides(rest));
        return rest.isEmpty() ? stated : new Text("（" + stated.zh() + "）", " (" + stated.en() + ")");
    }

    private static Sides sides(List<PartySeat> seats) {
        Sides sides = Sides.NONE;
        for (PartySeat seat : seats) {
            sides = sides.with(seat.document(), seat.code().raw());
        }
        return sides;
    }
}
