package org.chuhai.logistics.customsdocument;

import org.jspecify.annotations.Nullable;

/**
 * A firm as a document names it. At least one of the codes is there.
 *
 * @param code unified social credit code (18 characters, GB 32100), customs registration code (10 characters), or what
 *     the message allows instead ("无" for a foreign platform, "NO" for an unregistered producer)
 * @param customsCode customs registration code (10 characters) where the document has a place of its own for it
 */
public record Party(
        @Nullable String code,
        @Nullable String customsCode,
        @Nullable String name) {}
