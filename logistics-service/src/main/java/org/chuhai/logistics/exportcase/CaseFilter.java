package org.chuhai.logistics.exportcase;

import java.util.UUID;
import org.chuhai.logistics.reconciliation.Verdict;
import org.jspecify.annotations.Nullable;

/** Which cases are asked for; null asks for all. */
record CaseFilter(
        @Nullable UUID shop,
        @Nullable CaseState state,
        @Nullable Verdict verdict,
        @Nullable String orderNo,
        @Nullable String waybillNo) {}
