package org.chuhai.assessment.casepackage;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some documents. */
@Schema(name = "CFDocumentSet", description = "Some documents.")
public record CFDocumentSet(
        @Schema(description = "The documents, in the order of frameworks, versions and languages.", required = true)
        List<CaseDocument> CFDocuments) {

    public CFDocumentSet {
        CFDocuments = List.copyOf(CFDocuments);
    }
}
