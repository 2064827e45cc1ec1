package org.chuhai.platform.tenant;

/** The roles that a token's {@code groups} may hold. Constants, because annotations want them. */
public final class Role {

    /** Runs the tenant; sees all of its shops. */
    public static final String MANAGER = "manager";

    /** Judges people's work; sees all shops of the tenant. */
    public static final String ASSESSOR = "assessor";

    /** Works in the shops that the token names. */
    public static final String OPERATOR = "operator";

    /** Sees only what concerns the business partner that the token names. */
    public static final String BUYER = "buyer";

    /** A machine of the tenant; it may act on behalf of a person. */
    public static final String INTEGRATION = "integration";

    /** Another service of the suite. */
    public static final String SERVICE = "service";

    private Role() {}
}
