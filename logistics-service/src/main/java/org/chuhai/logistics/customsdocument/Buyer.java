package org.chuhai.logistics.customsdocument;

import org.jspecify.annotations.Nullable;

/**
 * Who buys or receives the goods abroad.
 *
 * @param country ISO 3166-1 alpha-3 or the numeric code of the CEB messages
 * @param naturalPerson true for a private buyer, which mode 9710 does not allow
 */
public record Buyer(
        @Nullable String name,
        @Nullable String country,
        @Nullable Boolean naturalPerson) {}
