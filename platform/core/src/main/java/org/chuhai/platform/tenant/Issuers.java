package org.chuhai.platform.tenant;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the issuer that a token names; one that is not configured is as good as none. */
@ApplicationScoped
class Issuers implements TenantConfigResolver {

    private static final String BEARER = "bearer ";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, IssuerSettings.Issuer> byUrl;
    private final Map<String, OidcTenantConfig> configurations;
    private final ObjectMapper mapper;

    Issuers(IssuerSettings settings, ObjectMapper mapper) {
        this.byUrl = settings.all().values().stream()
                .collect(Collectors.toMap(issuer -> issuer.url().toString(), Function.identity()));
        this.configurations =
                byUrl.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> oidc(entry.getValue())));
        this.mapper = mapper;
    }

    /** Whether the issuer may speak for the tenant. */
    boolean isBound(@Nullable String issuer, String tenant) {
        IssuerSettings.Issuer known = issuer == null ? null : byUrl.get(issuer);
        return known != null && known.speaksFor(tenant);
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext context, OidcRequestContext<OidcTenantConfig> requestContext) {
        // Of two tokens nobody can tell which one counts, and another server might take the other: none does.
        List<String> sent = context.request().headers().getAll("Authorization");
        String issuer = sent.size() == 1 ? claimedIssuer(sent.getFirst()) : null;
        @Nullable OidcTenantConfig configuration = issuer == null ? null : configurations.get(issuer);
        return configuration == null
                ? Uni.createFrom().nullItem()
                : Uni.createFrom().item(configuration);
    }

    /** What the token says of itself: enough to choose keys, which then prove or refute it. */
    private @Nullable String claimedIssuer(String authorization) {
        if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return null;
        }
        String[] parts = authorization.substring(BEARER.length()).strip().split("\\.", -1);
        if (parts.length != 3) {
            return null;
        }
        try {
            return mapper.readTree(Base64.getUrlDecoder().decode(parts[1]))
                    .path("iss")
                    .textValue();
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    private static OidcTenantConfig oidc(IssuerSettings.Issuer issuer) {
        return OidcTenantConfig.authServerUrl(issuer.url().toString())
                .tenantId(issuer.url().toString())
                .applicationType(ApplicationType.SERVICE)
                .connectionTimeout(PATIENCE)
                .token()
                .issuer(issuer.url().toString())
                .audience(List.of(issuer.audience()))
                .end()
                .roles()
                .roleClaimPath(List.of("groups"))
                .end()
                .build();
    }
}
