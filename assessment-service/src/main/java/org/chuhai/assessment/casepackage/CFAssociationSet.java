package org.chuhai.assessment.casepackage;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item and what it has to do with others. */
@Schema(name = "CFAssociationSet", description = "An item and all of its associations.")
public record CFAssociationSet(
        @Schema(description = "The item.", required = true) CaseItem CFItem,

        @Schema(description = "Those that begin or end at the item.", required = true)
        List<CFAssociation> CFAssociations) {

    public CFAssociationSet {
        CFAssociations = List.copyOf(CFAssociations);
    }
}
