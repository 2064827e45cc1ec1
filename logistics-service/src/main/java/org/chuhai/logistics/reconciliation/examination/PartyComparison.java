package org.chuhai.logistics.reconciliation.examination;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chuhai.logistics.party.OtherCode;
import org.chuhai.logistics.party.PartyCode;
import org.chuhai.logistics.party.RegisteredParty;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Sides;
import org.jspecify.annotations.Nullable;

/** Tells whether documents name the same firm: by equal codes, or by codes that the registry knows as one party. */
public final class PartyComparison {

    private final Examination examination;
    private final RuleId rule;
    private final PartySeat.Role role;
    private final List<PartySeat> seats;
    private final KnownFirms firms;

    public PartyComparison(Examination examination, RuleId rule, PartySeat.Role role) {
        this.examination = examination;
        this.rule = rule;
        this.role = role;
        seats = examination.seats().in(role);
        firms = new KnownFirms(examination.reference().parties());
    }

    /** How two seats relate. */
    private enum Relation {
        SAME,
        DIFFERENT,
        /** Only codes of different kinds, and the registry does not bring them together. */
        NOT_COMPARABLE
    }

    /**
     * Notes what differs; says nothing when fewer than two documents fill the role. A code that is wrong by itself is no
     * second finding: the one that says so gets the correction.
     *
     * @return whether all documents mean the same firm
     */
    public boolean compare() {
        if (seats.size() < 2) {
            return true;
        }
        examination.judged(rule);
        PartySeat right = right();
        if (right.isUnresolved()) {
            return false;
        }
        boolean agree = true;
        FindingDraft draft = null;
        for (PartySeat seat : seats) {
            Relation relation = seat == right ? Relation.SAME : relation(right, seat);
            if (relation == Relation.SAME) {
                continue;
            }
            agree = false;
            FindingDraft fault = seat.isUnresolved() ? seat.fault() : null;
            if (fault == null) {
                draft = draft == null ? differs(relation) : draft;
                draft.cause(cause(relation, right, seat));
                correct(draft, relation, right, seat);
            } else {
                correct(fault, Relation.DIFFERENT, right, seat);
            }
        }
        explainByFaults();
        if (agree) {
            noteWriting();
        }
        return agree;
    }

    /** The registry decides whose code is right; only who carries the goods is the carrier's own word. */
    private PartySeat right() {
        return role == PartySeat.Role.CARRIER
                ? seats.stream()
                        .filter(seat -> !seat.isUnresolved())
                        .findFirst()
                        .orElse(seats.getFirst())
                : firms.right(seats);
    }

    private FindingDraft differs(Relation relation) {
        FindingDraft draft = examination.find(rule, role.codeField(), null);
        Sides stated = Sides.NONE;
        for (PartySeat seat : seats) {
            draft.value(seat.code()).remark(firms.contradiction(seat));
            stated = stated.with(seat.document(), seat.code().raw());
        }
        if (relation == Relation.NOT_COMPARABLE) {
            var name = Wording.field(role.codeField());
            var values = Wording.stated(stated);
            draft.text(
                    name.zh() + "种类不同，企业登记表不能确认是同一企业：" + values.zh() + "。",
                    Wording.capitalised(name.en())
                            + " is given in different kinds, and the party registry does not know"
                            + " them as one firm: " + values.en() + ".");
        }
        return draft;
    }

    private static Cause cause(Relation relation, PartySeat right, PartySeat seat) {
        return relation == Relation.NOT_COMPARABLE
                ? Cause.OTHER_CODE_KIND
                : TextCause.of(right.code().normal(), seat.code().normal());
    }

    private void correct(FindingDraft draft, Relation relation, PartySeat right, PartySeat seat) {
        RegisteredParty party = firms.at(right);
        String code = right.rightCode() == null && party != null ? party.creditCode() : right.rightCode();
        String customsCode = right.customsCode() == null && party != null ? party.customsCode() : right.customsCode();
        String either = code == null ? customsCode : code;
        if (seat.stated().code() != null) {
            draft.correct(seat.document(), PatchOperation.replace(seat.pointer("code"), either));
        } else if (code != null && (customsCode == null || relation == Relation.NOT_COMPARABLE)) {
            draft.correct(seat.document(), PatchOperation.add(seat.pointer("code"), code));
        }
        if (seat.stated().customsCode() != null && relation == Relation.DIFFERENT) {
            draft.correct(seat.document(), PatchOperation.replace(seat.pointer("customsCode"), customsCode));
        }
    }

    private Relation relation(PartySeat one, PartySeat two) {
        RegisteredParty knownOne = firms.at(one);
        RegisteredParty knownTwo = firms.at(two);
        if (knownOne != null && knownTwo != null) {
            return knownOne.id().equals(knownTwo.id()) ? Relation.SAME : Relation.DIFFERENT;
        }
        boolean comparable = false;
        for (String a : codes(one, knownOne)) {
            for (String b : codes(two, knownTwo)) {
                if (a.equals(b)) {
                    return Relation.SAME;
                }
                comparable |= PartyCode.of(a).getClass() == PartyCode.of(b).getClass() || isOther(a) || isOther(b);
            }
        }
        return comparable ? Relation.DIFFERENT : Relation.NOT_COMPARABLE;
    }

    /** What the document says and what the registry adds to it. */
    private static Set<String> codes(PartySeat seat, @Nullable RegisteredParty known) {
        Set<String> codes = new LinkedHashSet<>(seat.codes());
        if (known != null) {
            Stream.of(known.creditCode(), known.customsCode())
                    .filter(Objects::nonNull)
                    .forEach(codes::add);
        }
        return codes;
    }

    private static boolean isOther(String code) {
        return PartyCode.of(code) instanceof OtherCode;
    }

    private void explainByFaults() {
        String first = seats.getFirst().code().normal();
        boolean statedDifferently =
                seats.stream().anyMatch(seat -> !seat.code().normal().equals(first));
        for (PartySeat seat : seats) {
            if (seat.fault() != null && statedDifferently) {
                seat.fault().explains(rule, role.codeField());
            }
        }
    }

    private void noteWriting() {
        List<PartySeat> written = seats.stream()
                .filter(seat -> seat.fault() == null
                        && !seat.code().raw().equals(seat.code().normal()))
                .toList();
        if (written.isEmpty()) {
            return;
        }
        FindingDraft draft = examination.inform(rule, role.codeField(), null).cause(Cause.WHITESPACE_OR_WIDTH);
        seats.forEach(seat -> draft.value(seat.code()));
        for (PartySeat seat : written) {
            draft.correct(
                    seat.document(),
                    PatchOperation.replace(seat.code().pointer(), seat.code().normal()));
        }
    }

    /** Notes where the codes agree and the names do not: a warning, unless the name is all that tells the firm. */
    public void compareNames() {
        List<PartySeat> named =
                seats.stream().filter(seat -> seat.stated().name() != null).toList();
        new PartyNames(examination, rule)
                .compare(named.stream()
                        .filter(seat -> relation(named.getFirst(), seat) == Relation.SAME)
                        .toList());
    }
}
