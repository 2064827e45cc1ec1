package org.chuhai.catalog.marketplace.rule;

import org.jspecify.annotations.Nullable;

/**
 * A step of a JSON Patch (RFC 6902).
 *
 * @param op test, replace or remove
 * @param path JSON pointer into the listing's content
 * @param value the text that test expects and replace puts there; null for remove
 */
public record PatchOperation(
        String op, String path, @Nullable String value) {}
