package org.chuhai.local.suite;

import java.util.List;
import java.util.UUID;

/**
 * Somebody of the demonstration, for whom the issuer gives tokens.
 *
 * @param clientId the name at the issuer, and the actor in what is recorded
 * @param role what the token's {@code groups} say
 * @param shops what the token's {@code shops} say; empty for roles that see the whole tenant
 */
public record Identity(String clientId, String tenant, String role, List<UUID> shops) {

    public Identity {
        shops = List.copyOf(shops);
    }
}
