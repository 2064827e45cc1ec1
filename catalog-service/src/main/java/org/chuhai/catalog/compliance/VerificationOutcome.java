package org.chuhai.catalog.compliance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever looked at a certificate thinks of it. */
@Schema(
        name = "VerificationOutcome",
        description =
                "What whoever looked at a certificate thinks of it: ACCEPTED (it counts) or REJECTED (it does not).")
public enum VerificationOutcome {
    ACCEPTED,
    REJECTED
}
