package org.chuhai.platform.tenant;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;
import java.util.Set;

/** Whose tokens are believed, and for which tenants. */
@ConfigMapping(prefix = "chuhai.issuers")
public interface IssuerSettings {

    /** By a name of the operator's choice. */
    @WithParentName
    Map<String, Issuer> all();

    /** One OpenID Connect issuer. */
    interface Issuer {

        /** As it stands in the token's {@code iss}; keys are found by OpenID Connect discovery below it. */
        URI url();

        /** Tenants that it may speak for; {@code *} for all. */
        Set<String> tenants();

        /** What must stand in the token's {@code aud}. */
        @WithDefault("chuhai")
        String audience();

        default boolean speaksFor(String tenant) {
            return tenants().contains("*") || tenants().contains(tenant);
        }
    }
}
