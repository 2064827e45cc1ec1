package org.chuhai.assessment.casepackage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one thing has to do with another. */
@Schema(name = "CFAssociation", description = "What one item has to do with another; the tree is made of these.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CFAssociation(
        @Schema(description = "Identifier, UUIDv5, the same for ever.", required = true)
        UUID identifier,

        @Schema(
                description =
                        "isChildOf makes the tree; a level precedes the next one and isPartOf it, which contains it.",
                required = true,
                enumeration = {"isChildOf", "precedes", "isPartOf"})
        String associationType,

        @Schema(
                description = "Place among the children of the destination, from 1; absent where there is no order.",
                examples = "1")
        @Nullable Integer sequenceNumber,

        @Schema(description = "Names this association.", required = true, format = "uri")
        String uri,

        @Schema(description = "Which one; a child.", required = true)
        CFLink originNodeURI,

        @Schema(description = "To which one; its parent.", required = true)
        CFLink destinationNodeURI,

        @Schema(description = "When this version was published.", required = true, format = "date-time")
        String lastChangeDateTime,

        @Schema(description = "The document that it belongs to; absent inside of a package.") @Nullable CFLink CFDocumentURI) {

    /** As it stands inside of its package. */
    CFAssociation inItsPackage() {
        return new CFAssociation(
                identifier,
                associationType,
                sequenceNumber,
                uri,
                originNodeURI,
                destinationNodeURI,
                lastChangeDateTime,
                null);
    }

    boolean isAbout(UUID node) {
        return originNodeURI.identifier().equals(node)
                || destinationNodeURI.identifier().equals(node);
    }
}
