package org.chuhai.logistics.party;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A firm with everything that documents may call it. At least one of the codes is there.
 *
 * @param id of the registry's own, for people
 * @param creditCode unified social credit code, 18 characters with right check digits
 * @param customsCode registration code at customs, 10 characters
 * @param names at least one
 */
public record RegisteredParty(
        String id, @Nullable String creditCode, @Nullable String customsCode, Set<String> names) {

    public RegisteredParty {
        names = Set.copyOf(names);
    }
}
