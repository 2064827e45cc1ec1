package org.chuhai.logistics.declaration;

import org.jspecify.annotations.Nullable;

/**
 * Where a declaration stood before it was submitted.
 *
 * @param preEntryNo of an earlier sending by the same route, which the submission makes void
 * @param customsNumber of an earlier sending by whichever route
 */
record BeforeSubmission(
        DeclarationState state,
        @Nullable String preEntryNo,
        @Nullable String customsNumber) {}
