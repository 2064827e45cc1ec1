package org.chuhai.catalog.compliance;

import org.chuhai.platform.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was decided about a certificate. Whether it has ended follows from the day. */
@Schema(
        name = "CertificateState",
        description =
                "What was decided about a certificate: SUBMITTED (nothing yet), VALID (it counts), REJECTED (it does not) or"
                        + " REVOKED (it has counted, and does no more). Whether it has ended is its validity.")
public enum CertificateState {
    SUBMITTED("待核验", "submitted"),
    VALID("有效", "valid"),
    REJECTED("已驳回", "rejected"),
    REVOKED("已撤销", "revoked");

    private final Text words;

    CertificateState(String zh, String en) {
        words = new Text(zh, en);
    }

    Text words() {
        return words;
    }
}
