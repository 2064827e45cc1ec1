package org.chuhai.catalog.compliance;

import java.util.UUID;
import org.chuhai.catalog.codetable.CertificateKind;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.page.ConstantParameter;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.ShopParameter;
import org.jspecify.annotations.Nullable;

/** Which certificates are asked for; null asks for any. */
record CertificateFilter(
        @Nullable CertificateState state,
        @Nullable String kind,
        @Nullable UUID shopId) {

    /** Reads what the caller sent; a state, a kind or an id that is none is a malformed request. */
    static CertificateFilter of(Caller caller, @Nullable String state, @Nullable String kind, @Nullable String shopId) {
        if (kind != null && CertificateKind.of(kind) == null) {
            throw CommonProblem.badParameter(
                    "kind", "NOT_AN_ALLOWED_VALUE", new Text("证书种类表中没有此代码", "is no code of the table of kinds"));
        }
        return new CertificateFilter(
                ConstantParameter.of("state", state, CertificateState.class),
                kind,
                ShopParameter.optional(caller, shopId));
    }
}
