package org.chuhai.logistics.declaration;

import org.jspecify.annotations.Nullable;

/**
 * Where a declaration stood before it was submitted.
 *
 * @param preEntryNo of an earlier sending, which the submission makes void
 * @param customsNumber the same
 */
record BeforeSubmission(
        DeclarationState state,
        @Nullable String preEntryNo,
        @Nullable String customsNumber) {}
