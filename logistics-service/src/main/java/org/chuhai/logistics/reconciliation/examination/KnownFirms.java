package org.chuhai.logistics.reconciliation.examination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuhai.logistics.party.PartyRegistry;
import org.chuhai.logistics.party.RegisteredParty;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** What the party registry knows about who sits where. */
public final class KnownFirms {

    private final PartyRegistry registry;

    public KnownFirms(PartyRegistry registry) {
        this.registry = registry;
    }

    /** The registered firm by the first of the seat's codes that is known. */
    @Nullable RegisteredParty at(PartySeat seat) {
        for (String code : seat.codes()) {
            RegisteredParty party = registry.get(code);
            if (party != null) {
                return party;
            }
        }
        return null;
    }

    /**
     * Whose code is right: a registered firm before a stranger, the firm that most documents name before another, and
     * else the document that knows best, which comes first. A code that is wrong by itself never is.
     */
    PartySeat right(List<PartySeat> seats) {
        Map<String, Integer> votes = new HashMap<>();
        for (PartySeat seat : seats) {
            RegisteredParty firm = seat.isUnresolved() ? null : at(seat);
            if (firm != null && contradiction(seat) == null) {
                votes.merge(firm.id(), 1, Integer::sum);
            }
        }
        PartySeat best = seats.getFirst();
        for (PartySeat seat : seats) {
            best = trust(seat, votes) > trust(best, votes) ? seat : best;
        }
        return best;
    }

    private int trust(PartySeat seat, Map<String, Integer> votes) {
        if (seat.isUnresolved()) {
            return 0;
        }
        RegisteredParty firm = at(seat);
        if (firm == null) {
            return 1;
        }
        return contradiction(seat) == null ? 2 + votes.getOrDefault(firm.id(), 0) : 2;
    }

    /** A sentence when the seat's two codes are of two registered firms, else null. */
    public @Nullable Text contradiction(PartySeat seat) {
        String code = seat.rightCode();
        String customsCode = seat.customsCode();
        RegisteredParty one = registry.get(code);
        RegisteredParty other = registry.get(customsCode);
        if (one == null || other == null || one.id().equals(other.id())) {
            return null;
        }
        Text name = Wording.field(seat.role().codeField());
        Text document = seat.document().label();
        return new Text(
                document.zh() + "的" + name.zh() + " " + code + " 与海关编码 " + customsCode + " 属于两家不同的登记企业，自相矛盾。",
                Wording.capitalised(name.en()) + " " + code + " and customs code " + customsCode + " in the "
                        + document.en() + " contradict each other: they belong to two different registered firms.");
    }
}
