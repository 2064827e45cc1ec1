package org.chuhai.catalog.compliance.access;

import org.jspecify.annotations.Nullable;

/**
 * A requirement and how the product stands to it.
 *
 * @param certificate the one that shows it, or the last one that did; null where there is none
 */
public record CheckedRequirement(
        MarketRequirement requirement,
        RequirementState state,
        @Nullable HeldCertificate certificate) {}
