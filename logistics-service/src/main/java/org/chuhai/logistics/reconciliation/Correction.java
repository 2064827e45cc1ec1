package org.chuhai.logistics.reconciliation;

import java.util.List;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * What to change so that a finding disappears with all its consequences.
 *
 * @param number the order or waybill that is meant where there are several; null where there is one
 * @param revision revision of the document that the patch applies to
 * @param kind by which act the document can be changed in its present state
 * @param patch the change, in the document's JSON shape, to be applied in sequence. Corrections of several findings all
 *     count in the document as it was examined: apply those of one report to one document with removals of lines last,
 *     from the highest down, and added lines after them
 * @param first what must happen before, because the present state of the case forbids the change
 */
public record Correction(
        DocumentKind document,
        @Nullable String number,
        int revision,
        Kind kind,
        List<PatchOperation> patch,
        List<Step> first) {

    public Correction {
        patch = List.copyOf(patch);
        first = List.copyOf(first);
    }

    /** The acts by which a document is changed. */
    public enum Kind {
        /** The draft is edited. */
        EDIT,
        /** A change message is sent (appType 2). */
        CHANGE,
        /** Customs has accepted the document: it is cancelled, a list by CEB605, and made anew. */
        CANCEL_AND_REDECLARE
    }

    /** An act on another document that has to come first. */
    public record Step(DocumentKind document, Kind kind) {}
}
