package org.chuhai.local.reconcile;

import java.util.HashMap;
import java.util.Map;
import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.party.PartyRegistry;
import org.chuhai.logistics.party.RegisteredParty;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.jspecify.annotations.Nullable;

/** Tells firms apart while documents are joined: by the registry where it knows them, else by their code. */
final class Firms {

    /** No normalised code begins with it. */
    private static final char REGISTERED = ' ';

    private final PartyRegistry registry;

    /** A few firms stand in a million documents: each name is kept once. */
    private final Map<String, String> identities = new HashMap<>();

    Firms(PartyRegistry registry) {
        this.registry = registry;
    }

    /** The same for a credit code and a customs code of one registered firm; null when the party has no code. */
    @Nullable String identity(Party party) {
        String code = key(party.code());
        String customsCode = key(party.customsCode());
        RegisteredParty known = registry.get(code);
        known = known == null ? registry.get(customsCode) : known;
        if (known != null) {
            return once(REGISTERED + known.id());
        }
        return code != null ? once(code) : customsCode == null ? null : once(customsCode);
    }

    /** Whether these are certainly two firms; a code with a slip of the finger is not certainly another firm. */
    static boolean differForSure(@Nullable String one, @Nullable String two) {
        return one != null
                && two != null
                && !one.equals(two)
                && one.charAt(0) == REGISTERED
                && two.charAt(0) == REGISTERED;
    }

    private String once(String identity) {
        return identities.computeIfAbsent(identity, i -> i);
    }

    private static @Nullable String key(@Nullable String code) {
        String key = code == null ? "" : Normal.key(code);
        return key.isEmpty() ? null : key;
    }
}
