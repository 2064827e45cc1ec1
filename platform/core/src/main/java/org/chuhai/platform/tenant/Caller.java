package org.chuhai.platform.tenant;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever sent the request, as the token says.
 *
 * @param tenant customer whose data this is
 * @param issuer who says so; subjects are unique only within their issuer
 * @param subject the token's own subject
 * @param onBehalfOf whose act a machine of the tenant reports, claim {@code on_behalf_of}; null for its own
 * @param roles claim {@code groups}
 * @param shops which shops of the tenant it sees
 * @param party the business partner that a buyer speaks for, claim {@code party}
 */
public record Caller(
        String tenant,
        String issuer,
        String subject,
        @Nullable String onBehalfOf,
        Set<String> roles,
        ShopScope shops,
        @Nullable String party) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whose act this is. */
    public String actor() {
        return onBehalfOf == null ? subject : onBehalfOf;
    }

    public boolean sees(UUID shop) {
        return shops.contains(shop);
    }
}
