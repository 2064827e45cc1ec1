package org.chuhai.order.dispatch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a comparison. */
@Schema(
        name = "DispatchCheckResult",
        description =
                "AGREES, DIFFERS, or NOT_TOLD: one side does not say it, or says it in codes that cannot be compared.")
public enum CheckResult {
    AGREES,
    DIFFERS,
    NOT_TOLD
}
