package org.chuhai.logistics.exportcase;

import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/** Why a waiver is taken back: in the query, because a DELETE has no body that everybody passes on. */
final class WithdrawalReason {

    private static final int LONGEST = 500;

    private WithdrawalReason() {}

    static String of(@Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST || reason.indexOf('\0') >= 0) {
            throw CommonProblem.badParameter(
                    "reason",
                    reason == null ? "REQUIRED" : "SIZE",
                    new Text("应为 1 至 500 个字符", "must have 1 to 500 characters"));
        }
        return reason;
    }
}
