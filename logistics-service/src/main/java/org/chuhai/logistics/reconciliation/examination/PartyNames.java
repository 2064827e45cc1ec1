package org.chuhai.logistics.reconciliation.examination;

import java.util.List;
import org.chuhai.logistics.party.OtherCode;
import org.chuhai.logistics.party.PartyCode;
import org.chuhai.logistics.party.RegisteredParty;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;

/** Compares what documents call one firm. A name that the registry has is right, else the first that is stated. */
final class PartyNames {

    private final Examination examination;
    private final RuleId rule;
    private final KnownFirms firms;

    PartyNames(Examination examination, RuleId rule) {
        this.examination = examination;
        this.rule = rule;
        firms = new KnownFirms(examination.reference().parties());
    }

    /** @param seats those that name the same firm, each with a name, the document that knows best first */
    void compare(List<PartySeat> seats) {
        if (seats.isEmpty()) {
            return;
        }
        PartySeat right =
                seats.stream().filter(this::isRegisteredName).findFirst().orElse(seats.getFirst());
        for (PartySeat seat : seats) {
            boolean bothRegistered = isRegisteredName(right) && isRegisteredName(seat);
            if (!bothRegistered && !Normal.key(name(right)).equals(Normal.key(name(seat)))) {
                differs(right, seat);
            }
        }
    }

    private void differs(PartySeat right, PartySeat seat) {
        FindingDraft draft = examination
                .find(rule, seat.role().member() + ".name", null)
                .cause(TextCause.of(Normal.key(name(right)), Normal.key(name(seat))))
                .value(Datum.key(right.document(), name(right), right.pointer("name")))
                .value(Datum.key(seat.document(), name(seat), seat.pointer("name")))
                .correct(seat.document(), PatchOperation.replace(seat.pointer("name"), name(right)));
        boolean onlyTheNameTells = PartyCode.of(seat.codes().getFirst()) instanceof OtherCode;
        if (!onlyTheNameTells) {
            draft.atMost(Severity.WARN);
        }
    }

    private boolean isRegisteredName(PartySeat seat) {
        RegisteredParty party = firms.at(seat);
        return party != null && party.names().contains(Normal.key(name(seat)));
    }

    private static String name(PartySeat seat) {
        return String.valueOf(seat.stated().name());
    }
}
