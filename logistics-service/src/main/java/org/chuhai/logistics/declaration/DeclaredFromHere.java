package org.chuhai.logistics.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.chuhai.logistics.customsdocument.ClearanceGate;
import org.chuhai.logistics.customsdocument.FiledDocument;

/** Which documents are sent from here, and which of them customs has. */
@ApplicationScoped
class DeclaredFromHere implements ClearanceGate {

    private final CustomsDeclarations declarations;

    DeclaredFromHere(CustomsDeclarations declarations) {
        this.declarations = declarations;
    }

    @Override
    public Clearance of(FiledDocument document) {
        Optional<DeclarationState> state = declarations.stateOf(document.id());
        return state.map(found -> switch (found) {
                    case DRAFT, RETURNED, SEND_FAILED -> Clearance.FROM_HERE;
                    case CANCELLED -> Clearance.BY_HAND;
                    case SUBMITTED, SENT, ACCEPTED, UNDER_REVIEW, INSPECTION, CONCLUDED, DETAINED, RELEASED, CLOSED ->
                        Clearance.WITH_CUSTOMS;
                })
                .orElse(Clearance.BY_HAND);
    }
}
