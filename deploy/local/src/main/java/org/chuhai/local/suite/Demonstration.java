package org.chuhai.local.suite;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuhai.platform.language.Text;

/** Tenants, shops and people of local runs, all invented. Every run has the same, so that examples can name them. */
public final class Demonstration {

    public static final String TENANT = "demo";
    public static final String OTHER_TENANT = "other";

    public static final UUID SHOP = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    public static final UUID SECOND_SHOP = UUID.fromString("018f0000-0000-7000-8000-000000000002");
    public static final UUID OTHER_SHOP = UUID.fromString("018f0000-0000-7000-8000-000000000003");

    public static final String MANAGER = "manager";
    public static final String OPERATOR = "operator";
    public static final String ASSESSOR = "assessor";
    public static final String INTEGRATION = "integration";

    public static final List<String> TENANTS = List.of(TENANT, OTHER_TENANT);

    /** An operator sees the shops that its token names; the others see their whole tenant. */
    public static final List<String> ROLES = List.of(MANAGER, OPERATOR, ASSESSOR, INTEGRATION);

    /** All of whom the issuer knows. */
    public static final List<Identity> IDENTITIES = Stream.of(
                    wholeTenant(TENANT),
                    List.of(
                            operator(TENANT, "", SHOP),
                            operator(TENANT, "-2", SECOND_SHOP),
                            operator(TENANT, "-1-2", SHOP, SECOND_SHOP)),
                    wholeTenant(OTHER_TENANT),
                    List.of(operator(OTHER_TENANT, "", OTHER_SHOP)))
            .flatMap(List::stream)
            .toList();

    private Demonstration() {}

    private static List<Identity> wholeTenant(String tenant) {
        return Stream.of(MANAGER, ASSESSOR, INTEGRATION)
                .map(role -> new Identity(tenant + "-" + role, tenant, role, List.of()))
                .toList();
    }

    private static Identity operator(String tenant, String number, UUID... shops) {
        return new Identity(tenant + "-" + OPERATOR + number, tenant, OPERATOR, List.of(shops));
    }

    /** The one of this role; an operator without named shops works in the first of its tenant. */
    public static Identity identity(String tenant, String role, List<UUID> shops) throws CannotRun {
        if (!TENANTS.contains(tenant)) {
            throw unknown("租户", "tenant", tenant, TENANTS);
        }
        if (!ROLES.contains(role)) {
            throw unknown("角色", "role", role, ROLES);
        }
        if (!role.equals(OPERATOR) && !shops.isEmpty()) {
            throw new CannotRun(
                    role + " 可见整个租户，不需要指定店铺；--shop 只用于 operator",
                    "the " + role + " sees the whole tenant: --shop is for the operator");
        }
        Set<UUID> wanted = new LinkedHashSet<>(shops);
        for (Identity identity : IDENTITIES) {
            if (identity.tenant().equals(tenant)
                    && identity.role().equals(role)
                    && (wanted.isEmpty() || wanted.equals(Set.copyOf(identity.shops())))) {
                return identity;
            }
        }
        throw unknown("店铺", "shop", joined(shops), shopsOf(tenant));
    }

    /** The shops of a tenant, by the people who work in them. */
    public static List<String> shopsOf(String tenant) {
        Set<String> shops = new LinkedHashSet<>();
        IDENTITIES.stream()
                .filter(identity -> identity.tenant().equals(tenant))
                .forEach(identity -> identity.shops().forEach(shop -> shops.add(shop.toString())));
        return new ArrayList<>(shops);
    }

    private static CannotRun unknown(String zh, String en, String given, List<String> known) {
        String all = String.join(", ", known);
        return new CannotRun(
                new Text(
                        "没有这个" + zh + "：" + given + "；现有：" + all,
                        "there is no " + en + " " + given + "; there are: " + all),
                "");
    }

    private static String joined(List<UUID> shops) {
        return String.join(", ", shops.stream().map(UUID::toString).toList());
    }
}
