package org.chuhai.logistics.declaration;

import org.chuhai.platform.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that the declaration must say and that nobody has told yet. */
@Schema(name = "MissingDatum", description = "Something that the declaration must say and that nobody has told yet.")
public record MissingDatum(
        @Schema(
                description = "Where it belongs in the declaration: a JSON Pointer, which supplements fill.",
                required = true,
                examples = "/customsOffice")
        String pointer,

        @Schema(description = "The rule that asks for it.", required = true, examples = "REQUIRED")
        String code,

        @Schema(ref = "BilingualText", required = true) Text text) {}
