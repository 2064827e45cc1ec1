package org.chuhai.catalog.marketplace.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal for one text of a listing.
 *
 * @param before what must stand there, so that a patch is never put on a listing that has moved on
 * @param after what shall stand there instead; null where the entry goes away
 */
record Patch(String pointer, String before, @Nullable String after) {

    private static final int LANGUAGE = 2;
    private static final int MEMBER = 3;
    private static final int ENTRY = 4;

    /** Which of the listing's texts it changes, from 0. */
    int language() {
        return Integer.parseInt(step(LANGUAGE));
    }

    boolean changes(String member) {
        return step(MEMBER).equals(member);
    }

    /** Which entry of a list it changes, from 0. */
    int entry() {
        return Integer.parseInt(step(ENTRY));
    }

    private String step(int index) {
        return pointer.split("/", -1)[index];
    }

    /** The same as JSON Patch. */
    List<PatchOperation> operations() {
        return List.of(
                new PatchOperation("test", pointer, before),
                new PatchOperation(after == null ? "remove" : "replace", pointer, after));
    }
}
