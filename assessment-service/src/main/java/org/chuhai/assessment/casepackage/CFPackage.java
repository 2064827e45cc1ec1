package org.chuhai.assessment.casepackage;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document with everything that is in it. */
@Schema(name = "CFPackage", description = "A document with all of its items and associations.")
public record CFPackage(
        @Schema(description = "The document.", required = true)
        CaseDocument CFDocument,

        @Schema(description = "Its items, in the order of the framework.", required = true)
        List<CaseItem> CFItems,

        @Schema(description = "What they have to do with each other.", required = true)
        List<CFAssociation> CFAssociations) {

    public CFPackage {
        CFItems = List.copyOf(CFItems);
        CFAssociations = List.copyOf(CFAssociations);
    }
}
