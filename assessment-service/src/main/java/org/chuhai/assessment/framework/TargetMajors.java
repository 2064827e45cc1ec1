package org.chuhai.assessment.framework;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which majors a level is meant for. */
@Schema(name = "TargetMajors", description = "Which majors a level is meant for.")
public record TargetMajors(
        @Schema(
                description =
                        "Who says so: STANDARD where the standard does; ASSUMED where it says nothing, and these are recommended here.",
                required = true,
                enumeration = {"STANDARD", "ASSUMED"})
        String evidence,

        @Schema(description = "Of secondary vocational schools.", required = true)
        List<Wording> secondary,

        @Schema(description = "Of higher vocational colleges.", required = true)
        List<Wording> higherVocational,

        @Schema(description = "Of applied undergraduate colleges.", required = true)
        List<Wording> undergraduate) {

    public TargetMajors {
        secondary = List.copyOf(secondary);
        higherVocational = List.copyOf(higherVocational);
        undergraduate = List.copyOf(undergraduate);
    }
}
