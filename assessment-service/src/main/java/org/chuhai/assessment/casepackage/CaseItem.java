package org.chuhai.assessment.casepackage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A level, an area, a task or a requirement. */
@Schema(name = "CFItem", description = "A level, an area of work, a task or a requirement.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseItem(
        @Schema(description = "Identifier, UUIDv5, the same for ever.", required = true)
        UUID identifier,

        @Schema(description = "Where it is found.", required = true, format = "uri")
        String uri,

        @Schema(description = "What it says, in the document's language.", required = true)
        String fullStatement,

        @Schema(description = "Its code in the framework.", required = true, examples = "X-2.2.1")
        String humanCodingScheme,

        @Schema(
                description = "Level, Work Area, Work Task or Skill Requirement.",
                required = true,
                examples = "Skill Requirement")
        String CFItemType,

        @Schema(description = "Language of the statement, ISO 639-1.", required = true, examples = "zh")
        String language,

        @Schema(description = "When this version was published.", required = true, format = "date-time")
        String lastChangeDateTime,

        @Schema(description = "What shows a requirement; absent of everything else.") @Nullable String notes,

        @Schema(description = "The document that it belongs to; absent inside of a package.") @Nullable CFLink CFDocumentURI) {

    /** As it stands inside of its package. */
    CaseItem inItsPackage() {
        return new CaseItem(
                identifier,
                uri,
                fullStatement,
                humanCodingScheme,
                CFItemType,
                language,
                lastChangeDateTime,
                notes,
                null);
    }
}
