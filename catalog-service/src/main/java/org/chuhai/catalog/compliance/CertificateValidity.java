package org.chuhai.catalog.compliance;

import java.time.LocalDate;
import org.chuhai.catalog.compliance.access.MarketAccess;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a day lies in the span of a certificate. */
@Schema(
        name = "CertificateValidity",
        description =
                "Where today lies in the span of a certificate: NOT_YET (before its first day), CURRENT, EXPIRING (thirty days"
                        + " or less are left) or EXPIRED (after its last day).")
public enum CertificateValidity {
    NOT_YET,
    CURRENT,
    EXPIRING,
    EXPIRED;

    static CertificateValidity of(LocalDate from, LocalDate to, LocalDate day) {
        if (day.isBefore(from)) {
            return NOT_YET;
        }
        if (day.isAfter(to)) {
            return EXPIRED;
        }
        return day.plusDays(MarketAccess.EXPIRING_DAYS).isBefore(to) ? CURRENT : EXPIRING;
    }
}
