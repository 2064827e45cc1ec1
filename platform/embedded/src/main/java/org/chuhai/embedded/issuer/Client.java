package org.chuhai.embedded.issuer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask for a token, and what the token says.
 *
 * @param groups roles, such as {@code operator}
 * @param shops ids of shops; null leaves the claim out
 * @param party id of the buyer's party; null leaves the claim out
 */
public record Client(
        String id,
        String secret,
        String subject,
        String tenant,
        Set<String> groups,
        @Nullable List<String> shops,
        @Nullable String party) {

    public Client {
        groups = Set.copyOf(groups);
        shops = shops == null ? null : List.copyOf(shops);
    }

    /** A client whose token names neither shops nor a party. */
    public static Client of(String id, String secret, String tenant, String... groups) {
        return new Client(id, secret, id, tenant, Set.of(groups), null, null);
    }

    /** Without the secret: this ends in logs and test reports. */
    @Override
    public String toString() {
        return "Client[id=" + id + ", tenant=" + tenant + ", groups=" + groups + "]";
    }
}
