package org.chuhai.logistics.reconciliation;

import org.jspecify.annotations.Nullable;

/**
 * One operation of JSON Patch (RFC 6902) on the document's JSON shape. Paths count in the revision that was examined.
 *
 * @param op add, remove or replace
 * @param value text, integer, a line of the declaration, a firm, a buyer, or null (for remove, and to clear an optional member)
 */
public record PatchOperation(
        String op, String path, @Nullable Object value) {

    public static PatchOperation replace(String path, @Nullable Object value) {
        return new PatchOperation("replace", path, value);
    }

    public static PatchOperation add(String path, Object value) {
        return new PatchOperation("add", path, value);
    }

    public static PatchOperation remove(String path) {
        return new PatchOperation("remove", path, null);
    }
}
