package org.chuhai.logistics.reconciliation.examination;

import java.util.List;
import org.chuhai.logistics.party.OtherCode;
import org.chuhai.logistics.party.PartyCode;
import org.chuhai.logistics.party.PartyRegistry;
import org.chuhai.logistics.party.RegisteredParty;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.jspecify.annotations.Nullable;

/** Tells whether documents name the same firm: by equal codes, or by codes that the registry knows as one party. */
public final class PartyComparison {

    private final Examination examination;
    private final RuleId rule;

    public PartyComparison(Examination examination, RuleId rule) {
        this.examination = examination;
        this.rule = rule;
    }

    /** How two seats relate. */
    private enum Relation {
        SAME,
        DIFFERENT,
        /** Only codes of different kinds, and the registry does not bring them together. */
        NOT_COMPARABLE
    }

    /** Notes what differs in the role; says nothing when fewer than two documents fill it. */
    public void compare(PartySeat.Role role) {
        List<PartySeat> seats = examination.seats().in(role);
        if (seats.size() < 2) {
            return;
        }
        examination.judged(rule);
        PartySeat right = right(seats);
        FindingDraft draft = null;
        for (PartySeat seat : seats) {
            Relation relation = seat == right ? Relation.SAME : relation(right, seat);
            if (relation != Relation.SAME) {
                draft = draft == null ? examination.find(rule, role.codeField(), null) : draft;
                correct(draft, relation, right, seat);
            }
        }
        if (draft != null) {
            for (PartySeat seat : seats) {
                draft.value(seat.code());
            }
        } else {
            explainByCheckDigits(role, seats);
            noteWriting(role, seats);
        }
    }

    private void correct(FindingDraft draft, Relation relation, PartySeat right, PartySeat seat) {
        Datum code = right.code();
        boolean otherKind = relation == Relation.NOT_COMPARABLE;
        draft.cause(
                otherKind
                        ? Cause.OTHER_CODE_KIND
                        : TextCause.of(code.normal(), seat.code().normal()));
        if ("code".equals(code.pointer().substring(code.pointer().lastIndexOf('/') + 1))) {
            draft.correct(
                    seat.document(),
                    seat.stated().code() == null
                            ? PatchOperation.add(seat.pointer("code"), code.normal())
                            : PatchOperation.replace(seat.pointer("code"), code.normal()));
        }
        if (!otherKind && seat.stated().customsCode() != null) {
            draft.correct(
                    seat.document(),
                    PatchOperation.replace(
                            seat.pointer("customsCode"), right.stated().customsCode()));
        }
    }

    /** A registered party is more likely to be meant than one that nobody knows. */
    private PartySeat right(List<PartySeat> seats) {
        for (PartySeat seat : seats) {
            if (registered(seat) != null) {
                return seat;
            }
        }
        return seats.getFirst();
    }

    private Relation relation(PartySeat one, PartySeat two) {
        RegisteredParty knownOne = registered(one);
        RegisteredParty knownTwo = registered(two);
        if (knownOne != null && knownTwo != null) {
            return knownOne.id().equals(knownTwo.id()) ? Relation.SAME : Relation.DIFFERENT;
        }
        boolean comparable = false;
        for (String a : one.codes()) {
            for (String b : two.codes()) {
                if (a.equals(b)) {
                    return Relation.SAME;
                }
                comparable |= PartyCode.of(a).getClass() == PartyCode.of(b).getClass() || isOther(a) || isOther(b);
            }
        }
        return comparable ? Relation.DIFFERENT : Relation.NOT_COMPARABLE;
    }

    private static boolean isOther(String code) {
        return PartyCode.of(code) instanceof OtherCode;
    }

    private @Nullable RegisteredParty registered(PartySeat seat) {
        PartyRegistry registry = examination.reference().parties();
        for (String code : seat.codes()) {
            RegisteredParty party = registry.get(code);
            if (party != null) {
                return party;
            }
        }
        return null;
    }

    private void explainByCheckDigits(PartySeat.Role role, List<PartySeat> seats) {
        FindingDraft fault = examination.seats().fault(role);
        String first = seats.getFirst().code().normal();
        if (fault != null
                && seats.stream().anyMatch(seat -> !seat.code().normal().equals(first))) {
            fault.explains(rule, role.codeField());
        }
    }

    private void noteWriting(PartySeat.Role role, List<PartySeat> seats) {
        for (PartySeat seat : seats) {
            Datum code = seat.code();
            if (!code.raw().equals(code.normal())) {
                examination
                        .inform(rule, role.codeField(), null)
                        .cause(Cause.WHITESPACE_OR_WIDTH)
                        .value(code)
                        .correct(seat.document(), PatchOperation.replace(code.pointer(), code.normal()));
            }
        }
    }

    /** Notes a warning where the codes agree and the names do not. */
    public void compareNames(PartySeat.Role role) {
        PartySeat right = null;
        for (PartySeat seat : examination.seats().in(role)) {
            String name = seat.stated().name();
            if (name == null) {
                continue;
            }
            if (right == null) {
                right = seat;
            } else if (relation(right, seat) == Relation.SAME && !sameName(right, seat, name)) {
                String rightName = String.valueOf(right.stated().name());
                examination
                        .find(rule, role.member() + ".name", null)
                        .severity(Severity.WARN)
                        .cause(TextCause.of(Normal.key(rightName), Normal.key(name)))
                        .value(Datum.key(right.document(), rightName, right.pointer("name")))
                        .value(Datum.key(seat.document(), name, seat.pointer("name")))
                        .correct(seat.document(), PatchOperation.replace(seat.pointer("name"), rightName));
            }
        }
    }

    private boolean sameName(PartySeat right, PartySeat seat, String name) {
        String rightName = String.valueOf(right.stated().name());
        if (rightName.equals(name) || Normal.key(rightName).equals(Normal.key(name))) {
            return true;
        }
        RegisteredParty party = registered(seat);
        return party != null && party.names().contains(name) && party.names().contains(rightName);
    }
}
