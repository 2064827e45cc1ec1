package org.chuhai.assessment.casepackage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A framework in one language. */
@Schema(name = "CFDocument", description = "A version of a framework in one language.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseDocument(
        @Schema(description = "Identifier, UUIDv5, the same for ever.", required = true)
        UUID identifier,

        @Schema(description = "Where it is found.", required = true, format = "uri")
        String uri,

        @Schema(description = "Version of CASE, always 1.1.", required = true, enumeration = "1.1")
        String caseVersion,

        @Schema(description = "Who made it.", required = true, examples = "Chuhai")
        String creator,

        @Schema(description = "What it is called, in its language.", required = true)
        String title,

        @Schema(description = "When this version was published.", required = true, format = "date-time")
        String lastChangeDateTime,

        @Schema(description = "Who publishes this wording.", required = true, examples = "Chuhai")
        String publisher,

        @Schema(description = "Where its codes and tree come from.", required = true)
        String description,

        @Schema(description = "Language of its statements, ISO 639-1.", required = true, examples = "zh")
        String language,

        @Schema(description = "Which version of the framework.", required = true, examples = "2026-1")
        String version,

        @Schema(description = "Whether it is in use.", required = true, examples = "Adopted")
        String adoptionStatus,

        @Schema(description = "The package of it; absent inside of that package.") @Nullable CFLink CFPackageURI) {

    /** As it stands inside of its package. */
    CaseDocument inItsPackage() {
        return new CaseDocument(
                identifier,
                uri,
                caseVersion,
                creator,
                title,
                lastChangeDateTime,
                publisher,
                description,
                language,
                version,
                adoptionStatus,
                null);
    }
}
