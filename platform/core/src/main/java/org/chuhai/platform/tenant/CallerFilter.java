package org.chuhai.platform.tenant;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.observation.WhoAsked;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.Refusal;
import org.chuhai.platform.value.Identifier;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Makes the token's claims the caller of this request, once the token itself has been proved. */
@Singleton
class CallerFilter {

    private static final Pattern TENANT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    /** OpenID Connect allows 255 ASCII characters; others are taken too, but nothing that no column holds. */
    private static final Pattern SUBJECT = Pattern.compile("(?=.*\\S)[^\\p{Cntrl}]{1,255}");

    private static final Set<String> SEES_ALL_SHOPS =
            Set.of(Role.MANAGER, Role.ASSESSOR, Role.INTEGRATION, Role.SERVICE);

    private final SecurityIdentity identity;
    private final CurrentCaller currentCaller;
    private final Issuers issuers;

    CallerFilter(SecurityIdentity identity, CurrentCaller currentCaller, Issuers issuers) {
        this.identity = identity;
        this.currentCaller = currentCaller;
        this.issuers = issuers;
    }

    @ServerRequestFilter
    void recognise(RoutingContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return;
        }
        Caller caller = caller(token);
        currentCaller.is(caller);
        WhoAsked.is(context, caller.tenant(), caller.actor());
        MDC.put("tenant", caller.tenant());
        MDC.put("actor", caller.actor());
    }

    private Caller caller(JsonWebToken token) {
        String tenant = text(token, "tenant");
        if (tenant == null || !TENANT.matcher(tenant).matches()) {
            throw forbidden(new Text("令牌没有可用的 tenant 声明", "the token has no usable claim tenant"));
        }
        if (!issuers.isBound(token.getIssuer(), tenant)) {
            throw forbidden(new Text("此签发者无权代表该租户", "this issuer may not speak for the tenant"));
        }
        String subject = token.getSubject();
        if (subject == null || !SUBJECT.matcher(subject).matches()) {
            throw forbidden(new Text("令牌没有可用的 sub 声明", "the token has no usable claim sub"));
        }
        Set<String> roles = identity.getRoles();
        String onBehalfOf = roles.contains(Role.INTEGRATION) ? text(token, "on_behalf_of") : null;
        if (onBehalfOf != null && !SUBJECT.matcher(onBehalfOf).matches()) {
            throw forbidden(new Text("声明 on_behalf_of 无法使用", "the claim on_behalf_of is not usable"));
        }
        return new Caller(
                tenant, token.getIssuer(), subject, onBehalfOf, roles, shops(token, roles), text(token, "party"));
    }

    private static ShopScope shops(JsonWebToken token, Set<String> roles) {
        if (roles.stream().anyMatch(SEES_ALL_SHOPS::contains)) {
            return new ShopScope.All();
        }
        if (!roles.contains(Role.OPERATOR)) {
            return new ShopScope.Some(Set.of());
        }
        Object claim = token.getClaim("shops");
        Collection<?> named = switch (claim) {
            case null -> Set.of();
            case JsonArray array -> array;
            case Collection<?> collection -> collection;
            default -> throw badShops();
        };
        Set<UUID> ids = new HashSet<>();
        for (Object shop : named) {
            try {
                ids.add(Identifier.of(shop instanceof JsonString string ? string.getString() : String.valueOf(shop)));
            } catch (IllegalArgumentException e) {
                throw badShops();
            }
        }
        return new ShopScope.Some(ids);
    }

    private static @Nullable String text(JsonWebToken token, String claim) {
        return switch (token.<Object>getClaim(claim)) {
            case String string when !string.isBlank() -> string;
            case JsonString string when !string.getString().isBlank() -> string.getString();
            case null, default -> null;
        };
    }

    private static Refusal badShops() {
        return forbidden(new Text("声明 shops 应为店铺 UUID 的数组", "the claim shops must be an array of shop UUIDs"));
    }

    private static Refusal forbidden(Text detail) {
        return CommonProblem.FORBIDDEN.because(detail);
    }
}
