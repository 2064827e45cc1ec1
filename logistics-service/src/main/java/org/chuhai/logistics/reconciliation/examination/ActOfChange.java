package org.chuhai.logistics.reconciliation.examination;

import java.util.List;
import org.chuhai.logistics.customsdocument.CarriedMembers;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.reconciliation.Correction;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.jspecify.annotations.Nullable;

/** By which act a document can be changed in the state in which it is, and what has to go first. */
public final class ActOfChange {

    private ActOfChange() {}

    public static Correction.Kind kind(DocumentState state, List<PatchOperation> patch) {
        return switch (state) {
            case DRAFT, CANCELLED -> Correction.Kind.EDIT;
            // A change message cannot turn a list into a form.
            case DECLARED ->
                patch.stream().anyMatch(operation -> "/route".equals(operation.path()))
                        ? Correction.Kind.CANCEL_AND_REDECLARE
                        : Correction.Kind.CHANGE;
            case ACCEPTED -> Correction.Kind.CANCEL_AND_REDECLARE;
        };
    }

    /**
     * What order and waybill messages carry does not change any more once their list has been sent (V07); that has to go
     * first.
     */
    public static List<Correction.Step> first(
            DocumentKind document, List<PatchOperation> patch, @Nullable Presented<Declaration> declaration) {
        boolean locked = document != DocumentKind.DECLARATION
                && declaration != null
                && declaration.document().route() == Route.LIST
                && declaration.state() != DocumentState.DRAFT
                && patch.stream().anyMatch(operation -> CarriedMembers.isCarried(document, operation.path()));
        return locked
                ? List.of(new Correction.Step(DocumentKind.DECLARATION, Correction.Kind.CANCEL_AND_REDECLARE))
                : List.of();
    }
}
