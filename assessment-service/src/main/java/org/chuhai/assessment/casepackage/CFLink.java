package org.chuhai.assessment.casepackage;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reference of CASE. */
@Schema(name = "CFLink", description = "A reference to another resource of CASE.")
public record CFLink(
        @Schema(description = "What the other is called.", required = true)
        String title,

        @Schema(description = "Its identifier.", required = true)
        UUID identifier,

        @Schema(
                description = "Where it is found.",
                required = true,
                format = "uri",
                examples = "https://assess.example.org/ims/case/v1p1/CFItems/8c6a1f44-43a6-5a52-9b51-3f2f5a9a1b0e")
        String uri) {}
